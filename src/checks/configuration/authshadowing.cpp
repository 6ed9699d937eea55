// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/authshadowing.h"

#include "codex/providers.h"
#include "core/valuewords.h"
#include "probes/credentials.h"
#include "probes/facts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QList<CredentialVariable> gatherVariables(const codex::Variables &variables)
{
    QList<CredentialVariable> found;
    for (const QString &name :
         {u"CODEX_ACCESS_TOKEN"_s, u"CODEX_API_KEY"_s, u"OPENAI_API_KEY"_s, u"OPENAI_BASE_URL"_s}) {
        CredentialVariable variable{.name = name, .refusedAt = variables.refusedSource(name)};
        if (variables.isPresent(name)) {
            variable.source = variables.source(name);
            variable.shadowed = variables.shadowedSource(name);
        }
        if (!variable.source.isEmpty() || !variable.refusedAt.isEmpty())
            found.append(variable);
    }
    return found;
}

QFuture<ShadowingEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const codex::Config &config, const codex::Variables &variables,
           const probes::Credentials &login) {
            const codex::Provider provider = codex::activeProvider(config, variables);
            ShadowingEvidence evidence{.provider = provider.id,
                                       .requiresOpenAiAuth = provider.requiresOpenAiAuth,
                                       .takesOpenAiKey = provider.envKey == "OPENAI_API_KEY"_L1,
                                       .hasOwnBaseUrl = !provider.baseUrl.isEmpty() || !provider.requiresOpenAiAuth,
                                       .isLoginKnown = login.state != probes::Credentials::State::NotInspected,
                                       .authFile = login.path,
                                       .variables = gatherVariables(variables)};
            if (login.stored && codex::loginProblems(*login.stored, {}).isEmpty()) {
                const QString key = variables.value(u"OPENAI_API_KEY"_s).trimmed();
                evidence.isLoggedIn = true;
                evidence.loginMode = login.stored->mode;
                evidence.isSameKey = !key.isEmpty() && codex::markOfSecret(key) == login.stored->apiKeyMark;
            }
            return evidence;
        },
        probes::config, probes::variables, probes::credentials);
}

const CredentialVariable *find(const ShadowingEvidence &evidence, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(evidence.variables, [&](const CredentialVariable &variable) {
        return variable.name == name && !variable.source.isEmpty();
    });
    return found == evidence.variables.end() ? nullptr : &*found;
}

QString loginName(const ShadowingEvidence &evidence)
{
    return codex::nameOf(evidence.loginMode);
}

// How to get rid of a variable, by where it comes from.
Message removal(const CredentialVariable &variable)
{
    if (variable.source.startsWith(u'.'))
        return {QT_TRANSLATE_NOOP("Checks", "Remove %1 from %2."), {variable.name, valuePhrase(variable.source)}};
    return {QT_TRANSLATE_NOOP("Checks",
                              "Run `unset %1`, and remove it from the file that sets it (`grep -n %1 ~/.profile "
                              "~/.*rc`)."),
            {variable.name}};
}

Issue inSafety(Issue issue, const ShadowingEvidence &evidence)
{
    issue.root = {Cause::CredentialSafety, evidence.authFile};
    return issue;
}

Issue keyWithoutLogin(const ShadowingEvidence &evidence, const CredentialVariable &key)
{
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks",
                                        "OPENAI_API_KEY (%1) is the only credential, and this version of Codex does "
                                        "not use it: requests go out without one"),
                      {valuePhrase(key.source)}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a stored login")},
            .remedy = {QT_TRANSLATE_NOOP("Checks",
                                         "Store the key: `printenv OPENAI_API_KEY | codex login --with-api-key`.")},
            .source = key.source,
            .fields = {key.name},
            .root = {Cause::Credentials, evidence.provider},
            .headline = {
                QT_TRANSLATE_NOOP("Checks", "Codex is not logged in: it ignores OPENAI_API_KEY in the environment")}};
}

Issue ignoredKey(const ShadowingEvidence &evidence, const CredentialVariable &key)
{
    return inSafety(
        {.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "Both a stored login (%1) and OPENAI_API_KEY (%2) are there: Codex uses the login "
                                     "and ignores the variable"),
                   {loginName(evidence), valuePhrase(key.source)}},
         .expected = {QT_TRANSLATE_NOOP("Checks", "one credential")},
         .remedy = key.source.startsWith(u'.')
                       ? Message{QT_TRANSLATE_NOOP(
                                     "Checks", "To stay with the login, remove OPENAI_API_KEY from %1; to use the key, "
                                               "run `printenv OPENAI_API_KEY | codex login --with-api-key`."),
                                 {valuePhrase(key.source)}}
                       : Message{QT_TRANSLATE_NOOP(
                           "Checks", "To stay with the login, run `unset OPENAI_API_KEY`; to use the key, run "
                                     "`printenv OPENAI_API_KEY | codex login --with-api-key`.")},
         .source = key.source,
         .fields = {key.name},
         .headline = {QT_TRANSLATE_NOOP("Checks",
                                        "Two credentials: the stored login is used, OPENAI_API_KEY is ignored")}},
        evidence);
}

