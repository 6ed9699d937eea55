// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace doctor::probes {

struct CertificateEvidence {
    bool isReadable = false; // it is X.509
    QString subject = {};    // its common name, else its organisation
    QString issuer = {};
    bool isAuthority = false;
    QDateTime notBefore = {};
    QDateTime notAfter = {};
};

CertificateEvidence certificateEvidence(const QByteArray &der);

} // namespace doctor::probes
