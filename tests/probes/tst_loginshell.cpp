// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/loginshell.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestLoginShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVariables_data();
    void tellsItsVariables();
    void saysWhyItDoesNot_data();
    void saysWhyItDoesNot();
    void hangingShellIsEnded();
    void nothingItStartedIsLeft();
    void nothingRunsWithoutConsent();
    void realShellsAreUnderstood_data();
    void realShellsAreUnderstood();
    void differencesAreTold();
    void searchPathsAreComparedByFolder();
    void optionsAreJudgedByTheShell();

private:
    QString fakeShell(const QByteArray &script) const;
    LoginShell ask(const QString &shell, bool isConsented = true) const;

    QTemporaryDir m_folder;
};

// A shell whose start-up files do this before it does what it is asked: its last argument.
QString TestLoginShell::fakeShell(const QByteArray &script) const
{
    QString path = m_folder.filePath(u"fakesh"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\nexport COLOUR=green\n" + script + "\nfor last; do :; done\neval \"$last\"\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

LoginShell TestLoginShell::ask(const QString &shell, bool isConsented) const
{
    Environment environment({.variables = {{u"SHELL"_s, shell},
                                           {u"PATH"_s, u"/usr/bin:/bin"_s},
                                           {u"HOME"_s, m_folder.path()},
                                           {u"TERM"_s, u"xterm"_s}},
                             .homeDirectory = m_folder.path(),
                             .startPrograms = isConsented});
    const QFuture<LoginShell> future = loginShell(environment);
    return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) ? future.result() : LoginShell();
}

void TestLoginShell::tellsItsVariables_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("quiet") << QByteArray();
    QTest::newRow("prints a banner") << QByteArray("echo 'Welcome!'; printf '\\033[31mred\\033[0m'");
    QTest::newRow("prints variables") << QByteArray("echo COLOUR=red; echo codex-doctor-begin");
    QTest::newRow("prints garbage") << QByteArray("head -c 100000 /dev/urandom");
    QTest::newRow("shows its commands") << QByteArray("set -x; set -v");
    QTest::newRow("complains") << QByteArray("echo broken >&2; false");
    QTest::newRow("reads its input") << QByteArray("cat; read answer");
    QTest::newRow("starts a daemon") << QByteArray("sleep 1000 &");
    QTest::newRow("ends badly after it told") << QByteArray("trap 'exit 3' EXIT");
}

void TestLoginShell::tellsItsVariables()
{
    QFETCH(const QByteArray, script);
    const LoginShell shell = ask(fakeShell(script));
    QVERIFY2(shell.isAnswered(), qPrintable(shell.errorText.english()));
    QCOMPARE(shell.variables.value(u"COLOUR"_s), u"green"_s);
    QCOMPARE(shell.variables.value(u"HOME"_s), m_folder.path());
    QVERIFY(shell.command.endsWith(u"fakesh -l -i"));
}

void TestLoginShell::saysWhyItDoesNot_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("words");
    QTest::newRow("ends at once") << fakeShell("exit 1") << u"ended without telling its variables (exit status 1)"_s;
    QTest::newRow("not set") << QString() << u"SHELL names no login shell"_s;
    QTest::newRow("missing") << u"/nowhere/sh"_s << u"No such file or directory"_s;
}

void TestLoginShell::saysWhyItDoesNot()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, words);
    const LoginShell answer = ask(shell);
    QVERIFY(!answer.isAnswered());
    QVERIFY2(answer.errorText.english().contains(words), qPrintable(answer.errorText.english()));
}

void TestLoginShell::hangingShellIsEnded()
{
    const LoginShell shell = ask(fakeShell("sleep 1000"));
    QVERIFY(!shell.isAnswered());
    QVERIFY2(shell.errorText.english().contains(u"no end within 10"), qPrintable(shell.errorText.english()));
}

