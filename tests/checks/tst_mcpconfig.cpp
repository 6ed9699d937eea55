// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/mcpcommands.h"
#include "checks/configuration/mcpconfig.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

using Kind = probes::McpProblem::Kind;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::probes::McpProblem::Kind)
Q_DECLARE_METATYPE(doctor::probes::McpLoginState::Kind)
Q_DECLARE_METATYPE(doctor::probes::McpServers)

class TestMcpConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void tellsOfLogins_data();
    void tellsOfLogins();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void countsServers();
    void namesWholePaths_data();
    void namesWholePaths();
    void leavesServersBehindAProxy_data();
    void leavesServersBehindAProxy();
};

static probes::InspectedServer server(const QList<probes::McpProblem> &problems, bool isRequired = false)
{
    return {.server = {.name = u"docs"_s, .isRequired = isRequired}, .problems = problems};
}

void TestMcpConfig::judges_data()
{
    QTest::addColumn<probes::McpServers>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<Status>("commands");

    const probes::McpProblem missing{Kind::MissingVariable, u"KEY"_s, u"env var KEY is not set"_s};
    const probes::McpProblem interpreter{Kind::MissingInterpreter, u"node"_s, {}};
    QTest::newRow("none") << probes::McpServers{} << Status::Ok << Status::Ok;
    QTest::newRow("fine") << probes::McpServers{{server({})}} << Status::Ok << Status::Ok;
    QTest::newRow("optional") << probes::McpServers{{server({missing})}} << Status::Warning << Status::Ok;
    QTest::newRow("required") << probes::McpServers{{server({missing}, true)}} << Status::Fail << Status::Ok;
    QTest::newRow("what Codex does not see")
        << probes::McpServers{{server({interpreter})}} << Status::Ok << Status::Warning;
}

void TestMcpConfig::judges()
{
    QFETCH(const probes::McpServers, evidence);
    const Outcome outcome = translatable(judgeMcpConfig(evidence));
    QTEST(outcome.status, "status");
    QTEST(translatable(judgeMcpCommands(evidence)).status, "commands");
    for (const Issue &issue : outcome.issues + translatable(judgeMcpCommands(evidence)).issues) {
        QVERIFY(!issue.remedy.isEmpty());
        QCOMPARE(issue.root.subject, u"docs"_s);
    }
}

void TestMcpConfig::tellsOfLogins_data()
{
    using LoginKind = probes::McpLoginState::Kind;
    QTest::addColumn<LoginKind>("kind");
    QTest::addColumn<bool>("isWanted"); // by an answer of the server
    QTest::addColumn<QString>("words"); // of the detail
    QTest::addColumn<bool>("isFault");
    QTest::newRow("valid") << LoginKind::Valid << true << u"valid until 2026-05-01T12:00:00Z"_s << false;
    QTest::newRow("renewable") << LoginKind::Renewable << true << u"Codex renews it"_s << false;
    QTest::newRow("over") << LoginKind::Over << false << u"without a refresh token"_s << true;
    QTest::newRow("none, and none is wanted") << LoginKind::None << false << u"none stored"_s << false;
    QTest::newRow("none, but wanted") << LoginKind::None << true << u"none stored"_s << true;
    QTest::newRow("in a keyring, perhaps") << LoginKind::NotInspected << true << u"not inspected"_s << false;
    QTest::newRow("unreadable") << LoginKind::Unreadable << true << u"Permission denied"_s << true;
}

