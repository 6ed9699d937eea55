// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace doctor::codex {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>; // names in lower case, in the order they came

// An HTTP answer as it came. Nothing of it can be trusted, and its texts may quote what was sent.
struct HttpAnswer {
    int status = 0;      // 0: none came
    QString reason = {}; // of the status line
    HttpHeaders headers = {};
    QByteArray body = {}; // its beginning

    bool exists() const { return status > 0; }
    bool hasHeader(QByteArrayView name) const;
    QString header(QByteArrayView name) const; // the first of that name
    QString statusLine() const;                // "HTTP 503 Service Unavailable"
};

// Reads the head of a response, up to the empty line. Nothing if it is not one of HTTP.
std::optional<HttpAnswer> parseResponseHead(const QByteArray &head);

} // namespace doctor::codex
