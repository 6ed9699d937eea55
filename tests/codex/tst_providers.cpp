// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configlayers.h"
#include "codex/providers.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;
using Given = QHash<QString, QString>;

namespace {

const QByteArray lab = "model_provider = 'lab'\n[model_providers.lab]\n";

Config configOf(const QByteArray &text)
{
    ConfigLayers layers;
    layers.add({.file = u"/h/config.toml"_s, .exists = true, .bytes = text});
    Config config;
    layers.fillIn(config);
    return config;
}

std::optional<StoredCredentials> login(const QByteArray &mode)
{
    if (mode.isEmpty())
        return std::nullopt;
    return parseCredentials(R"({"auth_mode":")" + mode + R"("})").stored;
}

} // namespace

class TestProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesKnowWhatSetsThem_data();
    void addressesKnowWhatSetsThem();
    void configuredProvidersSayWhatTheyNeed();
    void unknownProvidersAreSaidToBe();
    void azureIsKnownByNameOrHost_data();
    void azureIsKnownByNameOrHost();
    void reachedAsCodexDoctorReaches_data();
    void reachedAsCodexDoctorReaches();
    void endpoints_data();
    void endpoints();
    void webSocketsGoBesideTheResponses_data();
    void webSocketsGoBesideTheResponses();
};

void TestProviders::addressesKnowWhatSetsThem_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<Given>("given");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("setting");

    const Given url{{u"CODEX_OSS_BASE_URL"_s, u" http://gpu:9/v1/ "_s}, {u"CODEX_OSS_PORT"_s, u"77"_s}};
    const Given port{{u"CODEX_OSS_PORT"_s, u"77"_s}};
    const Given noPort{{u"CODEX_OSS_PORT"_s, u"none"_s}, {u"CODEX_OSS_BASE_URL"_s, u" "_s}};
    const Given ignored{{u"OPENAI_BASE_URL"_s, u"http://elsewhere"_s}};
    QTest::newRow("default") << ""_ba << Given{} << QString() << QString() << QString();
    QTest::newRow("OPENAI_BASE_URL is ignored") << ""_ba << ignored << QString() << QString() << QString();
    QTest::newRow("openai_base_url") << "\nopenai_base_url = 'http://h/v1//'"_ba << Given{} << u"http://h/v1"_s
                                     << u"config.toml:2"_s << u"openai_base_url"_s;
    QTest::newRow("ollama") << "model_provider = 'ollama'"_ba << noPort << u"http://localhost:11434/v1"_s << QString()
                            << QString();
    QTest::newRow("LM Studio") << "model_provider = 'lmstudio'"_ba << Given{} << u"http://localhost:1234/v1"_s
                               << QString() << QString();
    QTest::newRow("a port of one's own") << "model_provider = 'ollama'"_ba << port << u"http://localhost:77/v1"_s
                                         << u"environment"_s << u"CODEX_OSS_PORT"_s;
    QTest::newRow("an address before a port")
        << "model_provider = 'ollama'"_ba << url << u"http://gpu:9/v1"_s << u"environment"_s << u"CODEX_OSS_BASE_URL"_s;
    QTest::newRow("base_url") << QByteArray(lab + "base_url = 'http://lab/v1/'") << Given{} << u"http://lab/v1"_s
                              << u"config.toml:3"_s << u"base_url"_s;
    QTest::newRow("no base_url") << lab << Given{} << QString() << QString() << QString();
}

void TestProviders::addressesKnowWhatSetsThem()
{
    QFETCH(const QByteArray, config);
    QFETCH(const Given, given);
    const Provider provider = activeProvider(configOf(config), Variables(given));
    QTEST(provider.baseUrl, "url");
    QTEST(provider.baseUrlSource, "source");
    QTEST(provider.baseUrlSetting, "setting");
}

