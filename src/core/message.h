// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace doctor {

// A translatable sentence that is not worded yet: the source text, marked with QT_TRANSLATE_NOOP("Checks", …), and what
// replaces its %1, %2 … A negative count means that the text has no plural; else %n is the count.
struct Message {
    const char *text = nullptr;
    QStringList arguments = {};
    int count = -1;
    QString verbatim = {}; // instead of text: words of the outside that are never translated

    bool isEmpty() const { return !text && verbatim.isEmpty(); }
    QString english() const;
    QString localized() const; // through the translators of context "Checks"
};

// The words of a system, a parser or a server, as they are.
Message verbatim(const QString &words);

} // namespace doctor