Issue tokenWins(const ShadowingEvidence &evidence, const CredentialVariable &token)
{
    return inSafety({.cause = {QT_TRANSLATE_NOOP("Checks", "CODEX_ACCESS_TOKEN (%1) wins over the stored login (%2)"),
                               {valuePhrase(token.source), loginName(evidence)}},
                     .expected = {QT_TRANSLATE_NOOP("Checks", "one credential")},
                     .remedy = removal(token),
                     .source = token.source,
                     .fields = {token.name},
                     .headline = {QT_TRANSLATE_NOOP("Checks", "CODEX_ACCESS_TOKEN shadows the stored login")}},
                    evidence);
}

Issue keyWins(const ShadowingEvidence &evidence, const CredentialVariable &key)
{
    return inSafety(
        {.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "CODEX_API_KEY (%1) wins over the stored login (%2) in `codex exec`, and is "
                                     "ignored elsewhere"),
                   {valuePhrase(key.source), loginName(evidence)}},
         .expected = {QT_TRANSLATE_NOOP("Checks", "one credential")},
         .remedy = removal(key),
         .source = key.source,
         .fields = {key.name},
         .headline = {QT_TRANSLATE_NOOP("Checks", "CODEX_API_KEY shadows the stored login in `codex exec`")}},
        evidence);
}

Issue ignoredAddress(const CredentialVariable &address)
{
    return {.cause = {QT_TRANSLATE_NOOP(
                          "Checks", "OPENAI_BASE_URL (%1) is set, but this version of Codex ignores it: requests go to "
                                    "OpenAI"),
                      {valuePhrase(address.source)}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "openai_base_url in config.toml")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Set `openai_base_url` in config.toml to the address, or run `unset "
                                                   "OPENAI_BASE_URL`.")},
            .source = address.source,
            .fields = {address.name},
            .root = {Cause::ConfigValue, u"OPENAI_BASE_URL"_s}};
}

void judgeVariables(const ShadowingEvidence &evidence, QList<Issue> &issues)
{
    const CredentialVariable *token = find(evidence, "CODEX_ACCESS_TOKEN"_L1);
    const CredentialVariable *codexKey = find(evidence, "CODEX_API_KEY"_L1);
    const CredentialVariable *openAiKey = find(evidence, "OPENAI_API_KEY"_L1);
    const CredentialVariable *address = find(evidence, "OPENAI_BASE_URL"_L1);
    if (evidence.requiresOpenAiAuth) {
        if (openAiKey && !evidence.isLoggedIn && !token && !codexKey && evidence.isLoginKnown
            && !evidence.takesOpenAiKey)
            issues.append(keyWithoutLogin(evidence, *openAiKey));
        if (evidence.isLoggedIn && token)
            issues.append(tokenWins(evidence, *token));
        if (evidence.isLoggedIn && codexKey)
            issues.append(keyWins(evidence, *codexKey));
        if (evidence.isLoggedIn && openAiKey && !evidence.isSameKey && !evidence.takesOpenAiKey)
            issues.append(ignoredKey(evidence, *openAiKey));
    }
    if (address && !evidence.hasOwnBaseUrl)
        issues.append(ignoredAddress(*address));
}

QString useOf(const CredentialVariable &variable, const ShadowingEvidence &evidence)
{
    if (variable.name == "OPENAI_BASE_URL"_L1)
        return u"ignored by this version"_s;
    if (variable.name == "OPENAI_API_KEY"_L1)
        return evidence.takesOpenAiKey ? u"key of the provider"_s : u"ignored by this version"_s;
    if (!evidence.requiresOpenAiAuth)
        return u"not used by the provider"_s;
    return variable.name == "CODEX_API_KEY"_L1 ? u"wins in codex exec"_s : u"wins over a stored login"_s;
}

QList<Detail> describe(const ShadowingEvidence &evidence)
{
    QList<Detail> details;
    for (const CredentialVariable &variable : evidence.variables) {
        QStringList parts;
        if (!variable.source.isEmpty())
            parts << u"%1: %2"_s.arg(variable.source, useOf(variable, evidence));
        if (!variable.shadowed.isEmpty())
            parts << u"hides the one of the %1"_s.arg(variable.shadowed);
        if (!variable.refusedAt.isEmpty())
            parts << u"not taken from %1"_s.arg(variable.refusedAt);
        details.append({variable.name, parts.join(u"; "_s), false, true});
    }
    if (evidence.isLoggedIn)
        details.append({u"stored login"_s, loginName(evidence), false, true});
    return details;
}

} // namespace

Outcome judgeAuthShadowing(const ShadowingEvidence &evidence)
{
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "No credential shadows another")},
                    .details = describe(evidence)};
    judgeVariables(evidence, outcome.issues);
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty()) {
        const Issue &first = outcome.issues.constFirst();
        outcome.summary = first.headline.isEmpty() ? first.cause : first.headline;
    }
    return outcome;
}

Check authShadowing()
{
    return makeCheck({.id = u"auth.shadowing"_s,
                      .section = u"auth"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Competing credentials"),
                      .ours = true},
                     gather, judgeAuthShadowing);
}

} // namespace doctor::checks
