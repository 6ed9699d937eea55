// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/terminalenv.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using probes::TerminalEvidence;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::probes::TerminalEvidence)

class TestTerminalEnv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void showsWhatIsThere();
};

namespace {

// A terminal of a usual size, with these variables.
TerminalEvidence terminalWith(const QHash<QString, QString> &variables)
{
    return {.variables = codex::Variables(variables),
            .isInputTerminal = true,
            .isOutputTerminal = true,
            .isErrorTerminal = true,
            .columns = 120,
            .lines = 40};
}

TerminalEvidence sized(int columns, int lines)
{
    TerminalEvidence evidence = terminalWith({{u"TERM"_s, u"xterm"_s}});
    evidence.columns = columns;
    evidence.lines = lines;
    return evidence;
}

QString valueOf(const Outcome &outcome, const QString &label)
{
    for (const Detail &detail : outcome.details) {
        if (detail.label == label)
            return detail.value;
    }
    return {};
}

} // namespace

void TestTerminalEnv::judges_data()
{
    QTest::addColumn<TerminalEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("subject"); // of the first issue

    TerminalEvidence detached{.variables = codex::Variables({{u"TERM"_s, u"dumb"_s}}), .columns = 80, .lines = 24};
    TerminalEvidence lost = terminalWith({{u"LANG"_s, u"C"_s}});
    lost.terminfoPaths = {{u"TERMINFO"_s, u"/nowhere"_s, u"missing"_s}};

    QTest::newRow("healthy") << terminalWith({{u"TERM"_s, u"xterm"_s}, {u"LANG"_s, u"en_GB.UTF-8"_s}}) << Status::Ok
                             << QString();
    QTest::newRow("no terminal at all") << TerminalEvidence{.sizeErrorText = u"x"_s} << Status::Ok << QString();
    QTest::newRow("no locale") << terminalWith({}) << Status::Ok << QString();
    QTest::newRow("dumb") << terminalWith({{u"TERM"_s, u"dumb"_s}}) << Status::Fail << u"TERM"_s;
    QTest::newRow("dumb by program") << terminalWith({{u"TERM_PROGRAM"_s, u"dumb"_s}}) << Status::Fail
                                     << u"TERM_PROGRAM"_s;
    QTest::newRow("dumb in a script") << detached << Status::Warning << u"TERM"_s;
    QTest::newRow("utf8 in the other spelling")
        << terminalWith({{u"LANG"_s, u"de_DE.utf8"_s}}) << Status::Ok << QString();
    QTest::newRow("Latin-1 by LC_ALL") << terminalWith({{u"LANG"_s, u"C.UTF-8"_s}, {u"LC_ALL"_s, u"de_DE@euro"_s}})
                                       << Status::Warning << u"LC_ALL"_s;
    QTest::newRow("a blank variable decides nothing")
        << terminalWith({{u"LC_CTYPE"_s, u" "_s}, {u"LANG"_s, u"C"_s}}) << Status::Warning << u"LANG"_s;
    QTest::newRow("failures come first") << lost << Status::Fail << u"TERMINFO"_s;
    QTest::newRow("narrow") << sized(79, 40) << Status::Warning << u"width"_s;
    QTest::newRow("low") << sized(80, 23) << Status::Warning << u"height"_s;
    QTest::newRow("just fits") << sized(80, 24) << Status::Ok << QString();
    QTest::newRow("a size of zero is none") << sized(0, 0) << Status::Ok << QString();
    QTest::newRow("COLUMNS") << terminalWith({{u"COLUMNS"_s, u" 70 "_s}}) << Status::Warning << u"width"_s;
    QTest::newRow("no number") << terminalWith({{u"COLUMNS"_s, u"7x"_s}, {u"LINES"_s, u"-3"_s}}) << Status::Ok
                               << QString();
}

void TestTerminalEnv::judges()
{
    QFETCH(const TerminalEvidence, evidence);
    const Outcome outcome = translatable(judgeTerminalEnv(evidence));
    QTEST(outcome.status, "status");
    QTEST(outcome.issues.isEmpty() ? QString() : outcome.issues.constFirst().root.subject, "subject");
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.remedy.isEmpty());
}

void TestTerminalEnv::showsWhatIsThere()
{
    TerminalEvidence evidence = terminalWith({{u"TERM"_s, u"tmux-256color"_s},
                                              {u"TMUX"_s, u"/tmp/tmux-0/default,1,0"_s},
                                              {u"TERM_PROGRAM"_s, u"tmux"_s},
                                              {u"TERM_PROGRAM_VERSION"_s, u"3.3a"_s},
                                              {u"COLORTERM"_s, u" truecolor "_s},
                                              {u"NO_COLOR"_s, {}},
                                              {u"SSH_TTY"_s, u"/dev/pts/9"_s},
                                              {u"TERMINFO_DIRS"_s, {}}});
    const Outcome outcome = translatable(judgeTerminalEnv(evidence));
    QCOMPARE(valueOf(outcome, u"multiplexer"_s), u"tmux 3.3a"_s);
    QCOMPARE(valueOf(outcome, u"terminal size"_s), u"120x40"_s);
    QCOMPARE(valueOf(outcome, u"COLORTERM"_s), u"truecolor"_s);
    QCOMPARE(valueOf(outcome, u"NO_COLOR"_s), u"present"_s);
    QCOMPARE(valueOf(outcome, u"SSH_TTY"_s), u"present"_s);
    QCOMPARE(valueOf(outcome, u"color output"_s), u"disabled (NO_COLOR)"_s);
    QCOMPARE(valueOf(outcome, u"tmux options"_s), u"not inspected (PATH helpers are not executed)"_s);
    evidence.wantsColour = false;
    QCOMPARE(valueOf(translatable(judgeTerminalEnv(evidence)), u"color output"_s), u"disabled (--no-color)"_s);
}

QTEST_GUILESS_MAIN(TestTerminalEnv)
#include "tst_terminalenv.moc"
