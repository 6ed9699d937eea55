// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/toml.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestToml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStandWhereCodexSeesThem_data();
    void faultsStandWhereCodexSeesThem();
    void remediesFitTheFault_data();
    void remediesFitTheFault();
    void allFaultsAreFoundAndTheRestIsRead();
    void belowABrokenHeaderNothingIsTakenForTheTableBefore_data();
    void belowABrokenHeaderNothingIsTakenForTheTableBefore();
    void whatCodexReadsIsRead_data();
    void whatCodexReadsIsRead();
    void placesAreThoseOfTheFile();
    void excerptsShowTheColumn();
    void excerptsShowNoSecret_data();
    void excerptsShowNoSecret();
    void otherEncodingsAreNamedAndStillRead();
    void hugeAndDeepTextEnds();
};

namespace {

ParsedToml parsed(const QByteArray &text)
{
    return parseToml(text, {.layer = ConfigLayerKind::User, .file = u"/home/ada/.codex/config.toml"_s});
}

} // namespace

void TestToml::faultsStandWhereCodexSeesThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");

    const auto row = [](const char *name, const QByteArray &text, const QString &place) {
        QTest::newRow(name) << text << place;
    };
    row("value without quotes", "model = 'a'\napproval_policy = never\n", u"2:19"_s);
    row("several words", "x = true false\n", u"1:5"_s);
    row("no value", "x=1\n  y=2\n   z=\n", u"3:6"_s);
    row("no value, a blank", "model = \nx = 1\n", u"1:9"_s);
    row("no equals sign", "model \"x\"\n", u"1:7"_s);
    row("a word alone", "model\n", u"1:6"_s);
    row("a colon", "x: 1\n", u"1:4"_s);
    row("two equal signs", "x == 1\n", u"1:4"_s);
    row("text not closed", "model = \"unclosed\nx = 1\n", u"1:18"_s);
    row("text over lines not closed", "model = \"\"\"unclosed\nx = 1\n", u"2:7"_s);
    row("folder of Windows", R"(log_dir = "C:\Users\dev")", u"1:16"_s);
    row("unknown escape", R"(log_dir = "C:\dir")", u"1:15"_s);
    row("header not closed", "[features\ngoals = true\n", u"1:10"_s);
    row("header closed twice", "[features]]\ngoals = true\n", u"1:11"_s);
    row("blank in a header", "[model_providers.my provider]\n", u"1:20"_s);
    row("path in a header", "[projects./home/x]\n", u"1:11"_s);
    row("list not closed", "x = [1, 2\n", u"1:10"_s);
    row("list runs into the next line", "x = [1, 2\ny = 3\n", u"2:1"_s);
    row("no comma", "args = [\"-y\" \"foo\"]\n", u"1:14"_s);
    row("two commas", "x = [1,, 2]\n", u"1:8"_s);
    row("no comma in a table", "x = { a = 1 b = 2 }\n", u"1:15"_s);
    row("colon in a table", "x = { a: 1 }\n", u"1:10"_s);
    row("text behind a text", "x = \"a\" // c\n", u"1:9"_s);
    row("apostrophe", "x = 'it's'\n", u"1:9"_s);
    row("capital letter", "x = True\n", u"1:5"_s);
    row("zero in front", "x = 01\n", u"1:5"_s);
    row("underscore at the end", "x = 1_\n", u"1:6"_s);
    row("version number", "x = 1.2.3\n", u"1:8"_s);
    row("month 13", "x = 2024-13-01\n", u"1:5"_s);
    row("30th of February", "x = 1979-02-30\n", u"1:5"_s);
    row("number too large", "x = 99999999999999999999\n", u"1:5"_s);
    row("key twice", "a = 1\na = 2\n", u"2:1"_s);
    row("table twice", "[a.b]\nx=1\n[a.b]\n", u"3:4"_s);
    row("table over a value", "a = 1\n[a]\nx=1\n", u"2:2"_s);
    row("dotted key over a value", "a=1\na.b=2\n", u"2:1"_s);
    row("after a byte order mark", "\xef\xbb\xbfx = never\n", u"1:6"_s);
    row("lines of Windows", "x = 1\r\ny = never\r\n", u"2:5"_s);
    row("lines of an old Mac", "x = 1\ry = 2\n", u"1:7"_s);
    row("NUL", QByteArray("x = \"a\"\0\n", 9), u"1:8"_s);
    row("other letters count as one", "x = \"\xc3\xa9\xf0\x9f\x98\x80\" y\n", u"1:10"_s);
    row("structure before content", "y=never\nx=\"never\nmodel\n", u"3:6"_s);
}

