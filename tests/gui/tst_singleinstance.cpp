// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStartTellsTheFirst();
    void otherHomesHaveTheirOwn();
    void whatHangsKeepsNobodyOut();
    void nonsenseIsNotAsked();
    void addressesOfChecks_data();
    void addressesOfChecks();

private:
    const QString m_place = QUuid::createUuid().toString();
};

void TestSingleInstance::secondStartTellsTheFirst()
{
    SingleInstance first(m_place);
    const QSignalSpy isFirst(&first, &SingleInstance::first);
    const QSignalSpy asked(&first, &SingleInstance::asked);
    first.start({});
    QTRY_COMPARE(isFirst.size(), 1);

    SingleInstance second(m_place);
    const QSignalSpy told(&second, &SingleInstance::told);
    const QSignalSpy alsoFirst(&second, &SingleInstance::first);
    second.start({u"codex-doctor://check/network.path"_s, u"/tmp/report.json"_s});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(alsoFirst.size(), 0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toStringList(),
             (QStringList{u"codex-doctor://check/network.path"_s, u"/tmp/report.json"_s}));
}

void TestSingleInstance::otherHomesHaveTheirOwn()
{
    SingleInstance one(m_place + u"/one"_s);
    SingleInstance other(m_place + u"/other"_s);
    const QSignalSpy first(&one, &SingleInstance::first);
    const QSignalSpy alsoFirst(&other, &SingleInstance::first);
    one.start({});
    other.start({});
    QTRY_COMPARE(first.size(), 1);
    QTRY_COMPARE(alsoFirst.size(), 1);
}

// A server that took the place and does not answer: the next one has its window all the same, after a moment.
void TestSingleInstance::whatHangsKeepsNobodyOut()
{
    const QString place = m_place + u"/hanging"_s;
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QLocalServer hanging;
    QVERIFY(hanging.listen(u"codex-doctor-"_s + QString::fromLatin1(hash)));
    SingleInstance next(place);
    const QSignalSpy first(&next, &SingleInstance::first);
    next.start({});
    QTRY_COMPARE(first.size(), 1);
}

void TestSingleInstance::nonsenseIsNotAsked()
{
    QCOMPARE(checkIn(u"codex-doctor://run/all"_s), QString());
    QCOMPARE(checkIn(u"https://check/network.path"_s), QString());
    QCOMPARE(checkIn(u"/tmp/report.json"_s), QString());
}

void TestSingleInstance::addressesOfChecks_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("id");
    QTest::newRow("check") << u"codex-doctor://check/network.path"_s << u"network.path"_s;
    QTest::newRow("upper case") << u"CODEX-DOCTOR://CHECK/network.path"_s << u"network.path"_s;
    QTest::newRow("none") << u"codex-doctor://check/"_s << QString();
    QTest::newRow("not one") << u"network.path"_s << QString();
}

void TestSingleInstance::addressesOfChecks()
{
    QFETCH(const QString, word);
    QTEST(checkIn(word), "id");
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
