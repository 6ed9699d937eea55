// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheKernelTells();
    void findsThisProgram();
    void saysWhenThereIsNoProc();
};

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

ProcessTable tableUnder(const QString &systemRoot)
{
    Environment environment(RunOptions{.systemRoot = systemRoot});
    QFuture<ProcessTable> future = environment.once(processes);
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

} // namespace

void TestProcesses::readsWhatTheKernelTells()
{
    const QTemporaryDir root;
    const QString folder = root.filePath(u"proc/4242"_s);
    QVERIFY(QDir().mkpath(folder));
    write(root.filePath(u"proc/stat"_s), "cpu 1 2 3\nbtime 1700000000\nprocesses 9\n");
    write(folder + "/stat"_L1,
          "4242 (odd) name) S 1 4242 4141 0 -1 4194304 0 0 0 0 0 0 0 0 20 0 1 0 1000 4096000 25 0\n");
    write(folder + "/cmdline"_L1, QByteArray("/opt/codex\0app-server\0", 22));
    write(folder + "/environ"_L1, QByteArray("A=1\0CODEX_HOME=/home/ada/.codex\0", 32));
    write(folder + "/cgroup"_L1, "1:name=systemd:/\n0::/user.slice/user@1000.service/app.slice/app-codex.service\n");
    QVERIFY(QFile::link(u"/opt/codex (deleted)"_s, folder + "/exe"_L1));

    const ProcessTable table = tableUnder(root.path());
    QVERIFY(table.isAvailable);
    QCOMPARE(table.processes.size(), 1);
    const Process process = table.processes.front();
    QCOMPARE(process.pid, 4242);
    QCOMPARE(process.parent, 1);
    QCOMPARE(process.session, 4141);
    QCOMPARE(process.unit, u"app-codex.service"_s);
    QCOMPARE(process.name, u"odd) name"_s);
    QCOMPARE(process.state, u'S');
    QCOMPARE(process.executable, u"/opt/codex"_s);
    QVERIFY(process.isExecutableDeleted);
    QCOMPARE(process.commandLine, (QStringList{u"/opt/codex"_s, u"app-server"_s}));
    QCOMPARE(process.codexHome, u"/home/ada/.codex"_s);
    QVERIFY(process.started >= QDateTime::fromSecsSinceEpoch(1700000000));
    QVERIFY(process.residentBytes >= 25 * 4096);
}

void TestProcesses::findsThisProgram()
{
    const ProcessTable table = tableUnder({});
    const Process *self = table.find(static_cast<int>(QCoreApplication::applicationPid()));
    QVERIFY(self);
    QCOMPARE(self->executable, QCoreApplication::applicationFilePath());
    QVERIFY(self->residentBytes > 0);
    QVERIFY(qAbs(self->started.secsTo(QDateTime::currentDateTimeUtc())) < 24 * 3600);
    QVERIFY(!table.find(-1));
}

void TestProcesses::saysWhenThereIsNoProc()
{
    const QTemporaryDir root;
    QVERIFY(!tableUnder(root.path()).isAvailable);
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
