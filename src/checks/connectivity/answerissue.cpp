// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/answerissue.h"

#include "checks/connectivity/accountissue.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using Kind = codex::AnswerKind;

Issue challenged(const Reply &reply)
{
    const QString name = reply.asked.providerName();
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "Cloudflare, before %1, takes your network's address for a robot's "
                                                  "and answers with a challenge that only a browser can pass: %2"),
                      {name, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer of the API")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Leave by another address: switch the VPN or proxy off or on, or "
                                                   "use another network; give the ray to whoever runs it.")},
            .headline = {QT_TRANSLATE_NOOP("Checks", "%1 is behind a Cloudflare challenge for your network (HTTP 403)"),
                         {name}}};
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

// The address without what does not belong to a root, and with the version that most have.
QString likelyBase(QString base)
{
    static const QRegularExpression tail(u"/(responses|chat/completions|completions|models)/*$"_s);
    static const QRegularExpression version(u"/v\\d+[a-z0-9]*(/|$)"_s);
    base.remove(tail);
    while (base.endsWith(u'/'))
        base.chop(1);
    return version.match(QUrl(base).path()).hasMatch() ? base : base + "/v1"_L1;
}

Message correctBase(const Asked &asked)
{
    const QString base =
        QUrl(asked.provider.baseUrl).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (asked.setting().isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Look on the provider's status page; a proxy on the way may answer in its "
                                            "place.")};
    if (asked.provider.isAzure && !asked.provider.query.contains("api-version"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "Correct %1, which for Azure ends in /openai or /openai/v1, and add the "
                                            "version: query_params = { api-version = \"…\" }."),
                {asked.place()}};
    if (const QString likely = likelyBase(base); !base.isEmpty() && likely != base)
        return {QT_TRANSLATE_NOOP("Checks", "Write %1 = \"%2\" in %3: the root of the API, which usually ends in /v1."),
                {asked.setting(), likely, asked.source}};
    return {QT_TRANSLATE_NOOP("Checks", "Set %1 to the root of the API: below it, /models must answer 200 or 401."),
            {asked.place()}};
}

Issue notFound(const Reply &reply)
{
    const Asked &asked = reply.asked;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 answers, but has nothing at %2: %3 leads to the wrong place; %4"),
                      {asked.hostAndPort(), asked.url.path(), asked.place(), reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "GET …/models answers 2xx, 401 or 403")},
            .remedy = correctBase(asked),
            .certainty = Certainty::Likely,
            .headline = {QT_TRANSLATE_NOOP("Checks", "The address of %1 is wrong: %2 answers HTTP 404"),
                         {asked.providerName(), asked.url.toDisplayString()}}};
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

Issue otherApiVersion(const Reply &reply)
{
    const Asked &asked = reply.asked;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 does not take the api-version that Codex sends: %2"),
                      {asked.hostAndPort(), reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an api-version that this address supports")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Write another api-version in query_params below "
                                                   "[model_providers.%1], such as \"2025-04-01-preview\"; for an "
                                                   "address that ends in /openai/v1 remove it."),
                       {asked.provider.id}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "%1 does not support the api-version in the configuration"),
                         {asked.providerName()}}};
}

Issue missingApiVersion(const Reply &reply)
{
    const Asked &asked = reply.asked;
    if (asked.provider.query.contains("api-version="_L1))
        return otherApiVersion(reply);
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 wants an api-version, or another one, in each request: %2"),
                      {asked.hostAndPort(), reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "the query parameter api-version with a version that exists")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Write query_params = { api-version = \"…\" } below "
                                                   "[model_providers.%1] in the configuration."),
                       {asked.provider.id}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Requests to %1 lack the query parameter api-version"),
                         {asked.providerName()}}};
}

Issue modelMissing(const Reply &reply)
{
    const Asked &asked = reply.asked;
    const bool isOllama = asked.provider.id == "ollama"_L1;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 does not have the model, or not for this account: %2"),
                      {asked.providerName(), reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a model that %1 offers to this account"), {asked.providerName()}},
            .remedy = isOllama ? Message{QT_TRANSLATE_NOOP("Checks", "Fetch the model: `ollama pull NAME`.")}
                               : Message{QT_TRANSLATE_NOOP("Checks", "Set model in the configuration to one that %1 "
                                                                     "offers to you."),
                                         {asked.providerName()}}};
}

