// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/certificates.h"

#include <QSslCertificate>
#include <QSslCertificateExtension>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

QString nameIn(const QStringList &commonNames, const QStringList &organisations)
{
    return !commonNames.isEmpty() ? commonNames.constFirst() : organisations.value(0);
}

// A certificate of version 1 has no extensions, and was always taken for one of a CA.
bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    const auto constraints = std::ranges::find(extensions, u"basicConstraints"_s, &QSslCertificateExtension::name);
    if (constraints != extensions.end())
        return constraints->value().toMap().value(u"ca"_s).toBool();
    return certificate.version() == "1" || certificate.isSelfSigned();
}

} // namespace

CertificateEvidence certificateEvidence(const QByteArray &der)
{
    const QSslCertificate certificate(der, QSsl::Der);
    if (certificate.isNull())
        return {};
    return {.isReadable = true,
            .subject = nameIn(certificate.subjectInfo(QSslCertificate::CommonName),
                              certificate.subjectInfo(QSslCertificate::Organization)),
            .issuer = nameIn(certificate.issuerInfo(QSslCertificate::CommonName),
                             certificate.issuerInfo(QSslCertificate::Organization)),
            .isAuthority = isAuthority(certificate),
            .notBefore = certificate.effectiveDate(),
            .notAfter = certificate.expiryDate()};
}

} // namespace doctor::probes
