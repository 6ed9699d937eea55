// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/message.h"

#include <QUrl>

#include <optional>

namespace doctor::feedback {

// Where feedback goes, as Sentry writes it: scheme://key[:secret]@host[:port]/[path/]project. The secret of old ones is
// not needed, and not kept.
struct Dsn {
    QString scheme = {};
    QString publicKey = {};
    QString host = {};
    int port = -1;     // that is written; -1: the scheme's
    QString path = {}; // before the project: empty, or "/sub/path"
    QString project = {};

    QString text() const;             // the DSN again, in its plainest form
    QUrl envelopeUrl() const;         // what is posted to
    QByteArray authorization() const; // the value of X-Sentry-Auth
    Message place() const;            // to be shown: "sentry.example.com, project 42"

    bool operator==(const Dsn &) const = default;
};

struct ParsedDsn {
    std::optional<Dsn> dsn = {};
    Message errorText = {}; // names what is wrong, and shows no key
};

// HTTP without TLS is accepted to this machine alone.
ParsedDsn parseDsn(const QString &text);

} // namespace doctor::feedback
