// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QObject;
class QSslSocket;

namespace doctor::probes {

class ByteStream;

// A socket of this process whose bytes go through a TLS connection, so that whoever needs a socket can speak inside
// of it, TLS once more too: QSslSocket takes none but those of the system. Takes over the encrypted connection; all is
// the owner's child. Nothing, with the reason in errno, where the system gives no pair of sockets.
ByteStream *streamInside(QSslSocket *connection, QObject *owner);

} // namespace doctor::probes
