// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace doctor::codex {

// As much of the wire format of D-Bus (little endian) as it takes to ask a bus who is there. A client library connects
// and authenticates without a limit, and starts services by itself; a diagnosis may do neither.
struct DbusCall {
    QByteArray destination = {};
    QByteArray path = {};
    QByteArray interface = {};
    QByteArray member = {};
    QByteArray signature = {};
    QByteArray body = {};
};

// With the flag that keeps the bus from starting a service for it.
QByteArray dbusMessage(quint32 serial, const DbusCall &call);

QByteArray dbusString(const QByteArray &text);
QByteArray dbusStrings(const QByteArray &first, const QByteArray &second);     // "ss"
QByteArray dbusTexts(const QList<std::pair<QByteArray, QByteArray>> &entries); // "a{ss}"

struct DbusReply {
    quint32 serial = 0; // of the call it answers; 0 for a signal
    bool isError = false;
    QByteArray body = {};
};

// Takes a whole message off the bytes that came, if there is one. `isBroken`: what came is no message.
struct DbusTaken {
    std::optional<DbusReply> reply = {};
    qsizetype bytes = 0;
    bool isBroken = false;
};
DbusTaken takeDbusMessage(const QByteArray &bytes);

// Of bodies of the replies asked for.
std::optional<bool> dbusFlag(const QByteArray &body);                      // "b"
std::optional<bool> dbusVariantFlag(const QByteArray &body);               // "v" with a "b"
std::optional<std::pair<bool, bool>> dbusTwoLists(const QByteArray &body); // "aoao": whether each has something

} // namespace doctor::codex
