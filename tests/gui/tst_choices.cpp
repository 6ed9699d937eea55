// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/shelldialog.h"
#include "gui/terminal.h"
#include "rig.h"

#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Check> oneCheck()
{
    return {checkGiving(u"test.good"_s, {.summary = verbatim(u"All is well"_s)})};
}

LoginShell aShell()
{
    return {.command = u"/bin/bash -l -i"_s,
            .variables = {{u"PATH"_s, u"/usr/bin:/opt/tools"_s},
                          {u"https_proxy"_s, u"http://proxy.example.com:3128"_s},
                          {u"OPENAI_API_KEY"_s, u"sk-made-up-for-this-test-0123456789"_s},
                          {u"PRIVATE_THING"_s, u"nobody's business"_s}}};
}

RunOptions aSession()
{
    return {.variables = {{u"PATH"_s, u"/usr/bin:/snap/bin"_s}, {u"SHELL"_s, u"/bin/bash"_s}}};
}

QString shown(const QTreeWidget &table)
{
    QStringList lines;
    for (int row = 0; row < table.topLevelItemCount(); ++row) {
        const QTreeWidgetItem *const item = table.topLevelItem(row);
        lines << item->text(0) + u'|' + item->text(1) + u'|' + item->text(2);
    }
    return lines.join(u'\n');
}

} // namespace

// What is looked at, and what may be started for it.
class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consentNamesWhatWouldBeStarted();
    void withoutConsentTheBoxStaysEmpty();
    void homesAreRemembered();
    void programIsChosen();
    void shellIsAskedOnlyWithConsent();
    void differenceIsShownWithoutSecrets();
    void shellIsJudgedByUntilItIsGivenBack();
    void failureOfTheShellIsSaid();
    void terminalOpensInTheFolder();
    void missingTerminalIsSaid();
};

void TestChoices::consentNamesWhatWouldBeStarted()
{
    int asked = 0;
    Rig rig(oneCheck(), [&](MainWindowParts &parts) {
        parts.consent = {
            .options = [] { return RunOptions(); },
            .lister =
                [&](Environment &environment) {
                    asked += environment.options().startPrograms ? 100 : 1;
                    const Answer<QList<Message>> answer;
                    answer.give({verbatim(u"/opt/codex --version"_s), verbatim(u"tool (MCP server files)"_s)});
                    return answer.future();
                }};
    });
    const QSignalSpy changes(&rig.window, &MainWindow::startProgramsChanged);
    rig.action(u"startProgramsAction"_s)->trigger();
    QTRY_VERIFY(rig.window.findChild<QMessageBox *>(u"consentBox"_s));
    auto *const box = rig.window.findChild<QMessageBox *>(u"consentBox"_s);
    QVERIFY(box->informativeText().contains(u"/opt/codex --version\ntool (MCP server files)"));
    QCOMPARE(asked, 1); // of an environment that starts nothing
    QVERIFY(!rig.action(u"startProgramsAction"_s)->isChecked());
    for (QAbstractButton *const button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(rig.action(u"startProgramsAction"_s)->isChecked());
    QVERIFY(changes.last().at(0).toBool());
}

void TestChoices::withoutConsentTheBoxStaysEmpty()
{
    Rig rig(oneCheck(), [](MainWindowParts &parts) {
        parts.consent = {.options = [] { return RunOptions(); },
                         .lister =
                             [](Environment &) {
                                 const Answer<QList<Message>> answer;
                                 answer.give({});
                                 return answer.future();
                             }};
    });
    rig.action(u"startProgramsAction"_s)->trigger();
    QTRY_VERIFY(rig.window.findChild<QMessageBox *>(u"consentBox"_s));
    QTest::keyClick(rig.window.findChild<QMessageBox *>(u"consentBox"_s), Qt::Key_Escape);
    QTRY_VERIFY(!rig.window.findChild<QMessageBox *>(u"consentBox"_s));
    QVERIFY(!rig.action(u"startProgramsAction"_s)->isChecked());
}

void TestChoices::homesAreRemembered()
{
    const QTemporaryDir homes;
    Rig rig(oneCheck());
    auto *const menu = rig.window.findChild<TargetMenu *>();
    const QSignalSpy restarts(&rig.window, &MainWindow::restartRequested);
    for (int home = 0; home < 10; ++home)
        menu->setHome(homes.filePath(QString::number(home)));
    menu->setHome(homes.filePath(u"8"_s));
    QCOMPARE(restarts.size(), 11);
    QVERIFY(rig.window.windowTitle().startsWith(homes.filePath(u"8"_s)));
    const QList<QAction *> recent = rig.window.findChild<QMenu *>(u"recentMenu"_s)->actions();
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent.at(0)->text(), homes.filePath(u"8"_s));
    QCOMPARE(recent.at(1)->text(), homes.filePath(u"9"_s));
    recent.at(1)->trigger();
    QVERIFY(rig.window.windowTitle().startsWith(homes.filePath(u"9"_s)));
    rig.action(u"usualTargetAction"_s)->trigger();
    QCOMPARE(rig.window.windowTitle(), u"Codex Doctor"_s);
    QVERIFY(!rig.action(u"usualTargetAction"_s)->isEnabled());
}

