// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/bytestream.h"

namespace doctor::probes {

// What the peer says when it is not asked for TLS: the greeting of another protocol, or the answer to an HTTP request
// without credentials. Empty if it is silent, or if it turns out to speak TLS after all.
QFuture<QByteArray> plainAnswer(ByteStream &stream, const QString &host);

} // namespace doctor::probes