void TestLoginShell::nothingItStartedIsLeft()
{
    const QString pidFile = m_folder.filePath(u"pid"_s);
    const QByteArray script = "setsid sleep 1000 & echo $! > " + pidFile.toUtf8();
    QVERIFY(ask(fakeShell(script)).isAnswered());
    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int pid = file.readAll().trimmed().toInt();
    QVERIFY(pid > 0);
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    QVERIFY(::kill(pid, 0) != 0 || (status.open(QIODevice::ReadOnly) && status.readAll().contains(") Z ")));
}

void TestLoginShell::nothingRunsWithoutConsent()
{
    const QString trace = m_folder.filePath(u"trace"_s);
    const LoginShell shell = ask(fakeShell("touch " + trace.toUtf8()), false);
    QVERIFY(!shell.isAnswered());
    QVERIFY(shell.errorText.english().contains(u"no consent"));
    QVERIFY(!QFile::exists(trace));
}

void TestLoginShell::realShellsAreUnderstood_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *const shell : {"/bin/bash", "/bin/dash", "/bin/zsh", "/usr/bin/fish", "/bin/tcsh", "/bin/ksh"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestLoginShell::realShellsAreUnderstood()
{
    QFETCH(const QString, shell);
    if (!QFile::exists(shell))
        QSKIP("not installed here");
    for (const auto &name : {u".profile"_s, u".zprofile"_s}) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("export PROFILE=read\n");
    }
    const LoginShell answer = ask(shell);
    QVERIFY2(answer.isAnswered(), qPrintable(answer.errorText.english()));
    QCOMPARE(answer.variables.value(u"HOME"_s), m_folder.path());
    if (shell.endsWith(u"/bash") || shell.endsWith(u"/zsh"))
        QCOMPARE(answer.variables.value(u"PROFILE"_s), u"read"_s);
}

void TestLoginShell::differencesAreTold()
{
    const QList<VariableDifference> found = differences(
        {{u"PATH"_s, u"/bin"_s}, {u"SAME"_s, u"1"_s}, {u"ONLY_HERE"_s, u""_s}, {u"SHLVL"_s, u"1"_s}},
        {{u"PATH"_s, u"/bin:/opt"_s}, {u"SAME"_s, u"1"_s}, {u"https_proxy"_s, u"http://p:1"_s}, {u"SHLVL"_s, u"2"_s}});
    QStringList names;
    for (const VariableDifference &each : found)
        names << each.name + (each.matters ? u"!"_s : QString());
    QCOMPARE(names, (QStringList{u"PATH!"_s, u"https_proxy!"_s, u"ONLY_HERE"_s}));
    QVERIFY(found.at(1).session.isNull());
    QVERIFY(found.at(2).shell.isNull() && !found.at(2).session.isNull());
}

void TestLoginShell::searchPathsAreComparedByFolder()
{
    QCOMPARE(pathWords(u"/usr/bin:/snap/bin"_s, u"/opt/tools:/usr/bin:/opt/tools"_s), u"+ /opt/tools, − /snap/bin"_s);
    QCOMPARE(pathWords(u"/a:/b"_s, u"/b:/a"_s), QString());
}

void TestLoginShell::optionsAreJudgedByTheShell()
{
    const RunOptions session{.variables = {{u"PATH"_s, u"/bin"_s}, {u"TERM"_s, u"xterm"_s}, {u"OLD"_s, u"1"_s}},
                             .homeDirectory = u"/home/somebody"_s};
    const LoginShell shell{.command = u"/bin/bash -l -i"_s,
                           .variables = {{u"PATH"_s, u"/opt"_s}, {u"TERM"_s, u"dumb"_s}, {u"SHLVL"_s, u"3"_s}}};
    const RunOptions judged = judgedBy(shell, session);
    QCOMPARE(judged.variables.value(u"PATH"_s), u"/opt"_s);
    QCOMPARE(judged.variables.value(u"TERM"_s), u"xterm"_s);
    QVERIFY(!judged.variables.contains(u"SHLVL"_s) && !judged.variables.contains(u"OLD"_s));
    QCOMPARE(judged.variables.value(loginShellVariable), u"/bin/bash -l -i"_s);
    QCOMPARE(judged.homeDirectory, u"/home/somebody"_s);
}

QTEST_GUILESS_MAIN(TestLoginShell)
#include "tst_loginshell.moc"