void TestChoices::programIsChosen()
{
    const QTemporaryDir folder;
    QFile program(folder.filePath(u"codex"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.close();
    const auto target = std::make_shared<Target>();
    Rig rig(oneCheck(), [&](MainWindowParts &parts) { parts.target = target; });
    rig.action(u"programAction"_s)->trigger();
    auto *const dialog = rig.window.findChild<QFileDialog *>(u"programDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->selectFile(program.fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    QCOMPARE(target->codexProgram, program.fileName());
    QCOMPARE(aimedAt(*target, {}).codexProgram, program.fileName());
}

void TestChoices::shellIsAskedOnlyWithConsent()
{
    int started = 0;
    ShellDialog dialog({.asker =
                            [&](Environment &environment) {
                                started += environment.options().startPrograms ? 1 : 100;
                                const Answer<LoginShell> answer;
                                answer.give(aShell());
                                return answer.future();
                            },
                        .options = aSession});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(dialog.findChild<QPushButton *>(u"cancelButton"_s)->isDefault());
    QVERIFY(!dialog.findChild<QPushButton *>(u"useButton"_s)->isVisible());
    QCOMPARE(dialog.height(), dialog.layout()->totalHeightForWidth(dialog.width())); // no empty space in a question
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(started, 0);
    dialog.show();
    dialog.findChild<QPushButton *>(u"startButton"_s)->click();
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"useButton"_s)->isVisible());
    QCOMPARE(started, 1);
}

void TestChoices::differenceIsShownWithoutSecrets()
{
    ShellDialog dialog({.asker =
                            [](Environment &) {
                                const Answer<LoginShell> answer;
                                answer.give(aShell());
                                return answer.future();
                            },
                        .options = aSession});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPushButton *>(u"startButton"_s)->click();
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"useButton"_s)->isVisible());
    const QString table = shown(*dialog.findChild<QTreeWidget *>(u"table"_s));
    QVERIFY2(table.contains(u"PATH|/usr/bin:/snap/bin|+ /opt/tools, − /snap/bin"), qPrintable(table));
    QVERIFY(table.contains(u"https_proxy|not set|http://proxy.example.com:3128"));
    QVERIFY(table.contains(u"OPENAI_API_KEY|not set|set"));
    QVERIFY(table.contains(u"PRIVATE_THING|not set|set"));
    QVERIFY(!table.contains(u"sk-made-up") && !table.contains(u"nobody's"));
}

void TestChoices::shellIsJudgedByUntilItIsGivenBack()
{
    const auto target = std::make_shared<Target>();
    Rig rig(oneCheck(), [&](MainWindowParts &parts) {
        parts.target = target;
        parts.shell = {.asker =
                           [](Environment &) {
                               const Answer<LoginShell> answer;
                               answer.give(aShell());
                               return answer.future();
                           },
                       .options = aSession};
    });
    const QSignalSpy restarts(&rig.window, &MainWindow::restartRequested);
    rig.action(u"shellAction"_s)->trigger();
    auto *const dialog = rig.window.findChild<QDialog *>(u"shellDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!rig.action(u"shellAction"_s)->isChecked());
    dialog->findChild<QPushButton *>(u"startButton"_s)->click();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"useButton"_s)->isVisible());
    dialog->findChild<QPushButton *>(u"useButton"_s)->click();
    QCOMPARE(restarts.size(), 1);
    QVERIFY(rig.action(u"shellAction"_s)->isChecked());
    QVERIFY(rig.window.windowTitle().startsWith(u"login shell"));
    QCOMPARE(aimedAt(*target, aSession()).variables.value(u"PATH"_s), u"/usr/bin:/opt/tools"_s);
    rig.action(u"shellAction"_s)->trigger();
    QVERIFY(!rig.action(u"shellAction"_s)->isChecked());
    QCOMPARE(aimedAt(*target, aSession()).variables.value(u"PATH"_s), u"/usr/bin:/snap/bin"_s);
    QCOMPARE(restarts.size(), 2);
}

void TestChoices::failureOfTheShellIsSaid()
{
    ShellDialog dialog({.asker =
                            [](Environment &) {
                                const Answer<LoginShell> answer;
                                answer.give(
                                    {.command = u"/bin/zsh -l -i"_s, .errorText = verbatim(u"no end within 10 s"_s)});
                                return answer.future();
                            },
                        .options = aSession});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPushButton *>(u"startButton"_s)->click();
    QTRY_VERIFY(dialog.findChild<QLabel *>(u"stateLabel"_s)->text().contains(u"no end within 10 s"));
    QVERIFY(dialog.findChild<QPushButton *>(u"startButton"_s)->isEnabled()); // again
    QVERIFY(!dialog.findChild<QPushButton *>(u"useButton"_s)->isVisible());
}

void TestChoices::terminalOpensInTheFolder()
{
    const QTemporaryDir folder;
    QFile terminal(folder.filePath(u"terminal"_s));
    QVERIFY(terminal.open(QIODevice::WriteOnly));
    terminal.write("#!/bin/sh\ncd -P . && { pwd; echo $#; } > made && mv made where\n");
    terminal.close();
    terminal.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    qputenv("TERMINAL", terminal.fileName().toUtf8());
    QWidget window;
    openTerminal(folder.path(), &window);
    QFile where(folder.filePath(u"where"_s));
    QTRY_VERIFY(where.exists());
    QVERIFY(where.open(QIODevice::ReadOnly));
    QCOMPARE(where.readAll(), folder.path().toUtf8() + "\n0\n"); // nothing is run in it
    qunsetenv("TERMINAL");
}

void TestChoices::missingTerminalIsSaid()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    QWidget window;
    openTerminal(u"/"_s, &window);
    QTRY_VERIFY(window.findChild<QMessageBox *>());
    QVERIFY(window.findChild<QMessageBox *>()->informativeText().contains(u"TERMINAL"));
    qputenv("PATH", path);
}

QTEST_MAIN(TestChoices)
#include "tst_choices.moc"
