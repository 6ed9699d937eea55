// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/bedrock.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestBedrock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRegionAndCredentials_data();
    void findsRegionAndCredentials();
    void theAddressFollowsFromTheRegion();
};

void TestBedrock::findsRegionAndCredentials_data()
{
    using Values = QHash<QString, QString>;
    QTest::addColumn<Values>("variables");
    QTest::addColumn<AwsFiles>("files");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("authSource");

    const AwsFiles files{.config = "[default]\nregion = eu-west-1\n[profile work]\nregion=us-west-2\n",
                         .hasCredentialsFile = true};
    QTest::newRow("nothing") << Values{} << AwsFiles{} << QString() << QString();
    QTest::newRow("files of the SDK") << Values{} << files << u"eu-west-1"_s << u"~/.aws/credentials"_s;
    QTest::newRow("a profile") << Values{{u"AWS_PROFILE"_s, u"work"_s}} << files << u"us-west-2"_s
                               << u"~/.aws/credentials"_s;
    QTest::newRow("the variable beats the files")
        << Values{{u"AWS_REGION"_s, u"us-east-2"_s}, {u"AWS_DEFAULT_REGION"_s, u"us-east-1"_s}} << files
        << u"us-east-2"_s << u"~/.aws/credentials"_s;
    QTest::newRow("a token beats the files, which give it no region")
        << Values{{u"AWS_BEARER_TOKEN_BEDROCK"_s, u" token "_s}} << files << QString()
        << u"AWS_BEARER_TOKEN_BEDROCK (environment)"_s;
    QTest::newRow("a blank token is none")
        << Values{{u"AWS_BEARER_TOKEN_BEDROCK"_s, u"  "_s}} << files << u"eu-west-1"_s << u"~/.aws/credentials"_s;
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

QTEST_GUILESS_MAIN(TestBedrock)
#include "tst_bedrock.moc"
