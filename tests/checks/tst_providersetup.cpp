// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/providersetup.h"
#include "translatable.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

class TestProviderSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void anUnknownProviderIsSkipped();
};

namespace {

using codex::BedrockSetup;

ProviderSetupEvidence at(const QString &baseUrl, bool isAzure = false, const QString &query = {})
{
    return {.provider = {.id = u"lab"_s,
                         .baseUrl = baseUrl,
                         .baseUrlSource = u"config.toml:7"_s,
                         .baseUrlSetting = u"base_url"_s,
                         .envKey = u"LAB_API_KEY"_s,
                         .query = query,
                         .isAzure = isAzure},
            .tableSource = u"config.toml:5"_s};
}

ProviderSetupEvidence withKey(const codex::KeyShape &shape)
{
    ProviderSetupEvidence evidence = at(u"https://api.lab.example/v1"_s);
    evidence.key = shape;
    return evidence;
}

ProviderSetupEvidence bedrock(const QString &region, const QString &authSource = u"~/.aws/credentials"_s,
                              BedrockSetup::Auth auth = BedrockSetup::Auth::Sdk)
{
    return {.provider = {.id = u"amazon-bedrock"_s, .isBuiltIn = true},
            .bedrock = BedrockSetup{.auth = auth,
                                    .authSource = authSource,
                                    .profile = u"default"_s,
                                    .region = region,
                                    .regionSource = region.isEmpty() ? QString() : u"AWS_REGION (environment)"_s}};
}

const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::utc());

ProviderSetupEvidence ofProfile(codex::AwsCredentialSource source)
{
    source.source = u"~/.aws/config:3"_s;
    ProviderSetupEvidence evidence = bedrock(u"us-east-1"_s, source.source);
    evidence.bedrock->credentials = source;
    evidence.now = now;
    return evidence;
}

} // namespace

