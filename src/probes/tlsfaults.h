// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/ladder.h"

#include <QSslCertificate>
#include <QSslError>

namespace doctor::probes {

QList<ChainCertificate> chainOf(const QList<QSslCertificate> &certificates);

// What is wrong with the certificates a server presents: as OpenSSL sees it, each thing once.
QList<TlsFault> tlsFaults(const QList<QSslError> &errors);

} // namespace doctor::probes
