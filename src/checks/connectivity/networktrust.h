// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/cabundle.h"
#include "core/check.h"

#include <QDateTime>

namespace doctor::checks {

struct TrustedCertificate {
    QString name = {}; // its subject
    bool isReadable = true;
    bool isAuthority = true;
    QDateTime notBefore = {};
    QDateTime notAfter = {};
};

struct TrustEvidence {
    QString variable = {}; // that wins; empty if the system's certificates alone are trusted
    QString source = {};
    QString path = {};
    bool isHidingOther = false; // SSL_CERT_FILE, which is set too
    bool isRead = false;        // else network.env says why not
    codex::CaBundle bundle = {};
    QList<TrustedCertificate> certificates = {};
    QDateTime now = {};
};

Outcome judgeNetworkTrust(const TrustEvidence &evidence);
Check networkTrust();

} // namespace doctor::checks
