// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/authcredentials.h"

#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"
#include "probes/facts.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using State = probes::Credentials::State;

QFuture<CredentialsEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config, const codex::Variables &variables,
           const probes::Credentials &login) {
            CredentialsEvidence evidence{.provider = codex::activeProvider(config, variables),
                                         .authVariables = codex::presentAuthVariables(variables),
                                         .login = login};
            const QString &envKey = evidence.provider.envKey;
            if (codex::isNoVariableName(envKey) && !envKey.startsWith(u'$'))
                surroundings.secrets->add(envKey, u"key"_s);
            evidence.isProviderKeyPresent = variables.isPresent(evidence.provider.envKey);
            evidence.providerKeyRefusedAt = variables.refusedSource(evidence.provider.envKey);
            if (login.stored)
                evidence.problems = codex::loginProblems(*login.stored, variables);
            return evidence;
        },
        probes::config, probes::variables, probes::credentials);
}

Issue withRoot(Issue issue, const CredentialsEvidence &evidence)
{
    issue.root = {Cause::Credentials, evidence.provider.id};
    return issue;
}

Message keyRemedy(const CredentialsEvidence &evidence)
{
    const codex::Provider &provider = evidence.provider;
    if (!provider.envKeyInstructions.isEmpty())
        return verbatim(provider.envKeyInstructions);
    if (!evidence.providerKeyRefusedAt.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Set %1 in the shell that starts Codex (`export %1=<your key>`): from %2 Codex "
                                  "takes no name that begins with CODEX_."),
                {provider.envKey, evidence.providerKeyRefusedAt}};
    return {QT_TRANSLATE_NOOP("Checks", "Set it in the shell that starts Codex: `export %1=<your key>`."),
            {provider.envKey}};
}

// Most often the key itself was written there, or the name as a shell has it.
Issue wrongName(const codex::Provider &provider)
{
    static const QRegularExpression around(uR"(^\$?\{?|\}$)"_s);
    QString name = QString(provider.envKey).remove(around);
    if (codex::isNoVariableName(name) || name.isEmpty())
        name = u"PROVIDER_API_KEY"_s;
    return {
        .severity = Severity::Fail,
        .cause = {QT_TRANSLATE_NOOP("Checks", "env_key of provider `%1` (%2) is to name the environment variable "
                                              "that holds the key, and what stands there is no such name"),
                  {provider.id, provider.envKeySource}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a name of letters, digits and _, such as %1"), {name}},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Write the name there, env_key = \"%1\", and set the variable in the "
                                               "shell that starts Codex: `export %1=<your key>`."),
                   {name}},
        .source = provider.envKeySource,
        .fields = {u"provider auth env var"_s},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex has no key for provider `%1`: its env_key names no "
                                                 "variable"),
                     {provider.id}}};
}

Outcome judgeProviderKey(const CredentialsEvidence &evidence, Outcome outcome)
{
    const codex::Provider &provider = evidence.provider;
    outcome.details.append({u"model provider requires OpenAI auth"_s, u"false"_s});
    if (provider.envKey.isEmpty()) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "Provider `%1` needs no OpenAI login"), {provider.id}};
        return outcome;
    }
    const QString state = evidence.isProviderKeyPresent ? u"present"_s : u"missing"_s;
    outcome.details.append({u"provider auth env var"_s, u"%1 (%2)"_s.arg(provider.envKey, state)});
    if (evidence.isProviderKeyPresent) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "Provider `%1` takes its key from %2"),
                           {provider.id, provider.envKey}};
        return outcome;
    }
    outcome.status = Status::Fail;
    if (codex::isNoVariableName(provider.envKey)) {
        outcome.issues.append(withRoot(wrongName(provider), evidence));
        outcome.summary = outcome.issues.constFirst().headline;
        return outcome;
    }
    outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The key of provider `%1` is missing: %2 is not set"),
                       {provider.id, provider.envKey}};
    outcome.issues.append(
        withRoot({.severity = Severity::Fail,
                  .cause = {QT_TRANSLATE_NOOP("Checks",
                                              "The environment variable %1, which provider `%2` takes its key from, is "
                                              "not set or empty"),
                            {provider.envKey, provider.id}},
                  .expected = {QT_TRANSLATE_NOOP("Checks", "%1 holds the key"), {provider.envKey}},
                  .remedy = keyRemedy(evidence),
                  .source = provider.envKeySource,
                  .fields = {u"provider auth env var"_s},
                  .headline = {QT_TRANSLATE_NOOP("Checks", "Codex has no key for provider `%1`: %2 is not set"),
                               {provider.id, provider.envKey}}},
                 evidence));
    return outcome;
}

