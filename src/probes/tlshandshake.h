// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/bytestream.h"
#include "probes/ladder.h"

#include <QSslConfiguration>

#include <functional>

namespace doctor::probes {

struct TlsRequest {
    QString host = {}; // whose certificate is expected
    QSslConfiguration configuration = {};
    bool isStrict = false;         // a bundle is in use
    QByteArrayList protocols = {}; // to be offered
    bool goesOn = false;           // somebody wants to speak inside, if all is well
    // Another connection to the same peer, to be asked in plain text; gives nothing if that cannot be had.
    std::function<QFuture<ByteStream *>()> reconnect = {};
};

struct Handshake {
    TlsEvidence evidence = {};
    ByteStream *inside = nullptr; // where it is to go on
};

// A handshake on a connected socket that goes to its end whatever is wrong with the certificates. Nothing is sent
// after it, and the connection is closed if it is not to go on. All is the owner's child.
QFuture<Handshake> shakeHands(QObject &owner, ByteStream &stream, const TlsRequest &request);

} // namespace doctor::probes
