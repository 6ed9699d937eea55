// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/provideranswers.h"
#include "testserver.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;
using State = Attached::State;

class TestProviderAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheRouteAndThenTheModels();
    void asksNoModelsWhereTheRouteFails();
    void asksNothingWithoutAnEndpoint();
    void asksTheModelsWithTheTokenOfACommand();
    void sendsTheKeyOfAProviderToItsModelsAlone_data();
    void sendsTheKeyOfAProviderToItsModelsAlone();
    void asksAmazonBedrockNothing();
    void anotherHostGetsNoCredentials();
    void asksTheWorkspaceForAChatGptLogin();
    void withholdsCredentials();
    void asksNothingThatCodexWouldNotAsk_data();
    void asksNothingThatCodexWouldNotAsk();
    void asksLocalModelsPlainly();
    void keepsEverySecret();
    void keepsNoCommonWord();
    void readsTheLoginOnce();
    void shakesHandsAsCodexDoes();
    void shakesNoHandsWhereCodexDoesNot();
    void endsWithTheEnvironment();
};

namespace {

constexpr auto keyLogin = "{\"auth_mode\":\"apikey\",\"OPENAI_API_KEY\":\"sk-stored-made-up\"}";
// Signed by nobody, without an expiry.
constexpr auto chatGptLogin =
    "{\"auth_mode\":\"chatgpt\",\"tokens\":{\"id_token\":\"e30.e30.c2ln\",\"access_token\":\"e30.e30.made-up\","
    "\"refresh_token\":\"refresh-made-up\",\"account_id\":\"account-made-up\"},\"last_refresh\":\"2026-05-01T00:00:"
    "00Z\"}";

class Rig
{
public:
    explicit Rig(const QString &config, const QByteArray &login = {})
    {
        write(u"config.toml"_s, config.toUtf8());
        if (!login.isEmpty())
            write(u"auth.json"_s, login);
        options = {.variables = {{u"HOME"_s, m_home.path()}, {u"CODEX_HOME"_s, m_home.path()}},
                   .workingDirectory = m_home.path(),
                   .homeDirectory = m_home.path(),
                   .now = QDateTime::currentDateTimeUtc()};
    }

    template<typename Value>
    Value ask(QFuture<Value> (*fact)(Environment &))
    {
        Environment environment(options);
        const QFuture<Value> future = environment.once(fact);
        while (!future.isFinished())
            QTest::qWait(1);
        secrets = environment.secrets().all().keys();
        return future.resultCount() > 0 ? future.result() : Value{};
    }

    RunOptions options;
    QStringList secrets;

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

private:
    QTemporaryDir m_home;
};

QString lab(const TestServer &server, const QString &more = {})
{
    return "model_provider = 'lab'\n[model_providers.lab]\nname = 'Lab'\nbase_url = '"_L1 + server.url(u"/v1/"_s)
           + "'\n"_L1 + more;
}

QString openAi(const TestServer &server)
{
    return "openai_base_url = '"_L1 + server.url(u"/v1"_s) + "'\nchatgpt_base_url = '"_L1
           + server.url(u"/backend-api/"_s) + "'\n"_L1;
}

TestServer::Script good()
{
    return answering(httpAnswer("200 OK", "Content-Type: application/json\r\n", "{\"data\":[]}"));
}

QByteArrayList requestLines(const TestServer &server)
{
    QByteArrayList lines;
    for (const QByteArray &head : server.heads())
        lines.append(head.left(head.indexOf(" HTTP/")));
    return lines;
}

} // namespace

void TestProviderAnswers::asksTheRouteAndThenTheModels()
{
    const TestServer server(good());
    Rig rig(lab(server, u"env_key = 'LAB_KEY'\nhttp_headers = { X-Own = 'own' }\nquery_params = { a = 'q' }\n"_s));
    rig.options.variables.insert(u"LAB_KEY"_s, u"made-up-key"_s);
    const ProviderAnswers answers = rig.ask(providerAnswers);
    QCOMPARE(answers.provider.id, u"lab"_s);
    QCOMPARE(answers.mode, codex::ReachabilityMode::ProviderAuth);
    QVERIFY(answers.route && answers.models);
    QCOMPARE(answers.route->answer.status, 200);
    QCOMPARE(answers.models->answer.body, "{\"data\":[]}");
    QCOMPARE(requestLines(server), (QByteArrayList{"HEAD /v1/responses?a=q", "GET /v1/models?a=q"}));
    for (const QByteArray &head : server.heads())
        QVERIFY(!head.contains("authorization") && !head.contains("x-own"));
}