void TestToml::faultsStandWhereCodexSeesThem()
{
    QFETCH(const QByteArray, text);
    const QList<ConfigFault> faults = parsed(text).faults;
    QVERIFY(!faults.isEmpty());
    const ConfigSource source = std::ranges::min_element(faults, {}, &ConfigFault::stage)->source;
    QTEST(u"%1:%2"_s.arg(source.line).arg(source.column), "place");
    for (const ConfigFault &fault : faults) {
        QVERIFY(!fault.cause.isEmpty() && !fault.remedy.isEmpty() && !fault.headline.isEmpty());
        QVERIFY(!fault.excerpt.isEmpty());
    }
}

void TestToml::remediesFitTheFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("remedy");

    const auto row = [](const char *name, const QByteArray &text, const QString &remedy) {
        QTest::newRow(name) << text << remedy;
    };
    row("quotes", "approval_policy = never\n", u"approval_policy = \"never\""_s);
    row("quotes, with a comment", "model = gpt-5 # mine\n", u"model = \"gpt-5\""_s);
    row("single quotes", R"(log_dir = "C:\Users\dev\logs")", uR"(log_dir = 'C:\Users\dev\logs')"_s);
    row("backslash at the end", R"(log_dir = "C:\\dir\")", u"ingle quotes"_s);
    row("quotes of a word processor", "model = \xe2\x80\x9cgpt\xe2\x80\x9d\n", u"model = \"gpt\""_s);
    row("yes", "analytics.enabled = yes\n", u"analytics.enabled = true"_s);
    row("True", "hide_agent_reasoning = True\n", u"hide_agent_reasoning = true"_s);
    row("null", "model = null\n", u"Remove model"_s);
    row("a variable", "log_dir = $HOME/logs\n", u"variables are not expanded"_s);
    row("address", "openai_base_url = http://host/v1?x=1\n", u"openai_base_url = \"http://host/v1?x=1\""_s);
    row("comment of C", "// mine\n", u"#"_s);
    row("comma at the end", "model = \"x\",\n", u"Remove the ,"_s);
    row("semicolon at the end", "model = \"x\";\n", u"Remove the ;"_s);
    row("no-break space", "model\xc2\xa0= \"x\"\n", u"Type the line again instead of pasting it: model ="_s);
    row("zero-width space", "\xe2\x80\x8bmodel = \"x\"\n", u"instead of pasting it: model ="_s);
    row("blank in a header", "[model_providers.my lab] # mine\n", u"in quotes: \"my lab\""_s);
    row("no-break space before a value", "model =\xc2\xa0\"x\"\n", u"instead of pasting it"_s);
    row("no-break space after a value", "model = \"x\"\xc2\xa0\n", u"instead of pasting it"_s);
    row("NUL bytes", QByteArray("x = 1\n\0\0\0", 9), u"Save the file again as UTF-8"_s);
    row("UTF-16 without a mark",
        QByteArray("x\0 \0=\0 \0"
                   "1\0\n\0",
                   12),
        u"iconv -f UTF-16"_s);
    row("Markdown", "```toml\nmodel = \"x\"\n```\n", u"lines of Markdown"_s);
    row("zero in front", "project_doc_max_bytes = 032768\n", u"project_doc_max_bytes = 32768"_s);
    row("number too large", "model_context_window = 99999999999999999999\n", u"smaller number"_s);
    row("table of a value", "model_provider = \"lab\"\n[model_provider.lab]\n",
        u"Did you mean [model_providers.lab]"_s);
    row("JSON", "{ \"model\": \"x\" }\n", u"TOML"_s);
    row("merge", "<<<<<<< HEAD\nmodel = 'a'\n=======\n>>>>>>> b\n", u"one of the two versions"_s);
    row("said twice", "model = 'a'\nmodel = 'b'\n", u"line 1 or from line 2"_s);
}

