// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/mcplive.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using probes::LiveServer;
using probes::McpSession;
using End = McpSession::End;
using Step = McpSession::Step;
using State = LiveServer::State;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::probes::McpSession)

class TestMcpLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void aRequiredServerFails();
    void whatIsHarmlessNeverFails();
    void nothingWasAsked_data();
    void nothingWasAsked();
    void aServerThatWantsALogin();
    void saysWhatASlowServerNeeds();
    void detailsAreOfTheServer();
};

namespace {

McpSession ready()
{
    return {.end = End::Ready,
            .step = Step::ListTools,
            .initialized = 120ms,
            .listed = 5ms,
            .protocolVersion = u"2025-06-18"_s,
            .serverName = u"toy 1.0"_s,
            .tools = {u"add"_s}};
}

McpSession failed(End end)
{
    return {.end = end, .waited = 10s};
}

codex::McpServer server()
{
    return {.name = u"docs"_s,
            .source = {.file = u"/h/config.toml"_s, .line = 3},
            .command = u"docs-server"_s,
            .commandSource = {.file = u"/h/config.toml"_s, .line = 3},
            .startupLimit = 2s};
}

Outcome judged(const codex::McpServer &server, const McpSession &session)
{
    return translatable(judgeMcpLive(
        {.servers = {{.server = server, .state = State::Asked, .session = session}}, .isConsented = true}));
}

} // namespace

void TestMcpLive::judges_data()
{
    QTest::addColumn<McpSession>("session");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("remedy");

    const auto row = [](const char *name, const McpSession &session, const QString &cause, const QString &remedy) {
        QTest::newRow(name) << session << cause << remedy;
    };
    McpSession exited = failed(End::Exited);
    exited.exitStatus = 3;
    exited.errorLines = {u"starting"_s, u"boom"_s};
    McpSession killed = failed(End::Signalled);
    killed.signal = 11;
    McpSession missing = failed(End::NotStarted);
    missing.errorText = u"Permission denied"_s;
    McpSession refused = failed(End::Refused);
    refused.errorText = u"-32602: too new"_s;
    McpSession banner = failed(End::NotAnswered);
    banner.strayLines = {u"Welcome"_s};
    banner.strayCount = 1;
    McpSession late = ready();
    late.initialized = 4200ms;
    McpSession chatty = ready();
    chatty.strayLines = banner.strayLines;
    chatty.strayCount = 1;
    McpSession old = ready();
    old.protocolVersion = u"2024-11-05"_s;

    row("healthy", ready(), {}, {});
    row("of an older protocol", old, {}, {});
    row("exits", exited, u"exit status 3 before it answers initialize: boom"_s, u"docs-server"_s);
    row("exits without a word", failed(End::Exited), u"exit status 0"_s, u"docs-server"_s);
    row("crashes", killed, u"signal 11 (Segmentation fault)"_s, u"docs-server"_s);
    row("cannot be started", missing, u"Permission denied"_s, u"docs-server"_s);
    row("refuses", refused, u"too new"_s, u"Update the server"_s);
    row("closes its output", failed(End::Closed), u"closes its output"_s, u"docs-server"_s);
    row("floods", failed(End::NotReading), u"without reading the answers"_s, u"docs-server"_s);
    row("hangs", failed(End::NotAnswered), u"no answer to initialize within 10 s"_s, u"startup_timeout_sec"_s);
    row("hangs after a banner", banner, u"no answer to initialize"_s, u"standard error"_s);
    row("late", late, u"needs 4.2 s to answer; Codex gives it up after 2 s"_s, u"startup_timeout_sec = 8"_s);
    row("prints a banner", chatty, u"no message of the protocol: Welcome"_s, u"standard error"_s);
}

void TestMcpLive::judges()
{
    QFETCH(const McpSession, session);
    QFETCH(const QString, cause);
    QFETCH(const QString, remedy);
    const Outcome outcome = judged(server(), session);
    QCOMPARE(outcome.status, cause.isEmpty() ? Status::Ok : Status::Warning);
    QCOMPARE(outcome.issues.size(), cause.isEmpty() ? 0 : 1);
    if (cause.isEmpty())
        return;
    const Issue &issue = outcome.issues.constFirst();
    QVERIFY2(issue.cause.english().contains(cause), qPrintable(issue.cause.english()));
    QVERIFY2(issue.remedy.english().contains(remedy), qPrintable(issue.remedy.english()));
    QCOMPARE(issue.root.cause, Cause::McpServer);
    QCOMPARE(issue.root.subject, u"docs"_s);
    QCOMPARE(issue.source, u"config.toml:3"_s);
    QVERIFY(!issue.measured.isEmpty() && !issue.expected.isEmpty());
}

