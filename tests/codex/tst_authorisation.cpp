// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/authorisation.h"
#include "codex/configlayers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;
using State = Authorisation::State;
using Given = QHash<QString, QString>;

namespace {

const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::utc());
const QByteArray keyLogin = R"({"auth_mode":"apikey","OPENAI_API_KEY":"sk-stored"})";
const QByteArray lab = "model_provider = 'lab'\n[model_providers.lab]\nname = 'Lab'\nbase_url = 'http://h/v1'\n";
const QByteArray withLogin = lab + "requires_openai_auth = true\n";

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString token(const QJsonObject &payload)
{
    const auto part = [](const QJsonObject &object) {
        return json(object).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part({{u"alg"_s, u"none"_s}}) + '.' + part(payload) + ".c2ln");
}

QByteArray chatGptLogin(int secondsLeft)
{
    const QJsonObject account{{u"chatgpt_account_is_fedramp"_s, true}};
    const QJsonObject tokens{{u"id_token"_s, token({{u"https://api.openai.com/auth"_s, account}})},
                             {u"access_token"_s, token({{u"exp"_s, now.toSecsSinceEpoch() + secondsLeft}})},
                             {u"refresh_token"_s, u"rt"_s},
                             {u"account_id"_s, u"account"_s}};
    return json({{u"auth_mode"_s, u"chatgpt"_s}, {u"tokens"_s, tokens}});
}

Login loginOf(const QByteArray &file)
{
    const ParsedCredentials parsed = parseCredentials(file);
    return file.isEmpty() ? Login{}
                          : Login{.state = Login::State::Read, .stored = parsed.stored, .values = parsed.values};
}

Authorisation made(const QByteArray &text, const Given &given, const Login &login)
{
    ConfigLayers layers;
    layers.add({.file = u"/h/config.toml"_s, .exists = true, .bytes = text});
    Config config;
    layers.fillIn(config);
    const Variables variables(given);
    return authorisation(activeProvider(config, variables), config, variables, login, now);
}

// The headers as they go out, the last of a name.
QByteArray sent(const Authorisation &authorisation, const QByteArray &name)
{
    QByteArray value;
    for (const auto &header : authorisation.identity + authorisation.credentials) {
        if (header.first == name)
            value = header.second;
    }
    return value;
}

} // namespace

Q_DECLARE_METATYPE(doctor::codex::Authorisation::State)

class TestAuthorisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentialsWinAsCodexHasThem_data();
    void credentialsWinAsCodexHasThem();
    void whatCannotBeReadIsNotInspected_data();
    void whatCannotBeReadIsNotInspected();
    void whatACommandPrintsIsTheToken();
    void chatGptLoginsNameTheirAccount();
    void aMissingVariableStopsCodex();
    void ownHeadersAreTakenAlong();
    void everyValueIsSecret();
    void keysThatNoHeaderCarriesAreNamed();
};