void TestProviders::configuredProvidersSayWhatTheyNeed()
{
    const Provider plain = activeProvider(configOf(lab + "name = 'Lab'"), {});
    QCOMPARE(plain.name, u"Lab"_s);
    QVERIFY(plain.isKnown && !plain.isBuiltIn);
    QVERIFY(!plain.hasBearerToken && !plain.hasAuthCommand && !plain.requiresOpenAiAuth && !plain.supportsWebSockets);
    QCOMPARE(plain.webSocketConnectTimeout, std::chrono::milliseconds{15000});
    QVERIFY(plain.envKeySource.isEmpty());
    const Provider full =
        activeProvider(configOf(lab
                                + "env_key = 'LAB_KEY'\nenv_key_instructions = 'Ask Ada'\n"
                                  "experimental_bearer_token = 't'\nrequires_openai_auth = true\n"
                                  "supports_websockets = true\nwebsocket_connect_timeout_ms = 900\n"
                                  "auth = { command = 'token' }\nquery_params = { b = '2', a = '1' }"),
                       {});
    QCOMPARE(full.envKey, u"LAB_KEY"_s);
    QCOMPARE(full.envKeyInstructions, u"Ask Ada"_s);
    QCOMPARE(full.envKeySource, u"config.toml:3"_s);
    QVERIFY(full.hasBearerToken && full.hasAuthCommand && full.requiresOpenAiAuth && full.supportsWebSockets);
    QCOMPARE(full.webSocketConnectTimeout, std::chrono::milliseconds{900});
    QCOMPARE(full.query, u"b=2&a=1"_s);
}

void TestProviders::unknownProvidersAreSaidToBe()
{
    QVERIFY(!activeProvider(configOf("model_provider = 'lost'"), {}).isKnown);
    for (const QByteArray id : {"amazon-bedrock", "amazon-bedrock-runtime"}) {
        const Provider provider = activeProvider(configOf("model_provider = '" + id + "'"), {});
        QVERIFY(provider.isKnown && provider.isBuiltIn && provider.isBedrock());
        QCOMPARE(provider.name, u"Amazon Bedrock"_s);
    }
}

void TestProviders::azureIsKnownByNameOrHost_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<bool>("isAzure");

    QTest::newRow("by name") << "name = 'AZURE'\nbase_url = 'http://h/openai'"_ba << true;
    for (const char *host : {"x.openai.azure.com", "x.cognitiveservices.azure.com", "x.aoai.azure.com",
                             "x.azure-api.net", "x.azurefd.net"})
        QTest::newRow(host) << QByteArray("base_url = 'https://" + QByteArray(host) + "/openai'") << true;
    QTest::newRow("another name") << "name = 'Azure of mine'\nbase_url = 'https://h/v1'"_ba << false;
    QTest::newRow("in the path only") << "base_url = 'https://h/x.openai.azure.com'"_ba << false;
}

void TestProviders::azureIsKnownByNameOrHost()
{
    QFETCH(const QByteArray, table);
    const Config config = configOf(lab + table);
    const Provider provider = activeProvider(config, {});
    QTEST(provider.isAzure, "isAzure");
    QCOMPARE(providerEndpoint(provider, config, ReachabilityMode::ApiKeyAuth).modelsUrl.isEmpty(), provider.isAzure);
}

// The rows of doctor-checks §4.21, in the order in which they win.
void TestProviders::reachedAsCodexDoctorReaches_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<Given>("given");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("name");

    const QByteArray withLogin = lab + "requires_openai_auth = true\nenv_key = 'LAB_KEY'\n";
    const QByteArray withUrl = withLogin + "base_url = 'http://lab/v1'\n";
    const Given labKey{{u"LAB_KEY"_s, u"k"_s}, {u"CODEX_ACCESS_TOKEN"_s, u"t"_s}};
    const Given codexKey{{u"CODEX_API_KEY"_s, u"k"_s}, {u"CODEX_ACCESS_TOKEN"_s, u"t"_s}};
    const Given accessToken{{u"CODEX_ACCESS_TOKEN"_s, u"t"_s}};
    const Given openAiKey{{u"OPENAI_API_KEY"_s, u"k"_s}};
    QTest::newRow("no login wanted") << lab << codexKey << "apikey"_ba << u"provider auth"_s;
    QTest::newRow("env_key and an address") << withUrl << labKey << ""_ba << u"API key auth"_s;
    QTest::newRow("env_key without an address") << withLogin << labKey << ""_ba << u"ChatGPT auth"_s;
    QTest::newRow("env_key that is not set") << withUrl << accessToken << ""_ba << u"ChatGPT auth"_s;
    QTest::newRow("CODEX_API_KEY") << ""_ba << codexKey << "chatgpt"_ba << u"API key auth"_s;
    QTest::newRow("CODEX_ACCESS_TOKEN") << ""_ba << accessToken << "apikey"_ba << u"ChatGPT auth"_s;
    QTest::newRow("a stored key") << ""_ba << Given{} << "apikey"_ba << u"API key auth"_s;
    QTest::newRow("a stored key of Bedrock") << ""_ba << Given{} << "bedrockApiKey"_ba << u"API key auth"_s;
    QTest::newRow("ChatGPT") << ""_ba << Given{} << "chatgpt"_ba << u"ChatGPT auth"_s;
    QTest::newRow("OPENAI_API_KEY alone") << ""_ba << openAiKey << ""_ba << u"ChatGPT auth"_s;
}

