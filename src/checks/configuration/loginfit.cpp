// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/loginfit.h"

#include "core/valuewords.h"
#include "probes/facts.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::KeyIssuer;

QStringList workspaces(const codex::ConfigValue &value)
{
    QStringList all = value.toStringList();
    if (value.type() == codex::ConfigValue::Type::String)
        all = {value.toString()};
    all.removeAll(QString());
    return all;
}

QFuture<LoginFitEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const codex::Config &config, const codex::Variables &variables,
           const probes::Credentials &login) {
            const QString keyVariable = u"CODEX_API_KEY"_s;
            const codex::ConfigValue method = config.root.member(u"forced_login_method");
            const codex::ConfigValue workspace = config.root.member(u"forced_chatgpt_workspace_id");
            return LoginFitEvidence{.provider = codex::activeProvider(config, variables),
                                    .stored = login.stored,
                                    .isLoginKnown = login.state != probes::Credentials::State::NotInspected,
                                    .loginPath = login.path,
                                    .hasKeyVariable = !variables.value(keyVariable).trimmed().isEmpty(),
                                    .keyVariableSource = variables.source(keyVariable),
                                    .keyVariableIssuer = codex::keyIssuer(variables.value(keyVariable).trimmed()),
                                    .forcedMethod = method.toString(),
                                    .forcedMethodSource = method.source().brief(),
                                    .forcedWorkspaces = workspaces(workspace),
                                    .forcedWorkspacesSource = workspace.source().brief()};
        },
        probes::config, probes::variables, probes::credentials);
}

bool isKeyStored(const LoginFitEvidence &evidence)
{
    return evidence.stored && evidence.stored->mode == codex::AuthMode::ApiKey;
}

bool isChatGptUsed(const LoginFitEvidence &evidence)
{
    using codex::AuthMode;
    return evidence.stored
           && (evidence.stored->mode == AuthMode::ChatGpt || evidence.stored->mode == AuthMode::ChatGptAuthTokens);
}

// `codex exec` takes the key of CODEX_API_KEY before every login; without one nothing else can be used.
bool isVariableAlone(const LoginFitEvidence &evidence)
{
    return evidence.hasKeyVariable && !evidence.stored && evidence.isLoginKnown;
}

Message logsOut()
{
    return {QT_TRANSLATE_NOOP("Checks", "Codex will log you out: the login is not the one that the configuration "
                                        "demands")};
}

// What Codex does at its start: it deletes the login and ends (tried with 0.169.0).
Issue wrongMethod(const LoginFitEvidence &evidence)
{
    const bool wantsChatGpt = evidence.forcedMethod == "chatgpt"_L1;
    Issue issue{
        .severity = Severity::Fail,
        .cause = wantsChatGpt
                     ? Message{QT_TRANSLATE_NOOP("Checks", "forced_login_method = \"chatgpt\" (%1) demands a ChatGPT "
                                                           "login, but an API key is used"),
                               {evidence.forcedMethodSource}}
                     : Message{QT_TRANSLATE_NOOP("Checks", "forced_login_method = \"api\" (%1) demands an API key, "
                                                           "but a ChatGPT login is used"),
                               {evidence.forcedMethodSource}},
        .expected = wantsChatGpt ? Message{QT_TRANSLATE_NOOP("Checks", "a ChatGPT login")}
                                 : Message{QT_TRANSLATE_NOOP("Checks", "an API key")},
        .remedy = wantsChatGpt
                      ? Message{QT_TRANSLATE_NOOP("Checks", "Log in with ChatGPT (`codex login`), or remove "
                                                            "forced_login_method in %1."),
                                {evidence.forcedMethodSource}}
                      : Message{QT_TRANSLATE_NOOP("Checks", "Log in with a key (`printenv OPENAI_API_KEY | codex login "
                                                            "--with-api-key`), or remove forced_login_method in %1."),
                                {evidence.forcedMethodSource}},
        .source = evidence.forcedMethodSource,
        .fields = {u"forced login method"_s},
        .root = {Cause::Credentials, evidence.provider.id},
        .headline = logsOut()};
    if (wantsChatGpt && evidence.hasKeyVariable)
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Remove the key (`unset CODEX_API_KEY`, it is set in %1) and log "
                                                    "in with ChatGPT (`codex login`), or remove forced_login_method "
                                                    "in %2."),
                        {valuePhrase(evidence.keyVariableSource), evidence.forcedMethodSource}};
    return issue;
}

