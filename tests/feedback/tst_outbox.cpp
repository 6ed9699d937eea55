// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/outbox.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = Verdict::Kind;

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatIsAdded();
    void recognisesARepeat();
    void becomesWhatTheVerdictSays_data();
    void becomesWhatTheVerdictSays();
    void keepsTheIdThroughEveryAttempt();
    void anAttemptBelongsToOne();
    void anAttemptThatWasDroppedWaits();
    void onlyWhatWaitsIsTried();
    void leavesOutAttachments();
    void isLeftAloneForTheServer();
    void damageIsToldAndCanBeDeleted_data();
    void damageIsToldAndCanBeDeleted();
    void forgetsOldReceipts();
    void writesNothingInTheCodexHome();
    void saysWhyNothingCanBeKept();

private:
    Outbox outbox() const { return Outbox(m_options); }
    QString added() const;
    OutboxEntry settled(const QString &eventId, const Verdict &verdict) const;

    std::unique_ptr<QTemporaryDir> m_home;
    RunOptions m_options;
};

namespace {

const QDateTime now(QDate(2026, 5, 13), QTime(18, 0), QTimeZone::utc());

Envelope sample()
{
    return {.eventId = newEventId(),
            .dsn = *parseDsn(u"https://abc@sentry.example.com/42"_s).dsn,
            .items = {{"event", {}, u"application/json"_s, "{}"},
                      {"attachment", u"codex-logs.log"_s, u"text/plain"_s, "one\ntwo\n"}}};
}

} // namespace

void TestOutbox::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_options = {.homeDirectory = m_home->path()};
    m_options.variables = {{u"HOME"_s, m_home->path()}};
}

QString TestOutbox::added() const
{
    const Envelope envelope = sample();
    const QString error = outbox().add(envelope, now);
    if (!error.isEmpty())
        qWarning("%s", qPrintable(error));
    return envelope.eventId;
}

OutboxEntry TestOutbox::settled(const QString &eventId, const Verdict &verdict) const
{
    const auto attempt = outbox().begin(eventId, now);
    outbox().end(attempt, verdict, now);
    return *outbox().entry(eventId);
}

void TestOutbox::keepsWhatIsAdded()
{
    const Envelope envelope = sample();
    QCOMPARE(outbox().add(envelope, now).english(), QString());
    const QList<OutboxEntry> entries = outbox().entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].eventId, envelope.eventId);
    QCOMPARE(entries[0].state, EntryState::Queued);
    QCOMPARE(entries[0].queuedAt, now);
    QCOMPARE(entries[0].dsn, envelope.dsn);
    QCOMPARE(entries[0].bytes(), 10);
    QVERIFY(entries[0].isDue(now));
    QCOMPARE(outbox().payload(envelope.eventId), envelope.bytes());
    QVERIFY(!outbox().payload(envelope.eventId).contains("sent_at"));
}

void TestOutbox::recognisesARepeat()
{
    const Envelope envelope = sample();
    QCOMPARE(outbox().add(envelope, now).english(), QString());
    QVERIFY(outbox().add(envelope, now).contains("already"_L1));
    QCOMPARE(outbox().entries().size(), 1);
}

void TestOutbox::becomesWhatTheVerdictSays_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<EntryState>("state");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("words");

    QTest::newRow("accepted") << Kind::Accepted << EntryState::Sent << false << u"accepted by the server"_s;
    QTest::newRow("unconfirmed") << Kind::Unconfirmed << EntryState::Paused << true << u"does not confirm it"_s;
    QTest::newRow("later") << Kind::Later << EntryState::Queued << true << u"not accepted yet: the words"_s;
    QTest::newRow("rejected") << Kind::Rejected << EntryState::Rejected << true << u"rejected: the words"_s;
    QTest::newRow("too large") << Kind::TooLarge << EntryState::Rejected << true << u"rejected: the words"_s;
}

