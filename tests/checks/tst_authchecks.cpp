// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/authfile.h"
#include "checks/configuration/authshadowing.h"
#include "checks/configuration/authtoken.h"
#include "translatable.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::TokenEvidence)
Q_DECLARE_METATYPE(doctor::checks::CredentialFileEvidence)
Q_DECLARE_METATYPE(doctor::checks::ShadowingEvidence)

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());

TokenEvidence login(qint64 secondsLeft, qint64 refreshedDaysAgo, bool hasRefreshToken = true)
{
    codex::StoredCredentials stored{.hasTokens = true, .hasRefreshToken = hasRefreshToken, .accountId = u"acct-1"_s};
    stored.idToken = {.isPresent = true, .isReadable = true, .plan = u"pro"_s, .accountId = u"acct-1"_s};
    stored.accessToken = stored.idToken;
    stored.accessToken.expires = now.addSecs(secondsLeft);
    stored.lastRefresh = now.addDays(-refreshedDaysAgo);
    return {.provider = u"openai"_s, .isUsed = true, .stored = stored, .now = now};
}

CredentialFileEvidence file(uint mode, uint owner = 1000, uint user = 1000)
{
    return {
        .file = {.path = u"/h/auth.json"_s, .kind = probes::FileKind::Regular, .size = 9, .mode = mode, .owner = owner},
        .user = user};
}

ShadowingEvidence variable(const QString &name, bool isLoggedIn)
{
    return {.provider = u"openai"_s, .isLoggedIn = isLoggedIn, .variables = {{.name = name, .source = u".env:2"_s}}};
}

void check(const Outcome &outcome, Status status, const QString &words)
{
    QCOMPARE(outcome.status, status);
    QString told = outcome.summary.english();
    for (const Issue &issue : outcome.issues) {
        told += issue.cause.english() + issue.remedy.english();
        QVERIFY(!issue.remedy.isEmpty());
        QVERIFY(issue.root.cause != Cause::Unnamed);
    }
    QVERIFY2(told.contains(words), qPrintable(told));
}

} // namespace

class TestAuthChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTokens_data();
    void judgesTokens();
    void judgesTheFile_data();
    void judgesTheFile();
    void judgesShadowing_data();
    void judgesShadowing();
};

void TestAuthChecks::judgesTokens_data()
{
    QTest::addColumn<TokenEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("words");
    constexpr qint64 day = 86400;
    QTest::newRow("valid") << login(7 * day, 1) << Status::Ok << u"valid until"_s;
    QTest::newRow("expired, renewed at the start") << login(-2 * day, 12) << Status::Ok << u"renews it"_s;
    QTest::newRow("expired and long unused") << login(-30 * day, 300) << Status::Warning << u"codex login"_s;
    QTest::newRow("expired without a refresh token") << login(-60, 1, false) << Status::Fail << u"no refresh token"_s;
    QTest::newRow("ends soon without a refresh token") << login(200, 1, false) << Status::Warning << u"expires at"_s;
    QTest::newRow("ends soon") << login(200, 1) << Status::Ok << u"valid until"_s;
    QTest::newRow("no refresh token") << login(7 * day, 1, false) << Status::Warning << u"no refresh token"_s;
    TokenEvidence evidence = login(-30 * day, 300);
    evidence.isUsed = false;
    QTest::newRow("not in use") << evidence << Status::Ok << u"not in use"_s;
    evidence = login(7 * day, 1);
    evidence.stored->accountId = u"acct-2"_s;
    QTest::newRow("other account") << evidence << Status::Warning << u"different accounts"_s;
    evidence = login(7 * day, 1);
    evidence.stored->accessToken.plan = u"free"_s;
    QTest::newRow("other plan") << evidence << Status::Warning << u"different plans: pro and free"_s;
    evidence = login(7 * day, 90);
    evidence.stored->accessToken.expires = {};
    QTest::newRow("no end, old") << evidence << Status::Warning << u"does not say"_s;
    evidence.stored.reset();
    QTest::newRow("no login") << evidence << Status::Ok << u"no login"_s;
}

void TestAuthChecks::judgesTokens()
{
    QFETCH(const TokenEvidence, evidence);
    QFETCH(const Status, status);
    QFETCH(const QString, words);
    check(translatable(judgeAuthToken(evidence)), status, words);
}

