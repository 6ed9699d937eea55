// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/answerissue.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using Kind = codex::AnswerKind;
using State = probes::Attached::State;

Q_DECLARE_METATYPE(doctor::checks::Reply)
Q_DECLARE_METATYPE(doctor::Cause)
Q_DECLARE_METATYPE(doctor::Severity)

namespace {

Asked lab(const QString &base = u"http://127.0.0.1:4000/v1"_s)
{
    return {.provider = {.id = u"lab"_s, .name = u"Lab"_s, .baseUrl = base, .baseUrlSource = u"config.toml:7"_s},
            .url = QUrl(base + "/models"_L1),
            .source = u"config.toml:7"_s,
            .attached = {.state = State::Attached,
                         .headerName = u"authorization"_s,
                         .source = u"LAB_API_KEY (environment)"_s,
                         .mode = u"provider"_s}};
}

Asked openAi(const QString &mode)
{
    return {.provider = {.id = u"openai"_s, .name = u"OpenAI"_s, .isBuiltIn = true, .requiresOpenAiAuth = true},
            .url = QUrl(u"https://api.openai.com/v1/models"_s),
            .attached = {.state = State::Attached, .source = u"auth.json"_s, .mode = mode}};
}

Reply replied(const Asked &asked, const codex::ClassifiedAnswer &answer, const QString &statusLine = u"HTTP 400"_s)
{
    return {asked, answer, statusLine};
}

QString allTextOf(const Issue &issue)
{
    QStringList text;
    for (const Message &message : {issue.headline, issue.cause, issue.measured, issue.expected, issue.remedy})
        text.append(message.english());
    return text.join(u'\n') + u'\n' + issue.source;
}

} // namespace

class TestAnswerIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSaysWhatToDo_data();
    void everyKindSaysWhatToDo();
    void telling_data();
    void telling();
    void roots_data();
    void roots();
    void severities_data();
    void severities();
};