Issue redirected(const Reply &reply)
{
    const Asked &asked = reply.asked;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 sends requests on to %2: %3"),
                      {asked.hostAndPort(), reply.answer.location, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer at the address itself")},
            .remedy = asked.setting().isEmpty()
                          ? Message{QT_TRANSLATE_NOOP("Checks", "Ask whoever runs your proxy or network why the "
                                                                "request is sent on.")}
                          : Message{QT_TRANSLATE_NOOP("Checks", "Set %1 to the address it is sent on to, if that is "
                                                                "the provider's."),
                                    {asked.place()}}};
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

Issue notJson(const Reply &reply)
{
    const Asked &asked = reply.asked;
    const bool isDefault = asked.setting().isEmpty();
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 answers with a page or a text where the API answers in JSON, so "
                                                  "that %2 leads to something else: %3"),
                      {asked.hostAndPort(), asked.place(), reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer of the API, in JSON")},
            .remedy = isDefault ? Message{QT_TRANSLATE_NOOP("Checks", "Find out what answers in place of the provider: "
                                                                      "a proxy, a filter or a captive portal of your "
                                                                      "network.")}
                                : correctBase(asked),
            .certainty = Certainty::Likely,
            .headline = {QT_TRANSLATE_NOOP("Checks", "What answers at %1 is not the API of %2"),
                         {asked.hostAndPort(), asked.providerName()}}};
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
                      {name, proxy.variable, proxy.source, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "credentials that the proxy accepts")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Write user and password before the proxy's host in %1, as "
                                                   "USER:PASSWORD@%2; or except %3 with NO_PROXY."),
                       {proxy.variable, name, reply.asked.url.host()}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "The proxy %1 wants credentials (HTTP 407)"), {name}}};
}

Issue unsuitable(const Reply &reply)
{
    const Asked &asked = reply.asked;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 does not take a request that Codex makes when it starts: %2"),
                      {asked.hostAndPort(), reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "GET …/models answers 2xx, 401 or 403")},
            .remedy = asked.setting().isEmpty()
                          ? Message{QT_TRANSLATE_NOOP("Checks", "Update Codex; if it goes on, give the request id to "
                                                                "the provider.")}
                          : Message{QT_TRANSLATE_NOOP("Checks", "Check that %1 is the root of an API that Codex can "
                                                                "use (wire_api = \"responses\")."),
                                    {asked.place()}},
            .certainty = Certainty::Possible};
}

bool isOnThisMachine(const Asked &asked)
{
    const QString host = asked.url.host();
    return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1;
}

Message laterRemedy(const Reply &reply)
{
    const Asked &asked = reply.asked;
    if (isOnThisMachine(asked))
        return {QT_TRANSLATE_NOOP("Checks", "Look into the log of the gateway on %1, and at the provider behind it; "
                                            "then try again."),
                {asked.hostAndPort()}};
    if (reply.answer.retryAfter)
        return {QT_TRANSLATE_NOOP("Checks", "Try again in %1 s; the status page of %2 says whether it is known."),
                {QString::number(reply.answer.retryAfter->count()), asked.providerName()}};
    return {QT_TRANSLATE_NOOP("Checks", "Try again later; the status page of %1 says whether it is known. Nothing on "
                                        "this machine is wrong."),
            {asked.providerName()}};
}

Issue providerTrouble(const Reply &reply, const Message &cause)
{
    return {
        .cause = cause, .expected = {QT_TRANSLATE_NOOP("Checks", "an answer below 500")}, .remedy = laterRemedy(reply)};
}

