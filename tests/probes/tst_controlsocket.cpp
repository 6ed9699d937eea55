// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/environment.h"
#include "probes/controlsocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestControlSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheServer_data();
    void asksTheServer();
    void saysThatNothingListens();
    void goesThroughLongPaths();
    void endsWhenTheRunEnds();
};

namespace {

constexpr auto reply = R"({"id":1,"result":{"userAgent":"codex/1.2.3","codexHome":"/h","platformFamily":"unix",)"
                       R"("platformOs":"linux"}})"_L1;

QByteArray textFrame(const QByteArray &text)
{
    QByteArray frame("\x81\x7e");
    frame.append(static_cast<char>(text.size() >> 8));
    frame.append(static_cast<char>(text.size() & 0xff));
    return frame + text;
}

QByteArray upgradeFor(const QByteArray &request)
{
    const QByteArray label = "Sec-WebSocket-Key: ";
    const qsizetype start = request.indexOf(label) + label.size();
    const QByteArray key = request.mid(start, request.indexOf('\r', start) - start);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: "
           + QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64()
           + "\r\n\r\n";
}

// A server that does what its manner says, on a path of its own.
class Server : public QLocalServer
{
public:
    Server(const QString &path, const QString &manner)
    {
        connect(this, &QLocalServer::newConnection, this, [this, manner] {
            QLocalSocket *const socket = nextPendingConnection();
            if (manner == "cut"_L1)
                socket->abort();
            connect(socket, &QLocalSocket::readyRead, socket, [socket, manner] { answer(socket, manner); });
        });
        m_isReady = listen(path);
    }
    bool isReady() const { return m_isReady; }

private:
    static void answer(QLocalSocket *socket, const QString &manner)
    {
        const QByteArray bytes = socket->readAll();
        if (manner == "refuse"_L1)
            socket->write("HTTP/1.1 404 Not Found\r\n\r\n");
        else if (manner != "silent"_L1 && bytes.startsWith("GET"))
            socket->write(upgradeFor(bytes));
        else if (manner == "answer"_L1)
            socket->write(textFrame(R"({"method":"hello"})") + textFrame(QByteArray(reply.data(), reply.size())));
        else if (manner == "goodbye"_L1)
            socket->write(QByteArray("\x88\x00", 2));
    }

    bool m_isReady = false;
};

ControlSocketEvidence asked(const QString &path)
{
    Environment environment(RunOptions{});
    const QFuture<ControlSocketEvidence> future =
        environment.inWorker([path](const Surroundings &surroundings) { return askControlSocket(surroundings, path); });
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

} // namespace

void TestControlSocket::asksTheServer_data()
{
    QTest::addColumn<QString>("manner");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("errorText");

    QTest::newRow("answers") << u"answer"_s << u"1.2.3"_s << QString();
    QTest::newRow("refuses") << u"refuse"_s << QString() << u"failed to upgrade control socket"_s;
    QTest::newRow("cuts the connection") << u"cut"_s << QString() << u"failed to upgrade control socket"_s;
    QTest::newRow("says goodbye") << u"goodbye"_s << QString() << u"app-server closed the control socket"_s;
    QTest::newRow("is silent") << u"silent"_s << QString()
                               << u"timed out probing app-server control socket control socket"_s;
}

void TestControlSocket::asksTheServer()
{
    QFETCH(const QString, manner);
    const QTemporaryDir folder;
    const Server server(folder.filePath(u"s"_s), manner);
    QVERIFY(server.isReady());
    const ControlSocketEvidence evidence = asked(folder.filePath(u"s"_s));
    QVERIFY(evidence.isListening);
    QTEST(evidence.version, "version");
    QTEST(evidence.errorText, "errorText");
}

void TestControlSocket::saysThatNothingListens()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"s"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const ControlSocketEvidence evidence = asked(file.fileName());
    QVERIFY(!evidence.isListening);
    QCOMPARE(evidence.connectErrorNumber, ECONNREFUSED);
    QCOMPARE(evidence.errorText, u"failed to connect to control socket"_s);
    QCOMPARE(asked(folder.filePath(u"none"_s)).connectErrorNumber, ENOENT);
    QCOMPARE(asked(folder.filePath(u"none/s"_s)).connectErrorNumber, ENOENT);
    QCOMPARE(asked(folder.filePath(u"s/s"_s)).connectErrorNumber, ENOTDIR);
    QCOMPARE(asked(folder.filePath(QString(longestSocketPath, u'x'))).connectErrorNumber, ENAMETOOLONG);
}

void TestControlSocket::goesThroughLongPaths()
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QString(longestSocketPath, u'x'));
    QVERIFY(QDir().mkpath(deep));
    const Server server(folder.filePath(u"s"_s), u"answer"_s);
    QVERIFY(server.isReady());
    QVERIFY(QFile::link(folder.filePath(u"s"_s), deep + "/s"_L1));
    QCOMPARE(asked(deep + "/s"_L1).version, u"1.2.3"_s);
}

void TestControlSocket::endsWhenTheRunEnds()
{
    const QTemporaryDir folder;
    const Server server(folder.filePath(u"s"_s), u"silent"_s);
    auto environment = std::make_unique<Environment>(RunOptions{});
    const QFuture<ControlSocketEvidence> future =
        environment->inWorker([path = folder.filePath(u"s"_s)](const Surroundings &surroundings) {
            return askControlSocket(surroundings, path);
        });
    QTRY_VERIFY(server.hasPendingConnections() || !environment->touchLog().touched().hosts.isEmpty());
    environment.reset();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 1500); // well before its own limit
}

QTEST_GUILESS_MAIN(TestControlSocket)
#include "tst_controlsocket.moc"