// Tried with 0.169.0: the login is deleted although nothing but the key was to be used.
Issue methodOfVariable(const LoginFitEvidence &evidence)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "forced_login_method = \"chatgpt\" (%1) demands a ChatGPT login: with "
                                              "CODEX_API_KEY (%2) set, `codex exec` deletes the login that is "
                                              "stored, and ends"),
                  {evidence.forcedMethodSource, valuePhrase(evidence.keyVariableSource)}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a ChatGPT login")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `unset %1`, and remove it from the file that sets it (`grep -n "
                                               "%1 ~/.profile ~/.*rc`)."),
                   {u"CODEX_API_KEY"_s}},
        .source = evidence.keyVariableSource,
        .fields = {u"forced login method"_s},
        .root = {Cause::CredentialSafety, evidence.loginPath}};
}

QString workspaceInUse(const codex::StoredCredentials &stored)
{
    return stored.idToken.accountId.isEmpty() ? stored.accountId : stored.idToken.accountId;
}

Issue wrongWorkspace(const LoginFitEvidence &evidence, const QString &workspace)
{
    const QString demanded = evidence.forcedWorkspaces.join(u", "_s);
    return {.severity = Severity::Fail,
            .cause = workspace.isEmpty()
                         ? Message{QT_TRANSLATE_NOOP("Checks", "forced_chatgpt_workspace_id (%1) demands workspace %2, "
                                                               "but the login names none"),
                                   {evidence.forcedWorkspacesSource, demanded}}
                         : Message{QT_TRANSLATE_NOOP("Checks", "forced_chatgpt_workspace_id (%1) demands workspace %2, "
                                                               "but the login is of workspace %3"),
                                   {evidence.forcedWorkspacesSource, demanded, workspace}},
            .measured = verbatim(workspace),
            .expected = verbatim(demanded),
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `codex login` and choose that workspace, or correct "
                                                   "forced_chatgpt_workspace_id in %1."),
                       {evidence.forcedWorkspacesSource}},
            .source = evidence.forcedWorkspacesSource,
            .fields = {u"forced workspace"_s},
            .root = {Cause::Credentials, evidence.provider.id},
            .headline = logsOut()};
}

bool goesToOpenAi(const codex::Provider &provider)
{
    const QString host = QUrl(provider.baseUrl).host();
    return provider.id == "openai"_L1 && (host.isEmpty() || host == "openai.com"_L1 || host.endsWith(".openai.com"_L1));
}

bool isForeign(const KeyIssuer &issuer)
{
    return issuer.kind == KeyIssuer::Kind::Other || issuer.kind == KeyIssuer::Kind::Placeholder;
}

