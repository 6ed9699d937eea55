// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/addressissue.h"

#include "core/valuewords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using Kind = codex::AnswerKind;

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
                {asked.setting(), likely, valuePhrase(asked.source)}};
    return {QT_TRANSLATE_NOOP("Checks", "Set %1 to the root of the API: below it, /models must answer 200 or 401."),
            {asked.place()}};
}

// Something of the API answers below the same address, but Codex is refused the list of its models.
Issue modelsMissing(const Reply &reply)
{
    const Asked &asked = reply.asked;
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 opens the WebSocket of the API, but has no list of models at %2: "
                                              "%3"),
                  {asked.hostAndPort(), asked.url.path(), reply.told()}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "GET …/models answers 2xx, 401 or 403")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Have the gateway at %1 pass GET …/models on; until then set model in "
                                               "the configuration to one that it has."),
                   {asked.place()}},
        .certainty = Certainty::Likely,
        .headline = {QT_TRANSLATE_NOOP("Checks", "%1 has no list of models (%2)"),
                     {asked.providerName(), reply.statusLine}}};
}

// Codex 0.169.0 goes on with the models it knows itself.
Issue onlyModelsMissing(const Reply &reply)
{
    Issue issue = modelsMissing(reply);
    issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "%1 has the route of requests to the model, but no list of models at %2: "
                                     "%3"),
                   {reply.asked.hostAndPort(), reply.asked.url.path(), reply.told()}};
    return issue;
}

Issue notFound(const Reply &reply)
{
    const Asked &asked = reply.asked;
    if (asked.isRootKnown || asked.isRouteKnown)
        return asked.isRootKnown ? modelsMissing(reply) : onlyModelsMissing(reply);
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 answers, but has nothing at %2: %3 leads to the wrong place; %4"),
                      {asked.hostAndPort(), asked.url.path(), asked.place(), reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "GET …/models answers 2xx, 401 or 403")},
            .remedy = correctBase(asked),
            .certainty = Certainty::Likely,
            .headline = {QT_TRANSLATE_NOOP("Checks", "The address of %1 is wrong: %2 answers %3"),
                         {asked.providerName(), asked.url.toDisplayString(), reply.statusLine}}};
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
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 redirects requests to %2: %3"),
                      {asked.hostAndPort(), reply.answer.location, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer at the address itself")},
            .remedy = asked.setting().isEmpty()
                          ? Message{QT_TRANSLATE_NOOP("Checks", "Ask whoever runs your proxy or network why the "
                                                                "request is sent on.")}
                          : Message{QT_TRANSLATE_NOOP("Checks", "Set %1 to the address it is sent on to, if that is "
                                                                "the provider's."),
                                    {asked.place()}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "%1 sends requests on to another place, %2, without their "
                                                     "credentials"),
                         {asked.hostAndPort(), reply.answer.location}}};
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

Issue errorInside(const Reply &reply)
{
    const Asked &asked = reply.asked;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 answers %2 to everything, and what it says is an error: %3"),
                      {asked.hostAndPort(), reply.statusLine,
                       reply.answer.message.isEmpty() ? reply.answer.errorCode : reply.answer.message}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a list of models")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Look into the log of the gateway at %1, and at the key and the "
                                                   "provider behind it."),
                       {asked.place()}},
            .certainty = Certainty::Likely,
            .headline = {QT_TRANSLATE_NOOP("Checks", "%1 answers with an error under a good status (%2)"),
                         {asked.providerName(), reply.statusLine}}};
}

Issue compressed(const Reply &reply)
{
    const Asked &asked = reply.asked;
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 compresses its answers although it is not asked to, and Codex does "
                                              "not unpack them: %2"),
                  {asked.hostAndPort(), reply.told()}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "JSON that is not compressed")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Have the gateway at %1 compress for those alone who send "
                                               "Accept-Encoding (nginx: gzip off, or gunzip on)."),
                   {asked.place()}},
        .certainty = Certainty::Likely,
        .headline = {QT_TRANSLATE_NOOP("Checks", "%1 sends compressed answers that nobody asked for"),
                     {asked.providerName()}}};
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

} // namespace

Issue addressIssue(const Reply &reply)
{
    switch (reply.answer.kind) {
    case Kind::NotFound:
        return notFound(reply);
    case Kind::MissingApiVersion:
        return missingApiVersion(reply);
    case Kind::ModelMissing:
        return modelMissing(reply);
    case Kind::Redirect:
        return redirected(reply);
    case Kind::NotJson:
        return notJson(reply);
    case Kind::ErrorInside:
        return errorInside(reply);
    case Kind::Compressed:
        return compressed(reply);
    default:
        return unsuitable(reply);
    }
}

} // namespace doctor::checks
