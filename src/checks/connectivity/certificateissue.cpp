// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/certificateissue.h"

#include "checks/connectivity/place.h"
#include "core/phrase.h"
#include "core/valuewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::ChainCertificate;
using probes::EndpointPath;
using probes::TlsEvidence;
using probes::TlsFault;
using Kind = TlsFault::Kind;

// Which of several faults of one chain is told: the first of these that is there.
constexpr Kind order[] = {Kind::Revoked,    Kind::Expired,         Kind::NotYetValid, Kind::WrongName,
                          Kind::SelfSigned, Kind::UntrustedIssuer, Kind::Weak,        Kind::Other};

const TlsFault &foremost(const TlsEvidence &tls)
{
    for (const Kind kind : order) {
        const auto found = std::ranges::find(tls.faults, kind, &TlsFault::kind);
        if (found != tls.faults.end())
            return *found;
    }
    Q_UNREACHABLE();
}

const ChainCertificate &atFault(const TlsEvidence &tls, const TlsFault &fault)
{
    const auto found = std::ranges::find(tls.chain, fault.subject, &ChainCertificate::subject);
    return found == tls.chain.end() ? tls.chain.constFirst() : *found;
}

QString lastIssuer(const TlsEvidence &tls)
{
    return tls.chain.isEmpty() ? QString() : tls.chain.constLast().issuer;
}

// The names of public services that nobody but an inspecting proxy signs with an authority of his own.
bool isPublicService(const QString &host)
{
    static const QStringList services{u"openai.com"_s, u"chatgpt.com"_s, u"github.com"_s, u"api.aws"_s, u"azure.com"_s};
    return std::ranges::any_of(services,
                               [&](const QString &name) { return host == name || host.endsWith(u'.' + name); });
}

Message trustRemedy(const HopContext &context)
{
    const QString issuer = lastIssuer(*context.path.ladder.way.tls);
    if (!context.caVariable.isEmpty() && !context.isBundleUsed)
        return {QT_TRANSLATE_NOOP("Checks", "Mend the file of %1, which Codex cannot use now, and put the PEM "
                                            "certificate of %2 into it."),
                {context.caVariable, issuer}};
    if (!context.caVariable.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Add the PEM certificate of %1 to the file of %2."),
                {issuer, context.caVariable}};
    return {QT_TRANSLATE_NOOP("Checks",
                              "Get the root certificate %1 as PEM from whoever runs that authority, and set "
                              "CODEX_CA_CERTIFICATE to the file (NODE_EXTRA_CA_CERTS for MCP servers in Node)."),
            {issuer}};
}

bool isInterceptedByProxy(const EndpointPath &path)
{
    const probes::Ladder &ladder = path.ladder;
    return ladder.way.isProxied && ladder.direct && ladder.direct->tls && !ladder.direct->tls->chain.isEmpty()
           && lastIssuer(*ladder.direct->tls) != lastIssuer(*ladder.way.tls);
}

// Authorities that every system trusts, unless its certificates are missing.
bool isPublicIssuer(const TlsEvidence &tls)
{
    static const QStringList authorities{u"DigiCert"_s,      u"Google Trust Services"_s,
                                         u"Let's Encrypt"_s, u"Amazon"_s,
                                         u"Sectigo"_s,       u"GlobalSign"_s,
                                         u"Microsoft"_s,     u"ISRG"_s};
    const ChainCertificate last = tls.chain.isEmpty() ? ChainCertificate() : tls.chain.constLast();
    return std::ranges::any_of(authorities, [&](const QString &name) {
        return last.organisation.startsWith(name) || last.issuer.startsWith(name);
    });
}