void TestOutbox::becomesWhatTheVerdictSays()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, isKept);
    QFETCH(const QString, words);
    const QString eventId = added();
    const OutboxEntry entry = settled(eventId, {.kind = kind, .words = u"the words"_s, .status = 299});
    QTEST(entry.state, "state");
    QVERIFY2(entry.statusText().english().contains(words), qPrintable(entry.statusText().english()));
    QCOMPARE(entry.statusText().english().contains("accepted by the server"_L1), kind == Kind::Accepted);
    QCOMPARE(entry.isTooLarge, kind == Kind::TooLarge);
    QCOMPARE(entry.acceptedAt.isValid(), kind == Kind::Accepted);
    QCOMPARE(entry.notBefore.isValid(), kind == Kind::Later);
    QCOMPARE(entry.attempts, 1);
    QCOMPARE(!outbox().payload(eventId).isEmpty(), isKept);
}

void TestOutbox::keepsTheIdThroughEveryAttempt()
{
    const QString eventId = added();
    const QByteArray bytes = outbox().payload(eventId);
    QDateTime last = now;
    for (int i = 0; i < 5; ++i) {
        const auto attempt = outbox().begin(eventId, now);
        QCOMPARE(attempt->errorText.english(), QString());
        QCOMPARE(attempt->envelope.bytes(), bytes);
        outbox().end(attempt, {.kind = Kind::Later}, now);
        const QDateTime next = outbox().entry(eventId)->notBefore;
        QVERIFY(next > last); // longer each time
        last = next;
    }
    QVERIFY(!outbox().entry(eventId)->isDue(now));
    QVERIFY(outbox().entry(eventId)->isDue(last));
}

void TestOutbox::anAttemptBelongsToOne()
{
    const QString eventId = added();
    const auto attempt = outbox().begin(eventId, now);
    QCOMPARE(outbox().entry(eventId)->state, EntryState::Sending);
    QVERIFY(outbox().begin(eventId, now)->errorText.english().contains("right now"_L1));
    for (const QString &refusal : {outbox().pause(eventId), outbox().resume(eventId), outbox().remove(eventId),
                                   outbox().withoutAttachments(eventId)})
        QVERIFY2(refusal.contains("right now"_L1), qPrintable(refusal));
    QCOMPARE(outbox().giveUp(attempt, u"stopped"_s).english(), QString());
    QCOMPARE(outbox().entry(eventId)->state, EntryState::Queued);
    QCOMPARE(outbox().remove(eventId).english(), QString());
    QVERIFY(outbox().entries().isEmpty());
}

// As a program does that is killed.
void TestOutbox::anAttemptThatWasDroppedWaits()
{
    const QString eventId = added();
    auto attempt = outbox().begin(eventId, now);
    attempt.reset();
    QFile record(outbox().folder() + u'/' + eventId + "/entry.json"_L1);
    QVERIFY(record.open(QIODevice::ReadOnly) && record.readAll().contains("\"sending\""));
    QCOMPARE(outbox().entry(eventId)->state, EntryState::Queued);
    attempt = outbox().begin(eventId, now);
    QVERIFY(attempt->isBegun());
    QCOMPARE(attempt->entry.attempts, 2);
    QCOMPARE(attempt->envelope.eventId, eventId);
}

void TestOutbox::onlyWhatWaitsIsTried()
{
    const QString paused = added();
    QCOMPARE(outbox().pause(paused).english(), QString());
    QVERIFY(outbox().begin(paused, now)->errorText.english().contains("not waiting"_L1));
    QCOMPARE(outbox().resume(paused).english(), QString());
    QVERIFY(outbox().begin(paused, now)->isBegun());

    const QString rejected = added();
    settled(rejected, {.kind = Kind::Rejected});
    QVERIFY(!outbox().begin(rejected, now)->isBegun());
    QVERIFY(!outbox().pause(rejected).isEmpty());
    QCOMPARE(outbox().resume(rejected).english(), QString());
    settled(rejected, {.kind = Kind::Accepted});
    QVERIFY(!outbox().begin(rejected, now)->isBegun());
    QVERIFY(outbox().resume(rejected).contains("accepted already"_L1));
    QVERIFY(!outbox().begin(newEventId(), now)->isBegun());
    QVERIFY(!outbox().begin(u"../escape"_s, now)->isBegun());
}

