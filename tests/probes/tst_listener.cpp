// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/environment.h"
#include "probes/listener.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThisProgram();
    void findsWhoListens_data();
    void findsWhoListens();
    void namesTheAddresses();
    void saysWhenThereIsNoProc();
};

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

Listener found(const QString &systemRoot, int port)
{
    const Environment environment(RunOptions{.systemRoot = systemRoot});
    return listenerOn(environment.surroundings(), port);
}

QByteArray line(const QByteArray &local, const QByteArray &state, const QByteArray &inode)
{
    return "   0: " + local + " 00000000:0000 " + state + " 00000000:00000000 00:00000000 00000000  0  0 " + inode
           + " 1 0000000000000000 100 0 0 10 0\n";
}

} // namespace

void TestListener::findsThisProgram()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Listener listener = found({}, server.serverPort());
    QVERIFY(listener.isKnown);
    QVERIFY(listener.exists);
    QCOMPARE(listener.addresses, QStringList{u"127.0.0.1"_s});
    QCOMPARE(listener.pid, QCoreApplication::applicationPid());
    QCOMPARE(listener.program, u"tst_listener"_s);
    QCOMPARE(listener.executable, QCoreApplication::applicationFilePath());
    const int port = server.serverPort();
    server.close();
    QVERIFY(!found({}, port).exists);
}

void TestListener::findsWhoListens_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<qint64>("pid");

    QTest::newRow("IPv4") << 8080 << true << qint64{42};
    QTest::newRow("IPv6") << 8081 << true << qint64{42};
    QTest::newRow("of another user") << 8082 << true << qint64{0};
    QTest::newRow("a connection only") << 8083 << false << qint64{0};
    QTest::newRow("nobody") << 8084 << false << qint64{0};
}

void TestListener::findsWhoListens()
{
    QFETCH(const int, port);
    const QTemporaryDir root;
    QVERIFY(QDir().mkpath(root.filePath(u"proc/net"_s)));
    QVERIFY(QDir().mkpath(root.filePath(u"proc/42/fd"_s)));
    write(root.filePath(u"proc/net/tcp"_s), "  sl  local_address ...\n" + line("0100007F:1F90", "0A", "700")
                                                + line("0100007F:1F92", "0A", "702")
                                                + line("0100007F:1F93", "01", "703"));
    write(root.filePath(u"proc/net/tcp6"_s),
          "  sl  local_address ...\n" + line("00000000000000000000000000000000:1F91", "0A", "701"));
    write(root.filePath(u"proc/42/comm"_s), "gateway\n");
    QVERIFY(QFile::link(u"socket:[700]"_s, root.filePath(u"proc/42/fd/3"_s)));
    QVERIFY(QFile::link(u"socket:[701]"_s, root.filePath(u"proc/42/fd/4"_s)));
    QVERIFY(QFile::link(u"/opt/gateway"_s, root.filePath(u"proc/42/exe"_s)));
    const Listener listener = found(root.path(), port);
    QVERIFY(listener.isKnown);
    QTEST(listener.exists, "exists");
    QTEST(listener.pid, "pid");
    QCOMPARE(listener.program, listener.pid > 0 ? u"gateway"_s : QString());
    QCOMPARE(listener.executable, listener.pid > 0 ? u"/opt/gateway"_s : QString());
}

void TestListener::namesTheAddresses()
{
    const QTemporaryDir root;
    QVERIFY(QDir().mkpath(root.filePath(u"proc/net"_s)));
    write(root.filePath(u"proc/net/tcp"_s),
          "  sl  local_address ...\n" + line("00000000:1F90", "0A", "0") + line("0200007F:1F90", "0A", "0"));
    write(root.filePath(u"proc/net/tcp6"_s), "  sl  local_address ...\n"
                                                 + line("00000000000000000000000001000000:1F90", "0A", "0")
                                                 + line("0000000000000000FFFF00000300007F:1F90", "0A", "0")
                                                 + line("00000000000000000000000000000000:1F90", "0A", "0"));
    QCOMPARE(found(root.path(), 8080).addresses,
             (QStringList{u"127.0.0.1"_s, u"127.0.0.2"_s, u"::1"_s, u"127.0.0.3"_s, u"::1"_s}));
}

void TestListener::saysWhenThereIsNoProc()
{
    const QTemporaryDir root;
    QVERIFY(!found(root.path(), 8080).isKnown);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
