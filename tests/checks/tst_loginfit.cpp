// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/loginfit.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

// What Codex 0.169.0 did at its start was looked up for every row of a forced login.
class TestLoginFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void knowsIssuers_data();
    void knowsIssuers();
};

namespace {

using codex::AuthMode;

LoginFitEvidence evidence(AuthMode mode, const QString &workspace = {})
{
    LoginFitEvidence made{.provider = {.id = u"openai"_s, .isBuiltIn = true, .requiresOpenAiAuth = true},
                          .stored = codex::StoredCredentials{.mode = mode}};
    made.stored->idToken.accountId = workspace;
    return made;
}

LoginFitEvidence forced(LoginFitEvidence made, const QString &method)
{
    made.forcedMethod = method;
    made.forcedMethodSource = u"config.toml:1"_s;
    return made;
}

LoginFitEvidence inWorkspaces(LoginFitEvidence made, const QStringList &workspaces)
{
    made.forcedWorkspaces = workspaces;
    made.forcedWorkspacesSource = u"config.toml:2"_s;
    return made;
}

LoginFitEvidence withVariable(LoginFitEvidence made, const QString &key = u"sk-made-up-1234"_s)
{
    made.hasKeyVariable = true;
    made.keyVariableSource = u"environment"_s;
    made.keyVariableIssuer = codex::keyIssuer(key);
    return made;
}

LoginFitEvidence withKey(const QString &key, const QString &baseUrl = {})
{
    LoginFitEvidence made = evidence(AuthMode::ApiKey);
    made.stored->apiKeyIssuer = codex::keyIssuer(key);
    made.provider.baseUrl = baseUrl;
    return made;
}

} // namespace

void TestLoginFit::judges_data()
{
    QTest::addColumn<LoginFitEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("says"); // in cause or remedy
    const auto row = [](const char *name, const LoginFitEvidence &evidence, Status status = Status::Ok,
                        const QString &says = {}) { QTest::newRow(name) << evidence << status << says; };

    row("nothing forced", evidence(AuthMode::ChatGpt));
    row("nobody", forced({.provider = {.id = u"openai"_s}}, u"chatgpt"_s));
    LoginFitEvidence pasted = evidence(AuthMode::ApiKey);
    pasted.stored->hasUsableApiKey = true;
    pasted.stored->apiKeyShape = codex::keyShape(u"sk-made-up-1234\n"_s);
    row("a key with a line end", pasted, Status::Warning, u"The key in auth.json is not as it was issued"_s);
    pasted.stored->apiKeyShape = codex::keyShape(u"\"sk-made-up-1234\""_s);
    row("a key in quotes", pasted, Status::Warning, u"codex login --with-api-key"_s);
    pasted.provider.requiresOpenAiAuth = false;
    row("a key in quotes that the provider does not take", pasted);
    row("as forced", forced(evidence(AuthMode::ChatGpt), u"chatgpt"_s));
    row("key as forced", forced(evidence(AuthMode::ApiKey), u"api"_s));
    row("key, not ChatGPT", forced(evidence(AuthMode::ApiKey), u"chatgpt"_s), Status::Fail,
        u"demands a ChatGPT login, but an API key is used"_s);
    row("ChatGPT, not key", forced(evidence(AuthMode::ChatGpt), u"api"_s), Status::Fail,
        u"demands an API key, but a ChatGPT login is used"_s);
    row("variable beside the login", withVariable(forced(evidence(AuthMode::ChatGpt), u"chatgpt"_s)), Status::Warning,
        u"`codex exec` deletes the login that is stored"_s);
    row("variable beside the key", withVariable(forced(evidence(AuthMode::ApiKey), u"chatgpt"_s)), Status::Fail,
        u"unset CODEX_API_KEY"_s);
    LoginFitEvidence alone = withVariable(forced({.provider = {.id = u"openai"_s}}, u"chatgpt"_s));
    row("variable alone", alone, Status::Fail, u"unset CODEX_API_KEY"_s);
    row("no key but in codex exec", withVariable(forced(evidence(AuthMode::ChatGpt), u"api"_s)), Status::Fail,
        u"demands an API key, but a ChatGPT login is used"_s);
    LoginFitEvidence ofAnother = forced(evidence(AuthMode::ApiKey), u"chatgpt"_s);
    ofAnother.provider = {.id = u"lab"_s, .baseUrl = u"http://127.0.0.1:9/v1"_s};
    row("key for another provider too", ofAnother, Status::Fail, u"demands a ChatGPT login"_s);

    row("workspace", inWorkspaces(evidence(AuthMode::ChatGpt, u"acct-1"_s), {u"acct-2"_s, u"acct-1"_s}));
    row("other workspace", inWorkspaces(evidence(AuthMode::ChatGpt, u"acct-1"_s), {u"acct-2"_s, u"acct-3"_s}),
        Status::Fail, u"demands workspace acct-2, acct-3, but the login is of workspace acct-1"_s);
    row("no workspace", inWorkspaces(evidence(AuthMode::ChatGpt), {u"acct-2"_s}), Status::Fail, u"names none"_s);
    row("a key has no workspace", inWorkspaces(evidence(AuthMode::ApiKey), {u"acct-2"_s}));

    row("key of OpenAI", withKey(u"sk-proj-made-up-1234"_s));
    row("key of no known form", withKey(u"0123456789abcdef"_s));
    row("key of another", withKey(u"sk-ant-made-up-1234"_s), Status::Fail, u"one of Anthropic, not of OpenAI"_s);
    row("placeholder", withKey(u"your-api-key-here"_s), Status::Fail, u"is a placeholder"_s);
    row("key for a gateway", withKey(u"sk-ant-made-up-1234"_s, u"https://gateway.example/v1"_s));
    row("variable of another", withVariable(evidence(AuthMode::ChatGpt), u"gsk_madeup1234"_s), Status::Warning,
        u"The key in CODEX_API_KEY is one of Groq"_s);
    row("variable of another, alone", withVariable({.provider = {.id = u"openai"_s}}, u"gsk_madeup1234"_s),
        Status::Fail, u"The key in CODEX_API_KEY is one of Groq"_s);
    LoginFitEvidence keyring = withVariable({.provider = {.id = u"openai"_s}}, u"gsk_madeup1234"_s);
    keyring.isLoginKnown = false;
    row("variable of another, a login may be in a keyring", keyring, Status::Warning, u"one of Groq"_s);
    row("key of another behind a good variable", withVariable(withKey(u"sk-ant-made-up-1234"_s)), Status::Fail,
        u"The key in auth.json is one of Anthropic"_s);
}

