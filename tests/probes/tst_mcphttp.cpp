// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcphttp.h"
#include "probes/mcplive.h"
#include "testserver.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

using namespace std::chrono_literals;

using End = McpSession::End;

Q_DECLARE_METATYPE(doctor::probes::McpSession::End)

class TestMcpHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhoItIsAndWhatItHas_data();
    void asksWhoItIsAndWhatItHas();
    void tellsWhatCameInstead_data();
    void tellsWhatCameInstead();
    void aSessionIsSecretOnlyIfItLooksSo_data();
    void aSessionIsSecretOnlyIfItLooksSo();
    void waitsForNoMoreThanTheAnswer();
    void knowsTheTokenAloneAndNoCommonWord();
    void theStoredLoginGoesToItsServerAlone();

private:
    McpSession ask(const TestServer &server);

    QTemporaryDir m_home;
    QStringList m_secrets;
};

McpSession TestMcpHttp::ask(const TestServer &server)
{
    Environment environment({.workingDirectory = m_home.path(),
                             .homeDirectory = m_home.path(),
                             .codexHome = m_home.path(),
                             .startPrograms = true});
    const QFuture<McpSession> future = mcpHttpSession(
        environment, {.url = QUrl(server.url(u"/mcp"_s)), .credentials = {{"authorization", "Bearer made-up-token"}}});
    const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
    m_secrets = environment.secrets().all().keys();
    return isThere && future.resultCount() > 0 ? future.result() : McpSession();
}

void TestMcpHttp::asksWhoItIsAndWhatItHas_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray() << QByteArray();
    QTest::newRow("a stream of events") << QByteArray("text/event-stream") << QByteArray("event: message\ndata: ")
                                        << QByteArray("\n\n");
}

void TestMcpHttp::asksWhoItIsAndWhatItHas()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    int requests = 0;
    const TestServer server([&](QSslSocket &socket, const QByteArray &) {
        const QByteArray headers = "content-type: " + type + "\r\nmcp-session-id: made-up-session\r\n";
        const QByteArray answers[] = {
            httpAnswer(
                "200 OK", headers,
                before
                    + R"({"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-03-26","serverInfo":{"name":"web","version":"2"}}})"
                    + after),
            httpAnswer("202 Accepted"),
            httpAnswer("200 OK", headers,
                       before + R"({"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"add"}]}})" + after)};
        socket.write(answers[qMin(requests++, 2)]);
        socket.disconnectFromHost();
    });
    const McpSession session = ask(server);
    QCOMPARE(session.end, End::Ready);
    QCOMPARE(session.serverName, u"web 2"_s);
    QCOMPARE(session.protocolVersion, u"2025-03-26"_s);
    QCOMPARE(session.tools, {u"add"_s});
    QCOMPARE(server.heads().size(), 3);
    for (const QByteArray &head : server.heads())
        QVERIFY(head.toLower().contains("authorization: bearer made-up-token"));
    QVERIFY(server.heads().constLast().toLower().contains("mcp-session-id: made-up-session"));
    QVERIFY(!server.heads().constFirst().toLower().contains("mcp-session-id"));
}

void TestMcpHttp::tellsWhatCameInstead_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<End>("end");
    QTest::addColumn<QString>("errorText");
    QTest::newRow("wants a login") << httpAnswer("401 Unauthorized") << End::Rejected << u"HTTP 401 Unauthorized"_s;
    QTest::newRow("not there") << httpAnswer("404 Not Found") << End::Rejected << u"HTTP 404 Not Found"_s;
    QTest::newRow("a page") << httpAnswer("200 OK", "content-type: text/html\r\n", "<html>") << End::NoMessage
                            << u"text/html"_s;
    QTest::newRow("an error") << httpAnswer("200 OK", "content-type: application/json\r\n",
                                            R"({"jsonrpc":"2.0","id":0,"error":{"code":-32600,"message":"no"}})")
                              << End::Refused << u"-32600: no"_s;
}

void TestMcpHttp::tellsWhatCameInstead()
{
    QFETCH(const QByteArray, answer);
    const TestServer server(answering(answer));
    const McpSession session = ask(server);
    QTEST(session.end, "end");
    QTEST(session.errorText, "errorText");
}

void TestMcpHttp::aSessionIsSecretOnlyIfItLooksSo_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isSecret");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("random") << QByteArray("made-7Up8-9session") << true << true;
    QTest::newRow("a word") << QByteArray("connection") << false << true;
    QTest::newRow("short") << QByteArray("gpt-5") << false << true;
    QTest::newRow("huge") << QByteArray(2000, 'a') << false << false;
}

void TestMcpHttp::aSessionIsSecretOnlyIfItLooksSo()
{
    QFETCH(const QByteArray, id);
    QFETCH(const bool, isKept);
    const TestServer server(
        answering(httpAnswer("200 OK", "content-type: application/json\r\nmcp-session-id: " + id + "\r\n",
                             R"({"jsonrpc":"2.0","id":0,"result":{}})")));
    ask(server);
    QTEST(m_secrets.contains(QString::fromLatin1(id)), "isSecret");
    QVERIFY(server.heads().size() > 1);
    QCOMPARE(server.heads().constLast().toLower().contains("mcp-session-id: " + id.toLower()), isKept);
}