Issue foreignKey(const LoginFitEvidence &evidence, const KeyIssuer &issuer, bool isOfVariable)
{
    const QString place = isOfVariable ? u"CODEX_API_KEY"_s : u"auth.json"_s;
    const bool isPlaceholder = issuer.kind == KeyIssuer::Kind::Placeholder;
    return {.severity = Severity::Fail,
            .cause = isPlaceholder
                         ? Message{QT_TRANSLATE_NOOP("Checks", "The key in %1 is a placeholder, not a key"), {place}}
                         : Message{QT_TRANSLATE_NOOP("Checks", "The key in %1 is one of %2, not of OpenAI"),
                                   {place, issuer.name}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a key of OpenAI, which begins with sk-")},
            .remedy = isOfVariable
                          ? Message{QT_TRANSLATE_NOOP("Checks", "Set CODEX_API_KEY (%1) to a key from "
                                                                "https://platform.openai.com/api-keys, or unset it."),
                                    {valuePhrase(evidence.keyVariableSource)}}
                          : Message{QT_TRANSLATE_NOOP("Checks", "Store a key from https://platform.openai.com/api-keys:"
                                                                " `printenv OPENAI_API_KEY | codex login "
                                                                "--with-api-key`, or run `codex login`.")},
            .source = isOfVariable ? evidence.keyVariableSource : u"auth.json"_s,
            .root = {Cause::Token, evidence.provider.id},
            .headline = isPlaceholder
                            ? Message{QT_TRANSLATE_NOOP("Checks", "OpenAI will refuse the key of Codex: it is a "
                                                                  "placeholder")}
                            : Message{QT_TRANSLATE_NOOP("Checks", "OpenAI will refuse the key of Codex: it is a key "
                                                                  "of %1"),
                                      {issuer.name}}};
}

Issue malformedKey(const LoginFitEvidence &evidence, const codex::KeyShape &shape)
{
    return {.severity = Severity::Warning,
            .cause = {QT_TRANSLATE_NOOP("Checks", "The key in %1 is not as it was issued: it has blanks, a line end, "
                                                  "quotes or letters that no key has"),
                      {u"auth.json"_s}},
            .measured = shape.hasBlanks ? Message{QT_TRANSLATE_NOOP("Checks", "blanks or line ends in the value")}
                        : shape.hasQuotes
                            ? Message{QT_TRANSLATE_NOOP("Checks", "quotes around the value")}
                            : Message{QT_TRANSLATE_NOOP("Checks", "characters outside of ASCII in the value")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "letters, digits and dashes only")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Store the key alone, without what stands around it: `printenv "
                                                   "OPENAI_API_KEY | codex login --with-api-key`.")},
            .source = u"auth.json"_s,
            .root = {Cause::Token, evidence.provider.id},
            .certainty = Certainty::Likely};
}

// Beside a login that works the key matters to `codex exec` only; auth.shadowing says so.
Issue foreignVariable(const LoginFitEvidence &evidence)
{
    Issue issue = foreignKey(evidence, evidence.keyVariableIssuer, true);
    if (!isVariableAlone(evidence)) {
        issue.severity = Severity::Warning;
        issue.root = {Cause::CredentialSafety, evidence.loginPath};
        issue.headline = {};
    }
    return issue;
}

QList<Issue> issuesOf(const LoginFitEvidence &evidence)
{
    QList<Issue> issues;
    const bool wantsChatGpt = evidence.forcedMethod == "chatgpt"_L1;
    const bool isWrongMethod = (wantsChatGpt && (isKeyStored(evidence) || isVariableAlone(evidence)))
                               || (evidence.forcedMethod == "api"_L1 && isChatGptUsed(evidence));
    if (isWrongMethod)
        issues.append(wrongMethod(evidence));
    else if (wantsChatGpt && evidence.hasKeyVariable)
        issues.append(methodOfVariable(evidence));
    if (!evidence.forcedWorkspaces.isEmpty() && isChatGptUsed(evidence)) {
        const QString workspace = workspaceInUse(*evidence.stored);
        if (!evidence.forcedWorkspaces.contains(workspace))
            issues.append(wrongWorkspace(evidence, workspace));
    }
    if (isKeyStored(evidence) && evidence.provider.requiresOpenAiAuth && evidence.stored->hasUsableApiKey
        && !evidence.stored->apiKeyShape.isAsIssued())
        issues.append(malformedKey(evidence, evidence.stored->apiKeyShape));
    if (!goesToOpenAi(evidence.provider))
        return issues;
    if (isKeyStored(evidence) && isForeign(evidence.stored->apiKeyIssuer))
        issues.append(foreignKey(evidence, evidence.stored->apiKeyIssuer, false));
    if (evidence.hasKeyVariable && isForeign(evidence.keyVariableIssuer))
        issues.append(foreignVariable(evidence));
    return issues;
}

} // namespace

Outcome judgeLoginFit(const LoginFitEvidence &evidence)
{
    Outcome outcome{.issues = issuesOf(evidence)};
    if (!evidence.forcedMethod.isEmpty())
        outcome.details.append({u"forced login method"_s, evidence.forcedMethod, false, true});
    for (const QString &workspace : evidence.forcedWorkspaces)
        outcome.details.append({u"forced workspace"_s, workspace, false, true});
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = outcome.issues.constFirst().cause;
    else if (!isKeyStored(evidence) && !isChatGptUsed(evidence) && !evidence.hasKeyVariable)
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "There is no login to compare with the configuration")};
    else
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The login fits the configuration")};
    return outcome;
}

Check loginFit()
{
    return makeCheck({.id = u"auth.fit"_s,
                      .section = u"auth"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Login fits the configuration"),
                      .ours = true},
                     gather, judgeLoginFit);
}

} // namespace doctor::checks
