// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/terminal.h"
#include "codex/terminaltitle.h"
#include "codex/tmuxoptions.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

using Table = QHash<QString, QString>;
Q_DECLARE_METATYPE(Table)

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiesTerminals_data();
    void identifiesTerminals();
    void readsNumbersAsTput_data();
    void readsNumbersAsTput();
    void readsSizeVariables();
    void readsCompiledTerminfo();
    void namesTitleItems();
    void cutsLongProjectNames();
    void readsOptionsOfTmux();
};

void TestTerminal::identifiesTerminals_data()
{
    QTest::addColumn<Table>("variables");
    QTest::addColumn<QStringList>("identity"); // name, TERM_PROGRAM, version, TERM, multiplexer and its version

    const auto row = [](const char *name, const Table &variables, const QString &identity) {
        QTest::newRow(name) << variables << identity.split(u'|');
    };
    row("nothing", {}, u"unknown|||||"_s);
    row("xterm", {{u"TERM"_s, u"xterm-256color"_s}}, u"unknown|||xterm-256color||"_s);
    row("dumb", {{u"TERM"_s, u"dumb"_s}}, u"dumb|||dumb||"_s);
    row("dumb and a blank", {{u"TERM"_s, u"dumb "_s}}, u"unknown|||dumb ||"_s);
    row("capitals", {{u"TERM"_s, u"DUMB"_s}}, u"unknown|||DUMB||"_s);
    row("kitty by TERM", {{u"TERM"_s, u"xterm-kitty"_s}}, u"kitty|||||"_s);
    row("Ghostty by TERM", {{u"TERM"_s, u"xterm-ghostty"_s}}, u"Ghostty|||xterm-ghostty||"_s);
    row("WezTerm multiplexer", {{u"TERM"_s, u"wezterm-mux"_s}}, u"WezTerm|||wezterm-mux||"_s);
    row("Alacritty", {{u"TERM"_s, u"alacritty"_s}}, u"Alacritty|||||"_s);
    row("iTerm2", {{u"TERM_PROGRAM"_s, u"iTerm.app"_s}, {u"TERM_PROGRAM_VERSION"_s, u"3.5"_s}},
        u"iTerm2|iTerm.app|3.5|||"_s);
    row("Apple Terminal", {{u"TERM_PROGRAM"_s, u"Apple_Terminal"_s}, {u"TERM_PROGRAM_VERSION"_s, {}}},
        u"Apple Terminal|Apple_Terminal||||"_s);
    row("VS Code wins over VTE", {{u"TERM_PROGRAM"_s, u"vscode"_s}, {u"VTE_VERSION"_s, u"6800"_s}},
        u"VS Code|vscode||||"_s);
    row("another program", {{u"TERM_PROGRAM"_s, u" weird "_s}, {u"TERM_PROGRAM_VERSION"_s, u" 1 "_s}},
        u"unknown| weird | 1 |||"_s);
    row("a blank program", {{u"TERM_PROGRAM"_s, u" "_s}, {u"WEZTERM_VERSION"_s, u" "_s}}, u"WezTerm|||||"_s);
    row("Konsole", {{u"KONSOLE_VERSION"_s, u"220401"_s}}, u"Konsole||220401|||"_s);
    row("GNOME Terminal", {{u"GNOME_TERMINAL_SCREEN"_s, {}}, {u"VTE_VERSION"_s, u"1"_s}}, u"GNOME Terminal|||||"_s);
    row("Windows Terminal", {{u"WT_SESSION"_s, u"x"_s}, {u"TERM"_s, u"xterm"_s}}, u"Windows Terminal|||||"_s);
    row("an old session variable says nothing", {{u"TERM_SESSION_ID"_s, u"x"_s}}, u"unknown|||||"_s);
    row("tmux", {{u"TMUX"_s, u"/tmp/t,1,0"_s}, {u"TERM_PROGRAM"_s, u"tmux"_s}, {u"TERM_PROGRAM_VERSION"_s, u"3.3a"_s}},
        u"unknown||||tmux|3.3a"_s);
    row("tmux in another spelling is a program", {{u"TMUX"_s, u"x"_s}, {u"TERM_PROGRAM"_s, u" TMUX "_s}},
        u"unknown| TMUX |||tmux|"_s);
    row("a blank TMUX", {{u"TMUX"_s, u" "_s}}, u"unknown|||||"_s);
    row("zellij", {{u"ZELLIJ"_s, u"0"_s}, {u"ZELLIJ_VERSION"_s, u"0.40"_s}}, u"unknown||||zellij|0.40"_s);
    row("tmux inside zellij", {{u"TMUX_PANE"_s, u"%0"_s}, {u"ZELLIJ"_s, u"0"_s}}, u"unknown||||tmux|"_s);
}

