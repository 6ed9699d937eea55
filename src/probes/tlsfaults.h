// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/ladder.h"

#include <QSslCertificate>
#include <QSslError>

namespace doctor::probes {

QList<ChainCertificate> chainOf(const QList<QSslCertificate> &certificates);

// What is wrong with the certificates a server of this name presents: as OpenSSL sees it, each thing once. And that
// they are for other names, where Qt is content with a common name that nobody else looks at.
QList<TlsFault> tlsFaults(const QList<QSslError> &errors, const QSslCertificate &server, const QString &host);

} // namespace doctor::probes
