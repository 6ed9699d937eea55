// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/tlsissue.h"

#include "checks/connectivity/certificateissue.h"
#include "checks/connectivity/hoptext.h"
#include "checks/connectivity/place.h"
#include "checks/connectivity/proxyissue.h"
#include "checks/connectivity/transportissue.h"
#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::EndpointPath;
using probes::TlsEvidence;

Message plainRemedy(const EndpointPath &path, bool isHttp)
{
    if (path.setting.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Something else answers in place of %1, such as a captive portal or a filter: "
                                  "open a web page in a browser, and check DNS, VPN and /etc/hosts."),
                {path.ladder.host}};
    if (isHttp)
        return {QT_TRANSLATE_NOOP("Checks", "Write http:// instead of https:// in %1, if that is the service meant."),
                {settingText(path)}};
    return {QT_TRANSLATE_NOOP("Checks", "Correct host and port in %1: another service listens there."),
            {settingText(path)}};
}

// The proxy opened the way, but what comes through it is not the endpoint's.
void blameProxy(Issue &issue, const EndpointPath &path)
{
    const codex::ProxySetting &proxy = path.ladder.route.proxy;
    const QString name = proxy.url.hostAndPort();
    issue.headline =
        about(path.name,
              {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: the proxy %2 opens a way, but no TLS connection "
                                           "comes about on it"),
               {name}});
    issue.cause = {
        QT_TRANSLATE_NOOP("Checks", "The proxy %1 of %2 (%3) opens a way to %4 that leads nowhere: %5"),
        {name, proxy.variable, valuePhrase(proxy.source), path.ladder.hostAndPort(), tlsText(*path.ladder.way.tls)}};
    const bool worksWithout = path.ladder.direct && path.ladder.direct->isOpen();
    issue.remedy =
        worksWithout
            ? Message{QT_TRANSLATE_NOOP("Checks", "It works without the proxy: %1. Or ask whoever runs it."),
                      {withoutProxyText(proxy)}}
            : Message{QT_TRANSLATE_NOOP("Checks", "Ask whoever runs the proxy %1 what it does with connections "
                                                  "to %2."),
                      {name, path.ladder.hostAndPort()}};
    issue.source = proxy.source;
    issue.root = {Cause::Proxy, name};
}

// The handshake itself came to no end.
void judgeHandshake(Issue &issue, const EndpointPath &path)
{
    const TlsEvidence &tls = *path.ladder.way.tls;
    const QString place = path.ladder.hostAndPort();
    const Place asked = placeOf(path);
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a TLS handshake with %1"), {place}};
    issue.headline =
        about(path.name,
              {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: no TLS connection to %2 comes about"), {place}});
    if (!tls.plainAnswer.isEmpty()) {
        const bool isHttp = tls.plainAnswer.startsWith("HTTP/");
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 does not speak TLS; it answers in plain text: %2"),
                       {place, QString::fromLatin1(tls.plainAnswer.left(60)).simplified()}};
        issue.remedy = plainRemedy(path, isHttp);
    } else if (isCertificateWanted(tls.errorText)) {
        issue = certificateWantedIssue(asked);
        return;
    } else if (tls.isTimedOut) {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 takes connections, but does not answer the TLS handshake: timed "
                                                   "out"),
                       {place}};
        issue.remedy = {QT_TRANSLATE_NOOP("Checks",
                                          "Check the firewall, the VPN and its MTU: large packets that get lost "
                                          "look like this.")};
        issue.certainty = Certainty::Likely;
    } else {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "The TLS handshake with %1 fails: %2"),
                       {place, valuePhrase(tls.errorText)}};
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Check what is between here and %1: a firewall or proxy that cuts "
                                                    "TLS, or a server with TLS settings too old."),
                        {place}};
    }
    if (path.ladder.way.isProxied)
        blameProxy(issue, path);
    else if (asked.listener.pid > 0) // so that nobody has to look who it is
        issue.headline = about(
            path.name, {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: what listens on %2 does not speak TLS "
                                                    "as it should"),
                        {asked.whoAnswers()}});
}

} // namespace

Issue tlsIssue(const HopContext &context)
{
    const EndpointPath &path = context.path;
    const TlsEvidence &tls = *path.ladder.way.tls;
    Issue issue;
    if (tls.isEncrypted && !tls.faults.isEmpty())
        issue = certificateIssue(context);
    else
        judgeHandshake(issue, path);
    issue.measured = inOurWords(tlsText(tls));
    if (issue.source.isEmpty())
        issue.source = path.source;
    if (issue.root.cause == Cause::Unnamed)
        issue.root = {Cause::Endpoint, path.ladder.hostAndPort()};
    return issue;
}

} // namespace doctor::checks
