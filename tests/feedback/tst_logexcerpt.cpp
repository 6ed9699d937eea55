// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/logexcerpt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace doctor;
using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestLogExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheLastMinutesOldestFirst();
    void takesSecretsOut();
    void keepsTheNewestOfTooMuch();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();

private:
    void write(const QList<std::pair<qint64, QString>> &lines) const; // seconds ago, and the text
    LogExcerpt excerpt(std::chrono::minutes span = 30min) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::shared_ptr<SecretStore> m_secrets;
};

void TestLogExcerpt::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_shared<SecretStore>();
    QVERIFY(QDir(m_home->path()).mkpath(u".codex"_s));
}

void TestLogExcerpt::write(const QList<std::pair<qint64, QString>> &lines) const
{
    sqlite3 *base = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(m_home->filePath(u".codex/logs_2.sqlite"_s)).constData(), &base),
             SQLITE_OK);
    sqlite3_exec(base,
                 "CREATE TABLE logs(id INTEGER PRIMARY KEY, ts INTEGER, ts_nanos INTEGER, level TEXT, target TEXT, "
                 "feedback_log_body TEXT); BEGIN",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(base,
                       "INSERT INTO logs(ts, ts_nanos, level, target, feedback_log_body) "
                       "VALUES (?, 250000000, 'WARN', 'made_up', ?)",
                       -1, &insert, nullptr);
    for (const auto &[ago, text] : lines) {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_int64(insert, 1, QDateTime::currentSecsSinceEpoch() - ago);
        sqlite3_bind_text(insert, 2, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        QCOMPARE(sqlite3_step(insert), SQLITE_DONE);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(base, "COMMIT", nullptr, nullptr, nullptr);
    QCOMPARE(sqlite3_close(base), SQLITE_OK);
}

LogExcerpt TestLogExcerpt::excerpt(std::chrono::minutes span) const
{
    RunOptions options{
        .workingDirectory = m_home->path(), .homeDirectory = m_home->path(), .now = QDateTime::currentDateTimeUtc()};
    options.variables = {{u"HOME"_s, m_home->path()}};
    Environment environment(options);
    const QFuture<LogExcerpt> future = logExcerpt(environment, span, m_secrets);
    while (!future.isFinished())
        QTest::qWait(1);
    return future.resultCount() > 0 ? future.result() : LogExcerpt{.errorText = verbatim(u"nothing"_s)};
}

void TestLogExcerpt::takesTheLastMinutesOldestFirst()
{
    write({{7200, u"long ago"_s}, {600, u"first\n"_s}, {5, u"second"_s}});
    const LogExcerpt found = excerpt();
    QVERIFY2(found.errorText.isEmpty(), qPrintable(found.errorText.english()));
    QCOMPARE(found.lines, 2);
    QVERIFY(!found.isCut);
    const QList<QByteArray> lines = found.text.split('\n');
    QCOMPARE(lines.size(), 3); // the last is empty
    QVERIFY2(lines[0].endsWith(".250Z WARN  made_up: first"), lines[0].constData());
    QVERIFY2(lines[1].endsWith(".250Z WARN  made_up: second"), lines[1].constData());
    QCOMPARE(excerpt(180min).lines, 3);
}

void TestLogExcerpt::takesSecretsOut()
{
    m_secrets->add(u"correct-horse-battery-staple-9471"_s, u"password"_s);
    write({{9, u"with correct-horse-battery-staple-9471 inside"_s},
           {8, u"and ghp_0123456789abcdefghijABCDEFGHIJ012345"_s},
           {7, u"and https://user:hunter2hunter2@example.com/ as well"_s}});
    const QByteArray text = excerpt().text;
    for (const char *const secret : {"horse", "ghp_0123", "hunter2"})
        QVERIFY2(!text.contains(secret), text.constData());
    QVERIFY2(text.contains("with <password-1> inside") && text.contains("example.com"), text.constData());
}

void TestLogExcerpt::keepsTheNewestOfTooMuch()
{
    QList<std::pair<qint64, QString>> lines;
    for (int i = 0; i < 100; ++i)
        lines.append({100 - i, u"line %1 "_s.arg(i) + QString(95'000, u'-')});
    write(lines);
    const LogExcerpt found = excerpt();
    QVERIFY(found.isCut);
    QVERIFY(found.text.size() < 9 * 1024 * 1024);
    QVERIFY(found.text.contains("line 99 ") && !found.text.contains("line 0 "));
}

void TestLogExcerpt::saysWhyThereIsNone_data()
{
    QTest::addColumn<int>("situation");
    QTest::addColumn<QString>("words");
    QTest::newRow("no database") << 0 << u"has no log database"_s;
    QTest::newRow("nothing lately") << 1 << u"logged nothing in that time"_s;
    QTest::newRow("no database after all") << 2 << u"cannot be read"_s;
    QTest::newRow("a folder") << 3 << u"has no log database"_s;
}

void TestLogExcerpt::saysWhyThereIsNone()
{
    QFETCH(const int, situation);
    QFETCH(const QString, words);
    const QString path = m_home->filePath(u".codex/logs_2.sqlite"_s);
    if (situation == 1)
        write({{7200, u"long ago"_s}});
    QFile file(path);
    if (situation == 2)
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) > 0);
    file.close();
    if (situation == 3)
        QVERIFY(QDir().mkpath(path));
    const LogExcerpt found = excerpt();
    QVERIFY(found.text.isEmpty());
    QVERIFY2(found.errorText.english().contains(words), qPrintable(found.errorText.english()));
}

QTEST_GUILESS_MAIN(TestLogExcerpt)
#include "tst_logexcerpt.moc"