void TestProviderSetup::judges_data()
{
    QTest::addColumn<ProviderSetupEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("told");

    QTest::newRow("good") << at(u"https://api.lab.example/v1"_s) << Status::Ok << QString();
    QTest::newRow("no address") << at({}) << Status::Warning << u"go to OpenAI"_s;
    ProviderSetupEvidence misspelt = at({});
    misspelt.isAddressMisspelt = true;
    QTest::newRow("an address under another name") << misspelt << Status::Ok << QString();
    ProviderSetupEvidence ofOpenAi = at({});
    ofOpenAi.provider.name = u"OpenAI over HTTP"_s;
    QTest::newRow("OpenAI by another name") << ofOpenAi << Status::Ok << QString();
    ofOpenAi.provider = {.id = u"openai"_s, .isBuiltIn = true, .requiresOpenAiAuth = true};
    QTest::newRow("the default address") << ofOpenAi << Status::Ok << QString();
    QTest::newRow("no scheme") << at(u"api.lab.example/v1"_s) << Status::Fail << u"no web address"_s;
    QTest::newRow("another scheme") << at(u"ftp://api.lab.example/v1"_s) << Status::Fail << u"no web address"_s;
    QTest::newRow("with the route") << at(u"https://api.lab.example/v1/responses"_s) << Status::Fail
                                    << u"ends in /responses"_s;
    QTest::newRow("of the chat API") << at(u"https://api.lab.example/v1/chat/completions"_s) << Status::Fail
                                     << u"ends in /chat/completions"_s;

    const QString azure = u"https://lab.openai.azure.com/openai"_s;
    QTest::newRow("Azure without a version") << at(azure, true) << Status::Fail << u"api-version"_s;
    QTest::newRow("Azure with a version")
        << at(azure, true, u"api-version=2025-04-01-preview"_s) << Status::Ok << QString();
    QTest::newRow("Azure, version 1") << at(azure + u"/v1"_s, true) << Status::Ok << QString();
    QTest::newRow("Azure by deployment") << at(azure + u"/deployments/gpt"_s, true) << Status::Fail
                                         << u"names a deployment"_s;

    QTest::newRow("a key as issued") << withKey({}) << Status::Ok << QString();
    QTest::newRow("a key with a line end") << withKey({.hasBlanks = true}) << Status::Warning << u"LAB_API_KEY"_s;
    QTest::newRow("nothing but blanks") << withKey({.isBlank = true, .hasBlanks = true}) << Status::Fail
                                        << u"not set or empty"_s;
    QTest::newRow("a key in quotes") << withKey({.hasQuotes = true}) << Status::Warning << u"LAB_API_KEY"_s;

    QTest::newRow("Bedrock") << bedrock(u"us-east-1"_s) << Status::Ok << QString();
    QTest::newRow("Bedrock elsewhere") << bedrock(u"us-west-1"_s) << Status::Fail << u"us-west-1"_s;
    QTest::newRow("Bedrock nowhere, the SDK may know") << bedrock({}) << Status::Warning << u"No region"_s;
    QTest::newRow("Bedrock nowhere, by token")
        << bedrock({}, u"AWS_BEARER_TOKEN_BEDROCK (environment)"_s, BedrockSetup::Auth::BearerToken) << Status::Fail
        << u"No region"_s;
    QTest::newRow("Bedrock with a managed login")
        << bedrock({}, u"auth.json"_s, BedrockSetup::Auth::Managed) << Status::Ok << QString();
    QTest::newRow("Bedrock without credentials")
        << bedrock(u"us-east-1"_s, {}) << Status::Warning << u"No AWS credentials"_s;

    using Source = codex::AwsCredentialSource;
    const QDateTime later = now.addSecs(60);
    QTest::newRow("signed in") << ofProfile({.kind = Source::Kind::Sso, .expires = later}) << Status::Ok << QString();
    QTest::newRow("signed in too long ago")
        << ofProfile({.kind = Source::Kind::Sso, .expires = now}) << Status::Fail << u"expired at 2026-05-01"_s;
    QTest::newRow("renewed by the SDK") << ofProfile({.kind = Source::Kind::Sso, .expires = now, .isRenewable = true})
                                        << Status::Ok << QString();
    QTest::newRow("not signed in") << ofProfile({.kind = Source::Kind::Sso, .isMissing = true}) << Status::Fail
                                   << u"nobody has signed in"_s;
    QTest::newRow("old temporary keys") << ofProfile({.kind = Source::Kind::Keys, .expires = now}) << Status::Fail
                                        << u"temporary keys of the AWS profile default"_s;
    QTest::newRow("keys") << ofProfile({.kind = Source::Kind::Keys}) << Status::Ok << QString();
    QTest::newRow("a program") << ofProfile({.kind = Source::Kind::Process}) << Status::Ok << QString();
    ProviderSetupEvidence unknown = bedrock(u"us-east-1"_s, {});
    unknown.bedrock->profileSource = u"config.toml:9"_s;
    unknown.bedrock->isProfileMissing = true;
    QTest::newRow("no such profile") << unknown << Status::Fail << u"no AWS profile default"_s;
}

void TestProviderSetup::judges()
{
    QFETCH(const ProviderSetupEvidence, evidence);
    QFETCH(const Status, status);
    QFETCH(const QString, told);

    const Outcome outcome = translatable(judgeProviderSetup(evidence));
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.issues.isEmpty(), status == Status::Ok);
    if (!outcome.issues.isEmpty()) {
        const Issue &issue = outcome.issues.constFirst();
        QVERIFY2(issue.cause.english().contains(told), qPrintable(issue.cause.english()));
        QVERIFY(!issue.remedy.isEmpty() && !issue.measured.isEmpty() && !issue.expected.isEmpty());
    }
}

void TestProviderSetup::anUnknownProviderIsSkipped()
{
    ProviderSetupEvidence evidence = at({});
    evidence.provider.isKnown = false;
    QCOMPARE(translatable(judgeProviderSetup(evidence)).status, Status::Skipped);
}

QTEST_GUILESS_MAIN(TestProviderSetup)
#include "tst_providersetup.moc"