Issue troubled(const Reply &reply)
{
    const QString name = reply.asked.providerName();
    const QStringList arguments{name, reply.told()};
    switch (reply.answer.kind) {
    case Kind::Overloaded:
        return providerTrouble(reply, {QT_TRANSLATE_NOOP("Checks", "%1 is overloaded: %2"), arguments});
    case Kind::BadGateway:
        return providerTrouble(
            reply, {QT_TRANSLATE_NOOP("Checks", "A gateway before %1 answers, but does not reach it: %2"), arguments});
    case Kind::Unavailable:
        return providerTrouble(reply, {QT_TRANSLATE_NOOP("Checks", "%1 is not available: %2"), arguments});
    case Kind::GatewayTimeout:
        return providerTrouble(
            reply, {QT_TRANSLATE_NOOP("Checks", "A gateway before %1 got no answer from it in time: %2"), arguments});
    default:
        return providerTrouble(reply, {QT_TRANSLATE_NOOP("Checks", "%1 has an error of its own: %2"), arguments});
    }
}

Issue worded(const Reply &reply)
{
    switch (reply.answer.kind) {
    case Kind::Unauthorized:
    case Kind::MissingScope:
    case Kind::Forbidden:
    case Kind::UsageLimit:
    case Kind::UsageNotIncluded:
    case Kind::QuotaExceeded:
    case Kind::RateLimited:
        return accountIssue(reply);
    case Kind::Challenge:
        return challenged(reply);
    case Kind::Blocked:
        return blocked(reply);
    case Kind::UnsupportedCountry:
        return unsupportedCountry(reply);
    case Kind::NotFound:
        return notFound(reply);
    case Kind::NetworkRule:
        return networkRule(reply);
    case Kind::MissingApiVersion:
        return missingApiVersion(reply);
    case Kind::ModelMissing:
        return modelMissing(reply);
    case Kind::Redirect:
        return redirected(reply);
    case Kind::LoginPage:
        return loginPage(reply);
    case Kind::NotJson:
        return notJson(reply);
    case Kind::ProxyAuthentication:
        return proxyAuthentication(reply);
    case Kind::Overloaded:
    case Kind::ServerError:
    case Kind::BadGateway:
    case Kind::Unavailable:
    case Kind::GatewayTimeout:
        return troubled(reply);
    default:
        return unsuitable(reply);
    }
}

// What passes by itself, or what Codex does without, is no failure.
Severity severityOf(const codex::ClassifiedAnswer &answer)
{
    switch (answer.kind) {
    case Kind::RateLimited:
    case Kind::Redirect:
    case Kind::BadRequest:
    case Kind::MethodNotAllowed:
    case Kind::UpgradeRequired:
    case Kind::Other:
    case Kind::Good:
        return Severity::Warning;
    case Kind::MissingScope: {
        // A key may well make requests, but not list models.
        const bool isListOnly =
            answer.message.contains("api.model.read"_L1) && !answer.message.contains("api.responses.write"_L1);
        return isListOnly ? Severity::Warning : Severity::Fail;
    }
    default:
        return Severity::Fail;
    }
}

RootCause rootOf(const Reply &reply)
{
    const Asked &asked = reply.asked;
    switch (reply.answer.kind) {
    case Kind::Unauthorized:
    case Kind::MissingScope:
    case Kind::UsageLimit:
    case Kind::UsageNotIncluded:
    case Kind::QuotaExceeded:
        return {asked.hasCredentials() ? Cause::Token : Cause::Credentials, asked.provider.id};
    case Kind::ModelMissing:
        return {Cause::ConfigValue, u"model"_s};
    case Kind::ProxyAuthentication:
        return asked.route.proxy.exists() ? RootCause{Cause::Proxy, asked.route.proxy.url.hostAndPort()}
                                          : asked.endpointRoot();
    default:
        return asked.endpointRoot();
    }
}

QString sourceOf(const Reply &reply)
{
    const RootCause root = rootOf(reply);
    if (root.cause == Cause::Token || root.cause == Cause::Credentials)
        return reply.asked.attached.source;
    return root.cause == Cause::Proxy ? reply.asked.route.proxy.source : reply.asked.source;
}

} // namespace

Issue answerIssue(const Reply &reply)
{
    Issue issue = worded(reply);
    const QString message = reply.answer.message;
    issue.severity = severityOf(reply.answer);
    issue.measured = verbatim(message.isEmpty() ? reply.told() : u"%1: \"%2\""_s.arg(reply.told(), message));
    issue.source = sourceOf(reply);
    issue.root = rootOf(reply);
    if (issue.headline.isEmpty())
        issue.headline = issue.cause;
    return issue;
}

} // namespace doctor::checks