void TestProviderAnswers::asksNoModelsWhereTheRouteFails()
{
    const TestServer server(answering({}));
    const ProviderAnswers answers = Rig(lab(server)).ask(providerAnswers);
    QCOMPARE(answers.route->fault, TransportFault::Closed);
    QVERIFY(!answers.models);
    QCOMPARE(server.heads().size(), 1);
}

void TestProviderAnswers::asksNothingWithoutAnEndpoint()
{
    const ProviderAnswers answers =
        Rig(u"model_provider = 'lab'\n[model_providers.lab]\nname = 'Lab'\n"_s).ask(providerAnswers);
    QVERIFY(!answers.route && !answers.models);
    QVERIFY(answers.endpoint.responsesUrl.isEmpty());
}

void TestProviderAnswers::asksTheModelsWithTheTokenOfACommand()
{
    const TestServer server(good());
    Rig rig(lab(server, u"auth = { command = 'echo', args = ['made-up-token'] }\nhttp_headers = { X-Own = 'own' }\n"
                        "query_params = { api-version = 'q' }\n"_s));
    rig.options.variables.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    rig.options.startPrograms = true;
    const AuthorisedAnswer answer = rig.ask(authorisedAnswer);
    QCOMPARE(answer.attached.state, State::Attached);
    QCOMPARE(answer.attached.source, u"config.toml:5"_s);
    QCOMPARE(answer.request, codex::StartRequest::Models);
    QCOMPARE(answer.source, u"config.toml:4"_s);
    QCOMPARE(answer.http->answer.status, 200);
    const QByteArray head = server.heads().value(0);
    QVERIFY2(head.startsWith("GET /v1/models?api-version=q&client_version="), head.constData());
    QVERIFY(head.contains("\r\nauthorization: Bearer made-up-token\r\n"));
    QVERIFY(head.contains("\r\nx-own: own\r\n"));
    QVERIFY(!head.contains("\r\nversion:"));
    QVERIFY(rig.secrets.contains(u"made-up-token"_s));
}

// The other requests of a run prove that something answers, and need no key for it.
void TestProviderAnswers::sendsTheKeyOfAProviderToItsModelsAlone_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QByteArray>("login");
    const QByteArray none;
    QTest::newRow("env_key") << u"env_key = 'LAB_KEY'\n"_s << none;
    QTest::newRow("token in the file") << u"experimental_bearer_token = 'made-up-key'\n"_s << none;
    QTest::newRow("header of Azure") << u"env_http_headers = { api-key = 'LAB_KEY' }\n"_s << none;
    QTest::newRow("stored key") << u"requires_openai_auth = true\n"_s
                                << QByteArray(R"({"auth_mode":"apikey","OPENAI_API_KEY":"made-up-key"})");
}

void TestProviderAnswers::sendsTheKeyOfAProviderToItsModelsAlone()
{
    QFETCH(const QString, more);
    QFETCH(const QByteArray, login);
    const TestServer server(good());
    Rig rig(lab(server, more), login);
    rig.options.variables.insert(u"LAB_KEY"_s, u"made-up-key"_s);
    rig.options.startPrograms = true;
    const AuthorisedAnswer answer = rig.ask(authorisedAnswer);
    QCOMPARE(answer.request, codex::StartRequest::Models);
    QVERIFY(answer.http);
    rig.ask(providerAnswers);
    rig.ask(webSocketAnswer);
    const QByteArrayList &heads = server.heads();
    const auto hasKey = [](const QByteArray &head) { return head.contains("made-up-key"); };
    QCOMPARE(std::ranges::count_if(heads, hasKey), 1);
    QVERIFY(std::ranges::find_if(heads, hasKey)->startsWith("GET /v1/models"));
}

