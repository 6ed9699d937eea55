// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/hooksfile.h"
#include "codex/rulesfile.h"
#include "codex/skillfile.h"

#include <QTest>

using namespace doctor::codex;

// What Codex 0.169.0 said of the same files was looked up for every row.
class TestExtensionFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaultsOfRules_data();
    void findsFaultsOfRules();
    void anyDamageToRulesEndsInAVerdict();
    void findsFaultsOfSkills_data();
    void findsFaultsOfSkills();
    void findsFaultsOfHooks_data();
    void findsFaultsOfHooks();
};

void TestExtensionFiles::findsFaultsOfRules_data()
{
    using Kind = RulesFault::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *bytes, Kind kind = Kind::None, const char *what = "",
                        int line = 0) {
        QTest::newRow(name) << QByteArray(bytes) << kind << QString::fromUtf8(what) << line;
    };

    row("empty", "");
    row("comment", "# it's (nothing\n");
    row("rule", "prefix_rule(pattern=[\"git\", \"status\"], decision=\"allow\")\n");
    row("over lines", "prefix_rule(\n    pattern = [\"git\", [\"a\", \"b\"]],\n    match = [\"git a\"],\n)\n");
    row("by place", "prefix_rule([\"git\"], \"allow\")");
    row("variable", "g = [\"git\"]\nprefix_rule(pattern=g)\n");
    row("own function", "def f(x):\n    prefix_rule(pattern=x)\nf([\"git\"])\n");
    row("loop", "for x in [\"a\"]:\n    prefix_rule(pattern=[x])\n");
    row("long text", "prefix_rule(pattern=[\"git\"], justification=\"\"\"it's\n\"fine\" (really\"\"\")\n");
    row("raw text", "prefix_rule(pattern=[r\"a\\d\", 'b'])\n");
    row("escape", "prefix_rule(pattern=['it\\'s'])\n");
    row("other text", "prefix_rule(pattern=[\"caf\xC3\xA9\"])\n");
    row("other functions", "network_rule(host=\"a.example\", protocol=\"https\", decision=\"deny\")\n"
                           "host_executable(name=\"git\", paths=[\"/usr/bin/git\"])\n");
    row("value only", "{\"rules\": []}\n");
    row("windows lines", "prefix_rule(pattern=[\"git\"])\r\n");

    row("not text", "x\xFF", Kind::NotUtf8);
    row("open bracket", "\nprefix_rule(pattern=[\"git\"\n", Kind::OpenBracket, "[", 2);
    row("open call", "prefix_rule(pattern=[\"git\"]\n", Kind::OpenBracket, "(", 1);
    row("wrong bracket", "prefix_rule(pattern=[\"git\")\n", Kind::WrongBracket, ")", 1);
    row("lonely bracket", "]\n", Kind::WrongBracket, "]", 1);
    row("open text", "prefix_rule(pattern=[\"git])\n", Kind::OpenText, "\"", 1);
    row("open long text", "x = '''a\nb\n", Kind::OpenText, "'''", 1);
    row("curly quotes", "prefix_rule(pattern=[\xE2\x80\x9Cgit\xE2\x80\x9D])\n", Kind::InvalidCharacter, "\xE2\x80\x9C",
        1);
    row("invalid at the end", "`", Kind::InvalidCharacter, "`", 1);
    row("tab", "prefix_rule(\n\tpattern=[\"git\"])\n", Kind::Tab, "", 2);
    row("unknown function", "allow(\"git\")\n", Kind::UnknownFunction, "allow", 1);
    row("unknown argument", "prefix_rule(pattern=[\"git\"], decison=\"allow\")\n", Kind::UnknownArgument, "decison", 1);
    row("no pattern", "prefix_rule(decision=\"allow\")\n", Kind::NoPattern, "", 1);
    row("empty pattern", "prefix_rule(pattern=[])\n", Kind::EmptyPattern, "", 1);
    row("pattern is text", "prefix_rule(pattern=\"git status\")\n", Kind::PatternIsNoList, "git status", 1);
    row("unknown decision", "prefix_rule(\n  pattern=[\"git\"],\n  decision=\"deny\",\n)\n", Kind::UnknownDecision,
        "deny", 3);
    row("import", "load(\"x.star\", \"y\")\n", Kind::Import, "load", 1);
}

