// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/bytestream.h"
#include "probes/ladder.h"

namespace doctor::probes {

struct Connection {
    QList<ConnectEvidence> connects = {};
    QString address = {};         // that answered first
    ByteStream *stream = nullptr; // to it; the environment's child, nothing if none answered
};

// Connects to all addresses side by side, so that a dead family beside a living one is seen. Once one is connected, the
// others have a short grace.
QFuture<Connection> connectToAny(Environment &environment, const QStringList &addresses, int port);

} // namespace doctor::probes
