// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/gitconfig.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestGitConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfGit_data();
    void valuesAreThoseOfGit();
    void linesAreThoseThatGitRefuses_data();
    void linesAreThoseThatGitRefuses();
    void safeDirectories_data();
    void safeDirectories();
};

void TestGitConfig::valuesAreThoseOfGit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");

    const auto row = [](const char *name, const QByteArray &text, const QString &key, const QStringList &values) {
        QTest::newRow(name) << text << key << values;
    };
    row("two", "[safe]\n\tdirectory = /a\n[Safe]\nDirectory=/b", u"safe.directory"_s, {u"/a"_s, u"/b"_s});
    row("on the line of its section", "[safe] directory = /a # mine", u"safe.directory"_s, {u"/a"_s});
    row("in quotes", "[safe]\ndirectory = \"/a ; b\" ; mine\r\n", u"safe.directory"_s, {u"/a ; b"_s});
    row("over lines", "[safe]\ndirectory = /a\\\n/b", u"safe.directory"_s, {u"/a/b"_s});
    row("escapes", "[safe]\ndirectory = \\\"/a\\\\b\\\"", u"safe.directory"_s, {u"\"/a\\b\""_s});
    row("without a value", "[core]\nbare\n", u"core.bare"_s, {QString()});
    row("subsection", "[remote \"my \\\"x\\\"\"]\nurl = a\n", u"remote.my \"x\".url"_s, {u"a"_s});
    row("byte order mark", "\xef\xbb\xbf[a]\nb=c", u"a.b"_s, {u"c"_s});
}

void TestGitConfig::valuesAreThoseOfGit()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, key);
    const GitConfig config = parseGitConfig(text);
    QCOMPARE(config.badLine, 0);
    QTEST(config.values.value(key), "values");
}

void TestGitConfig::linesAreThoseThatGitRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");

    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("section not closed") << QByteArray("[core\nx") << 1;
    QTest::newRow("text not closed") << QByteArray("[core]\nbare = \"x\n") << 2;
    QTest::newRow("no equals sign") << QByteArray("x y\n") << 1;
    QTest::newRow("odd sign") << QByteArray("[core]\n\tbare = false\n%%\n") << 3;
    QTest::newRow("zeros") << QByteArray(3, 0) << 1;
    QTest::newRow("unknown escape") << QByteArray("[core]\nbare = a\\q\n") << 2;
    QTest::newRow("colon") << QByteArray("[core]\n bare : false\n") << 2;
    QTest::newRow("subsection not closed") << QByteArray("\n[a \"b\n]") << 2;
    QTest::newRow("escape at the end") << QByteArray("[a]\nb=\\") << 0;
}

void TestGitConfig::linesAreThoseThatGitRefuses()
{
    QFETCH(const QByteArray, text);
    QTEST(parseGitConfig(text).badLine, "line");
}

void TestGitConfig::safeDirectories_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("isSafe");

    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("this one") << QStringList{u"/other"_s, u"/home/ada/work/"_s} << true;
    QTest::newRow("below home") << QStringList{u"~/work"_s} << true;
    QTest::newRow("all") << QStringList{u"*"_s} << true;
    QTest::newRow("all of a folder") << QStringList{u"/home/ada/*"_s} << true;
    QTest::newRow("the folder above") << QStringList{u"/home/ada"_s} << false;
    QTest::newRow("taken back") << QStringList{u"*"_s, QString()} << false;
}

void TestGitConfig::safeDirectories()
{
    QFETCH(const QStringList, values);
    QTEST(isSafeDirectory(values, u"/home/ada/work"_s, u"/home/ada"_s), "isSafe");
}

QTEST_GUILESS_MAIN(TestGitConfig)
#include "tst_gitconfig.moc"
