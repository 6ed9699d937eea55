// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/networktrust.h"

#include "core/shellword.h"
#include "core/valuewords.h"
#include "probes/certificates.h"
#include "probes/facts.h"
#include "probes/files.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

constexpr qint64 largestBundle = 16LL * 1024 * 1024;

TrustEvidence inspected(const Surroundings &surroundings, const codex::Variables &variables)
{
    TrustEvidence evidence{.variable = codex::caVariable(variables), .now = surroundings.options->now};
    if (evidence.variable.isEmpty())
        return evidence;
    evidence.source = variables.source(evidence.variable);
    evidence.path = variables.value(evidence.variable);
    evidence.isHidingOther = evidence.variable != "SSL_CERT_FILE"_L1 && variables.isPresent(u"SSL_CERT_FILE"_s);
    const QString absolute = QDir(surroundings.options->workingDirectory).absoluteFilePath(evidence.path);
    const probes::FileContent content = probes::readFile(surroundings, absolute, largestBundle);
    evidence.isRead = content.isRead();
    if (!evidence.isRead)
        return evidence;
    evidence.bundle = codex::parseCaBundle(content.bytes);
    for (const QByteArray &der : std::as_const(evidence.bundle.certificates)) {
        if (surroundings.isCancelled())
            break;
        const probes::CertificateEvidence certificate = probes::certificateEvidence(der);
        evidence.certificates.append({.name = certificate.subject,
                                      .isReadable = certificate.isReadable,
                                      .isAuthority = certificate.isAuthority,
                                      .notBefore = certificate.notBefore,
                                      .notAfter = certificate.notAfter});
    }
    evidence.bundle.certificates.clear();
    return evidence;
}

QFuture<TrustEvidence> gather(Environment &environment)
{
    return environment.inWorker(inspected, probes::variables);
}

Issue issueOf(const TrustEvidence &evidence, const Message &cause, const Message &remedy, const QString &measured)
{
    return {.cause = cause,
            .measured = inOurWords(measured),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a PEM file with one or more valid CA certificates")},
            .remedy = remedy,
            .source = evidence.source,
            .fields = {u"CA bundle"_s},
            .root = {Cause::Trust, evidence.variable},
            .headline = cause};
}

Message replaceRemedy(const TrustEvidence &evidence)
{
    return {QT_TRANSLATE_NOOP("Checks",
                              "Set %1 to the PEM file with your CA certificates, or run `unset %1`: until then Codex "
                              "trusts the system's certificates alone, and opens no WebSocket."),
            {evidence.variable}};
}

void judgeContent(const TrustEvidence &evidence, QList<Issue> &issues)
{
    using Fault = codex::CaBundle::Fault;
    const codex::CaBundle &bundle = evidence.bundle;
    if (bundle.fault == Fault::NoCertificates && bundle.looksLikeDer) {
        issues.append(issueOf(
            evidence,
            {QT_TRANSLATE_NOOP("Checks", "The file of %1 is not PEM, but a certificate in DER form: %2"),
             {evidence.variable, evidence.path}},
            {QT_TRANSLATE_NOOP("Checks", "Convert it: `openssl x509 -inform der -in %1 -out %1.pem`, and set %2 "
                                         "to the result."),
             {shellWord(evidence.path), evidence.variable}},
            bundle.errorText));
    } else if (bundle.fault == Fault::NoCertificates) {
        issues.append(issueOf(evidence,
                              {QT_TRANSLATE_NOOP("Checks", "The file of %1 holds no certificate in PEM form: %2"),
                               {evidence.variable, evidence.path}},
                              replaceRemedy(evidence), bundle.errorText));
    } else if (bundle.fault != Fault::None) {
        issues.append(issueOf(
            evidence,
            {QT_TRANSLATE_NOOP("Checks", "The file of %1 is no valid PEM: the block at line %2 of %3 is broken, "
                                         "and Codex takes none of its certificates"),
             {evidence.variable, QString::number(bundle.line), evidence.path}},
            {QT_TRANSLATE_NOOP("Checks", "Repair or remove the block at line %1 of %2."),
             {QString::number(bundle.line), evidence.path}},
            bundle.errorText));
    }
}

