// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/backgroundserver/appserverstatus.h"
#include "translatable.h"

#include <QTest>

#include <cerrno>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using probes::AppServerEvidence;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::probes::AppServerEvidence)

class TestAppServerStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void namesWhatToRemove();
};

namespace {

AppServerEvidence serverWith(const probes::ControlSocketEvidence &socket)
{
    return {.folder = u"/h/app-server-daemon"_s,
            .files = {{u"settings"_s, u"/h/app-server-daemon/settings.json"_s, u"missing"_s}},
            .socketPath = u"/h/app-server-control.sock"_s,
            .hasSocket = true,
            .socket = socket};
}

AppServerEvidence deadServer()
{
    AppServerEvidence evidence =
        serverWith({.connectErrorNumber = ECONNREFUSED, .errorText = u"failed to connect to control socket"_s});
    evidence.files.append({u"pid file"_s, u"/h/app-server.pid"_s, u"file"_s, 4242, false});
    return evidence;
}

} // namespace

void TestAppServerStatus::judges_data()
{
    QTest::addColumn<AppServerEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("remedy");

    AppServerEvidence busy = serverWith({.isListening = true, .errorText = u"timed out"_s});
    busy.files.append({u"pid file"_s, u"/h/app-server.pid"_s, u"file"_s, 17, true});
    AppServerEvidence longName = serverWith({.isListening = true, .errorText = u"failed to connect"_s});
    longName.socketPath = u'/' + QString(120, u'x');

    QTest::newRow("no socket") << AppServerEvidence{} << Status::Ok << u"not running"_s << QString();
    QTest::newRow("running") << serverWith({.isListening = true, .version = u"0.169.0"_s}) << Status::Ok << u"running"_s
                             << QString();
    QTest::newRow("dead") << deadServer() << Status::Warning << u"stale or unreachable"_s << u"rm /h/app-server"_s;
    AppServerEvidence spaced = deadServer();
    spaced.socketPath = u"/h/of ada/s.sock"_s;
    QTest::newRow("dead, with a blank") << spaced << Status::Warning << u"stale or unreachable"_s
                                        << u"rm '/h/of ada/s.sock'"_s;
    QTest::newRow("not for this user") << serverWith(
        {.connectErrorNumber = EACCES, .errorText = u"failed to connect to control socket"_s})
                                       << Status::Warning << u"stale or unreachable"_s
                                       << u"sudo chown $(id -u) /h/app-server-control.sock"_s;
    AppServerEvidence full =
        serverWith({.connectErrorNumber = EAGAIN, .errorText = u"failed to connect to control socket"_s});
    full.files.append({u"pid file"_s, u"/h/app-server.pid"_s, u"file"_s, 17, true});
    QTest::newRow("too busy to take one more") << full << Status::Warning << u"stale or unreachable"_s << u"kill 17"_s;
    QTest::newRow("silent") << busy << Status::Warning << u"stale or unreachable"_s << u"kill 17"_s;
    QTest::newRow("path too long") << longName << Status::Warning << u"stale or unreachable"_s << u"CODEX_HOME"_s;
}

void TestAppServerStatus::judges()
{
    QFETCH(const AppServerEvidence, evidence);
    QFETCH(const QString, remedy);
    const Outcome outcome = translatable(judgeAppServerStatus(evidence));
    QTEST(outcome.status, "status");
    const auto state = std::ranges::find(outcome.details, u"status"_s, &Detail::label);
    QTEST(state->value, "state");
    QVERIFY(remedyOf(outcome).english().contains(remedy));
    QCOMPARE(outcome.idle, !evidence.hasSocket);
}

void TestAppServerStatus::namesWhatToRemove()
{
    const Outcome outcome = translatable(judgeAppServerStatus(deadServer()));
    QVERIFY(outcome.issues.constFirst().cause.english().contains(u"4242"_s));
    QVERIFY(remedyOf(outcome).english().contains(u"rm /h/app-server-control.sock /h/app-server.pid"_s));
}

QTEST_GUILESS_MAIN(TestAppServerStatus)
#include "tst_appserverstatus.moc"
