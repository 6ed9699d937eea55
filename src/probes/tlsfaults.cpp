// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/tlsfaults.h"

#include <QHostAddress>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using Kind = TlsFault::Kind;

constexpr int shortestRsaKey = 2048;

QString nameOf(const QStringList &commonNames, const QStringList &organisations)
{
    return commonNames.isEmpty() ? organisations.value(0) : commonNames.front();
}

QString subjectOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization));
}

bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
        return extension.oid() == "2.5.29.19"_L1 && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

ChainCertificate chainCertificate(const QSslCertificate &certificate)
{
    const QStringList organisations = certificate.issuerInfo(QSslCertificate::Organization);
    QStringList names = certificate.subjectAlternativeNames().values();
    std::ranges::sort(names);
    return {.subject = subjectOf(certificate),
            .issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName), organisations),
            .organisation = organisations.value(0),
            .names = names,
            .isAuthority = isAuthority(certificate),
            .isSelfSigned = certificate.isSelfSigned(),
            .notBefore = certificate.effectiveDate(),
            .notAfter = certificate.expiryDate()};
}

// OpenSSL has words of its own for what is too weak, but Qt knows none of them.
QString weakness(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() == QSsl::Rsa && key.length() < shortestRsaKey)
        return u"RSA key of %1 bits"_s.arg(key.length());
    const QString text = certificate.toText();
    if (text.contains("Signature Algorithm: sha1"_L1) || text.contains("Signature Algorithm: md5"_L1))
        return u"signed with SHA-1 or MD5"_s;
    return {};
}

Kind kindOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain: // by an authority that is presented, but not trusted
    case QSslError::CertificateUntrusted:
        return Kind::UntrustedIssuer;
    case QSslError::SelfSignedCertificate:
        return Kind::SelfSigned;
    case QSslError::CertificateExpired:
        return Kind::Expired;
    case QSslError::CertificateNotYetValid:
        return Kind::NotYetValid;
    case QSslError::HostNameMismatch:
        return Kind::WrongName;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Kind::Revoked;
    default:
        return Kind::Other;
    }
}

TlsFault faultOf(const QSslError &error)
{
    TlsFault fault{
        .kind = kindOf(error.error()), .text = error.errorString(), .subject = subjectOf(error.certificate())};
    const QString weak = fault.kind == Kind::Other ? weakness(error.certificate()) : QString();
    if (!weak.isEmpty()) {
        fault.kind = Kind::Weak;
        fault.text = weak;
    }
    return fault;
}

bool matchesName(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith("*."_L1))
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    const qsizetype dot = host.indexOf(u'.'); // the star stands for one label
    return dot > 0 && host.mid(dot).compare(pattern.mid(1), Qt::CaseInsensitive) == 0;
}

bool isFor(const QMultiMap<QSsl::AlternativeNameEntryType, QString> &names, const QString &host)
{
    const QHostAddress address(host);
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    const bool isAddress = !address.isNull();
    const QStringList candidates = names.values(isAddress ? QSsl::IpAddressEntry : QSsl::DnsEntry);
    return std::ranges::any_of(candidates, [&](const QString &name) {
        return isAddress ? QHostAddress(name) == address : matchesName(name, ascii.isEmpty() ? host : ascii);
    });
}

void addWrongName(QList<TlsFault> &faults, const QSslCertificate &server, const QString &host)
{
    const bool isKnown = std::ranges::find(faults, Kind::WrongName, &TlsFault::kind) != faults.end();
    const auto names = server.subjectAlternativeNames();
    if (isKnown || names.isEmpty() || isFor(names, host))
        return;
    faults.append({.kind = Kind::WrongName,
                   .text = QSslError(QSslError::HostNameMismatch).errorString(),
                   .subject = subjectOf(server)});
}

void addStrictFaults(QList<TlsFault> &faults, const QSslCertificate &server)
{
    const auto add = [&](Kind kind, const QString &text) {
        faults.append({.kind = kind, .text = text, .subject = subjectOf(server)});
    };
    if (server.version() != "3")
        add(Kind::Other, u"The certificate is of an old version of X.509"_s);
    else if (server.subjectAlternativeNames().isEmpty())
        add(Kind::WrongName, u"The certificate has no subject alternative name"_s);
    if (isAuthority(server))
        add(Kind::Other, u"The certificate of an authority is used as a server's (CaUsedAsEndEntity)"_s);
}

} // namespace

QList<ChainCertificate> chainOf(const QList<QSslCertificate> &certificates)
{
    QList<ChainCertificate> chain;
    std::ranges::transform(certificates, std::back_inserter(chain), chainCertificate);
    return chain;
}

QList<TlsFault> tlsFaults(const Presented &presented)
{
    QList<TlsFault> faults;
    for (const QSslError &error : presented.errors) {
        const TlsFault fault = faultOf(error);
        // A missing issuer is told up to three times, of the same certificate.
        const bool isKnown = std::ranges::any_of(faults, [&](const TlsFault &other) {
            return other.kind == fault.kind && other.subject == fault.subject
                   && (fault.kind != Kind::Other || other.text == fault.text);
        });
        if (!isKnown)
            faults.append(fault);
    }
    addWrongName(faults, presented.server, presented.host);
    if (presented.isStrict && !presented.server.isNull())
        addStrictFaults(faults, presented.server);
    return faults;
}

} // namespace doctor::probes