void TestTerminal::identifiesTerminals()
{
    QFETCH(const Table, variables);
    const TerminalIdentity identity = identifyTerminal(Variables(variables));
    const QStringList found{identity.name, identity.program,     identity.version,
                            identity.term, identity.multiplexer, identity.multiplexerVersion};
    QTEST(found, "identity");
}

void TestTerminal::readsNumbersAsTput_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("number");
    QTest::newRow("plain") << u"90"_s << 90;
    QTest::newRow("with a sign") << u"+90"_s << 90;
    QTest::newRow("large") << u"70000"_s << 70000;
    QTest::newRow("blank before") << u" 90"_s << 90;
    for (const QString &value : {u""_s, u"0"_s, u"-5"_s, u" 90 "_s, u"0x50"_s, u"abc"_s, u"99999999999"_s})
        QTest::newRow(qPrintable(u"not a number: "_s + value)) << value << 0;
}

void TestTerminal::readsNumbersAsTput()
{
    QFETCH(const QString, value);
    QTEST(tputNumber(value), "number");
}

void TestTerminal::readsSizeVariables()
{
    QCOMPARE(sizeFromVariable(u"70"_s), 70);
    QCOMPARE(sizeFromVariable(u"+20"_s), 20);
    for (const QString &value : {u""_s, u"+"_s, u"-1"_s, u"70000"_s, u"7 0"_s, u"x"_s})
        QCOMPARE(sizeFromVariable(value), -1);
}

void TestTerminal::readsCompiledTerminfo()
{
    const auto bytes = [](std::initializer_list<int> shorts) {
        QByteArray all;
        for (const int value : shorts) {
            all.append(static_cast<char>(value & 0xff));
            all.append(static_cast<char>((value >> 8) & 0xff));
        }
        return all;
    };
    // Names of three bytes and two flags: the numbers begin at an even offset.
    const QByteArray sixteen = bytes({0432, 3, 2, 3, 0, 0}) + QByteArray("ab\0\1\1\0", 6) + bytes({80, 8, 24});
    QVERIFY(terminfoSize(sixteen).isValid);
    QCOMPARE(terminfoSize(sixteen).columns, 80);
    QCOMPARE(terminfoSize(sixteen).lines, 24);

    const QByteArray wide =
        bytes({01036, 2, 0, 3, 0, 0}) + QByteArray("a\0", 2) + bytes({132, 0, 8, 0, 0xffff, 0xffff});
    QCOMPARE(terminfoSize(wide).columns, 132);
    QCOMPARE(terminfoSize(wide).lines, 0); // declared absent

    QCOMPARE(terminfoSize(sixteen.left(14)).columns, 0);
    QVERIFY(!terminfoSize({}).isValid);
    QVERIFY(!terminfoSize("# a source file, not a compiled one").isValid);
}

void TestTerminal::namesTitleItems()
{
    const TitleItems items =
        titleItems({u"bogus"_s, u"model-name"_s, u"bogus"_s, u"thread"_s, {}, u"project"_s, u"Spinner"_s, u"model"_s});
    QCOMPARE(items.known, (QStringList{u"model"_s, u"thread-title"_s, u"project-name"_s, u"model"_s}));
    QCOMPARE(items.unknown, (QStringList{u"bogus"_s, {}, u"Spinner"_s}));
}

void TestTerminal::cutsLongProjectNames()
{
    QCOMPARE(titleOfProject(u"/home/ada/demo/"_s), u"demo"_s);
    QCOMPARE(titleOfProject(u"/"_s), u"/"_s);
    QCOMPARE(titleOfProject(u"/123456789012345678901234"_s), u"123456789012345678901234"_s);
    QCOMPARE(titleOfProject(u"/a-very-long-directory-name"_s), u"a-very-long-directory..."_s);
    // 23 letters and one of two code points are 24 for a reader.
    QCOMPARE(titleOfProject(u"/12345678901234567890123e\u0301"_s), u"12345678901234567890123e\u0301"_s);
}

// As tmux 3.3 prints them.
void TestTerminal::readsOptionsOfTmux()
{
    const Table options =
        readTmuxOptions(u"escape-time 500\nfocus-events off\ndefault-terminal \"tmux-256color\"\n"
                        "status-left \"[#{session_name}] \"\ncommand-alias\nword-separators \"\n\n"_s);
    QCOMPARE(options, (Table{{u"escape-time"_s, u"500"_s},
                             {u"focus-events"_s, u"off"_s},
                             {u"default-terminal"_s, u"tmux-256color"_s},
                             {u"status-left"_s, u"[#{session_name}] "_s},
                             {u"command-alias"_s, {}},
                             {u"word-separators"_s, u"\""_s}}));
    QVERIFY(tmuxOptionsThatMatter().contains(u"escape-time"_s));
    QVERIFY(readTmuxOptions({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