// What is wrong with a file that cannot be taken for a login, in words that name the place.
Message faultCause(const codex::JsonFault &fault, const QString &printed)
{
    using Kind = codex::JsonFault::Kind;
    switch (fault.kind) {
    case Kind::MissingMember:
        return {QT_TRANSLATE_NOOP("Checks", "auth.json is incomplete: `%1` is missing"), {fault.member}};
    case Kind::RepeatedMember:
        return {QT_TRANSLATE_NOOP("Checks", "auth.json is invalid: `%1` is there twice"), {fault.member}};
    case Kind::UnknownName:
        return {
            QT_TRANSLATE_NOOP("Checks", "auth.json is invalid: this version of Codex does not know the value of `%1`"),
            {fault.member}};
    case Kind::BadText:
        return {QT_TRANSLATE_NOOP("Checks", "auth.json is invalid: the value of `%1` cannot be decoded"),
                {fault.member}};
    case Kind::WrongType:
        if (fault.member.isEmpty())
            return {QT_TRANSLATE_NOOP("Checks", "auth.json is invalid: it holds no JSON object")};
        return {QT_TRANSLATE_NOOP("Checks", "auth.json is invalid: the value of `%1` has the wrong type"),
                {fault.member}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "auth.json is not valid JSON: %1"), {valuePhrase(printed)}};
    }
}

Issue unreadableFile(const probes::Credentials &login)
{
    if (login.fault.exists()) {
        return {.cause = faultCause(login.fault, login.error.value),
                .measured = inOurWords(login.error.value),
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Put the file aside and log in again: `mv %1 %1.broken`, then "
                                                       "`codex login`."),
                           {shellWord(login.path)}},
                .source = u"auth.json:%1"_s.arg(login.fault.line),
                .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot read its login: auth.json is broken at %1"),
                             {phrase(login.fault.place())}}};
    }
    Issue issue{
        .cause = {QT_TRANSLATE_NOOP("Checks", "auth.json cannot be read: %1"), {valuePhrase(login.error.value)}},
        .measured = inOurWords(login.error.value),
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Give it back to your user: `sudo chown $(id -u) %1 && chmod 600 %1`."),
                   {shellWord(login.path)}},
        .source = u"auth.json"_s,
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot read its login %1"), {login.path}}};
    if (login.file.exists()
        && (login.file.kind != probes::FileKind::Regular || login.error.value.contains("UTF-8"_L1))) {
        if (login.file.kind != probes::FileKind::Regular)
            issue.cause = {QT_TRANSLATE_NOOP("Checks", "auth.json is not a regular file")};
        issue.remedy = {
            QT_TRANSLATE_NOOP("Checks", "Put it aside and log in again: `mv %1 %1.broken`, then `codex login`."),
            {shellWord(login.path)}};
    }
    return issue;
}

Issue noKeyring(const probes::Credentials &login)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "The login is to be kept in the system's keyring, but there is no secret "
                                              "service in this session")},
        .measured = inOurWords(login.error.value),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a session bus with a secret service")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Set `cli_auth_credentials_store = \"file\"` in config.toml and run "
                                               "`codex login`, or start Codex in a desktop session.")},
        .source = login.storageSource,
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot reach its login: there is no keyring in this session")}};
}

Outcome judgeUnreadable(const CredentialsEvidence &evidence)
{
    const probes::Credentials &login = evidence.login;
    const bool isKeyring = login.error.label.contains("keyring"_L1);
    Outcome outcome{.status = Status::Fail,
                    .summary = isKeyring ? Message{QT_TRANSLATE_NOOP(
                                   "Checks", "The keyring with the stored login cannot be reached")}
                                         : Message{QT_TRANSLATE_NOOP("Checks", "The stored login cannot be read")},
                    .details = {{login.error.label, login.error.value}}};
    Issue issue = isKeyring ? noKeyring(login) : unreadableFile(login);
    issue.severity = Severity::Fail;
    issue.fields = {login.error.label};
    outcome.issues.append(withRoot(issue, evidence));
    return outcome;
}