void TestProviderAnswers::asksAmazonBedrockNothing()
{
    const TestServer server(good());
    Rig rig("model_provider = 'amazon-bedrock'\n[model_providers.amazon-bedrock]\nbase_url = '"_L1
            + server.url(u"/v1"_s) + "'\naws = { region = 'us-east-1' }\n"_L1);
    rig.options.variables.insert(u"AWS_BEARER_TOKEN_BEDROCK"_s, u"made-up-key"_s);
    const AuthorisedAnswer answer = rig.ask(authorisedAnswer);
    QCOMPARE(answer.attached.state, State::NotInspected);
    QCOMPARE(answer.attached.source, u"AWS_BEARER_TOKEN_BEDROCK (environment)"_s);
    rig.ask(webSocketAnswer);
    QVERIFY(server.heads().isEmpty());
}

void TestProviderAnswers::anotherHostGetsNoCredentials()
{
    const TestServer other(good());
    const TestServer server(
        answering(httpAnswer("307 Temporary Redirect", "Location: " + other.url(u"/v1/models"_s).toLatin1() + "\r\n")));
    Rig rig(lab(server,
                u"auth = { command = 'echo', args = ['made-up-token'] }\nhttp_headers = { X-Own = 'own-made-up' "
                "}\n"_s));
    rig.options.variables.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    rig.options.startPrograms = true;
    rig.ask(authorisedAnswer);
    QVERIFY(server.heads().join().contains("made-up-token"));
    QCOMPARE(other.heads().size(), 1);
    QVERIFY(!other.heads().join().contains("made-up"));
}

void TestProviderAnswers::asksTheWorkspaceForAChatGptLogin()
{
    const TestServer server(good());
    const AuthorisedAnswer answer = Rig(openAi(server), chatGptLogin).ask(authorisedAnswer);
    QCOMPARE(answer.request, codex::StartRequest::Workspace);
    QCOMPARE(answer.attached.mode, u"chatgpt"_s);
    QCOMPARE(answer.source, u"config.toml:2"_s);
    const QByteArray head = server.heads().value(0);
    QVERIFY(head.startsWith("GET /backend-api/wham/accounts/check HTTP/1.1\r\n"));
    QVERIFY(head.contains("\r\nauthorization: Bearer e30.e30.made-up\r\n"));
    QVERIFY(head.contains("\r\nchatgpt-account-id: account-made-up\r\n"));
}

void TestProviderAnswers::withholdsCredentials()
{
    const TestServer server(good());
    Rig rig(lab(server, u"env_key = 'LAB_KEY'\nhttp_headers = { X-Own = 'own' }\nsupports_websockets = true\n"_s));
    rig.options.variables.insert(u"LAB_KEY"_s, u"made-up-key"_s);
    rig.options.sendCredentials = false;
    const AuthorisedAnswer answer = rig.ask(authorisedAnswer);
    QCOMPARE(answer.attached.state, State::Withheld);
    QVERIFY(!answer.http);
    QCOMPARE(rig.ask(webSocketAnswer).attached.state, State::Withheld);
    QCOMPARE(server.heads().size(), 1);
    QVERIFY(!server.heads().value(0).contains("made-up-key"));
    QVERIFY(!server.heads().value(0).contains("x-own"));
}

void TestProviderAnswers::asksNothingThatCodexWouldNotAsk_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<State>("state");

    const QByteArray personal = "{\"personal_access_token\":\"at-made-up\"}";
    QTest::newRow("no login") << u"requires_openai_auth = true\n"_s << QByteArray() << State::None;
    QTest::newRow("no variable") << u"env_key = 'LAB_KEY'\n"_s << QByteArray() << State::None;
    QTest::newRow("a command") << u"auth = { command = '/bin/false' }\n"_s << QByteArray() << State::NotInspected;
    QTest::newRow("personal token") << u"requires_openai_auth = true\n"_s << personal << State::NotInspected;
}

void TestProviderAnswers::asksNothingThatCodexWouldNotAsk()
{
    QFETCH(const QString, more);
    QFETCH(const QByteArray, login);
    const TestServer server(good());
    const AuthorisedAnswer answer = Rig(lab(server, more), login).ask(authorisedAnswer);
    QTEST(answer.attached.state, "state");
    QVERIFY(!answer.http);
    QVERIFY(server.heads().isEmpty());
}

