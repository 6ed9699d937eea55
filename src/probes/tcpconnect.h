// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/bytestream.h"
#include "probes/ladder.h"

namespace doctor::probes {

struct Connection {
    QList<ConnectEvidence> connects = {};
    QString address = {};         // that answered first
    ByteStream *stream = nullptr; // to it; nothing if none answered
};

enum class Pace {
    SideBySide, // all at once, so that a dead family beside a living one is seen; bounded, with a grace after the first
    InTurns, // as clients do: each has a head start before the next (RFC 8305), the first ends it; the last is bounded
};

// Connects to the addresses of a host. All is the owner's child.
QFuture<Connection> connectToAny(QObject &owner, const QStringList &addresses, int port, Pace pace);

} // namespace doctor::probes
