// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/accountissue.h"

#include "core/phrase.h"
#include "core/valuewords.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using Kind = codex::AnswerKind;

// Where a key is set decides how it is replaced.
Message replaceCredentials(const Asked &asked)
{
    const QString &source = asked.attached.source;
    if (!asked.hasCredentials())
        return asked.provider.requiresOpenAiAuth
                   ? Message{QT_TRANSLATE_NOOP("Checks", "Log in: `codex login`.")}
                   : Message{QT_TRANSLATE_NOOP("Checks", "Name the variable with the key of %1 in the configuration "
                                                         "(env_key below [model_providers.%2]), and set it."),
                             {asked.providerName(), asked.provider.id}};
    if (source.contains("auth.json"_L1))
        return asked.attached.mode == "api_key"_L1
                   ? Message{QT_TRANSLATE_NOOP("Checks", "Store a valid API key: `codex login --with-api-key`, which "
                                                         "reads it from standard input.")}
                   : Message{QT_TRANSLATE_NOOP("Checks", "Log in again: `codex logout && codex login`.")};
    if (const QString variable = source.section(u" ("_s, 0, 0); source.endsWith("(environment)"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "Set %1 to a valid key of %2: `export %1=…`."),
                {variable, asked.providerName()}};
    return {QT_TRANSLATE_NOOP("Checks", "Replace the key in %1 by a valid one of %2."), {source, asked.providerName()}};
}

// A gateway with a login of its own, before whom the key was meant for.
Issue gatewayLogin(const Reply &reply)
{
    const Asked &asked = reply.asked;
    const QStringList arguments{asked.hostAndPort(), reply.answer.challenge, reply.told()};
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is behind a gateway that has a login of its own (%2), which no "
                                                  "API has: %3"),
                      arguments},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer of the API")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Ask whoever runs the gateway for an address without that login, or "
                                                   "name a variable with the whole header: env_http_headers = { "
                                                   "Authorization = \"…\" } below [model_providers.%1]."),
                       {asked.provider.id}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "A gateway before %1 wants a login of its own (%2): %3"),
                         {asked.providerName(), reply.answer.challenge, reply.statusLine}}};
}

Issue unauthorized(const Reply &reply)
{
    if (!reply.answer.challenge.isEmpty() && !reply.asked.provider.isBuiltIn)
        return gatewayLogin(reply);

    const Asked &asked = reply.asked;
    const QString name = asked.providerName();
    Issue issue{.expected = {QT_TRANSLATE_NOOP("Checks", "credentials that %1 accepts"), {name}},
                .remedy = replaceCredentials(asked)};
    if (!asked.hasCredentials()) {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 wants credentials, and Codex has none to send: %2"),
                       {name, reply.told()}};
        issue.headline = {QT_TRANSLATE_NOOP("Checks", "%1 wants credentials (%2), and there are none"),
                          {name, reply.statusLine}};
    } else if (reply.answer.errorCode == "token_expired"_L1) {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 says that the login from %2 has expired: %3"),
                       {name, valuePhrase(asked.attached.source), reply.told()}};
        issue.headline = {QT_TRANSLATE_NOOP("Checks", "The login has expired: %1 answers %2"),
                          {name, reply.statusLine}};
    } else {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 does not accept the credentials from %2: %3"),
                       {name, valuePhrase(asked.attached.source), reply.told()}};
        issue.headline = {QT_TRANSLATE_NOOP("Checks", "%1 refuses the credentials from %2 (%3)"),
                          {name, valuePhrase(asked.attached.source), reply.statusLine}};
    }
    return issue;
}

Issue missingScope(const Reply &reply)
{
    const QString name = reply.asked.providerName();
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The credentials from %1 lack a permission: %2; %3"),
                      {valuePhrase(reply.asked.attached.source), reply.answer.message, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a key with the permissions api.responses.write and "
                                                     "api.model.read")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Give the key the permission named, in its settings or by your role "
                                                   "in the organisation of %1, or use a key without restrictions."),
                       {name}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "The credentials from %1 lack a permission at %2"),
                         {valuePhrase(reply.asked.attached.source), name}}};
}

