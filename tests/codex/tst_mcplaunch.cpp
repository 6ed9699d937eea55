// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/mcplaunch.h"
#include "codex/mcpprotocol.h"
#include "codex/mcpserver.h"
#include "codex/toml.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class TestMcpLaunch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnWhatCodexPassesOn();
    void addsWhatTheServerAsksFor();
    void readsTheStartupLimit_data();
    void readsTheStartupLimit();
    void readsMessages_data();
    void readsMessages();
    void comparesVersions();
};

static ConfigValue table(const char *text)
{
    return parseToml(text, {}).root;
}

void TestMcpLaunch::passesOnWhatCodexPassesOn()
{
    const Variables variables({{u"PATH"_s, u"/bin"_s},
                               {u"LANG"_s, {}},
                               {u"HTTPS_PROXY"_s, u"http://p"_s},
                               {u"LAB_API_KEY"_s, u"secret"_s},
                               {u"SSL_CERT_DIR"_s, u"/c"_s},
                               {u"SSL_CERT_FILE"_s, u"ca.pem"_s},
                               {u"PIP_CERT"_s, {}},
                               {u"CURL_CA_BUNDLE"_s, u"/ca.pem"_s}});
    const McpLaunch launch = mcpLaunch(table("command = 'x'\nargs = ['a', 'b']"),
                                       {.variables = variables, .workingDirectory = u"/w"_s, .packagePath = u"/pkg"_s});
    const QHash<QString, QString> expected{{u"PATH"_s, u"/pkg:/bin"_s},
                                           {u"LANG"_s, {}},
                                           {u"SSL_CERT_FILE"_s, u"/w/ca.pem"_s},
                                           {u"CURL_CA_BUNDLE"_s, u"/ca.pem"_s}};
    QCOMPARE(launch.variables, expected);
    QCOMPARE(launch.arguments, QStringList({u"a"_s, u"b"_s}));
    QVERIFY(launch.forwarded.isEmpty());
}

void TestMcpLaunch::addsWhatTheServerAsksFor()
{
    const Variables variables({{u"HOME"_s, u"/h"_s}, {u"A"_s, u"kept quiet"_s}, {u"B"_s, {}}, {u"C"_s, u"debug"_s}});
    const McpLaunch launch =
        mcpLaunch(table("env = { HOME = '/other', D = 'd' }\n"
                        "env_vars = ['A', 'B', 'none', { name = 'C' }, { name = 'D', source = 'remote' }, 'HOME']"),
                  {.variables = variables});
    const QHash<QString, QString> expected{
        {u"HOME"_s, u"/other"_s}, {u"A"_s, u"kept quiet"_s}, {u"B"_s, {}}, {u"C"_s, u"debug"_s}, {u"D"_s, u"d"_s}};
    QCOMPARE(launch.variables, expected);
    QVERIFY(launch.forwarded.contains(u"kept quiet"_s));
    QVERIFY(!launch.forwarded.contains(u"/h"_s) && !launch.forwarded.contains(u"debug"_s));
}

void TestMcpLaunch::readsTheStartupLimit_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<std::chrono::milliseconds>("limit");
    const auto row = [](const char *name, const char *keys, std::chrono::milliseconds limit) {
        QTest::newRow(name) << QByteArray(keys) << limit;
    };
    row("default", "", 30s);
    row("seconds", "startup_timeout_sec = 5", 5s);
    row("parts of seconds", "startup_timeout_sec = 2.5", 2500ms);
    row("milliseconds", "startup_timeout_ms = 300", 300ms);
    row("seconds win", "startup_timeout_ms = 300\nstartup_timeout_sec = 5", 5s);
    row("zero", "startup_timeout_sec = 0", 0ms);
    row("absurd", "startup_timeout_sec = 1e300", 24h);
}

void TestMcpLaunch::readsTheStartupLimit()
{
    QFETCH(const QByteArray, keys);
    const QList<McpServer> servers = mcpServers(table("[mcp_servers.s]\ncommand = 'x'\n" + keys));
    QCOMPARE(servers.size(), 1);
    QTEST(servers.constFirst().startupLimit, "limit");
}

void TestMcpLaunch::readsMessages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("errorText");
    const auto row = [](const char *name, const char *json, McpMessage::Kind kind, const QString &errorText = {}) {
        QTest::newRow(name) << QByteArray(json) << static_cast<int>(kind) << errorText;
    };
    row("banner", "Listening on stdio", McpMessage::Kind::NotJson);
    row("other JSON", R"({"level":"info"})", McpMessage::Kind::NotJson);
    row("a list", "[1]", McpMessage::Kind::NotJson);
    row("result", R"({"jsonrpc":"2.0","id":0,"result":{}})", McpMessage::Kind::Result);
    row("error", R"({"jsonrpc":"2.0","id":0,"error":{"code":-1,"message":"no"}})", McpMessage::Kind::Error,
        u"-1: no"_s);
    row("request", R"({"jsonrpc":"2.0","id":"a","method":"ping"})", McpMessage::Kind::Request);
    row("notification", R"({"jsonrpc":"2.0","method":"notifications/message"})", McpMessage::Kind::Notification);
}

void TestMcpLaunch::readsMessages()
{
    QFETCH(const QByteArray, json);
    const McpMessage message = readMcpMessage(json);
    QTEST(static_cast<int>(message.kind), "kind");
    QTEST(message.errorText, "errorText");
}

void TestMcpLaunch::comparesVersions()
{
    QCOMPARE(mcpVersionText(u"2025-06-18"_s), u"2025-06-18"_s);
    QCOMPARE(mcpVersionText(u"2024-11-05"_s), u"2024-11-05, older than 2025-06-18"_s);
    QCOMPARE(mcpVersionText(u"2025-11-25"_s), u"2025-11-25, newer than 2025-06-18"_s);
}

QTEST_GUILESS_MAIN(TestMcpLaunch)
#include "tst_mcplaunch.moc"