void TestMcpConfig::tellsOfLogins()
{
    QFETCH(const probes::McpLoginState::Kind, kind);
    QFETCH(const bool, isWanted);
    QFETCH(const QString, words);
    QFETCH(const bool, isFault);
    probes::InspectedServer inspected = server({});
    inspected.server.transport = codex::McpServer::Transport::StreamableHttp;
    inspected.login = {.kind = kind,
                       .expires = QDateTime(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::utc()),
                       .errorText = u"Permission denied"_s};
    if (isWanted)
        inspected.attempts = {
            {.answer = {.status = 401, .headers = {{"www-authenticate", "Bearer resource_metadata=\"http://h\""}}}}};
    const Outcome outcome = translatable(judgeMcpConfig({{inspected}}));
    QCOMPARE(outcome.issues.size(), isFault ? 1 : 0);
    QVERIFY2(outcome.details.constLast().value.contains(words), qPrintable(outcome.details.constLast().value));
    QVERIFY(outcome.details.constLast().ours);
    if (isFault)
        QCOMPARE(outcome.issues.constFirst().remedy.english(), u"Log in: `codex mcp login docs`."_s);
}

void TestMcpConfig::saysWhatToDo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("remedy");

    QTest::newRow("unknown") << u"no-such-command"_s << u"Install no-such-command, add its folder to PATH"_s;
    QTest::newRow("a runtime") << u"npx"_s << u"apt install npm"_s;
    QTest::newRow("with arguments") << u"npx -y thing"_s << u"command = \"npx\""_s;
    QTest::newRow("of Windows") << u"C:\\tools\\x.exe"_s << u"is one of Windows"_s;
    QTest::newRow("a variable") << u"$HOME/bin/server"_s << u"variables such as $HOME are not expanded"_s;
    QTest::newRow("tilde") << u"~/x"_s << u"~ is not expanded"_s;
}

void TestMcpConfig::saysWhatToDo()
{
    QFETCH(const QString, command);
    QFETCH(const QString, remedy);
    probes::InspectedServer inspected = server({{Kind::UnresolvedCommand, command, u"…"_s}});
    inspected.server.command = command;
    const Outcome outcome = translatable(judgeMcpConfig({{inspected}}));
    QVERIFY2(outcome.issues.first().remedy.english().contains(remedy),
             qPrintable(outcome.issues.first().remedy.english()));
}

void TestMcpConfig::countsServers()
{
    probes::InspectedServer http = server({});
    http.server.transport = codex::McpServer::Transport::StreamableHttp;
    http.server.isEnabled = false;
    const Outcome outcome = translatable(judgeMcpConfig({{server({}), http}}));
    QCOMPARE(detailValue(outcome, u"configured servers"), u"2"_s);
    QCOMPARE(detailValue(outcome, u"disabled servers"), u"1"_s);
    QCOMPARE(detailValue(outcome, u"streamable_http servers"), u"1"_s);
}

void TestMcpConfig::namesWholePaths_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("command") << Kind::NotExecutable << u"Make it executable: `chmod a+x '/srv/my work/x'`"_s;
    QTest::newRow("cwd") << Kind::MissingCwd << u"Create it with `mkdir -p '/srv/my work/x'`"_s;
}

void TestMcpConfig::namesWholePaths()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, remedy);
    const Outcome outcome = translatable(judgeMcpConfig({{server({{kind, u"./x"_s, u"…"_s, u"/srv/my work/x"_s}})}}));
    QVERIFY(outcome.issues.constFirst().remedy.english().startsWith(remedy));
}

void TestMcpConfig::leavesServersBehindAProxy_data()
{
    QTest::addColumn<bool>("isWithheld");
    QTest::addColumn<Status>("status");
    QTest::newRow("credentials kept back") << true << Status::Skipped;
    QTest::newRow("credentials sent") << false << Status::Warning;
}

void TestMcpConfig::leavesServersBehindAProxy()
{
    QFETCH(const bool, isWithheld);
    probes::InspectedServer inspected = server({});
    inspected.server.transport = codex::McpServer::Transport::StreamableHttp;
    inspected.attempts = {{.fault = probes::TransportFault::ProxyAuthentication}};
    const Outcome outcome = translatable(judgeMcpConfig({{inspected}, isWithheld}));
    QTEST(outcome.status, "status");
}

QTEST_GUILESS_MAIN(TestMcpConfig)
#include "tst_mcpconfig.moc"