Issue forbidden(const Reply &reply)
{
    const QString name = reply.asked.providerName();
    return {.cause = reply.asked.hasCredentials()
                         ? Message{QT_TRANSLATE_NOOP("Checks", "%1 forbids the request with the credentials from %2: "
                                                               "%3"),
                                   {name, valuePhrase(reply.asked.attached.source), reply.told()}}
                         : Message{QT_TRANSLATE_NOOP("Checks", "%1 forbids a request without credentials: %2"),
                                   {name, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "an answer with status 200")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Check that this account may use %1, and that no proxy or VPN "
                                                   "answers in its place; then log in again."),
                       {name}},
            .certainty = Certainty::Likely,
            .headline = {QT_TRANSLATE_NOOP("Checks", "%1 forbids the request (%2)"), {name, reply.statusLine}}};
}

Issue limitReached(const Reply &reply)
{
    const QString reset = isoPhrase(reply.answer.resetsAt);
    Issue issue{
        .cause = {QT_TRANSLATE_NOOP("Checks", "The usage limit of this account is reached: %1"), {reply.told()}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "usage left in the account's plan")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Wait until the limit resets, or change the plan or account; "
                                               "`codex` shows the limits with /status.")},
        .headline = {QT_TRANSLATE_NOOP("Checks", "The usage limit of this account is reached")}};
    if (!reset.isEmpty()) {
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Wait until %1, or change the plan or account."), {reset}};
        issue.headline = {QT_TRANSLATE_NOOP("Checks", "The usage limit of this account is reached until %1"), {reset}};
    }
    return issue;
}

Issue notIncluded(const Reply &reply)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "The plan of this account does not include Codex: %1"), {reply.told()}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a plan that includes Codex")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Change the plan, or log in to another account: `codex login`.")}};
}

Issue quotaExceeded(const Reply &reply)
{
    const QString name = reply.asked.providerName();
    const bool isSourceKnown = !reply.asked.attached.source.isEmpty();
    return {.cause = !isSourceKnown
                         ? Message{QT_TRANSLATE_NOOP("Checks", "The account has no credit left at %1: %2"),
                                   {name, reply.told()}}
                         : Message{QT_TRANSLATE_NOOP("Checks",
                                                     "The account behind the credentials from %1 has no credit left at "
                                                     "%2: %3"),
                                   {valuePhrase(reply.asked.attached.source), name, reply.told()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "credit left in the account")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Add credit, or raise the limit, in the billing settings of %1; or "
                                                   "use a key of another account."),
                       {name}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "The account has no credit left at %1"), {name}}};
}

Issue rateLimited(const Reply &reply)
{
    const QString name = reply.asked.providerName();
    const QString wait = reply.answer.retryAfter ? QString::number(reply.answer.retryAfter->count()) : QString();
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 takes no more requests for the moment: %2"), {name, reply.told()}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a request within the rate limit")},
        .remedy = wait.isEmpty() ? Message{QT_TRANSLATE_NOOP("Checks", "Wait a little and try again; other "
                                                                       "programs may use the same key.")}
                                 : Message{QT_TRANSLATE_NOOP("Checks", "Wait %1 s and try again; other programs "
                                                                       "may use the same key."),
                                           {wait}},
        .headline = {QT_TRANSLATE_NOOP("Checks", "%1 limits the rate of requests (%2)"), {name, reply.statusLine}}};
}

} // namespace

Issue accountIssue(const Reply &reply)
{
    switch (reply.answer.kind) {
    case Kind::Unauthorized:
        return unauthorized(reply);
    case Kind::MissingScope:
        return missingScope(reply);
    case Kind::UsageLimit:
        return limitReached(reply);
    case Kind::UsageNotIncluded:
        return notIncluded(reply);
    case Kind::QuotaExceeded:
        return quotaExceeded(reply);
    case Kind::RateLimited:
        return rateLimited(reply);
    default:
        return forbidden(reply);
    }
}

} // namespace doctor::checks