void TestToml::remediesFitTheFault()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, remedy);
    const QList<ConfigFault> faults = parsed(text).faults;
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.constFirst().remedy.english().contains(remedy), qPrintable(faults.constFirst().remedy.english()));
}

void TestToml::allFaultsAreFoundAndTheRestIsRead()
{
    const ParsedToml result = parsed("model = gpt-5\n"
                                     "good = 1\n"
                                     "args = [\n  'a' 'b',\n  3\n]\n"
                                     "[features]\n"
                                     "goals = yes\n"
                                     "apps = true\n"
                                     "[features]\n"
                                     "text = \"\"\"never closed\n"
                                     "lost = 1\n"
                                     "[tui]\n"
                                     "theme = 'x'\n");
    QList<int> lines;
    for (const ConfigFault &fault : result.faults)
        lines.append(fault.source.line);
    QCOMPARE(lines, (QList<int>{1, 4, 8, 10, 14}));
    QCOMPARE(result.root.at(u"good").toInteger(), 1);
    QVERIFY(result.root.at(u"features.apps").toBool());
    QCOMPARE(result.root.at(u"tui.theme").toString(), u"x"_s);
}

void TestToml::belowABrokenHeaderNothingIsTakenForTheTableBefore_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("table"); // that the line below it is read in; empty: none

    QTest::newRow("not closed") << QByteArray("[tui") << u"tui"_s;
    QTest::newRow("not closed, and a comment") << QByteArray("[tui # mine") << u"tui"_s;
    QTest::newRow("closed twice") << QByteArray("[tui]]") << u"tui"_s;
    QTest::newRow("list closed once") << QByteArray("[[tui]") << u"tui.0"_s;
    QTest::newRow("a blank in the name") << QByteArray("[model_providers.my lab]") << QString();
    QTest::newRow("a path") << QByteArray("[projects./home/x]") << QString();
    QTest::newRow("a second time") << QByteArray("[a]") << QString();
}

void TestToml::belowABrokenHeaderNothingIsTakenForTheTableBefore()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, table);
    const ParsedToml result = parsed("[a]\nx = 1\n" + header + "\nx = 'b'\nbearer_token = 'hush-1234'\n[c]\nx = 3\n");
    QCOMPARE(result.faults.size(), 1);
    QCOMPARE(result.root.at(u"a.x").toInteger(), 1);
    QCOMPARE(result.root.at(u"c.x").toInteger(), 3);
    QVERIFY(!result.root.member(u"bearer_token").exists());
    const ConfigValue outer = result.root.member(table.section(u'.', 0, 0));
    const ConfigValue inner = table.endsWith(u'0') ? outer.elements().value(0) : outer;
    QCOMPARE(inner.member(u"x").toString(), table.isEmpty() ? QString() : u"b"_s);
    QVERIFY(inner.exists() || std::ranges::any_of(result.secrets, [](const ConfigSecret &secret) {
                return secret.value == u"hush-1234"_s;
            }));
}

void TestToml::whatCodexReadsIsRead_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("comments") << QByteArray("# a\n\n  # b");
    QTest::newRow("inline table over lines") << QByteArray("x = {\n  a = 1, # one\n  b = [2,\n 3],\n}\ny = 2\n");
    QTest::newRow("newer escapes") << QByteArray(R"(x = "\e\x41")");
    QTest::newRow("time without seconds") << QByteArray("x = 07:32\ny = 1979-05-27T07:32Z\n");
    QTest::newRow("quotes at the end of a text") << QByteArray("x = \"\"\"a\"\"\"\"\ny = '''b'''''\n");
    QTest::newRow("line joined") << QByteArray("x = \"\"\"a\\   \n  b\"\"\"\n");
    QTest::newRow("empty key") << QByteArray("\"\" = 1\n");
    QTest::newRow("numbers") << QByteArray("a = +1_0.5e-3\nb = 0xDEAD_beef\nc = -inf\nd = 0o17\n");
    QTest::newRow("lists of tables") << QByteArray("[[a]]\nx = 1\n[[a]]\nx = 2\n[a.b]\ny = 1\n");
}

