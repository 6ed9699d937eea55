// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/credentials.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString token(const QByteArray &claims)
{
    return encoded(R"({"alg":"none"})") + u'.' + encoded(claims) + u".c2ln"_s;
}

QByteArray chatGptLogin(const QString &lastRefresh)
{
    const QJsonObject tokens{{u"id_token"_s, token("{}")}, {u"access_token"_s, u"a"_s}, {u"refresh_token"_s, u"r"_s}};
    return json({{u"auth_mode"_s, u"chatgpt"_s}, {u"tokens"_s, tokens}, {u"last_refresh"_s, lastRefresh}});
}

QStringList asList(const QJsonValue &value)
{
    return value.isUndefined() ? QStringList()
           : value.isArray()   ? QVariant(value.toArray().toVariantList()).toStringList()
                               : QStringList{value.toString()};
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCodexReads_data();
    void readsWhatCodexReads();
    void readsTimesAsCodexDoes_data();
    void readsTimesAsCodexDoes();
    void factsOfTokens_data();
    void factsOfTokens();
    void aTokenTellsWhoAndUntilWhen();
    void everythingSecretIsNamed();
    void theAccountInTheFileWins();
    void sameSecretsHaveTheSameMark();
    void storesAreNamed_data();
    void storesAreNamed();
    void modesHaveABackend_data();
    void modesHaveABackend();
    void keysTellTheirIssuer_data();
    void keysTellTheirIssuer();
};

// What the real codex doctor says of each file.
void TestCredentials::readsWhatCodexReads_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(QFINDTESTDATA("../data/logins.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() > 100);
    for (const auto &row : rows) {
        if (row.toObject()["document"_L1].isString())
            QTest::newRow(qPrintable(row.toObject()["name"_L1].toString())) << row.toObject();
    }
}

void TestCredentials::readsWhatCodexReads()
{
    QFETCH(const QJsonObject, row);
    const QJsonObject details = row["details"_L1].toObject();
    const QJsonObject given = row["variables"_L1].toObject();
    Variables variables;
    for (auto variable = given.begin(); variable != given.end(); ++variable)
        variables.set(variable.key(), variable.value().toString(), u"environment"_s);
    const ParsedCredentials parsed = parseCredentials(row["document"_L1].toString().toUtf8());
    if (parsed.fault.exists()) {
        const PrintedError error = printedError(parsed.fault);
        QCOMPARE(error.value, details[error.label].toString());
        return;
    }
    const auto flag = [](bool is) { return is ? u"true"_s : u"false"_s; };
    const QString mode = nameOf(parsed.stored.mode);
    QCOMPARE(mode.contains("token"_L1) ? u"<redacted>"_s : mode, details["stored auth mode"_L1].toString());
    QCOMPARE(flag(parsed.stored.hasApiKey), details["stored API key"_L1].toString());
    QCOMPARE(flag(parsed.stored.hasTokens), details["stored ChatGPT tokens"_L1].toString());
    QCOMPARE(flag(parsed.stored.hasAgentIdentity), details["stored agent identity"_L1].toString());
    QCOMPARE(presentAuthVariables(variables).join(u", "_s), details["auth env vars present"_L1].toString());
    // The report hides the words of those that speak of a token or a secret.
    const QStringList problems = loginProblems(parsed.stored, variables);
    const QStringList told = asList(details["stored auth issue"_L1]);
    QCOMPARE(problems.size(), told.size());
    for (qsizetype i = 0; i < problems.size(); ++i)
        QVERIFY2(told[i] == "<redacted>"_L1 || told[i] == problems[i], qPrintable(problems[i]));
}

void TestCredentials::readsTimesAsCodexDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time"); // in UTC; empty: the file cannot be read

    QTest::newRow("as Codex writes it") << u"2026-01-02T03:04:05Z"_s << u"2026-01-02T03:04:05Z"_s;
    QTest::newRow("decimals") << u"2026-01-02T03:04:05.123456789Z"_s << u"2026-01-02T03:04:05Z"_s;
    QTest::newRow("east") << u"2026-01-02T03:04:05+01:30"_s << u"2026-01-02T01:34:05Z"_s;
    QTest::newRow("west") << u"2026-01-02T03:04:05-0130"_s << u"2026-01-02T04:34:05Z"_s;
    QTest::newRow("a space") << u"2026-01-02 03:04:05 UTC"_s << u"2026-01-02T03:04:05Z"_s;
    QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << u"2016-12-31T23:59:59Z"_s;
    for (const char *text : {"", "yesterday", "2026-01-02", "2026-01-02T03:04:05", "2026-13-02T03:04:05Z",
                             "2026-01-02T24:04:05Z", "2026-02-30T03:04:05Z"})
        QTest::newRow(text) << QString::fromLatin1(text) << QString();
}