void TestAuthChecks::judgesTheFile_data()
{
    QTest::addColumn<CredentialFileEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("private") << file(0600) << Status::Ok << u"private"_s;
    QTest::newRow("read only") << file(0400) << Status::Ok << u"private"_s;
    QTest::newRow("world readable") << file(0644) << Status::Warning << u"chmod 600 /h/auth.json"_s;
    CredentialFileEvidence spaced = file(0644);
    spaced.file.path = u"/h of ada/auth.json"_s;
    QTest::newRow("a blank in the path") << spaced << Status::Warning << u"chmod 600 '/h of ada/auth.json'"_s;
    QTest::newRow("group readable") << file(0640) << Status::Warning << u"0640"_s;
    QTest::newRow("writable") << file(0666) << Status::Warning << u"written by other users"_s;
    QTest::newRow("other owner") << file(0600, 0) << Status::Warning << u"sudo chown"_s;
    QTest::newRow("root looks at a user's") << file(0600, 1000, 0) << Status::Ok << u"private"_s;
    QTest::newRow("missing") << CredentialFileEvidence{} << Status::Ok << u"no auth.json"_s;
    CredentialFileEvidence withMcp = file(0600);
    withMcp.mcpFile = file(0644).file;
    withMcp.mcpFile.path = u"/h/.credentials.json"_s;
    QTest::newRow("logins to MCP servers readable")
        << withMcp << Status::Warning << u"chmod 600 /h/.credentials.json"_s;
    withMcp.file = {};
    QTest::newRow("logins to MCP servers alone") << withMcp << Status::Warning << u".credentials.json is readable"_s;
    withMcp.mcpFile.mode = 0600;
    QTest::newRow("private logins to MCP servers alone") << withMcp << Status::Ok << u".credentials.json is private"_s;
    CredentialFileEvidence shared = file(0600);
    shared.homesWithSameLogin = {u"/h/.codex-work"_s};
    QTest::newRow("shared") << shared << Status::Warning << u"/h/.codex-work"_s;
}

void TestAuthChecks::judgesTheFile()
{
    QFETCH(const CredentialFileEvidence, evidence);
    QFETCH(const Status, status);
    QFETCH(const QString, words);
    check(translatable(judgeAuthFile(evidence)), status, words);
}

void TestAuthChecks::judgesShadowing_data()
{
    QTest::addColumn<ShadowingEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << ShadowingEvidence{} << Status::Ok << u"No credential"_s;
    QTest::newRow("ignored key") << variable(u"OPENAI_API_KEY"_s, true) << Status::Warning
                                 << u"remove OPENAI_API_KEY from .env:2"_s;
    QTest::newRow("ignored key alone") << variable(u"OPENAI_API_KEY"_s, false) << Status::Fail
                                       << u"codex login --with-api-key"_s;
    QTest::newRow("access token") << variable(u"CODEX_ACCESS_TOKEN"_s, true) << Status::Warning << u"wins over"_s;
    QTest::newRow("access token alone") << variable(u"CODEX_ACCESS_TOKEN"_s, false) << Status::Ok << u"No credential"_s;
    QTest::newRow("key of exec") << variable(u"CODEX_API_KEY"_s, true) << Status::Warning << u"codex exec"_s;
    QTest::newRow("address") << variable(u"OPENAI_BASE_URL"_s, true) << Status::Warning << u"openai_base_url"_s;
    ShadowingEvidence evidence = variable(u"OPENAI_API_KEY"_s, true);
    evidence.isSameKey = true;
    QTest::newRow("the same key") << evidence << Status::Ok << u"No credential"_s;
    evidence = variable(u"OPENAI_API_KEY"_s, true);
    evidence.requiresOpenAiAuth = false;
    QTest::newRow("other provider") << evidence << Status::Ok << u"No credential"_s;
    evidence = variable(u"OPENAI_API_KEY"_s, false);
    evidence.isLoginKnown = false;
    QTest::newRow("keyring") << evidence << Status::Ok << u"No credential"_s;
}

void TestAuthChecks::judgesShadowing()
{
    QFETCH(const ShadowingEvidence, evidence);
    QFETCH(const Status, status);
    QFETCH(const QString, words);
    check(translatable(judgeAuthShadowing(evidence)), status, words);
}

QTEST_GUILESS_MAIN(TestAuthChecks)
#include "tst_authchecks.moc"