void judgeCertificates(const TrustEvidence &evidence, QList<Issue> &issues)
{
    const QList<TrustedCertificate> &all = evidence.certificates;
    if (all.isEmpty())
        return;
    const auto bad = std::ranges::find(all, false, &TrustedCertificate::isReadable);
    if (bad != all.end()) {
        const QString number = QString::number(bad - all.begin() + 1);
        issues.append(issueOf(
            evidence,
            {QT_TRANSLATE_NOOP("Checks", "Certificate #%1 in the file of %2 is damaged, and Codex takes none of "
                                         "the others either: %3"),
             {number, evidence.variable, evidence.path}},
            {QT_TRANSLATE_NOOP("Checks", "Replace or remove certificate #%1 in %2."), {number, evidence.path}},
            u"certificate #%1 is not X.509"_s.arg(number)));
        return;
    }
    const auto isExpired = [&](const TrustedCertificate &certificate) { return certificate.notAfter < evidence.now; };
    if (std::ranges::all_of(all, isExpired)) {
        issues.append(issueOf(
            evidence,
            {QT_TRANSLATE_NOOP("Checks", "Every certificate in the file of %1 has expired: %2"),
             {evidence.variable, evidence.path}},
            {QT_TRANSLATE_NOOP("Checks", "Get the current CA certificate from whoever runs the proxy, and put it "
                                         "in %1."),
             {evidence.path}},
            all.constFirst().notAfter.toUTC().toString(Qt::ISODate)));
    }
    if (std::ranges::none_of(all, &TrustedCertificate::isAuthority)) {
        issues.append(
            issueOf(evidence,
                    {QT_TRANSLATE_NOOP("Checks", "No certificate in the file of %1 is one of a CA: %2"),
                     {evidence.variable, evidence.path}},
                    {QT_TRANSLATE_NOOP("Checks", "Put the root certificate that signed it into %1: a server's own "
                                                 "certificate is not enough."),
                     {evidence.path}},
                    all.constFirst().name));
    }
}

QList<Detail> describe(const TrustEvidence &evidence)
{
    QList<Detail> details;
    const auto add = [&](const QString &label, const QString &value) { details.append({label, value, false, true}); };
    add(u"CA bundle"_s, u"%1 (%2, %3)"_s.arg(evidence.path, evidence.variable, evidence.source));
    if (evidence.isHidingOther)
        add(u"SSL_CERT_FILE"_s, u"hidden by CODEX_CA_CERTIFICATE"_s);
    if (!evidence.isRead)
        return details;
    add(u"certificates"_s, QString::number(evidence.certificates.size()));
    const auto expired = std::ranges::count_if(evidence.certificates, [&](const TrustedCertificate &certificate) {
        return certificate.isReadable && certificate.notAfter < evidence.now;
    });
    if (expired > 0)
        add(u"expired certificates"_s, QString::number(expired));
    if (evidence.bundle.privateKeys > 0)
        add(u"private keys"_s, QString::number(evidence.bundle.privateKeys));
    constexpr qsizetype fewEnoughToName = 8;
    if (evidence.certificates.size() <= fewEnoughToName) {
        for (const TrustedCertificate &certificate : evidence.certificates) {
            if (certificate.isReadable)
                add(u"CA"_s, u"%1 (until %2)"_s.arg(certificate.name,
                                                    certificate.notAfter.toUTC().date().toString(Qt::ISODate)));
        }
    }
    return details;
}

} // namespace

Outcome judgeNetworkTrust(const TrustEvidence &evidence)
{
    if (evidence.variable.isEmpty())
        return {.summary = {QT_TRANSLATE_NOOP("Checks", "The system's certificates are trusted")}};
    Outcome outcome{.details = describe(evidence)};
    if (!evidence.isRead) {
        // network.env has the reason, as a warning.
        outcome.status = Status::Skipped;
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The file of %1 cannot be read"), {evidence.variable}};
        return outcome;
    }
    judgeContent(evidence, outcome.issues);
    if (outcome.issues.isEmpty())
        judgeCertificates(evidence, outcome.issues);
    outcome.status = statusOf(outcome.issues);
    outcome.summary =
        outcome.issues.isEmpty()
            ? Message{QT_TRANSLATE_N_NOOP("Checks", "%n certificate(s) of %1 are trusted beside the system's"),
                      {evidence.variable},
                      static_cast<int>(evidence.certificates.size())}
            : outcome.issues.constFirst().cause;
    return outcome;
}

Check networkTrust()
{
    return makeCheck({.id = u"network.trust"_s,
                      .section = u"network"_s,
                      .category = Category::Connectivity,
                      .title = QT_TRANSLATE_NOOP("Checks", "Trusted certificates"),
                      .ours = true},
                     gather, judgeNetworkTrust);
}

} // namespace doctor::checks