void TestCredentials::readsTimesAsCodexDoes()
{
    QFETCH(const QString, text);
    const ParsedCredentials parsed = parseCredentials(chatGptLogin(text));
    const QDateTime &time = parsed.stored.lastRefresh;
    QTEST(time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(), "time");
    QCOMPARE(parsed.fault.exists(), !time.isValid());
    QVERIFY(time.isValid() || parsed.fault.isOfData());
}

void TestCredentials::factsOfTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("seen");   // what can be made of it
    QTest::addColumn<bool>("isRefused"); // as an id token: all of auth.json is unreadable then

    QTest::newRow("no token") << QString() << u"absent"_s << true;
    QTest::newRow("blank") << u"  "_s << u"absent"_s << true;
    QTest::newRow("no claims") << token("{}") << u"readable"_s << false;
    QTest::newRow("two parts") << u"a.b"_s << u"present"_s << true;
    QTest::newRow("no head") << u".e30.c2ln"_s << u"present"_s << true;
    QTest::newRow("no payload") << u"e30..c2ln"_s << u"present"_s << true;
    QTest::newRow("no signature") << u"e30.e30."_s << u"present"_s << true;
    QTest::newRow("not base64url") << u"e30.e+/0.c2ln"_s << u"present"_s << true;
    QTest::newRow("padded") << u"e30.e30=.c2ln"_s << u"present"_s << true;
    QTest::newRow("bits left over") << u"e30.e31.c2ln"_s << u"present"_s << true;
    QTest::newRow("a list") << token("[]") << u"present"_s << false;
    QTest::newRow("no JSON") << token("hello") << u"present"_s << true;
    QTest::newRow("an e-mail address that is a number") << token(R"({"email":3})") << u"readable"_s << true;
}

void TestCredentials::factsOfTokens()
{
    QFETCH(const QString, token);
    const TokenFacts facts = tokenFacts(token);
    QTEST(facts.isReadable ? u"readable"_s : facts.isPresent ? u"present"_s : u"absent"_s, "seen");
    const JsonFault fault = idTokenFault(token);
    QTEST(fault.exists(), "isRefused");
    QVERIFY(!fault.exists() || fault.kind == JsonFault::Kind::BadText);
}

void TestCredentials::aTokenTellsWhoAndUntilWhen()
{
    const TokenFacts facts = tokenFacts(token(R"({"exp":1767323045,"iat":1767319445,
        "https://api.openai.com/auth":{"chatgpt_plan_type":"pro","chatgpt_account_id":"acct","chatgpt_account_is_fedramp":true}})"));
    QCOMPARE(facts.expires, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()));
    QCOMPARE(facts.issued, facts.expires.addSecs(-3600));
    QCOMPARE(facts.plan, u"pro"_s);
    QCOMPARE(facts.accountId, u"acct"_s);
    QVERIFY(facts.isFedramp);
    for (const QByteArray &claims : {"{}"_ba, R"({"exp":"soon"})"_ba, R"({"exp":-1})"_ba, R"({"exp":1e300})"_ba})
        QVERIFY2(!tokenFacts(token(claims)).expires.isValid(), claims.constData());
}