void TestExtensionFiles::findsFaultsOfRules()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const RulesFault::Kind, kind);
    QFETCH(const QString, what);
    QFETCH(const int, line);
    const RulesFault fault = findRulesFault(bytes);
    QCOMPARE(fault.kind, kind);
    QCOMPARE(fault.what, what);
    QCOMPARE(fault.line, line);
}

void TestExtensionFiles::anyDamageToRulesEndsInAVerdict()
{
    const QByteArray whole = "# rules\nprefix_rule(\n  pattern=[\"git\", ['a', r\"b\"]],\n  decision=\"allow\")\n"
                             "x = \"\"\"long\n\"\"\"\ndef f(a):\n  return {a: (1,)}\n";
    for (qsizetype at = 0; at < whole.size(); ++at) {
        findRulesFault(whole.first(at));
        for (const char byte : {'\0', '"', '\'', '(', ']', '\\', '\n', '=', ','}) {
            QByteArray damaged = whole;
            damaged[at] = byte;
            findRulesFault(damaged);
        }
    }
}

void TestExtensionFiles::findsFaultsOfSkills_data()
{
    using Kind = SkillFault::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind = Kind::None, int line = 0) {
        QTest::newRow(name) << bytes << kind << line;
    };

    row("good", "---\nname: x\ndescription: y\n---\nbody\n");
    row("no name", "---\ndescription: y\n---\n");
    row("colons", "---\nname: x\ndescription: use when: foo: bar\n---\n");
    row("windows lines", "---\r\nname: x\r\ndescription: y\r\n---\r\n");
    row("indented mark", " ---\nname: x\ndescription: y\n---\n");
    row("long description", "---\nname: x\ndescription: " + QByteArray(1200, 'y') + "\n---\n");

    row("nothing", "", Kind::NoFrontMatter, 1);
    row("no front matter", "# Skill\n", Kind::NoFrontMatter, 1);
    row("blank line first", "\n---\nname: x\ndescription: y\n---\n", Kind::NoFrontMatter, 1);
    row("not closed", "---\nname: x\ndescription: y\n", Kind::NoFrontMatter, 1);
    row("byte order mark", "\xEF\xBB\xBF---\nname: x\ndescription: y\n---\n", Kind::ByteOrderMark, 1);
    row("tab", "---\nname: x\n\tdescription: y\n---\n", Kind::Tab, 3);
    row("no description", "---\nname: x\n---\n", Kind::NoDescription, 1);
    row("empty description", "---\nname: x\ndescription:\n---\n", Kind::NoDescription, 3);
    row("long name", "---\nname: " + QByteArray(65, 'x') + "\ndescription: y\n---\n", Kind::LongName, 2);
    row("not text", "---\nname: x\ndescription: \xE9\n---\n", Kind::NotUtf8);
}

void TestExtensionFiles::findsFaultsOfSkills()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const SkillFault::Kind, kind);
    QFETCH(const int, line);
    const SkillFault fault = findSkillFault(bytes);
    QCOMPARE(fault.kind, kind);
    QCOMPARE(fault.line, line);
}

void TestExtensionFiles::findsFaultsOfHooks_data()
{
    using Kind = HooksFault::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *bytes, Kind kind = Kind::None, const char *what = "") {
        QTest::newRow(name) << QByteArray(bytes) << kind << QString::fromUtf8(what);
    };

    row("good", R"({"hooks":{"PreToolUse":[{"matcher":"x","hooks":[{"type":"command","command":"true"}]}]}})");
    row("empty list", "[]");
    row("unknown event", R"({"hooks":{"PreTolUse":[]}})");
    row("description", R"({"description":"mine","hooks":{}})");

    row("cut off", R"({"hooks": )", Kind::NotJson);
    row("unknown member", R"({"hook":{}})", Kind::UnknownMember, "hook");
    row("unknown type", R"({"hooks":{"Stop":[{"hooks":[{"type":"comand","command":"true"}]}]}})", Kind::UnknownType,
        "comand");
    row("no command", R"({"hooks":{"Stop":[{"hooks":[{"type":"command"}]}]}})", Kind::NoCommand, "Stop");
}

void TestExtensionFiles::findsFaultsOfHooks()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const HooksFault::Kind, kind);
    QFETCH(const QString, what);
    const HooksFault fault = findHooksFault(bytes);
    QCOMPARE(fault.kind, kind);
    QCOMPARE(fault.what, what);
}

QTEST_APPLESS_MAIN(TestExtensionFiles)
#include "tst_extensionfiles.moc"