void TestProviderAnswers::asksLocalModelsPlainly()
{
    const TestServer server(good());
    Rig rig(u"model_provider = 'ollama'\n"_s, keyLogin);
    rig.options.variables.insert(u"CODEX_OSS_BASE_URL"_s, server.url(u"/v1"_s));
    const AuthorisedAnswer answer = rig.ask(authorisedAnswer);
    QCOMPARE(answer.attached.state, State::None);
    QCOMPARE(answer.http->answer.status, 200);
    QCOMPARE(requestLines(server), QByteArrayList{"GET /v1/models"});
    QVERIFY(!server.heads().value(0).contains("authorization"));
}

void TestProviderAnswers::keepsEverySecret()
{
    const TestServer server(good());
    Rig rig(lab(server, u"env_key = 'LAB_KEY'\nenv_http_headers = { X-Own = 'PLAIN_NAME' }\n"_s));
    rig.options.variables.insert(u"LAB_KEY"_s, u"made-up-key"_s);
    rig.options.variables.insert(u"PLAIN_NAME"_s, u"made-up-header"_s);
    rig.ask(authorisedAnswer);
    QVERIFY(rig.secrets.contains(u"made-up-key"_s));
    QVERIFY(rig.secrets.contains(u"made-up-header"_s));
    Rig stored(openAi(server), keyLogin);
    stored.ask(authorisedAnswer);
    QVERIFY(stored.secrets.contains(u"sk-stored-made-up"_s));
}

void TestProviderAnswers::keepsNoCommonWord()
{
    const TestServer server(good());
    Rig rig(lab(server, u"http_headers = { X-Title = 'codex', X-Tenant = 'tenant-made-up' }\n"_s));
    rig.ask(authorisedAnswer);
    QVERIFY(rig.secrets.contains(u"tenant-made-up"_s));
    QVERIFY(!rig.secrets.contains(u"codex"_s));
}

void TestProviderAnswers::readsTheLoginOnce()
{
    const TestServer server(answering(httpAnswer("426 Upgrade Required")));
    const Rig rig(openAi(server), keyLogin);
    Environment environment(rig.options);
    const QFuture<AuthorisedAnswer> first = environment.once(authorisedAnswer);
    QTRY_VERIFY(first.isFinished());
    rig.write(u"auth.json"_s, QByteArray(keyLogin).replace("stored", "other"));
    const QFuture<WebSocketAnswer> second = environment.once(webSocketAnswer);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(server.heads().size(), 1);
    QVERIFY(server.heads().constLast().contains("\r\nauthorization: Bearer sk-stored-made-up\r\n"));
}

void TestProviderAnswers::shakesHandsAsCodexDoes()
{
    const TestServer server(answering(httpAnswer("426 Upgrade Required")));
    const WebSocketAnswer answer = Rig(openAi(server), chatGptLogin).ask(webSocketAnswer);
    QVERIFY(answer.handshake);
    QCOMPARE(answer.handshake->answer.status, 426);
    const QByteArray head = server.heads().value(0);
    QVERIFY(head.startsWith("GET /v1/responses HTTP/1.1\r\n"));
    for (const char *line : {"openai-beta: responses_websockets=2026-02-06", "chatgpt-account-id: account-made-up",
                             "authorization: Bearer e30.e30.made-up", "originator: codex_cli_rs", "version: "})
        QVERIFY2(head.contains(QByteArray("\r\n") + line), line);
}

void TestProviderAnswers::shakesNoHandsWhereCodexDoesNot()
{
    const TestServer server(good());
    QVERIFY(!Rig(lab(server)).ask(webSocketAnswer).handshake);
    const WebSocketAnswer answer =
        Rig(lab(server, u"supports_websockets = true\nenv_key = 'LAB_KEY'\n"_s)).ask(webSocketAnswer);
    QVERIFY(!answer.handshake);
    QCOMPARE(answer.setupError, u"Missing environment variable: `LAB_KEY`."_s);
    QVERIFY(server.heads().isEmpty());
}

void TestProviderAnswers::endsWithTheEnvironment()
{
    const TestServer server([](QSslSocket &, const QByteArray &) {});
    const Rig rig(lab(server));
    auto environment = std::make_unique<Environment>(rig.options);
    const QFuture<ProviderAnswers> future = environment->once(providerAnswers);
    QTRY_COMPARE(server.heads().size(), 1);
    environment.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QTRY_COMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestProviderAnswers)
#include "tst_provideranswers.moc"
