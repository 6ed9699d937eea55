// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "codex/cabundle.h"

using namespace doctor::codex;

namespace {

QByteArray asPem(const QList<QByteArray> &certificates)
{
    QByteArray pem;
    for (const QByteArray &der : certificates)
        pem += "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
    return pem;
}

} // namespace

// A bundle of certificates.
void doctor::fuzz::take(const QByteArray &bytes)
{
    const CaBundle bundle = parseCaBundle(bytes);
    require(bundle.line <= bytes.count('\n') + 1, "the line of a fault lies inside the file");
    const CaBundle again = parseCaBundle(asPem(bundle.certificates));
    require(again.certificates == bundle.certificates, "certificates are the same when they are written again");
}
