// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/rolloutheader.h"

#include <QTest>

using namespace doctor::codex;

class TestRolloutHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void endsOnAnyDamage();
};

namespace {

const QByteArray id = "0199a213-81c0-7800-8aa1-bbab2a035a53";
const QByteArray meta =
    R"({"timestamp":"t","ordinal":0,"type":"session_meta","payload":{"session_id":"x","git":{"id":"no"},)"
    R"("id":")"
    + id + R"(","base_instructions":{"text":"say \"hello\" {[")";
const QByteArray record = R"({"timestamp":"t","type":"event_msg","payload":{"type":"agent_message","id":"e"}})"
                          "\n";

} // namespace

void TestRolloutHeader::readsHeaders_data()
{
    using Kind = RolloutHeader::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<int>("kind");

    const QByteArray whole = meta + "\"}}}\n";
    QTest::newRow("session metadata") << whole << true << int(Kind::SessionMeta);
    QTest::newRow("cut behind what is needed") << meta << false << int(Kind::SessionMeta);
    QTest::newRow("cut before it") << meta.left(80) << false << int(Kind::NeedsMore);
    QTest::newRow("ends before it") << meta.left(80) << true << int(Kind::None);
    QTest::newRow("blank line first") << "\n" + whole << true << int(Kind::SessionMeta);
    QTest::newRow("nonsense first") << "nonsense\n" + whole << true << int(Kind::SessionMeta);
    QTest::newRow("another record first") << record + whole << true << int(Kind::SessionMeta);
    QTest::newRow("behind the 64th line") << record.repeated(64) + whole << true << int(Kind::Legacy);
    QTest::newRow("records alone") << record.repeated(3) << true << int(Kind::Legacy);
    QTest::newRow("records, and perhaps more") << record.repeated(3) << false << int(Kind::NeedsMore);
    QTest::newRow("an id that is none") << QByteArray(R"({"timestamp":"t","type":"session_meta","payload":{"id":"1"}})")
                                        << true << int(Kind::InvalidMeta);
    QTest::newRow("no id") << QByteArray(R"({"timestamp":"t","type":"session_meta","payload":{}})") << true
                           << int(Kind::InvalidMeta);
    QTest::newRow("empty") << QByteArray() << true << int(Kind::None);
    QTest::newRow("zeros") << QByteArray(5000, '\0') << true << int(Kind::None);
    QTest::newRow("an array") << QByteArray("[1,2]\n") << true << int(Kind::None);
}

void TestRolloutHeader::readsHeaders()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isComplete);
    const RolloutHeader header = readRolloutHeader(bytes, isComplete);
    QTEST(int(header.kind), "kind");
    QCOMPARE(header.threadId, header.kind == RolloutHeader::Kind::SessionMeta ? id : QByteArray());
}

void TestRolloutHeader::endsOnAnyDamage()
{
    const QByteArray whole = meta + "\"}}}\n" + record;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        readRolloutHeader(whole.left(i), true);
        for (const char damage : {'\0', '"', '\\', '{', '}', '\n', '\xff'}) {
            QByteArray damaged = whole;
            damaged[i] = damage;
            readRolloutHeader(damaged, true);
        }
    }
}

QTEST_GUILESS_MAIN(TestRolloutHeader)
#include "tst_rolloutheader.moc"