void TestAnswerIssue::everyKindSaysWhatToDo_data()
{
    QTest::addColumn<int>("kind");

    for (int kind = static_cast<int>(Kind::Redirect); kind <= static_cast<int>(Kind::Other); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestAnswerIssue::everyKindSaysWhatToDo()
{
    QFETCH(const int, kind);
    for (const Asked &asked : {lab(), openAi(u"api_key"_s), openAi(u"chatgpt"_s), Asked{}}) {
        const Issue issue = answerIssue(replied(asked, {.kind = static_cast<Kind>(kind)}));
        QVERIFY(!issue.cause.isEmpty());
        QVERIFY(!issue.headline.isEmpty());
        QVERIFY(!issue.remedy.isEmpty());
        QVERIFY(!issue.measured.isEmpty());
        QVERIFY(issue.root.cause != Cause::Unnamed);
        QVERIFY2(!allTextOf(issue).contains(QRegularExpression(u"%\\d"_s)), qPrintable(allTextOf(issue)));
    }
}

void TestAnswerIssue::telling_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QStringList>("words");

    const codex::ClassifiedAnswer wrongKey{
        .kind = Kind::Unauthorized, .requestId = u"req_1"_s, .errorCode = u"invalid_api_key"_s};
    const QString refused = u"HTTP 401 Unauthorized"_s;
    QTest::newRow("key of a variable") << replied(lab(), wrongKey, refused)
                                       << QStringList{u"HTTP 401"_s, u"req_1"_s, u"LAB_API_KEY (environment)"_s,
                                                      u"export LAB_API_KEY="_s, u"invalid_api_key"_s};
    QTest::newRow("stored key") << replied(openAi(u"api_key"_s), wrongKey, refused)
                                << QStringList{u"auth.json"_s, u"codex login --with-api-key"_s};
    QTest::newRow("expired login") << replied(openAi(u"chatgpt"_s),
                                              {.kind = Kind::Unauthorized, .errorCode = u"token_expired"_s}, refused)
                                   << QStringList{u"expired"_s, u"codex logout && codex login"_s};
    Asked without = lab();
    without.attached = {};
    QTest::newRow("no key at all") << replied(without, wrongKey, refused)
                                   << QStringList{u"wants credentials"_s, u"env_key"_s};
    QTest::newRow("login of a gateway") << replied(
        lab(), {.kind = Kind::Unauthorized, .challenge = u"Basic realm=\"office\""_s},
        refused) << QStringList{u"gateway"_s, u"Basic realm=\"office\""_s, u"env_http_headers"_s, u"HTTP 401"_s};
    QTest::newRow("scope") << replied(openAi(u"api_key"_s),
                                      {.kind = Kind::MissingScope, .message = u"Missing scopes: api.responses.write"_s})
                           << QStringList{u"Missing scopes: api.responses.write"_s};
    QTest::newRow("challenge") << replied(openAi(u"chatgpt"_s), {.kind = Kind::Challenge, .ray = u"8f0-FRA"_s},
                                          u"HTTP 403 Forbidden"_s)
                               << QStringList{u"403"_s, u"Cloudflare"_s, u"cf-ray 8f0-FRA"_s, u"VPN"_s};
    const QDateTime reset(QDate(2026, 5, 14), QTime(3, 0), QTimeZone::utc());
    QTest::newRow("limit") << replied(openAi(u"chatgpt"_s), {.kind = Kind::UsageLimit, .resetsAt = reset})
                           << QStringList{u"limit"_s, u"2026-05-14T03:00:00Z"_s};
    QTest::newRow("rate") << replied(lab(), {.kind = Kind::RateLimited, .retryAfter = std::chrono::seconds{30}})
                          << QStringList{u"Wait 30 s"_s};
    QTest::newRow("503") << replied(lab(), {.kind = Kind::Unavailable}, u"HTTP 503 Service Unavailable"_s)
                         << QStringList{u"Lab is not available"_s, u"gateway on 127.0.0.1:4000"_s};
    QTest::newRow("503 of OpenAI") << replied(openAi(u"chatgpt"_s),
                                              {.kind = Kind::Unavailable, .retryAfter = std::chrono::seconds{9}})
                                   << QStringList{u"in 9 s"_s, u"status page"_s};
    QTest::newRow("base_url without version")
        << replied(lab(u"https://llm.example.com"_s), {.kind = Kind::NotFound})
        << QStringList{u"base_url"_s, u"config.toml:7"_s, u"\"https://llm.example.com/v1\""_s};
    QTest::newRow("base_url with a route")
        << replied(lab(u"https://llm.example.com/v1/responses"_s), {.kind = Kind::NotFound})
        << QStringList{u"\"https://llm.example.com/v1\""_s};
    QTest::newRow("base_url with a version")
        << replied(lab(), {.kind = Kind::NotFound}) << QStringList{u"base_url (config.toml:7)"_s, u"/models"_s};
    Asked other = openAi(u"api_key"_s);
    other.provider.baseUrl = u"http://127.0.0.1:9"_s;
    other.provider.baseUrlSetting = u"openai_base_url"_s;
    other.source = u"config.toml:3"_s;
    QTest::newRow("openai_base_url") << replied(other, {.kind = Kind::NotJson}) << QStringList{u"openai_base_url"_s};
    Asked known = lab();
    known.isRootKnown = true;
    QTest::newRow("no list of models") << replied(known, {.kind = Kind::NotFound}, u"HTTP 404 Not Found"_s)
                                       << QStringList{u"no list of models"_s, u"HTTP 404"_s, u"opens the WebSocket"_s};
    known = lab();
    known.isRouteKnown = true;
    QTest::newRow("no list of models, but the route")
        << replied(known, {.kind = Kind::NotFound}, u"HTTP 404 Not Found"_s)
        << QStringList{u"no list of models"_s, u"route of requests to the model"_s};
    QTest::newRow("no credit, asked without credentials")
        << replied(lab(), {.kind = Kind::QuotaExceeded}, u"HTTP 429"_s)
        << QStringList{u"no credit left at Lab: HTTP 429"_s};
    QTest::newRow("sent on") << replied(lab(), {.kind = Kind::Redirect, .location = u"https://llm.example.com/v1"_s})
                             << QStringList{u"https://llm.example.com/v1"_s, u"base_url (config.toml:7)"_s,
                                            u"without their credentials"_s};
    QTest::newRow("large headers") << replied(lab(), {.kind = Kind::TooLarge}, u"HTTP 431"_s)
                                   << QStringList{u"headers"_s, u"http_headers"_s, u"HTTP 431"_s};
    QTest::newRow("another host") << replied(lab(), {.kind = Kind::Misdirected}, u"HTTP 421"_s)
                                  << QStringList{u"host name 127.0.0.1"_s, u"base_url (config.toml:7)"_s};
    QTest::newRow("client certificate") << replied(lab(), {.kind = Kind::CertificateWanted})
                                        << QStringList{u"client certificate"_s, u"127.0.0.1:4000"_s};
    QTest::newRow("error under a good status")
        << replied(lab(), {.kind = Kind::ErrorInside, .message = u"The upstream went away"_s}, u"HTTP 200 OK"_s)
        << QStringList{u"HTTP 200 OK"_s, u"The upstream went away"_s};
    Asked azure = lab(u"https://x.openai.azure.com/openai"_s);
    azure.provider.isAzure = true;
    QTest::newRow("azure") << replied(azure, {.kind = Kind::NotFound}) << QStringList{u"api-version"_s};
    QTest::newRow("azure that keeps networks out")
        << replied(azure, {.kind = Kind::NetworkRule}) << QStringList{u"Networking"_s, u"x.openai.azure.com"_s};
    azure.provider.query = u"api-version=2023-01-01"_s;
    QTest::newRow("azure with another version")
        << replied(azure, {.kind = Kind::MissingApiVersion}) << QStringList{u"Write another api-version"_s};
    QTest::newRow("portal") << replied(openAi(u"chatgpt"_s), {.kind = Kind::LoginPage})
                            << QStringList{u"log in to the network"_s};
    Asked proxied = openAi(u"api_key"_s);
    proxied.route.proxy = {.variable = u"HTTPS_PROXY"_s,
                           .source = u".env:2"_s,
                           .url = {.scheme = u"http"_s, .host = u"proxy.example.com"_s, .port = 3128}};
    QTest::newRow("proxy") << replied(proxied, {.kind = Kind::ProxyAuthentication})
                           << QStringList{u"proxy.example.com:3128"_s, u"HTTPS_PROXY"_s, u".env:2"_s, u"407"_s,
                                          u"USER:PASSWORD@"_s};
    proxied.route.proxy.url.userinfo = u"***"_s;
    QTest::newRow("proxy that refuses") << replied(proxied, {.kind = Kind::ProxyAuthentication})
                                        << QStringList{u"refuses the user name and password"_s};
}

void TestAnswerIssue::telling()
{
    QFETCH(const Reply, reply);
    QFETCH(const QStringList, words);
    const QString text = allTextOf(answerIssue(reply));
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word + " is not in: "_L1 + text));
}