void TestOutbox::leavesOutAttachments()
{
    const QString eventId = added();
    settled(eventId, {.kind = Kind::TooLarge});
    QCOMPARE(outbox().withoutAttachments(eventId).english(), QString());
    const auto attempt = outbox().begin(eventId, now);
    QVERIFY2(attempt->isBegun(), qPrintable(attempt->errorText.english()));
    QCOMPARE(attempt->envelope.items.size(), 1);
    QVERIFY(!attempt->entry.hasAttachments());
    QVERIFY(!attempt->entry.isTooLarge);
    outbox().end(attempt, {.kind = Kind::Accepted}, now);
    QVERIFY(!outbox().withoutAttachments(eventId).isEmpty());
}

void TestOutbox::isLeftAloneForTheServer()
{
    const QString eventId = added();
    const Dsn dsn = sample().dsn;
    QVERIFY(!outbox().heldUntil(dsn).isValid());
    settled(eventId, {.kind = Kind::Later});
    QVERIFY(!outbox().heldUntil(dsn).isValid()); // that was our own patience
    settled(added(), {.kind = Kind::Accepted, .wait = 60s});
    settled(added(), {.kind = Kind::Later, .wait = 30s});
    QCOMPARE(outbox().heldUntil(dsn), now.addSecs(60));
    QVERIFY(!outbox().heldUntil(*parseDsn(u"https://abc@sentry.example.com/43"_s).dsn).isValid());
    const QString asked = added();
    settled(asked, {.kind = Kind::Later, .wait = 30s});
    QCOMPARE(outbox().resume(asked).english(), QString());
    QCOMPARE(outbox().entry(asked)->notBefore, now.addSecs(30));
}

void TestOutbox::damageIsToldAndCanBeDeleted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("record cut") << u"entry.json"_s << QByteArray("{\"schema_version\": 1,");
    QTest::newRow("record empty") << u"entry.json"_s << QByteArray();
    QTest::newRow("record of another version") << u"entry.json"_s << QByteArray("{\"schema_version\": 2}");
    QTest::newRow("envelope cut") << u"envelope"_s << QByteArray("{\"event_id\":");
    QTest::newRow("envelope of another") << u"envelope"_s << sample().bytes();
}

void TestOutbox::damageIsToldAndCanBeDeleted()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    const QString eventId = added();
    QFile damaged(outbox().folder() + u'/' + eventId + u'/' + file);
    QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    damaged.write(content);
    damaged.close();
    QVERIFY(!outbox().begin(eventId, now)->isBegun());
    QCOMPARE(outbox().entries().size(), 1);
    QCOMPARE(outbox().entry(eventId)->state, EntryState::Rejected);
    QVERIFY(outbox().entry(eventId)->words.contains("can only be deleted"_L1));
    QCOMPARE(outbox().remove(eventId).english(), QString());
    QVERIFY(outbox().entries().isEmpty());
}

void TestOutbox::forgetsOldReceipts()
{
    for (int i = 0; i < 53; ++i)
        settled(added(), {.kind = Kind::Accepted});
    const QString waiting = added();
    const QList<OutboxEntry> entries = outbox().entries();
    QCOMPARE(entries.size(), 51);
    QCOMPARE(outbox().entry(waiting)->state, EntryState::Queued);
}

void TestOutbox::writesNothingInTheCodexHome()
{
    m_options.variables.insert(u"CODEX_HOME"_s, m_home->filePath(u"codex"_s));
    m_options.variables.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"codex/data"_s));
    QVERIFY(QDir().mkpath(m_home->filePath(u"codex"_s)));
    QVERIFY(outbox().add(sample(), now).contains("never changed"_L1));
    QVERIFY(QDir(m_home->filePath(u"codex"_s)).isEmpty());
}

void TestOutbox::saysWhyNothingCanBeKept()
{
    QFile file(m_home->filePath(u".local"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY2(outbox().add(sample(), now).contains("Not a directory"_L1), qPrintable(outbox().add(sample(), now)));
    m_options.variables.clear();
    QVERIFY(outbox().add(sample(), now).contains("HOME is not set"_L1));
    QVERIFY(outbox().entries().isEmpty());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