void TestMcpLive::aRequiredServerFails()
{
    codex::McpServer required = server();
    required.isRequired = true;
    QCOMPARE(judged(required, failed(End::NotAnswered)).status, Status::Fail);
}

void TestMcpLive::whatIsHarmlessNeverFails()
{
    codex::McpServer required = server();
    required.isRequired = true;
    required.enabledTools = {u"add"_s, u"ad"_s};
    const Outcome outcome = judged(required, ready());
    QCOMPARE(outcome.status, Status::Warning);
    QVERIFY(outcome.issues.constFirst().cause.english().endsWith(u"does not have: ad"_s));
}

void TestMcpLive::nothingWasAsked_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<Status>("status");
    QTest::newRow("no consent") << static_cast<int>(State::NotConsented) << Status::Skipped;
    QTest::newRow("in another environment") << static_cast<int>(State::Remote) << Status::Ok;
    QTest::newRow("cannot be started") << static_cast<int>(State::Unstartable) << Status::Ok;
    QTest::newRow("over HTTP") << static_cast<int>(State::NotCalled) << Status::Skipped;
}

void TestMcpLive::nothingWasAsked()
{
    QFETCH(const int, state);
    const Outcome outcome =
        translatable(judgeMcpLive({.servers = {{.server = server(), .state = static_cast<State>(state)}}}));
    QTEST(outcome.status, "status");
    QVERIFY(outcome.issues.isEmpty());
    QCOMPARE(outcome.details.constFirst().label, u"docs"_s);
    QVERIFY(outcome.details.constFirst().value.startsWith(u"not "_s));
    QCOMPARE(translatable(judgeMcpLive({})).status, Status::Ok);
}

void TestMcpLive::aServerThatWantsALogin()
{
    codex::McpServer web{.name = u"docs"_s, .transport = codex::McpServer::Transport::StreamableHttp};
    McpSession session = failed(End::Rejected);
    session.httpStatus = 401;
    QVERIFY(judged(web, session).issues.constFirst().remedy.english().contains(u"codex mcp login docs"_s));
    web.hasCredentials = true;
    QVERIFY(judged(web, session).issues.constFirst().remedy.english().startsWith(u"Renew the token"_s));
    web.hasCredentials = false;
    const auto withLogin = [&](probes::McpLoginState::Kind kind) {
        return translatable(judgeMcpLive(
            {.servers = {{.server = web, .state = State::Asked, .session = session, .login = {.kind = kind}}},
             .isConsented = true}));
    };
    using LoginKind = probes::McpLoginState::Kind;
    QCOMPARE(withLogin(LoginKind::NotInspected).status, Status::Ok); // it may be in a keyring
    QCOMPARE(withLogin(LoginKind::Renewable).status, Status::Ok);    // Codex renews it first
    QVERIFY(withLogin(LoginKind::Valid)
                .issues.constFirst()
                .remedy.english()
                .contains(u"codex mcp logout docs && codex mcp login docs"_s));
    session.offersLogin = true;
    QCOMPARE(withLogin(LoginKind::None).issues.constFirst().remedy.english(), u"Log in: `codex mcp login docs`."_s);
}

void TestMcpLive::saysWhatASlowServerNeeds()
{
    McpSession slow = ready();
    slow.listed = 12s;
    codex::McpServer limited = server();
    limited.startupLimitSource = {.file = u"/h/config.toml"_s, .line = 9};
    const Issue issue = judged(limited, slow).issues.constFirst();
    QCOMPARE(issue.remedy.english(), u"Set startup_timeout_sec = 19 (config.toml:9)."_s);
    QCOMPARE(issue.source, u"config.toml:9"_s);
    limited.startupLimit = 600s;
    QCOMPARE(judged(limited, failed(End::NotAnswered)).issues.constFirst().certainty, Certainty::Possible);
}

void TestMcpLive::detailsAreOfTheServer()
{
    McpSession session = ready();
    session.protocolVersion = u"2024-11-05"_s;
    session.errorLines = {u"listening"_s};
    QStringList values;
    for (const Detail &detail : judged(server(), session).details)
        values.append(detail.value);
    QCOMPARE(values, QStringList({u"ready"_s, u"initialize: 0.12 s, protocol 2024-11-05, older than 2025-06-18"_s,
                                  u"server: toy 1.0"_s, u"tools/list: 0.005 s, tools: 1"_s, u"stderr: listening"_s}));
}

QTEST_GUILESS_MAIN(TestMcpLive)
#include "tst_mcplive.moc"
