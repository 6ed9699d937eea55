// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configsecrets.h"
#include "codex/toml.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestConfigSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSecretsOfALayer_data();
    void findsTheSecretsOfALayer();
};

void TestConfigSecrets::findsTheSecretsOfALayer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("secrets");

    QTest::newRow("inline token") << QByteArray("[model_providers.lab]\nexperimental_bearer_token = \"abc-1\"\n")
                                  << QStringList{u"abc-1"_s};
    QTest::newRow("header and its token")
        << QByteArray("[mcp_servers.lab.http_headers]\nAuthorization = \"Bearer abc-1\"\n")
        << QStringList{u"Bearer abc-1"_s, u"abc-1"_s};
    QTest::newRow("header of another scheme")
        << QByteArray("[mcp_servers.lab]\nhttp_headers = { authorization = \"Token abc-1\", X-Title = \"codex\" }\n")
        << QStringList{u"Token abc-1"_s, u"abc-1"_s};
    QTest::newRow("key that looks like a path, and a path")
        << QByteArray("[mcp_servers.lab]\nhttp_headers = { Authorization = \"Bearer /abc1\", X-Root = \"/srv\" }\n")
        << QStringList{u"Bearer /abc1"_s, u"/abc1"_s};
    QTest::newRow("name of a variable") << QByteArray("[mcp_servers.lab]\nbearer_token_env_var = \"LAB_TOKEN\"\n"
                                                      "env_http_headers = { x-api-key = \"LAB_KEY\" }\n")
                                        << QStringList{};
    QTest::newRow("paths with a telling name")
        << QByteArray("[permissions.lab.filesystem]\n\"/var/**/secret\" = \"deny\"\n\"/srv/tokens\" = \"read\"\n")
        << QStringList{};
    QTest::newRow("a setting about tokens of text")
        << QByteArray("model_auto_compact_token_limit_scope = \"total\"\n") << QStringList{};
}

void TestConfigSecrets::findsTheSecretsOfALayer()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, secrets);

    QStringList found;
    for (const ConfigSecret &secret : secretsIn(parseToml(text, {}).root))
        found.append(secret.value);
    QCOMPARE(found, secrets);
}

QTEST_GUILESS_MAIN(TestConfigSecrets)

#include "tst_configsecrets.moc"