void rootsMissing(Issue &issue, const HopContext &context)
{
    const EndpointPath &path = context.path;
    issue.certainty = Certainty::Likely;
    issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "The certificate of %1 comes from %2, a public authority, but this machine "
                                     "does not trust it: its root certificates seem to be missing"),
                   {path.ladder.hostAndPort(), lastIssuer(*path.ladder.way.tls)}};
    issue.headline = about(
        path.name, {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: this machine's root certificates seem to be "
                                                "missing")});
    issue.remedy =
        context.caVariable == "SSL_CERT_FILE"_L1
            ? Message{QT_TRANSLATE_NOOP("Checks", "Unset SSL_CERT_FILE, which stands in place of the system's "
                                                  "certificates, and use CODEX_CA_CERTIFICATE for one more.")}
            : Message{QT_TRANSLATE_NOOP("Checks", "Install them: `sudo apt install ca-certificates`, or "
                                                  "`sudo dnf install ca-certificates`.")};
}

void untrusted(Issue &issue, const HopContext &context)
{
    const EndpointPath &path = context.path;
    const TlsEvidence &tls = *path.ladder.way.tls;
    const QString issuer = lastIssuer(tls);
    issue.remedy = trustRemedy(context);
    if (isPublicIssuer(tls)) {
        rootsMissing(issue, context);
        return;
    }
    if (isInterceptedByProxy(path)) {
        const codex::ProxySetting &proxy = path.ladder.route.proxy;
        issue.cause = {
            QT_TRANSLATE_NOOP("Checks", "The proxy %1 of %2 (%3) intercepts TLS: by it the certificate of %4 comes "
                                        "from %5, directly from another issuer"),
            {proxy.url.hostAndPort(), proxy.variable, valuePhrase(proxy.source), path.ladder.hostAndPort(), issuer}};
        issue.headline =
            about(path.name,
                  {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 intercepts its TLS as %3, which is "
                                               "not trusted"),
                   {proxy.url.hostAndPort(), issuer}});
        return;
    }
    if (isPublicService(path.ladder.host)) {
        issue.certainty = Certainty::Likely;
        issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                         "Something between here and %1 intercepts TLS: the certificate is issued "
                                         "by %2, which this machine does not trust"),
                       {path.ladder.host, issuer}};
        issue.headline = about(
            path.name, {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: its TLS is intercepted by %2, which is not "
                                                    "trusted"),
                        {issuer}});
        return;
    }
    issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "The certificate of %1 comes from the issuer %2, which is not trusted on "
                                     "this machine, and the server sends no certificate that leads to a trusted one"),
                   {path.ladder.hostAndPort(), issuer}};
    issue.headline = about(
        path.name, {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the issuer of its certificate, %2, is not "
                                                "trusted"),
                    {issuer}});
}

void selfSigned(Issue &issue, const HopContext &context)
{
    const EndpointPath &path = context.path;
    const TlsEvidence &tls = *path.ladder.way.tls;
    if (tls.chain.size() > 1) { // a whole chain up to a root of its own
        untrusted(issue, context);
        return;
    }
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "The certificate of %1 is self-signed, and not among the trusted ones"),
                   {path.ladder.hostAndPort()}};
    issue.headline =
        about(path.name, {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: its certificate is self-signed")});
    if (tls.chain.constFirst().isAuthority) // Codex refuses it even where it is among the trusted ones
        issue.remedy = {QT_TRANSLATE_NOOP("Checks",
                                          "Have whoever runs %1 use a certificate that an authority issued: one "
                                          "that is an authority's own does not do for a server."),
                        {path.ladder.hostAndPort()}};
    else
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Get that certificate as PEM from whoever runs %1, and set "
                                                    "CODEX_CA_CERTIFICATE to the file."),
                        {path.ladder.hostAndPort()}};
}

void expired(Issue &issue, const EndpointPath &path, const ChainCertificate &certificate)
{
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "The certificate %1 of %2 expired on %3"),
                   {certificate.subject, path.ladder.hostAndPort(), dayPhrase(certificate.notAfter)}};
    issue.headline =
        about(path.name, {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: its certificate has expired")});
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Have whoever runs %1 renew the certificate; if the date looks right, "
                                                "check the clock of this machine."),
                    {path.ladder.hostAndPort()}};
}

