// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/bedrock.h"
#include "codex/configlayers.h"

#include <QCryptographicHash>
#include <QTest>
#include <QTimeZone>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::codex::AwsCredentialSource::Kind)

class TestBedrock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRegionAndCredentials_data();
    void findsRegionAndCredentials();
    void theAddressFollowsFromTheRegion();
    void aProfileOfTheConfigurationIsAllThatIsAsked();
    void aProfileSaysWhereItsCredentialsComeFrom_data();
    void aProfileSaysWhereItsCredentialsComeFrom();
    void singleSignOnHasItsTokenInTheCache();
    void whatIsSecretInTheFilesIsKnown();
};

void TestBedrock::findsRegionAndCredentials_data()
{
    using Values = QHash<QString, QString>;
    QTest::addColumn<Values>("variables");
    QTest::addColumn<AwsFiles>("files");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("authSource");

    const AwsFiles files{.config = "[default]\nregion = eu-west-1\n[profile work]\nregion=us-west-2\n"
                                   "credential_process = /opt/keys --long\n",
                         .credentials = "# mine\n[default]\naws_access_key_id = AKIDMADEUP\n"
                                        "aws_secret_access_key = made-up\n"};
    const QString token = u"AWS_BEARER_TOKEN_BEDROCK"_s;
    const QString keys = u"~/.aws/credentials:3"_s;
    QTest::newRow("nothing") << Values{} << AwsFiles{} << QString() << QString();
    QTest::newRow("files of the SDK") << Values{} << files << u"eu-west-1"_s << keys;
    QTest::newRow("a profile") << Values{{u"AWS_PROFILE"_s, u"work"_s}} << files << u"us-west-2"_s
                               << u"~/.aws/config:5"_s;
    QTest::newRow("no such profile") << Values{{u"AWS_PROFILE"_s, u"other"_s}} << files << QString() << QString();
    QTest::newRow("the variable beats the files")
        << Values{{u"AWS_REGION"_s, u"us-east-2"_s}, {u"AWS_DEFAULT_REGION"_s, u"us-east-1"_s}} << files
        << u"us-east-2"_s << keys;
    QTest::newRow("keys in variables beat the files") << Values{{u"AWS_ACCESS_KEY_ID"_s, u"AKIDMADEUP"_s}} << files
                                                      << u"eu-west-1"_s << u"AWS_ACCESS_KEY_ID (environment)"_s;
    QTest::newRow("a token beats the files, which give it no region")
        << Values{{token, u" token "_s}} << files << QString() << u"AWS_BEARER_TOKEN_BEDROCK (environment)"_s;
    QTest::newRow("a blank token is none") << Values{{token, u"  "_s}} << files << u"eu-west-1"_s << keys;
}

void TestBedrock::findsRegionAndCredentials()
{
    using Values = QHash<QString, QString>;
    QFETCH(const Values, variables);
    QFETCH(const AwsFiles, files);
    const BedrockSetup setup = bedrockSetup({}, Variables(variables), {}, files);
    QTEST(setup.region, "region");
    QTEST(setup.authSource, "authSource");
}

void TestBedrock::theAddressFollowsFromTheRegion()
{
    const BedrockSetup setup = bedrockSetup({}, Variables({{u"AWS_REGION"_s, u"us-east-1"_s}}), {}, {});
    QCOMPARE(setup.baseUrl, u"https://bedrock-mantle.us-east-1.api.aws/openai/v1"_s);
    QVERIFY(setup.isRegionSupported());
}

// As the real program signed its requests, with keys in the variables and in both profiles.
void TestBedrock::aProfileOfTheConfigurationIsAllThatIsAsked()
{
    ConfigLayers layers;
    layers.add({.file = u"/h/config.toml"_s,
                .exists = true,
                .bytes = "[model_providers.amazon-bedrock]\naws = { profile = 'work' }\n"});
    Config config;
    layers.fillIn(config);
    const Variables variables({{u"AWS_ACCESS_KEY_ID"_s, u"AKIDMADEUP"_s}, {u"AWS_PROFILE"_s, u"default"_s}});
    const AwsFiles files{.credentials = "[default]\naws_access_key_id=a\n[work]\naws_access_key_id=b\n"};
    const BedrockSetup setup = bedrockSetup(config, variables, {}, files);
    QCOMPARE(setup.authSource, u"~/.aws/credentials:4"_s);
    QCOMPARE(setup.profileSource, u"config.toml:2"_s);
    QVERIFY(!setup.isProfileMissing);
    QVERIFY(bedrockSetup(config, variables, {}, {}).isProfileMissing);
}