void TestLoginFit::judges()
{
    QFETCH(const LoginFitEvidence, evidence);
    QFETCH(const Status, status);
    QFETCH(const QString, says);
    const Outcome outcome = translatable(judgeLoginFit(evidence));
    QCOMPARE(outcome.status, status);
    if (says.isEmpty())
        return;
    const Issue &issue = outcome.issues.constFirst();
    QVERIFY2((issue.cause.english() + issue.remedy.english()).contains(says), qPrintable(issue.cause.english()));
}

void TestLoginFit::knowsIssuers_data()
{
    using Kind = codex::KeyIssuer::Kind;
    QTest::addColumn<QString>("key");
    QTest::addColumn<Kind>("kind");

    for (const auto *key : {"your-key", "YOUR_API_KEY", "<key>", "sk-xxxxxxxxxxxx", "sk-...", "${OPENAI_API_KEY}"})
        QTest::newRow(key) << QString::fromLatin1(key) << Kind::Placeholder;
    for (const auto *key : {"sk-ant-a1b2", "AIzaSyA1b2", "github_pat_a1b2"})
        QTest::newRow(key) << QString::fromLatin1(key) << Kind::Other;
    for (const auto *key : {"sk-a1b2c3", "sk-proj-YourX1yourX2"})
        QTest::newRow(key) << QString::fromLatin1(key) << Kind::OpenAi;
    QTest::newRow("none") << QString() << Kind::Unknown;
    QTest::newRow("hex") << u"00ff00ff00ff"_s << Kind::Unknown;
}

void TestLoginFit::knowsIssuers()
{
    QFETCH(const QString, key);
    QTEST(codex::keyIssuer(key).kind, "kind");
}

QTEST_GUILESS_MAIN(TestLoginFit)
#include "tst_loginfit.moc"