Outcome judgeNone(const CredentialsEvidence &evidence, Outcome outcome)
{
    if (!evidence.authVariables.isEmpty()) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The environment provides credentials: %1"),
                           {evidence.authVariables.join(u", "_s)}};
        return outcome;
    }
    outcome.status = Status::Fail;
    outcome.summary = {QT_TRANSLATE_NOOP("Checks", "No credentials: Codex is not logged in")};
    const bool isMemoryOnly = evidence.login.storage == codex::CredentialStorage::Ephemeral;
    Issue issue{
        .severity = Severity::Fail,
        .cause = {QT_TRANSLATE_NOOP("Checks", "Codex is not logged in: there is no %1, and no credential in the "
                                              "environment"),
                  {evidence.login.path}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "credentials for provider `%1`"), {evidence.provider.id}},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `codex login`, or `printenv OPENAI_API_KEY | codex login "
                                               "--with-api-key` to use an API key.")},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex has no credentials: nobody is logged in")}};
    if (isMemoryOnly) {
        issue.cause = {
            QT_TRANSLATE_NOOP("Checks", "Logins are kept in memory only: no credentials outlive the program")};
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Set cli_auth_credentials_store = \"file\" in %1, then run `codex "
                                                    "login`."),
                        {evidence.login.storageSource}};
        issue.source = evidence.login.storageSource;
    }
    outcome.issues.append(withRoot(issue, evidence));
    return outcome;
}

Outcome judgeIncomplete(const CredentialsEvidence &evidence, Outcome outcome)
{
    const bool hasVariable = !evidence.authVariables.isEmpty();
    outcome.status = hasVariable ? Status::Warning : Status::Fail;
    outcome.summary = hasVariable
                          ? Message{QT_TRANSLATE_NOOP("Checks", "The stored login is incomplete; the environment has "
                                                                "credentials")}
                          : Message{QT_TRANSLATE_NOOP("Checks", "The stored login is incomplete")};
    const bool isHeaders = evidence.login.stored->mode == codex::AuthMode::Headers;
    outcome.issues.append(withRoot(
        {.severity = hasVariable ? Severity::Warning : Severity::Fail,
         .cause = {QT_TRANSLATE_NOOP("Checks", "The login in auth.json is incomplete: %1"),
                   {valuePhrase(evidence.problems.join(u"; "_s))}},
         .expected = {QT_TRANSLATE_NOOP("Checks", "a complete login of kind %1"),
                      {codex::nameOf(evidence.login.stored->mode)}},
         .remedy = isHeaders
                       ? Message{QT_TRANSLATE_NOOP("Checks", "Remove %1 and run `codex login`."), {evidence.login.path}}
                       : Message{QT_TRANSLATE_NOOP("Checks", "Log in again: `codex logout`, then `codex login`.")},
         .source = u"auth.json"_s,
         .fields = {u"stored auth issue"_s},
         .headline = {QT_TRANSLATE_NOOP("Checks", "The stored login is incomplete: Codex has no credentials to use")}},
        evidence));
    return outcome;
}

void describe(const CredentialsEvidence &evidence, QList<Detail> &details)
{
    const codex::StoredCredentials &stored = *evidence.login.stored;
    const auto truth = [](bool value) { return value ? u"true"_s : u"false"_s; };
    details << Detail{u"stored auth mode"_s, codex::nameOf(stored.mode)}
            << Detail{u"stored API key"_s, truth(stored.hasApiKey)}
            << Detail{u"stored ChatGPT tokens"_s, truth(stored.hasTokens)}
            << Detail{u"stored agent identity"_s, truth(stored.hasAgentIdentity)};
    for (const QString &problem : evidence.problems)
        details.append({u"stored auth issue"_s, problem});
}