void TestCredentials::everythingSecretIsNamed()
{
    const QString idToken =
        token(R"({"email":"ada@example.com","https://api.openai.com/profile":{"email":"b@example.com"}})");
    const QJsonObject tokens{{u"id_token"_s, idToken}, {u"access_token"_s, u"opaque"_s}, {u"refresh_token"_s, u"rt"_s}};
    const QJsonObject keys{{u"access_key_id"_s, u"id"_s}, {u"secret_access_key"_s, u"secret"_s}, {u"region"_s, u"r"_s}};
    const ParsedCredentials parsed = parseCredentials(json({{u"OPENAI_API_KEY"_s, u" sk-key\n"_s},
                                                            {u"tokens"_s, tokens},
                                                            {u"bedrock_access_keys"_s, keys},
                                                            {u"personal_access_token"_s, u"at-x"_s}}));
    QVERIFY(!parsed.fault.exists());
    const QStringList parts = idToken.split(u'.');
    for (const QString &secret : {u"sk-key"_s, idToken, parts[1], parts[2], u"ada@example.com"_s, u"b@example.com"_s,
                                  u"opaque"_s, u"rt"_s, u"id"_s, u"secret"_s, u"at-x"_s})
        QVERIFY2(parsed.secrets.contains(secret), qPrintable(secret));
    QVERIFY(!parsed.secrets.contains(parts[0])); // says the algorithm only
    QVERIFY(!parsed.secrets.contains(u"r"_s));
}

void TestCredentials::theAccountInTheFileWins()
{
    StoredCredentials stored{.idToken = {.accountId = u"in the token"_s}};
    QCOMPARE(stored.accountInUse(), u"in the token"_s);
    stored.accountId = u"in the file"_s;
    QCOMPARE(stored.accountInUse(), u"in the file"_s);
}

void TestCredentials::sameSecretsHaveTheSameMark()
{
    QCOMPARE(markOfSecret({}), QByteArray());
    QCOMPARE(markOfSecret(u"sk-a"_s), markOfSecret(u"sk-a"_s));
    QVERIFY(markOfSecret(u"sk-a"_s) != markOfSecret(u"sk-b"_s));
    QVERIFY(!markOfSecret(u"sk-a"_s).contains("sk-a"));
}

void TestCredentials::storesAreNamed_data()
{
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QString>("name");

    QTest::newRow("file") << u"file"_s << u"File"_s;
    QTest::newRow("keyring") << u"keyring"_s << u"Keyring"_s;
    QTest::newRow("auto") << u"auto"_s << u"Auto"_s;
    QTest::newRow("ephemeral") << u"ephemeral"_s << u"Ephemeral"_s;
    QTest::newRow("not configured") << QString() << u"File"_s;
}

void TestCredentials::storesAreNamed()
{
    QFETCH(const QString, configured);
    QTEST(nameOf(credentialStorage(configured)), "name");
}

void TestCredentials::modesHaveABackend_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("isChatGpt");

    for (const char *mode : {"chatgpt", "chatgptAuthTokens", "agentIdentity", "personalAccessToken", "headers"})
        QTest::newRow(mode) << QByteArray(mode) << true;
    for (const char *mode : {"apikey", "bedrockApiKey", "bedrockAccessKeys"})
        QTest::newRow(mode) << QByteArray(mode) << false;
}

void TestCredentials::modesHaveABackend()
{
    QFETCH(const QByteArray, mode);
    QTEST(parseCredentials(R"({"auth_mode":")" + mode + R"("})").stored.usesChatGptBackend(), "isChatGpt");
}

void TestCredentials::keysTellTheirIssuer_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("issuer"); // "OpenAI", a name, "placeholder", or empty

    QTest::newRow("none") << QString() << QString();
    QTest::newRow("OpenAI") << u"sk-proj-Ab12Cd34"_s << u"OpenAI"_s;
    QTest::newRow("Anthropic") << u"sk-ant-api03-Ab12Cd34"_s << u"Anthropic"_s;
    QTest::newRow("OpenRouter") << u"sk-or-v1-Ab12Cd34"_s << u"OpenRouter"_s;
    QTest::newRow("AWS") << u"AKIA0123456789ABCDEF"_s << u"AWS"_s;
    QTest::newRow("GitHub") << u"github_pat_Ab12Cd34"_s << u"GitHub"_s;
    QTest::newRow("of no known form") << u"Ab12Cd34Ef56"_s << QString();
    for (const char *key : {"your-api-key-here", "<key>", "sk-xxxxxxxx", "sk-****", "changeme", "${OPENAI_API_KEY}",
                            "sk-...", "sk-ant-your-key"})
        QTest::newRow(key) << QString::fromLatin1(key) << u"placeholder"_s;
    QTest::newRow("too short to tell") << u"sk-xx"_s << u"OpenAI"_s;
    QTest::newRow("one letter that stands for nothing") << u"sk-aaaaaaaa"_s << u"OpenAI"_s;
}

void TestCredentials::keysTellTheirIssuer()
{
    QFETCH(const QString, key);
    const KeyIssuer issuer = keyIssuer(key);
    const QString name = issuer.kind == KeyIssuer::Kind::OpenAi        ? u"OpenAI"_s
                         : issuer.kind == KeyIssuer::Kind::Placeholder ? u"placeholder"_s
                                                                       : issuer.name;
    QTEST(name, "issuer");
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