void TestToml::whatCodexReadsIsRead()
{
    QFETCH(const QByteArray, text);
    const ParsedToml result = parsed(text);
    QVERIFY2(result.faults.isEmpty(), qPrintable(result.faults.value(0).cause.english()));
}

void TestToml::placesAreThoseOfTheFile()
{
    const ParsedToml result = parsed("x = {\n  a = 1, # one\n  b = 2,\n}\n\ny = 'a'\n");
    QCOMPARE(result.root.at(u"x.b").source().line, 3);
    QCOMPARE(result.root.at(u"x.b").source().column, 7);
    QCOMPARE(result.root.at(u"y").source().line, 6);
}

void TestToml::excerptsShowTheColumn()
{
    QCOMPARE(parsed("a = 1\napproval_policy = never\n").faults.constFirst().excerpt,
             u" 2 | approval_policy = never\n   |                   ^"_s);
    QVERIFY(parsed(QByteArray(100000, 'x') + " y\n").faults.constFirst().excerpt.size() < 500);
}

void TestToml::excerptsShowNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("key says so") << QByteArray("experimental_bearer_token = hush-1234\n");
    QTest::newRow("table says so") << QByteArray("[mcp_servers.a.env]\nX = hush-1234\n");
    QTest::newRow("table in the line") << QByteArray("http_headers = { X = hush-1234 }\n");
    QTest::newRow("address") << QByteArray("openai_base_url = https://ada:hush-1234@host/\n");
    QTest::newRow("query") << QByteArray("openai_base_url = \"https://host/?k=hush-1234\" x\n");
}

void TestToml::excerptsShowNoSecret()
{
    QFETCH(const QByteArray, text);
    const ParsedToml result = parsed(text);
    QVERIFY(!result.faults.isEmpty());
    for (const ConfigFault &fault : result.faults)
        QVERIFY2(!fault.excerpt.contains(u"hush"_s), qPrintable(fault.excerpt));
    QVERIFY(
        std::ranges::any_of(result.secrets, [](const ConfigSecret &secret) { return secret.value == u"hush-1234"_s; }));
}

void TestToml::otherEncodingsAreNamedAndStillRead()
{
    const ParsedToml latin = parsed("a = 1\nname = 'caf\xe9'\n");
    QCOMPARE(latin.faults.size(), 1);
    QCOMPARE(latin.faults.constFirst().kind, ConfigFault::Kind::NotUtf8);
    QCOMPARE(latin.faults.constFirst().source.line, 2);
    QCOMPARE(latin.root.at(u"a").toInteger(), 1);

    const ParsedToml wide = parsed(QByteArray("\xff\xfe"
                                              "a\0 \0=\0 \0"
                                              "1\0",
                                              12));
    QCOMPARE(wide.faults.size(), 1);
    QVERIFY(wide.faults.constFirst().remedy.english().contains(u"UTF-16"_s));
    QCOMPARE(wide.root.at(u"a").toInteger(), 1);
}

void TestToml::hugeAndDeepTextEnds()
{
    QCOMPARE(parsed("x = " + QByteArray(100000, '[')).faults.size(), 1);
    QVERIFY(parsed(QByteArray("bad line\n").repeated(10000)).faults.size() <= 20);
    QCOMPARE(parsed(QByteArray("[[a]]\nx = 1\n").repeated(2000)).root.at(u"a").elements().size(), 2000);
}

QTEST_GUILESS_MAIN(TestToml)
#include "tst_toml.moc"