Outcome judgeStored(const CredentialsEvidence &evidence, Outcome outcome)
{
    describe(evidence, outcome.details);
    if (!evidence.problems.isEmpty())
        return judgeIncomplete(evidence, outcome);
    if (evidence.authVariables.size() < 2) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "Logged in (%1)"), {codex::nameOf(evidence.login.stored->mode)}};
        return outcome;
    }
    outcome.status = Status::Warning;
    outcome.summary = {QT_TRANSLATE_NOOP("Checks", "Logged in, and several credentials are in the environment")};
    outcome.issues.append(
        {.cause = {QT_TRANSLATE_NOOP("Checks", "Several credentials compete: the stored login and %1"),
                   {evidence.authVariables.join(u", "_s)}},
         .expected = {QT_TRANSLATE_NOOP("Checks", "one credential")},
         .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove those that you do not mean to use: `unset %1`."),
                    {evidence.authVariables.join(u' ')}},
         .fields = {u"auth env vars present"_s},
         .root = {Cause::CredentialSafety, evidence.login.path}});
    return outcome;
}

QString placeOf(const probes::SecretService &keyring)
{
    return u"%1 (%2)"_s.arg(keyring.bus, keyring.busSource);
}

// What the bus tells of the keyring, and what is not asked: a wallet may want the user's word before it hands out.
QString keyringText(const probes::SecretService &keyring)
{
    using State = probes::SecretService::State;
    switch (keyring.state) {
    case State::NoBus:
        return keyring.bus.isEmpty() ? u"no session bus"_s
                                     : u"no session bus at %1: %2"_s.arg(placeOf(keyring), keyring.errorText);
    case State::Unknown:
        return u"not inspected: the session bus %1: %2"_s.arg(placeOf(keyring), keyring.errorText);
    case State::NotOwned:
        return u"nobody offers org.freedesktop.secrets on %1"_s.arg(placeOf(keyring));
    case State::Startable:
        return u"not inspected: the secret service starts when Codex asks for it on %1"_s.arg(placeOf(keyring));
    case State::Owned:
        break;
    }
    const QString isThere = u"a secret service is on %1"_s.arg(placeOf(keyring));
    if (!keyring.isLocked)
        return isThere + "; not inspected: it does not say whether it is locked"_L1;
    if (*keyring.isLocked)
        return isThere + "; not inspected: its default collection is locked, and Codex asks to unlock it"_L1;
    if (!keyring.hasLogin)
        return isThere + "; not inspected: it does not say what it holds"_L1;
    return isThere
           + (*keyring.hasLogin ? "; it holds the login of this home, which is not read: it may ask the user first"_L1
                                : "; it holds no login of this home"_L1);
}

bool isOfKeyring(const probes::Credentials &login)
{
    return login.storage == codex::CredentialStorage::Keyring || login.storage == codex::CredentialStorage::Auto;
}

Message keyringSummary(const probes::SecretService &keyring)
{
    if (keyring.hasLogin == true)
        return {QT_TRANSLATE_NOOP("Checks", "The login is in the keyring, which was not opened")};
    if (keyring.isLocked == true)
        return {QT_TRANSLATE_NOOP("Checks", "The login is kept in a keyring, which is locked")};
    return {QT_TRANSLATE_NOOP("Checks", "The login is kept in a keyring, which was not inspected")};
}

} // namespace

Outcome judgeAuthCredentials(const CredentialsEvidence &evidence)
{
    Outcome outcome{.details = {{u"auth storage mode"_s, codex::nameOf(evidence.login.storage)},
                                {u"auth file"_s, evidence.login.path}}};
    if (!evidence.authVariables.isEmpty())
        outcome.details.append({u"auth env vars present"_s, evidence.authVariables.join(u", "_s)});
    if (!evidence.provider.requiresOpenAiAuth)
        return judgeProviderKey(evidence, outcome);
    if (isOfKeyring(evidence.login))
        outcome.details.append({u"keyring"_s, keyringText(evidence.login.keyring), false, true});
    switch (evidence.login.state) {
    case State::None:
        return judgeNone(evidence, outcome);
    case State::Read:
        return judgeStored(evidence, outcome);
    case State::Unreadable:
        return judgeUnreadable(evidence);
    case State::NotInspected:
        outcome.summary = keyringSummary(evidence.login.keyring);
        return outcome;
    }
    Q_UNREACHABLE();
}

Check authCredentials()
{
    return makeCheck({.id = u"auth.credentials"_s,
                      .section = u"auth"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Credentials")},
                     gather, judgeAuthCredentials);
}

} // namespace doctor::checks