void TestAnswerIssue::roots_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("subject");

    Asked without = lab();
    without.attached = {};
    QTest::newRow("key refused") << replied(lab(), {.kind = Kind::Unauthorized}) << Cause::Token << u"lab"_s;
    QTest::newRow("no key") << replied(without, {.kind = Kind::Unauthorized}) << Cause::Credentials << u"lab"_s;
    QTest::newRow("no credit") << replied(lab(), {.kind = Kind::QuotaExceeded}) << Cause::Token << u"lab"_s;
    QTest::newRow("server") << replied(lab(), {.kind = Kind::ServerError}) << Cause::Endpoint << u"127.0.0.1:4000"_s;
    QTest::newRow("default port") << replied(openAi({}), {.kind = Kind::Challenge}) << Cause::Endpoint
                                  << u"api.openai.com:443"_s;
    QTest::newRow("IPv6") << replied(lab(u"http://[::1]:9/v1"_s), {.kind = Kind::NotFound}) << Cause::Endpoint
                          << u"[::1]:9"_s;
}

void TestAnswerIssue::roots()
{
    QFETCH(const Reply, reply);
    const RootCause root = answerIssue(reply).root;
    QTEST(root.cause, "cause");
    QTEST(root.subject, "subject");
}

void TestAnswerIssue::severities_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Severity>("severity");

    QTest::newRow("refused") << replied(lab(), {.kind = Kind::Unauthorized}) << Severity::Fail;
    QTest::newRow("passes by itself") << replied(lab(), {.kind = Kind::RateLimited}) << Severity::Warning;
    QTest::newRow("no list of models") << replied(
        lab(), {.kind = Kind::MissingScope, .message = u"Missing scopes: api.model.read"_s})
                                       << Severity::Warning;
    QTest::newRow("no requests") << replied(
        lab(), {.kind = Kind::MissingScope, .message = u"Missing scopes: api.responses.write"_s})
                                 << Severity::Fail;
    QTest::newRow("no route for models") << replied(lab(), {.kind = Kind::MethodNotAllowed}) << Severity::Warning;
}

void TestAnswerIssue::severities()
{
    QFETCH(const Reply, reply);
    QTEST(answerIssue(reply).severity, "severity");
}

QTEST_GUILESS_MAIN(TestAnswerIssue)
#include "tst_answerissue.moc"
