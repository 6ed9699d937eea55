// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/ladder.h"

#include <QSslCertificate>
#include <QSslError>

namespace doctor::probes {

QList<ChainCertificate> chainOf(const QList<QSslCertificate> &certificates);

// What a server of this name presented.
struct Presented {
    QList<QSslError> errors = {};
    QSslCertificate server = QSslCertificate();
    QString host = {};
    // Codex reads certificates with rustls where a bundle is in use, else with OpenSSL. The former takes no server
    // certificate that is an authority's, of X.509 before version 3, or without alternative names.
    bool isStrict = false;
};

// Each thing that is wrong once. Beside what OpenSSL tells: that the certificate is for other names, where Qt is
// content with a common name that nobody else looks at.
QList<TlsFault> tlsFaults(const Presented &presented);

} // namespace doctor::probes