// Each row as the real program did it against a server that wrote down its requests.
void TestAuthorisation::credentialsWinAsCodexHasThem_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<Given>("given");
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("mode");

    const auto row = [](const char *name, const QByteArray &config, const Given &given, const QByteArray &login,
                        const QByteArray &header, const QString &source, const QString &mode) {
        QTest::newRow(name) << config << given << login << header << source << mode;
    };
    const Given key{{u"LAB_KEY"_s, u"labkey"_s}};
    const Given codexKey{{u"CODEX_API_KEY"_s, u" sk-env\n"_s}};
    const Given openAiKey{{u"OPENAI_API_KEY"_s, u"sk-unused"_s}};
    const QByteArray envKey = "env_key = 'LAB_KEY'\n";
    const QByteArray bearer = "experimental_bearer_token = 'inline'\n";
    const QString file = u"auth.json"_s;
    const QString api = u"api_key"_s;
    row("stored key", {}, {}, keyLogin, "Bearer sk-stored", file, api);
    row("CODEX_API_KEY before a stored key", {}, codexKey, keyLogin, "Bearer sk-env", u"CODEX_API_KEY (environment)"_s,
        api);
    row("CODEX_API_KEY before ChatGPT", {}, codexKey, chatGptLogin(3600), "Bearer sk-env",
        u"CODEX_API_KEY (environment)"_s, api);
    row("OPENAI_API_KEY is not used", {}, openAiKey, {}, {}, {}, u"none"_s);
    row("env_key", lab + envKey, key, {}, "Bearer labkey", u"LAB_KEY (environment)"_s, api);
    row("env_key before the token in the file", lab + envKey + bearer, key, {}, "Bearer labkey",
        u"LAB_KEY (environment)"_s, api);
    row("env_key before the login", withLogin + envKey, key, keyLogin, "Bearer labkey", u"LAB_KEY (environment)"_s,
        api);
    row("token in the file", lab + bearer, {}, {}, "Bearer inline", u"config.toml:5"_s, api);
    row("token in the file before ChatGPT", withLogin + bearer, {}, chatGptLogin(3600), "Bearer inline",
        u"config.toml:6"_s, api);
    row("login where it is wanted", withLogin, {}, keyLogin, "Bearer sk-stored", file, api);
    row("no login where none is wanted", lab, codexKey, keyLogin, {}, {}, api);
    row("ChatGPT where it is not wanted", lab, {}, chatGptLogin(3600), {}, {}, u"chatgpt"_s);
    row("header in the file", lab + "http_headers = { Authorization = 'Token abc' }\n", {}, {}, "Token abc",
        u"config.toml:5"_s, u"none"_s);
    row("credential before the header in the file", lab + bearer + "http_headers = { Authorization = 'Token abc' }\n",
        {}, {}, "Bearer inline", u"config.toml:5"_s, api);
    row("local models", "model_provider = 'ollama'\n", codexKey, keyLogin, {}, {}, api);
}

void TestAuthorisation::credentialsWinAsCodexHasThem()
{
    QFETCH(const QByteArray, config);
    QFETCH(const Given, given);
    QFETCH(const QByteArray, login);
    const Authorisation result = made(config, given, loginOf(login));
    QTEST(sent(result, "authorization"), "header");
    QTEST(result.source, "source");
    QTEST(result.mode, "mode");
    QCOMPARE(result.isAttached(), !sent(result, "authorization").isEmpty());
    QVERIFY(result.setupError.isEmpty());
}

void TestAuthorisation::whatCannotBeReadIsNotInspected_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<Given>("given");
    QTest::addColumn<Login>("login");
    QTest::addColumn<QString>("source");

    QTest::newRow("command") << lab + "auth = { command = 'make-token' }\n"
                             << Given{} << Login{.command = {.reason = u"it is not started"_s}} << u"config.toml:5"_s;
    QTest::newRow("access token") << QByteArray() << Given{{u"CODEX_ACCESS_TOKEN"_s, u"at-1"_s}} << loginOf(keyLogin)
                                  << u"CODEX_ACCESS_TOKEN (environment)"_s;
    QTest::newRow("keyring") << QByteArray() << Given{} << Login{.state = Login::State::InKeyring} << u"keyring"_s;
    QTest::newRow("expired") << QByteArray() << Given{} << loginOf(chatGptLogin(-60)) << u"auth.json"_s;
    QTest::newRow("personal token") << QByteArray() << Given{} << loginOf(R"({"personal_access_token":"at-1"})")
                                    << u"auth.json"_s;
    QTest::newRow("Bedrock") << QByteArray("model_provider = 'amazon-bedrock'\n")
                             << Given{{u"AWS_BEARER_TOKEN_BEDROCK"_s, u"b"_s}} << Login{}
                             << u"AWS_BEARER_TOKEN_BEDROCK (environment)"_s;
}

void TestAuthorisation::whatCannotBeReadIsNotInspected()
{
    QFETCH(const QByteArray, config);
    QFETCH(const Given, given);
    QFETCH(const Login, login);
    const Authorisation result = made(config, given, login);
    QCOMPARE(result.state, State::NotInspected);
    QTEST(result.source, "source");
    QVERIFY(!result.reason.isEmpty());
    QVERIFY(result.credentials.isEmpty());
}

