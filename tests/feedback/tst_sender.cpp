// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/sender.h"
#include "testserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;

// On the event loop. What each answer leads to, byte by byte, is in uploads.py.
class TestSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void queuesWithoutSending();
    void sendsOneAfterTheOther();
    void tellsThatWhatWasToBeSentIsLost();
    void keepsSendingWhileItLives();
    void sendsWhatBecomesDue();
    void stopsAtOnce();
    void mayBeDeletedAtAnyTime();
    void obeysThePolicyOfToday();
    void tellsOfEveryChange();
    void refusesADraftWithASecret();

private:
    std::function<RunOptions()> options() const;
    Envelope sample(const TestServer &server) const;
    QString queue(Sender &sender, const TestServer &server) const;
    QList<OutboxEntry> entries() const { return Outbox(options()()).entries(); }

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

TestServer::Script silence()
{
    return [](QSslSocket &, const QByteArray &) {};
}

} // namespace

void TestSender::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

std::function<RunOptions()> TestSender::options() const
{
    RunOptions options{.workingDirectory = m_home->path(), .homeDirectory = m_home->path()};
    options.variables = {{u"HOME"_s, m_home->path()}};
    options.systemRoot = m_home->path();
    return [options] { return options; };
}

Envelope TestSender::sample(const TestServer &server) const
{
    const QString dsn = u"http://abc@127.0.0.1:%1/42"_s.arg(server.serverPort());
    return {.eventId = newEventId(), .dsn = *parseDsn(dsn).dsn, .items = {{"event", {}, u"application/json"_s, "{}"}}};
}

QString TestSender::queue(Sender &sender, const TestServer &server) const
{
    QSignalSpy queued(&sender, &Sender::queued);
    sender.queue(sample(server));
    if (queued.isEmpty() && !queued.wait())
        return {};
    return queued.at(0).at(1).value<Message>().english().isEmpty() ? queued.at(0).at(0).toString() : QString();
}

void TestSender::queuesWithoutSending()
{
    const TestServer server(answering(httpAnswer("503 Busy")));
    Sender sender(options());
    const QString eventId = queue(sender, server);
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries()[0].eventId, eventId);
    QTest::qWait(50);
    QVERIFY(server.heads().isEmpty());
}

void TestSender::sendsOneAfterTheOther()
{
    const TestServer server(answering(httpAnswer("503 Busy")));
    Sender sender(options());
    QSignalSpy attempted(&sender, &Sender::attempted);
    QSignalSpy idle(&sender, &Sender::idle);
    const QString first = queue(sender, server);
    const QString second = queue(sender, server);
    sender.send(first);
    sender.send(second);
    QCOMPARE(sender.currentId(), first);
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(attempted.size(), 2);
    QCOMPARE(attempted.at(1).at(0).value<OutboxEntry>().eventId, second);
    QCOMPARE(attempted.at(1).at(0).value<OutboxEntry>().httpStatus, 503);
    QCOMPARE(server.heads().size(), 2);
    QVERIFY(server.heads().at(0).startsWith("POST /api/42/envelope/ HTTP/1.1\r\n"));
    QVERIFY(!sender.isSending());
}

