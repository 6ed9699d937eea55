// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/betweenissue.h"

#include "checks/connectivity/proxyissue.h"
#include "checks/connectivity/transportissue.h"
#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using Kind = codex::AnswerKind;

Issue challenged(const Reply &reply)
{
    const QString name = reply.asked.providerName();
    return {.cause = {QT_TRANSLATE_NOOP("Checks",
                                        "A gateway before %1, such as Cloudflare, takes your network's address for "
                                        "a robot's and answers with a challenge that only a browser can pass: %2"),
                      {name, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer of the API")},
            .remedy = {QT_TRANSLATE_NOOP(
                "Checks", "Reach it from another public IP address: switch your VPN or proxy on or off, or use another "
                          "network. If it stays so, send the cf-ray id to whoever runs the gateway.")},
            .headline = {QT_TRANSLATE_NOOP("Checks",
                                           "A gateway before %1 takes your network for a robot and challenges it (%2)"),
                         {name, reply.statusLine}}};
}

Issue blocked(const Reply &reply)
{
    const QString host = reply.asked.hostAndPort();
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "A filter between you and %1 blocks the request, or blocks your "
                                                  "network's address: %2"),
                      {host, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer of the API")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs your network or its filter to allow %1, or use "
                                                   "another network, VPN or proxy."),
                       {host}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "A filter blocks requests to %1"), {host}}};
}

Issue networkRule(const Reply &reply)
{
    const QString host = reply.asked.hostAndPort();
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "Network rules of the resource behind %1 keep your network out: %2"),
                  {host, reply.told()}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a network that the resource lets in")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Allow your network's address under Networking of the resource in "
                                               "the Azure portal, or connect by its virtual network or VPN.")},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Network rules of the resource keep your network out of %1"), {host}}};
}

Issue unsupportedCountry(const Reply &reply)
{
    const QString name = reply.asked.providerName();
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 does not serve the country that your network's address belongs "
                                              "to: %2"),
                  {name, reply.told()}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "an address in a supported country")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Check where your VPN or proxy leaves for the internet, and choose "
                                               "an exit in a country that %1 supports."),
                   {name}},
        .headline = {QT_TRANSLATE_NOOP("Checks", "%1 does not serve the country of your network's address"), {name}}};
}

Issue loginPage(const Reply &reply)
{
    const QString host = reply.asked.hostAndPort();
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "In place of %1 a page to log in answers: your network has a captive "
                                                  "portal, or your proxy or gateway a single sign-on; %2"),
                      {host, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer of the API, in JSON")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Open any web page in a browser and log in to the network, or "
                                                   "connect the VPN; then try again.")},
            .certainty = Certainty::Likely,
            .headline = {QT_TRANSLATE_NOOP("Checks", "Your network wants a login first: a page to log in answers in "
                                                     "place of %1"),
                         {host}}};
}

Issue proxyAuthentication(const Reply &reply)
{
    const codex::ProxySetting &proxy = reply.asked.route.proxy;
    const QString name = proxy.url.hostAndPort();
    if (!proxy.exists())
        return {.cause = {QT_TRANSLATE_NOOP("Checks", "A proxy before %1, which nothing here names, wants "
                                                      "credentials: %2"),
                          {reply.asked.hostAndPort(), reply.told()}},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs your network for the proxy's address and "
                                                       "credentials, and set HTTPS_PROXY.")}};
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The proxy %1 (%2, %3) wants credentials: %4"),
                      {name, proxy.variable, valuePhrase(proxy.source), reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "credentials that the proxy accepts")},
            .remedy = authenticationRemedy(proxy),
            .headline = {QT_TRANSLATE_NOOP("Checks", "The proxy %1 wants credentials (HTTP 407)"), {name}}};
}

Issue tooLarge(const Reply &reply)
{
    const Asked &asked = reply.asked;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 finds a small request too large: its address or its headers; %2"),
                      {asked.hostAndPort(), reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a limit for headers that lets a login pass, such as 16 KiB")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Shorten http_headers, env_http_headers and query_params below "
                                                   "[model_providers.%1]; else have the gateway's limit for headers "
                                                   "raised (nginx: large_client_header_buffers)."),
                       {asked.provider.id}},
            .certainty = Certainty::Likely,
            .headline = {QT_TRANSLATE_NOOP("Checks", "A gateway before %1 finds requests too large: %2"),
                         {asked.providerName(), reply.statusLine}}};
}

Issue misdirected(const Reply &reply)
{
    const Asked &asked = reply.asked;
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "The server at %1 does not serve the host name %2: a gateway or proxy "
                                              "sends the request to the wrong one; %3"),
                  {asked.hostAndPort(), asked.url.host(), reply.told()}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "an answer of the server that serves %1"), {asked.url.host()}},
        .remedy = asked.setting().isEmpty()
                      ? Message{QT_TRANSLATE_NOOP("Checks", "Check DNS, /etc/hosts, VPN and proxy: another server "
                                                            "than %1 is reached."),
                                {asked.url.host()}}
                      : Message{QT_TRANSLATE_NOOP("Checks", "Correct the host name in %1, or have the gateway there "
                                                            "pass it on (its TLS name and the header Host)."),
                                {asked.place()}},
        .certainty = Certainty::Likely,
        .headline = {QT_TRANSLATE_NOOP("Checks", "%1 is not served where requests for it arrive: %2"),
                     {asked.url.host(), reply.statusLine}}};
}

} // namespace

Issue betweenIssue(const Reply &reply)
{
    switch (reply.answer.kind) {
    case Kind::Challenge:
        return challenged(reply);
    case Kind::NetworkRule:
        return networkRule(reply);
    case Kind::UnsupportedCountry:
        return unsupportedCountry(reply);
    case Kind::LoginPage:
        return loginPage(reply);
    case Kind::ProxyAuthentication:
        return proxyAuthentication(reply);
    case Kind::CertificateWanted:
        return certificateWantedIssue(placeOf(reply.asked));
    case Kind::TooLarge:
        return tooLarge(reply);
    case Kind::Misdirected:
        return misdirected(reply);
    default:
        return blocked(reply);
    }
}

} // namespace doctor::checks
