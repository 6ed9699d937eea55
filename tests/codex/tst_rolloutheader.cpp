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
    void tellsWhetherTheHeaderIsFirst_data();
    void tellsWhetherTheHeaderIsFirst();
    void findsWhereAHistoryBegins_data();
    void findsWhereAHistoryBegins();
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
    QCOMPARE(header.threadId,
             header.kind == RolloutHeader::Kind::SessionMeta ? QUuid::fromString(QLatin1StringView(id)) : QUuid());
}

void TestRolloutHeader::tellsWhetherTheHeaderIsFirst_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("nothing before it") << QByteArray() << true;
    QTest::newRow("a blank line") << QByteArray("\n \n") << true;
    QTest::newRow("nonsense") << QByteArray("nonsense\n") << false;
    QTest::newRow("another record") << record << false;
    QTest::newRow("another record and a blank line") << record + "\n" << false;
}

void TestRolloutHeader::tellsWhetherTheHeaderIsFirst()
{
    QFETCH(const QByteArray, before);
    QTEST(readRolloutHeader(before + meta + "\"}}}\n", true).isFirst, "isFirst");
    QTEST(readRolloutHeader(before + meta.left(80), false).isFirst, "isFirst");
}

void TestRolloutHeader::findsWhereAHistoryBegins_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isFork");
    QTest::addColumn<qint64>("endOffset");
    const QByteArray parent = "11111111-81c0-7800-8aa1-bbab2a035a53";
    const QByteArray base = R"(,"history_mode":"paginated","history_base":{"thread_id":")" + parent
                            + R"(","end_ordinal_exclusive":28,"end_byte_offset":48769})";
    const QByteArray fork = R"("forked_from_id":")" + parent + R"(","forked_from_ordinal_exclusive":28,)";
    QTest::newRow("a thread of its own") << QByteArray() << QByteArray() << false << qint64(-1);
    QTest::newRow("a fork") << fork << base << true << qint64(48769);
    QTest::newRow("a copied history") << fork << QByteArray() << true << qint64(-1);
    QTest::newRow("a newer part") << QByteArray() << base << false << qint64(48769);
    QTest::newRow("elsewhere in the line")
        << QByteArray(R"("git":{"forked_from_id":"x"},)") << QByteArray(R"(,"x":{"history_base":{"thread_id":"y"}})")
        << false << qint64(-1);
}

void TestRolloutHeader::findsWhereAHistoryBegins()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QByteArray line = R"({"timestamp":"t","type":"session_meta","payload":{"id":")" + id + R"(",)" + before
                            + R"("timestamp":"t","cwd":"/","base_instructions":{"text":")" + QByteArray(20000, 'x')
                            + "\"}" + after + "}}\n" + record;
    QTEST(readRolloutHeader(line.left(4096), false).isFork, "isFork");
    QCOMPARE(readRolloutHeader(line.left(4096), false, HeaderDepth::WholeLine).kind, RolloutHeader::Kind::NeedsMore);
    const RolloutHeader header = readRolloutHeader(line, true, HeaderDepth::WholeLine);
    QCOMPARE(header.kind, RolloutHeader::Kind::SessionMeta);
    const qint64 endOffset = header.base ? header.base->endOffset : -1;
    QTEST(endOffset, "endOffset");
}

void TestRolloutHeader::endsOnAnyDamage()
{
    const QByteArray whole = meta + "\"}}}\n" + record;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        readRolloutHeader(whole.left(i), true);
        readRolloutHeader(whole.left(i), true, HeaderDepth::WholeLine);
        for (const char damage : {'\0', '"', '\\', '{', '}', '\n', '\xff'}) {
            QByteArray damaged = whole;
            damaged[i] = damage;
            readRolloutHeader(damaged, true);
            readRolloutHeader(damaged, true, HeaderDepth::WholeLine);
        }
    }
}

QTEST_GUILESS_MAIN(TestRolloutHeader)
#include "tst_rolloutheader.moc"