void TestAuthorisation::whatACommandPrintsIsTheToken()
{
    const QByteArray config = lab + "requires_openai_auth = false\nauth = { command = 'make-token' }\n";
    const Authorisation result = made(config, {}, {.command = {.value = u"made-up"_s}});
    QVERIFY(result.isAttached());
    QVERIFY(result.isOfCommand);
    QCOMPARE(sent(result, "authorization"), "Bearer made-up");
    QCOMPARE(result.source, u"config.toml:6"_s);
    QVERIFY(!made(lab + "env_key = 'LAB_KEY'\n", {{u"LAB_KEY"_s, u"k"_s}}, {}).isOfCommand);
}

void TestAuthorisation::chatGptLoginsNameTheirAccount()
{
    const Authorisation result = made({}, {}, loginOf(chatGptLogin(3600)));
    QVERIFY(result.isAttached());
    QVERIFY(result.usesChatGptBackend);
    QCOMPARE(result.mode, u"chatgpt"_s);
    QCOMPARE(sent(result, "chatgpt-account-id"), "account");
    QCOMPARE(sent(result, "x-openai-fedramp"), "true");
    QVERIFY(!made({}, {}, loginOf(keyLogin)).usesChatGptBackend);
    QVERIFY(made({}, {}, loginOf(chatGptLogin(60))).isAttached()); // about to expire
}

void TestAuthorisation::aMissingVariableStopsCodex()
{
    const QByteArray config = lab + "env_key = 'LAB_KEY'\nexperimental_bearer_token = 'inline'\n";
    const Authorisation result = made(config, {{u"LAB_KEY"_s, u"  "_s}}, loginOf(keyLogin));
    QCOMPARE(result.setupError, u"Missing environment variable: `LAB_KEY`."_s);
    QVERIFY(!result.isAttached());
    QCOMPARE(made(config + "env_key_instructions = 'Ask Bob.'\n", {}, {}).setupError,
             u"Missing environment variable: `LAB_KEY`. Ask Bob."_s);
}

void TestAuthorisation::ownHeadersAreTakenAlong()
{
    const QByteArray config = lab
                              + "http_headers = { X-Tenant = 'file', api-key = 'k' }\n"
                                "env_http_headers = { x-tenant = 'TENANT', x-none = 'NONE' }\n";
    const Authorisation result = made(config, {{u"TENANT"_s, u"variable"_s}, {u"NONE"_s, u" "_s}}, {});
    QCOMPARE(sent(result, "x-tenant"), "variable");
    QCOMPARE(sent(result, "x-none"), QByteArray());
    QCOMPARE(result.headerName, u"api-key"_s);
    QVERIFY(result.isAttached());
    QCOMPARE(sent(made({}, {{u"OPENAI_PROJECT"_s, u"p"_s}}, {}), "openai-project"), "p");
    QCOMPARE(sent(made(lab, {{u"OPENAI_PROJECT"_s, u"p"_s}}, {}), "openai-project"), QByteArray());
}

void TestAuthorisation::everyValueIsSecret()
{
    const QByteArray config = lab + "experimental_bearer_token = 'inline'\nhttp_headers = { X-Tenant = 'tenant' }\n";
    QStringList secrets;
    for (const ConfigSecret &secret : made(config, {}, {}).secrets())
        secrets.append(secret.value);
    for (const QString &secret : {u"inline"_s, u"Bearer inline"_s, u"tenant"_s})
        QVERIFY2(secrets.contains(secret), qPrintable(secret));
    // Of the login: also where somebody pasted blanks along.
    const QJsonObject tokens{
        {u"id_token"_s, token({})}, {u"access_token"_s, u" a.b.made-up\n"_s}, {u"refresh_token"_s, u"rt"_s}};
    QVERIFY(parseCredentials(json({{u"tokens"_s, tokens}})).secrets.contains(u"a.b.made-up"_s));
}

void TestAuthorisation::keysThatNoHeaderCarriesAreNamed()
{
    const Authorisation result = made(lab + "env_key = 'LAB_KEY'\n", {{u"LAB_KEY"_s, u"key\n"_s}}, {});
    QCOMPARE(result.state, State::None);
    QVERIFY(result.credentials.isEmpty());
    QVERIFY(!result.reason.isEmpty());
    QCOMPARE(result.source, u"LAB_KEY (environment)"_s);
}

QTEST_GUILESS_MAIN(TestAuthorisation)
#include "tst_authorisation.moc"
