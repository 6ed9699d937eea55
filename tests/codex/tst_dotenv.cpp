// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/dotenv.h"
#include "codex/variables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestDotenv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCodexReads_data();
    void readsWhatCodexReads();
    void knowsTheLineOfEachVariable();
    void tellsLinesThatCannotBeRead();
    void masksOnlyWhatIsSecret_data();
    void masksOnlyWhatIsSecret();
};

void TestDotenv::readsWhatCodexReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonObject>("variables");
    QFile file(QFINDTESTDATA("../data/dotenv.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        QTest::newRow(qPrintable(object["name"_L1].toString()))
            << object["text"_L1].toString() << object["variables"_L1].toObject();
    }
}

void TestDotenv::readsWhatCodexReads()
{
    QFETCH(const QString, text);
    QFETCH(const QJsonObject, variables);
    const Dotenv dotenv = parseDotenv(text.toUtf8(), {{u"HOME"_s, u"/u"_s}});
    QJsonObject found;
    for (const DotenvEntry &entry : dotenv.entries) {
        if (!entry.isRefused)
            found.insert(entry.name, entry.value);
    }
    QCOMPARE(found, variables);
}

void TestDotenv::knowsTheLineOfEachVariable()
{
    const Dotenv dotenv = parseDotenv("# first\nA=1\n\nB=\"x\ny\"\nCODEX_API_KEY=k\n", {});
    QCOMPARE(dotenv.entries.size(), 3);
    QCOMPARE(dotenv.entries[0].line, 2);
    QCOMPARE(dotenv.entries[1].line, 4);
    QCOMPARE(dotenv.entries[2].line, 6);
    QVERIFY(dotenv.entries[2].isRefused);
}

void TestDotenv::tellsLinesThatCannotBeRead()
{
    QCOMPARE(parseDotenv("A=1\nB C\nD=\xff\nE=a b\nF='\n\n", {}).unreadableLines, (QList<int>{2, 3, 4, 5}));
}

void TestDotenv::masksOnlyWhatIsSecret_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("secrets");
    QTest::newRow("key") << u"LAB_API_KEY"_s << u"lab-0001"_s << QStringList{u"lab-0001"_s};
    QTest::newRow("password") << u"DB_PASSWD"_s << u"hunter2"_s << QStringList{u"hunter2"_s};
    QTest::newRow("socket") << u"SSH_AUTH_SOCK"_s << u"/tmp/agent.1"_s << QStringList();
    QTest::newRow("switch") << u"USE_TOKEN"_s << u"true"_s << QStringList();
    QTest::newRow("number") << u"MAX_TOKENS"_s << u"4096"_s << QStringList();
    QTest::newRow("proxy") << u"HTTPS_PROXY"_s << u"http://me:p%40ss@proxy:3128"_s
                           << QStringList{u"me:p%40ss"_s, u"p%40ss"_s, u"p@ss"_s};
    QTest::newRow("proxy without password") << u"HTTPS_PROXY"_s << u"http://proxy:3128"_s << QStringList();
    QTest::newRow("path") << u"PATH"_s << u"/bin"_s << QStringList();
}

void TestDotenv::masksOnlyWhatIsSecret()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QTEST(secretsOfVariable(name, value), "secrets");
}

QTEST_GUILESS_MAIN(TestDotenv)
#include "tst_dotenv.moc"
