// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/variables.h"

#include <QByteArray>

namespace doctor::codex {

// What stands in the file of a CA variable, by Codex's rules (codex-internals §4.2).
struct CaBundle {
    enum class Fault { None, NoCertificates, BadBlock, BadTrustedCertificate };
    Fault fault = Fault::None;
    QString errorText = {};              // the core of Codex's message
    int line = 0;                        // of the block at fault
    QList<QByteArray> certificates = {}; // DER, in file order; not verified to be X.509
    int revocationLists = 0;
    int privateKeys = 0;
    int others = 0;
    bool looksLikeDer = false; // a certificate without the PEM around it
};

CaBundle parseCaBundle(const QByteArray &bytes);

// The variable that names the bundle, or empty if none is set: CODEX_CA_CERTIFICATE wins over SSL_CERT_FILE.
QString caVariable(const Variables &variables);

} // namespace doctor::codex
