// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/loginshell.h"
#include "core/processoptions.h"

#include <QDir>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;
using Variables = QHash<QString, QString>;

// What a run starts from: what the process was given, or what the login shell gives.
class TestStartingPoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheProcessWasGiven();
    void withoutHomeTheUserDatabaseKnows();
    void aShellReplacesTheVariables();
    void aShellWithoutHomeLeavesIt();
    void differencesThatMatterComeFirst_data();
    void differencesThatMatterComeFirst();
    void pathsDifferByTheirFolders_data();
    void pathsDifferByTheirFolders();
};

void TestStartingPoint::takesWhatTheProcessWasGiven()
{
    qputenv("DOCTOR_TEST", "a=b");
    qputenv("HOME", "/home/ada");
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const RunOptions options = processOptions();
    QCOMPARE(options.variables.value(u"DOCTOR_TEST"_s), u"a=b"_s);
    QCOMPARE(options.homeDirectory, u"/home/ada"_s);
    QCOMPARE(options.workingDirectory, QDir::currentPath());
    QVERIFY(!options.userName.isEmpty());
    QVERIFY(options.now >= before && options.now <= QDateTime::currentDateTimeUtc());
    // Nothing is consented to.
    QVERIFY(!options.startPrograms && !options.offline);
}

void TestStartingPoint::withoutHomeTheUserDatabaseKnows()
{
    qputenv("HOME", "");
    const QString home = processOptions().homeDirectory;
    QVERIFY(QDir::isAbsolutePath(home));
    qunsetenv("HOME");
    QCOMPARE(processOptions().homeDirectory, home);
}

void TestStartingPoint::aShellReplacesTheVariables()
{
    const LoginShell shell{
        .command = u"/bin/zsh -l -i"_s,
        .variables = {
            {u"PATH"_s, u"/opt/tools"_s}, {u"HOME"_s, u"/home/shell"_s}, {u"TERM"_s, u"dumb"_s}, {u"SHLVL"_s, u"3"_s}}};
    RunOptions session{.variables = {{u"PATH"_s, u"/usr/bin"_s}, {u"TERM"_s, u"xterm"_s}, {u"DISPLAY"_s, u":0"_s}},
                       .workingDirectory = u"/work"_s,
                       .homeDirectory = u"/home/session"_s};
    const RunOptions judged = judgedBy(shell, session);
    QCOMPARE(judged.homeDirectory, u"/home/shell"_s);
    QCOMPARE(judged.workingDirectory, u"/work"_s);
    // Each shell has a TERM of its own; the session's stays, and SHLVL is nobody's.
    QCOMPARE(judged.variables, (Variables{{u"PATH"_s, u"/opt/tools"_s},
                                          {u"HOME"_s, u"/home/shell"_s},
                                          {u"TERM"_s, u"xterm"_s},
                                          {loginShellVariable, u"/bin/zsh -l -i"_s}}));
}

void TestStartingPoint::aShellWithoutHomeLeavesIt()
{
    QVERIFY(!LoginShell().isAnswered());
    const LoginShell shell{.variables = {{u"PATH"_s, u"/bin"_s}}};
    QVERIFY(shell.isAnswered());
    QCOMPARE(judgedBy(shell, {.homeDirectory = u"/home/session"_s}).homeDirectory, u"/home/session"_s);
}

void TestStartingPoint::differencesThatMatterComeFirst_data()
{
    QTest::addColumn<Variables>("session");
    QTest::addColumn<Variables>("shell");
    QTest::addColumn<QStringList>("names"); // with "!" where it matters

    QTest::newRow("none") << Variables{{u"A"_s, u"1"_s}} << Variables{{u"A"_s, u"1"_s}} << QStringList();
    QTest::newRow("what each shell has of its own")
        << Variables{{u"SHLVL"_s, u"1"_s}, {u"PWD"_s, u"/a"_s}} << Variables{{u"SHLVL"_s, u"2"_s}, {u"_"_s, u"x"_s}}
        << QStringList();
    QTest::newRow("by weight, then by name")
        << Variables{{u"ZOO"_s, u"1"_s}, {u"PATH"_s, u"/a"_s}}
        << Variables{{u"AAA"_s, u"1"_s}, {u"https_proxy"_s, u"http://p"_s}, {u"PATH"_s, u"/b"_s}}
        << QStringList{u"!PATH"_s, u"!https_proxy"_s, u"AAA"_s, u"ZOO"_s};
    QTest::newRow("set to nothing is not the same as not set")
        << Variables{{u"CODEX_HOME"_s, QString()}} << Variables{} << QStringList{u"!CODEX_HOME"_s};
    QTest::newRow("what Codex goes by") << Variables{}
                                        << Variables{{u"OPENAI_API_KEY"_s, u"k"_s},
                                                     {u"SSL_CERT_FILE"_s, u"f"_s},
                                                     {u"LANG"_s, u"C"_s}}
                                        << QStringList{u"!LANG"_s, u"!OPENAI_API_KEY"_s, u"!SSL_CERT_FILE"_s};
}

void TestStartingPoint::differencesThatMatterComeFirst()
{
    QFETCH(const Variables, session);
    QFETCH(const Variables, shell);
    QStringList names;
    for (const VariableDifference &each : differences(session, shell)) {
        names.append((each.matters ? u"!"_s : QString()) + each.name);
        QCOMPARE(each.session, session.value(each.name));
        QCOMPARE(each.session.isNull(), !session.contains(each.name));
        QCOMPARE(each.shell.isNull(), !shell.contains(each.name));
    }
    QTEST(names, "names");
}

void TestStartingPoint::pathsDifferByTheirFolders_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");

    QTest::newRow("the same") << u"/a:/b"_s << u"/b:/a"_s << QString();
    QTest::newRow("both") << u"/usr/bin:/snap/bin"_s << u"/opt/tools:/usr/bin"_s << u"+ /opt/tools, − /snap/bin"_s;
    QTest::newRow("twice is once") << u"/a:/b:/b"_s << u"/a:/c:/c:"_s << u"+ /c, − /b"_s;
    QTest::newRow("none before") << QString() << u"/a:/b"_s << u"+ /a, + /b"_s;
}

void TestStartingPoint::pathsDifferByTheirFolders()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QTEST(pathWords(before, after), "words");
}

QTEST_GUILESS_MAIN(TestStartingPoint)
#include "tst_startingpoint.moc"