void TestProviders::reachedAsCodexDoctorReaches()
{
    QFETCH(const QByteArray, config);
    QFETCH(const Given, given);
    QFETCH(const QByteArray, mode);
    const Variables variables(given);
    const Provider provider = activeProvider(configOf(config), variables);
    QTEST(nameOf(reachabilityMode(provider, variables, login(mode))), "name");
}

void TestProviders::endpoints_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<ReachabilityMode>("mode");
    QTest::addColumn<QStringList>("endpoint"); // label, responses, models, source

    const QByteArray query = lab + "base_url = 'http://lab/v1'\nquery_params = { a = '1' }";
    QTest::newRow("no address") << lab << ReachabilityMode::ProviderAuth << QStringList{{}, {}, {}, {}};
    QTest::newRow("OpenAI") << ""_ba << ReachabilityMode::ApiKeyAuth
                            << QStringList{u"openai API"_s,
                                           u"https://api.openai.com/v1/responses"_s,
                                           u"https://api.openai.com/v1/models"_s,
                                           {}};
    QTest::newRow("ChatGPT") << ""_ba << ReachabilityMode::ChatGptAuth
                             << QStringList{u"ChatGPT"_s, u"https://chatgpt.com/backend-api/codex/responses"_s, {}, {}};
    QTest::newRow("chatgpt_base_url") << "chatgpt_base_url = 'http://gpt/api/'"_ba << ReachabilityMode::ChatGptAuth
                                      << QStringList{
                                             u"ChatGPT"_s, u"http://gpt/api/codex/responses"_s, {}, u"config.toml:1"_s};
    QTest::newRow("an address and ChatGPT")
        << "openai_base_url = 'http://h/v1'"_ba << ReachabilityMode::ChatGptAuth
        << QStringList{u"openai API"_s, u"http://h/v1/responses"_s, u"http://h/v1/models"_s, u"config.toml:1"_s};
    QTest::newRow("a query") << query << ReachabilityMode::ProviderAuth
                             << QStringList{u"lab API"_s, u"http://lab/v1/responses?a=1"_s,
                                            u"http://lab/v1/models?a=1"_s, u"config.toml:3"_s};
    QTest::newRow("Bedrock has no list of models")
        << "model_provider = 'amazon-bedrock'\n[model_providers.amazon-bedrock]\nbase_url = 'http://b/v1'"_ba
        << ReachabilityMode::ProviderAuth
        << QStringList{u"amazon-bedrock API"_s, u"http://b/v1/responses"_s, {}, u"config.toml:3"_s};
}

void TestProviders::endpoints()
{
    QFETCH(const QByteArray, config);
    QFETCH(const ReachabilityMode, mode);
    const Config read = configOf(config);
    const ProviderEndpoint endpoint = providerEndpoint(activeProvider(read, {}), read, mode);
    QTEST((QStringList{endpoint.label, endpoint.responsesUrl, endpoint.modelsUrl, endpoint.source}), "endpoint");
    QCOMPARE(endpoint.setting.isEmpty(), endpoint.source.isEmpty());
}

void TestProviders::webSocketsGoBesideTheResponses_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("url");

    QTest::newRow("no login") << ""_ba
                              << ""_ba << u"wss://api.openai.com/v1/responses"_s;
    QTest::newRow("a key") << ""_ba
                           << "apikey"_ba << u"wss://api.openai.com/v1/responses"_s;
    QTest::newRow("ChatGPT") << ""_ba
                             << "chatgpt"_ba << u"wss://chatgpt.com/backend-api/codex/responses"_s;
    QTest::newRow("an address") << "openai_base_url = 'http://h/v1'"_ba
                                << "chatgpt"_ba << u"ws://h/v1/responses"_s;
    QTest::newRow("queries are kept") << QByteArray(lab + "base_url = 'http://h/v1?x=1'\nquery_params = { a = '1' }")
                                      << ""_ba << u"ws://h/v1?x=1/responses&a=1"_s;
    QTest::newRow("no address of HTTP") << "openai_base_url = 'h/v1'"_ba
                                        << ""_ba << u"h/v1/responses"_s;
}

void TestProviders::webSocketsGoBesideTheResponses()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QByteArray, mode);
    QTEST(webSocketUrl(activeProvider(configOf(config), {}), login(mode)), "url");
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