void TestBedrock::aProfileSaysWhereItsCredentialsComeFrom_data()
{
    using Kind = AwsCredentialSource::Kind;
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("source");
    QTest::newRow("none") << QByteArray("region = x\n") << Kind::None << QString();
    QTest::newRow("keys") << QByteArray("aws_access_key_id = a\n") << Kind::Keys << u"~/.aws/config:2"_s;
    QTest::newRow("a program before keys")
        << QByteArray("aws_access_key_id = a\ncredential_process = p\n") << Kind::Process << u"~/.aws/config:3"_s;
    QTest::newRow("single sign-on") << QByteArray("sso_start_url = https://example.com\n") << Kind::Sso
                                    << u"~/.aws/config:2"_s;
    QTest::newRow("a role") << QByteArray("role_arn = r\nsource_profile = s\n") << Kind::Role << u"~/.aws/config:2"_s;
    QTest::newRow("a web identity") << QByteArray("role_arn = r\nweb_identity_token_file = f\n") << Kind::WebIdentity
                                    << u"~/.aws/config:3"_s;
    QTest::newRow("a comment") << QByteArray("# aws_access_key_id = a\n") << Kind::None << QString();
    QTest::newRow("of another setting") << QByteArray("s3 =\n  aws_access_key_id = a\n") << Kind::None << QString();
    QTest::newRow("of another section") << QByteArray("[profile other]\naws_access_key_id = a\n") << Kind::None
                                        << QString();
}

void TestBedrock::aProfileSaysWhereItsCredentialsComeFrom()
{
    QFETCH(const QByteArray, config);
    const AwsFiles files{.config = "[ profile  work ]\n" + config};
    const AwsCredentialSource source = awsCredentialSource(files, awsProfile(files, u"work"_s));
    QTEST(source.kind, "kind");
    QTEST(source.source, "source");
}

void TestBedrock::singleSignOnHasItsTokenInTheCache()
{
    AwsFiles files{.config = "[profile work]\nsso_session = corp\n[sso-session corp]\nsso_start_url = "
                             "https://example.com\n"};
    const AwsProfile profile = awsProfile(files, u"work"_s);
    // sha1("corp"), as the SDK names it
    QCOMPARE(ssoCacheName(files, profile),
             QString::fromLatin1(QCryptographicHash::hash("corp", QCryptographicHash::Sha1).toHex()) + u".json"_s);
    QVERIFY(awsCredentialSource(files, profile).isMissing);
    files.ssoToken = R"({"accessToken":"a-made-up","expiresAt":"2026-05-01T12:00:00Z","refreshToken":"r-made-up"})";
    const AwsCredentialSource source = awsCredentialSource(files, profile);
    QVERIFY(!source.isMissing && source.isRenewable);
    QCOMPARE(source.expires, QDateTime(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::utc()));
    files.ssoToken.replace("00Z", "00UTC").replace("refreshToken", "other");
    QCOMPARE(awsCredentialSource(files, profile).expires, source.expires);
    QVERIFY(!awsCredentialSource(files, profile).isRenewable);
}

void TestBedrock::whatIsSecretInTheFilesIsKnown()
{
    const AwsFiles files{.config = "[default]\naws_session_token = session-made-up\n",
                         .credentials =
                             "[default]\naws_access_key_id = AKIDMADEUP\naws_secret_access_key=s/made+up==\n",
                         .ssoToken = R"({"accessToken":"a-made-up","clientSecret":"c-made-up"})"};
    const QStringList secrets = secretsIn(files);
    for (const QString &secret :
         {u"session-made-up"_s, u"AKIDMADEUP"_s, u"s/made+up=="_s, u"a-made-up"_s, u"c-made-up"_s})
        QVERIFY2(secrets.contains(secret), qPrintable(secret));
}

QTEST_GUILESS_MAIN(TestBedrock)
#include "tst_bedrock.moc"