void notYetValid(Issue &issue, const EndpointPath &path, const ChainCertificate &certificate)
{
    issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "The certificate %1 of %2 is not valid before %3: most likely the clock of "
                                     "this machine is behind"),
                   {certificate.subject, path.ladder.hostAndPort(), dayPhrase(certificate.notBefore)}};
    issue.headline =
        about(path.name, {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: its certificate is not valid yet")});
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Check the clock: `timedatectl`.")};
    issue.certainty = Certainty::Likely;
}

void wrongName(Issue &issue, const EndpointPath &path)
{
    const QString names = path.ladder.way.tls->chain.constFirst().names.join(u", "_s);
    if (names.isEmpty())
        issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                         "The certificate of %1 has no subject alternative name, where %2 is needed; "
                                         "its common name does not count"),
                       {path.ladder.hostAndPort(), path.ladder.host}};
    else
        issue.cause = {
            QT_TRANSLATE_NOOP("Checks", "The certificate of %1 is not valid for the host name %2, but for %3"),
            {path.ladder.hostAndPort(), path.ladder.host, names}};
    issue.headline =
        about(path.name,
              {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: its certificate does not match the host name %2"),
               {path.ladder.host}});
    if (names.isEmpty() && !path.setting.isEmpty()) {
        issue.remedy = {QT_TRANSLATE_NOOP("Checks",
                                          "Have whoever runs %1 issue the certificate anew, with %2 as subject "
                                          "alternative name."),
                        {path.ladder.hostAndPort(), path.ladder.host}};
        return;
    }
    issue.remedy =
        path.setting.isEmpty()
            ? Message{QT_TRANSLATE_NOOP("Checks", "Something answers in the name of %1: check DNS, proxy and "
                                                  "VPN, /etc/hosts too."),
                      {path.ladder.host}}
            : Message{QT_TRANSLATE_NOOP("Checks", "Use one of these names in %1: %2. Or have the certificate "
                                                  "issued for %3."),
                      {settingText(path), names, path.ladder.host}};
}

void otherFault(Issue &issue, const EndpointPath &path, const TlsFault &fault)
{
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "The certificate of %1 is refused: %2"),
                   {path.ladder.hostAndPort(), valuePhrase(fault.text)}};
    issue.headline =
        about(path.name, {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: its certificate is refused (%2)"),
                          {valuePhrase(fault.text)}});
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Have whoever runs %1 replace the certificate."),
                    {path.ladder.hostAndPort()}};
}

void fill(Issue &issue, const HopContext &context)
{
    const EndpointPath &path = context.path;
    const TlsEvidence &tls = *path.ladder.way.tls;
    const TlsFault &fault = foremost(tls);
    issue.root = {Cause::Trust, path.ladder.hostAndPort()};
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a valid certificate for %1 from a trusted issuer"),
                      {path.ladder.host}};
    if (tls.chain.isEmpty())
        return otherFault(issue, path, fault);
    switch (fault.kind) {
    case Kind::UntrustedIssuer:
        if (!context.caVariable.isEmpty() && !context.isBundleUsed)
            issue.root.subject = context.caVariable;
        return untrusted(issue, context);
    case Kind::SelfSigned:
        return selfSigned(issue, context);
    case Kind::Expired:
        return expired(issue, path, atFault(tls, fault));
    case Kind::NotYetValid:
        return notYetValid(issue, path, atFault(tls, fault));
    case Kind::WrongName:
        return wrongName(issue, path);
    case Kind::Revoked:
    case Kind::Weak:
    case Kind::Other:
        return otherFault(issue, path, fault);
    }
}

} // namespace

Issue certificateIssue(const HopContext &context)
{
    Issue issue;
    fill(issue, context);
    return issue;
}

} // namespace doctor::checks