// Servers may keep the stream of an answer open.
void TestMcpHttp::waitsForNoMoreThanTheAnswer()
{
    int requests = 0;
    const TestServer server([&](QSslSocket &socket, const QByteArray &) {
        const QByteArray answers[] = {R"({"jsonrpc":"2.0","id":0,"result":{"serverInfo":{"name":"web"}}})",
                                      R"({"jsonrpc":"2.0","method":"notifications/message"})",
                                      R"({"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"add"}]}})"};
        socket.write("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n: hello\n\ndata: "
                     + answers[qMin(requests++, 2)] + "\n\n");
    });
    const McpSession session = ask(server);
    QCOMPARE(session.end, End::Ready);
    QCOMPARE(session.tools, {u"add"_s});
    QVERIFY(*session.initialized < 5s);
    QVERIFY(*session.listed < 5s);
}

void TestMcpHttp::knowsTheTokenAloneAndNoCommonWord()
{
    const TestServer server(answering(httpAnswer("401 Unauthorized")));
    QFile file(m_home.filePath(u"config.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[mcp_servers.one]\nurl = '" + server.url(u"/mcp"_s).toUtf8()
               + "'\nhttp_headers = { X-Title = 'codex' }\nenv_http_headers = { Authorization = 'PLAIN_NAME' }\n"
                 "[mcp_servers.two]\nurl = '"
               + server.url(u"/mcp"_s).toUtf8() + "'\nbearer_token_env_var = 'OTHER_NAME'\n");
    file.close();
    Environment environment({.variables = {{u"PLAIN_NAME"_s, u"Made bare-made-up"_s}, {u"OTHER_NAME"_s, u"up-made"_s}},
                             .workingDirectory = m_home.path(),
                             .homeDirectory = m_home.path(),
                             .codexHome = m_home.path(),
                             .startPrograms = true});
    const QFuture<McpLive> future = environment.once(mcpLive);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(server.heads().size(), 2);
    const QStringList secrets = environment.secrets().all().keys();
    for (const QString &secret : {u"Made bare-made-up"_s, u"bare-made-up"_s, u"Bearer up-made"_s, u"up-made"_s})
        QVERIFY2(secrets.contains(secret), qPrintable(secret));
    QVERIFY(!secrets.contains(u"codex"_s));
}

// What `codex mcp login` left behind goes to the address that it was made for, and only where the server has no other.
void TestMcpHttp::theStoredLoginGoesToItsServerAlone()
{
    const TestServer server(answering(httpAnswer("401 Unauthorized")));
    const TestServer other(answering(httpAnswer("401 Unauthorized")));
    const TestServer lost(
        answering(httpAnswer("307 Temporary Redirect", "Location: " + other.url(u"/x"_s).toLatin1() + "\r\n")));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(m_home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    };
    const auto entry = [](const char *name, const QString &url, qint64 end) {
        return QByteArray("\"") + name + "|key\":{\"server_name\":\"" + name + "\",\"server_url\":\"" + url.toUtf8()
               + "\",\"access_token\":\"token-of-" + name + "\",\"expires_at\":" + QByteArray::number(end)
               + ",\"refresh_token\":\"made-up\"}";
    };
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString url = server.url(u"/mcp"_s);
    write(u".credentials.json"_s, '{' + entry("valid", url, now + 900'000) + ',' + entry("over", url, now - 1000) + ','
                                      + entry("moved", url, now + 900'000) + ','
                                      + entry("lost", lost.url(u"/mcp"_s), now + 900'000) + ','
                                      + entry("own", url, now + 900'000) + '}');
    const auto table = [](const char *name, const QString &address, const QByteArray &more = {}) {
        return QByteArray("[mcp_servers.") + name + "]\nurl = '" + address.toUtf8() + "'\n" + more;
    };
    write(u"config.toml"_s, "mcp_oauth_credentials_store = 'file'\n" + table("valid", url) + table("over", url)
                                + table("moved", other.url(u"/mcp"_s)) + table("lost", lost.url(u"/mcp"_s))
                                + table("own", url, "http_headers = { Authorization = 'Bearer of-the-file' }\n"));
    const RunOptions options{.workingDirectory = m_home.path(),
                             .homeDirectory = m_home.path(),
                             .codexHome = m_home.path(),
                             .startPrograms = true,
                             .now = QDateTime::currentDateTimeUtc()};
    Environment environment(options);
    const QFuture<McpLive> future = environment.once(mcpLive);
    QTRY_VERIFY(future.isFinished());
    const QByteArray sent = server.heads().join();
    QCOMPARE(sent.count("Bearer token-of-valid"), 1);
    QCOMPARE(sent.count("Bearer of-the-file"), 1);
    for (const char *const token : {"token-of-over", "token-of-moved", "token-of-lost", "token-of-own"})
        QVERIFY2(!sent.contains(token), token);
    QVERIFY(lost.heads().join().contains("Bearer token-of-lost"));
    QVERIFY(!other.heads().isEmpty());
    QVERIFY(!other.heads().join().contains("token-of-"));
    QVERIFY(environment.secrets().all().contains(u"token-of-over"_s));
}

QTEST_GUILESS_MAIN(TestMcpHttp)
#include "tst_mcphttp.moc"
