// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/message.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace doctor::report {

// The JSON object of a report, found in whatever it was pasted into: a file, a fenced block, prose, a quoted mail.
// Masks that were written by hand ("cwd": [REDACTED]), left-out members, trailing commas, typographic quotes and lines
// that a terminal broke are made JSON again; everything else stays as it is, for the parser to judge.
struct PastedJson {
    std::string text = {};
    bool isMended = false;
    Message errorText = {}; // why there is none; then `errorOffset` says where, if anywhere
    qsizetype errorOffset = -1;
    std::vector<std::pair<size_t, qsizetype>> origins = {}; // from this byte of `text` on: the offset it came from

    qsizetype originOf(size_t byte) const;
};

PastedJson findReport(const QByteArray &utf8);

// "line 3, column 14", in characters and from 1.
Message placeOf(const QByteArray &utf8, qsizetype offset);

} // namespace doctor::report