void TestSender::tellsThatWhatWasToBeSentIsLost()
{
    const TestServer server(answering(httpAnswer("200 OK")));
    Sender sender(options());
    QSignalSpy attempted(&sender, &Sender::attempted);
    const QString eventId = queue(sender, server);
    QDirIterator files(m_home->path(), {u"envelope"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(QFile::remove(files.next()));
    sender.send(eventId);
    QTRY_COMPARE(attempted.size(), 1);
    QCOMPARE(attempted.at(0).at(0).value<OutboxEntry>().state, EntryState::Rejected);
    QVERIFY(attempted.at(0).at(1).value<Message>().english().contains("can only be deleted"_L1));
    QVERIFY(server.heads().isEmpty());
}

void TestSender::keepsSendingWhileItLives()
{
    const TestServer server(answering(httpAnswer("503 Busy")));
    Sender sender(options());
    sender.keepSending();
    queue(sender, server);
    QTRY_COMPARE(server.heads().size(), 1);
    QTRY_COMPARE(entries().value(0).attempts, 1);
    QTest::qWait(1200); // it is not due again so soon
    QCOMPARE(server.heads().size(), 1);
}

void TestSender::sendsWhatBecomesDue()
{
    const TestServer server(answering(httpAnswer("503 Busy")));
    const Outbox outbox(options()());
    const Envelope envelope = sample(server);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(outbox.add(envelope, now).english(), QString());
    outbox.end(outbox.begin(envelope.eventId, now),
               {.kind = Verdict::Kind::Later, .words = u"busy"_s, .wait = std::chrono::seconds{2}}, now);
    Sender sender(options());
    sender.keepSending();
    QTRY_COMPARE_WITH_TIMEOUT(server.heads().size(), 1, 10'000);
    QVERIFY(QDateTime::currentDateTimeUtc() >= now.addSecs(2));
}

void TestSender::stopsAtOnce()
{
    const TestServer server(silence());
    Sender sender(options());
    QSignalSpy attempted(&sender, &Sender::attempted);
    const QString eventId = queue(sender, server);
    sender.send(eventId);
    QTRY_COMPARE(server.heads().size(), 1);
    QCOMPARE(entries()[0].state, EntryState::Sending);
    sender.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 1000);
    QTRY_COMPARE(attempted.size(), 1);
    QCOMPARE(entries()[0].state, EntryState::Queued);
    QVERIFY(entries()[0].words.contains("stopped"_L1));
    sender.send(eventId);
    sender.stop(); // before anything was sent
    QTRY_COMPARE(attempted.size(), 2);
    QCOMPARE(server.heads().size(), 1);
    QCOMPARE(entries()[0].state, EntryState::Queued);
    sender.stop(); // with nothing to stop
}

void TestSender::mayBeDeletedAtAnyTime()
{
    const TestServer server(silence());
    auto sender = std::make_unique<Sender>(options());
    const QString eventId = queue(*sender, server);
    sender->send(eventId);
    sender.reset();
    QTRY_VERIFY(!Environment::hasBusyWorkers()); // its worker may have the entry in hand still
    QTRY_COMPARE(entries()[0].state, EntryState::Queued);
    sender = std::make_unique<Sender>(options());
    sender->send(eventId);
    QTRY_COMPARE(server.heads().size(), 1);
    sender.reset();
    QTRY_COMPARE(entries()[0].state, EntryState::Queued);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestSender::obeysThePolicyOfToday()
{
    const TestServer server(answering(httpAnswer("503 Busy")));
    Sender sender(options());
    QSignalSpy attempted(&sender, &Sender::attempted);
    const QString eventId = queue(sender, server);
    QVERIFY(QDir().mkpath(m_home->filePath(u"etc/codex-doctor"_s)));
    QFile policy(m_home->filePath(u"etc/codex-doctor/policy.toml"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly) && policy.write("[feedback]\nuploads = false\n") > 0);
    policy.close();
    sender.send(eventId);
    QTRY_COMPARE(attempted.size(), 1);
    QVERIFY(attempted.at(0).at(1).value<Message>().english().contains("policy.toml:2"_L1));
    QVERIFY(server.heads().isEmpty());
    QCOMPARE(entries()[0].state, EntryState::Queued);

    QSignalSpy queued(&sender, &Sender::queued);
    sender.queue(sample(server));
    QTRY_COMPARE(queued.size(), 1);
    QVERIFY(queued.at(0).at(1).value<Message>().english().contains("forbidden"_L1));
    QCOMPARE(entries().size(), 1);
}

void TestSender::tellsOfEveryChange()
{
    const TestServer server(silence());
    Sender sender(options());
    QSignalSpy changed(&sender, &Sender::changed);
    QSignalSpy read(&sender, &Sender::entriesRead);
    const QString eventId = queue(sender, server);
    sender.pause(eventId);
    QTRY_COMPARE(changed.size(), 1);
    QTRY_VERIFY(!read.isEmpty()
                && read.constLast().at(0).value<QList<OutboxEntry>>().value(0).state == EntryState::Paused);
    sender.resume(eventId);
    QTRY_COMPARE(changed.size(), 2);
    sender.remove(eventId);
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(changed.at(2).at(1).value<Message>().english(), QString());
    QTRY_VERIFY(read.constLast().at(0).value<QList<OutboxEntry>>().isEmpty());
    sender.pause(eventId);
    QTRY_COMPARE(changed.size(), 4);
    QVERIFY(changed.at(3).at(1).value<Message>().english().contains("no "_L1 + eventId));
}

void TestSender::refusesADraftWithASecret()
{
    SecretStore secrets;
    secrets.add(u"correct-horse-battery-staple-9471"_s, u"password"_s);
    const auto redactor = std::make_shared<const Redactor>(secrets, RunOptions());
    Draft draft(RedactedReport(makeReport({}, QDateTime::currentDateTimeUtc()), *redactor), redactor,
                QDateTime::currentDateTimeUtc());
    draft.setLog({.text = "with correct-horse-battery-staple-9471 inside\n"});
    Sender sender(options());
    QSignalSpy queued(&sender, &Sender::queued);
    const Dsn dsn = *parseDsn(u"https://abc@sentry.example.com/42"_s).dsn;
    sender.queue(draft, dsn);
    QTRY_COMPARE(queued.size(), 1);
    QVERIFY(queued.at(0).at(1).value<Message>().english().contains("codex-logs.log"_L1));
    QVERIFY(entries().isEmpty());
    draft.setSelected(Part::Log, false);
    sender.queue(draft, dsn);
    QTRY_COMPARE(queued.size(), 2);
    QCOMPARE(queued.at(1).at(1).value<Message>().english(), QString());
    QCOMPARE(entries().value(0).eventId, draft.eventId());
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
