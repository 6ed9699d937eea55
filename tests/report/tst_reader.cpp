// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/codexjson.h"
#include "report/json.h"
#include "report/reader.h"
#include "samplereport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using namespace doctor;
using namespace doctor::report;
using namespace Qt::Literals::StringLiterals;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oursComesBackAsItWas();
    void codexsComesBackAsItWas();
    void codexsGetsADiagnosis();
    void theFirstVersionIsRead();
    void pastedReportsAreRead_data();
    void pastedReportsAreRead();
    void editsByHandAreRead_data();
    void editsByHandAreRead();
    void brokenReportsSayWhereAndWhatToDo_data();
    void brokenReportsSayWhereAndWhatToDo();
    void oddValuesAreNoMatter();
    void whatIsOpenedIsRedacted();
    void filesThatCannotBeOpenedAreNamed();
};

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(DOCTOR_TEST_DATA "/reports/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<CheckInfo> knownChecks()
{
    QList<CheckInfo> known;
    const Report report = sampleReport();
    for (const CheckResult &result : report.checks)
        known.append(result.info);
    return known;
}

ReadReport read(const QByteArray &bytes)
{
    return readReport(bytes, u"it"_s, knownChecks());
}

const Outcome &outcome(const Report &report, const QString &id)
{
    const auto found = std::ranges::find_if(report.checks, [&](const CheckResult &r) { return r.info.id == id; });
    static const Outcome none;
    return found == report.checks.end() ? none : found->outcome;
}

// A small report of Codex with this as the value of "cwd" (and whatever else it brings).
QByteArray withValue(const QByteArray &value)
{
    return R"({"schemaVersion": 1, "overallStatus": "ok", "checks": {"config.load": {"id": "config.load",
"category": "config", "status": "ok", "summary": "config loaded", "details": {
"cwd": )" + value
           + R"(
}, "remediation": null, "durationMs": 7}}})";
}

} // namespace

void TestReader::oursComesBackAsItWas()
{
    const QByteArray written = toJson(redacted(sampleReport()));
    const ReadReport result = read(written);
    QCOMPARE(result.errorText.english(), QString());
    QCOMPARE(toJson(redacted(result.report)), written);
}

void TestReader::codexsComesBackAsItWas()
{
    const ReadReport result = read(sample(u"codex.json"_s));
    QCOMPARE(result.errorText.english(), QString());
    const RedactedReport whole(result.report, Redactor(SecretStore(), {}, Paths::Whole));
    QCOMPARE(toCodexJson(whole), sample(u"codex.json"_s));

    const QByteArray ours = toJson(redacted(result.report));
    QCOMPARE(toJson(redacted(read(ours).report)), ours);
}

void TestReader::codexsGetsADiagnosis()
{
    const Report report = read(sample(u"codex.json"_s)).report;
    QCOMPARE(report.overall, Status::Fail);
    QCOMPARE(report.codexVersion, u"0.169.0"_s);
    QCOMPARE(report.platform, u"linux-x86_64"_s);
    QCOMPARE(report.generatedAt.toSecsSinceEpoch(), 1778697374);
    QCOMPARE(report.diagnosis.size(), 4); // HTTP and WebSocket of one provider are one
    QCOMPARE(report.diagnosis.first().severity, Severity::Fail);
    QVERIFY(!report.diagnosis.first().remedy.isEmpty());
    QCOMPARE(report.notes.size(), 1);
    QCOMPARE(report.notes.first().text.english(), u"0.170.0 available (current 0.169.0)"_s);
    QVERIFY(outcome(report, u"app_server.status"_s).idle);
    const auto auth = std::ranges::find(report.checks, Category::Configuration,
                                        [](const CheckResult &result) { return result.info.category; });
    QVERIFY(auth != report.checks.end());
}

void TestReader::theFirstVersionIsRead()
{
    const ReadReport result = read(sample(u"first-version.json"_s));
    QCOMPARE(result.errorText.english(), QString());
    QCOMPARE(result.report.checks.size(), 2);
    QCOMPARE(result.report.platform, u"macos-aarch64"_s);
    const Outcome &runtime = outcome(result.report, u"runtime.provenance"_s);
    QCOMPARE(detailValue(runtime, u"version"), u"0.130.0"_s);
    QCOMPARE(runtime.details.last().value, u"a line of its own"_s);
    QVERIFY(runtime.details.last().label.isEmpty());
    QCOMPARE(result.report.diagnosis.size(), 1);
}

void TestReader::pastedReportsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");

    const QByteArray plain = withValue("\"/home/ada\"");
    QTest::newRow("alone") << plain;
    QTest::newRow("byte order mark, CRLF") << "\xef\xbb\xbf" + QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("UTF-16 of PowerShell")
        << QByteArray("\xff\xfe", 2)
               + QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(plain).utf16()), 2 * plain.size());
    QTest::newRow("fenced") << "# It fails {sometimes}\n\n```json\n" + plain + "\n```\n\nAnd } more.\n";
    QTest::newRow("in prose") << "The \"checks\" are {these}: " + plain + " as you see.";
    QTest::newRow("indented") << "Report:\n\n    " + QByteArray(plain).replace("\n", "\n    ") + "\n";
    QTest::newRow("quoted") << "He wrote:\n> " + QByteArray(plain).replace("\n", "\n> ") + "\n\nHm.";
    QTest::newRow("quoted twice") << "They wrote:\n>> " + QByteArray(plain).replace("\n", "\n>> ") + "\n\nHm.";
    QTest::newRow("tildes") << "~~~json\n" + plain + "\n~~~\n";
    QTest::newRow("in a list") << "1. I ran it:\n\n   ```json\n   " + QByteArray(plain).replace("\n", "\n   ")
                                      + "\n   ```\n2. And more.";
    QTest::newRow("UTF-16 without a mark")
        << QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(plain).utf16()), 2 * plain.size());
    QTest::newRow("coloured") << QByteArray(plain).replace("\"cwd\"", "\x1b[1;34m\"cwd\"\x1b[0m");
    QTest::newRow("characters of no width") << QByteArray(plain).replace(": ", ":\u00a0\u200b");
    QTest::newRow("HTML") << "<p>" + QString::fromUtf8(plain).toHtmlEscaped().toUtf8() + "</p>";
    QTest::newRow("JSON in JSON") << QJsonDocument(QJsonArray{QString::fromUtf8(plain)}).toJson(QJsonDocument::Compact);
    QTest::newRow("escaped for Markdown")
        << QByteArray(plain).replace("config.load", "config\\.load").replace("{\n", "{\n\"exit\\_code\": 1,\n");
    QTest::newRow("lines of a comparison") << "@@ -0,0 +1,9 @@\n+" + QByteArray(plain).replace("\n", "\n+");
    QByteArray log;
    QByteArray numbered;
    const QList<QByteArray> lines = plain.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        log += "2026-01-05T10:00:0" + QByteArray::number(i % 10) + "Z stdout | " + lines.at(i) + '\n';
        numbered += QByteArray::number(i + 8).rightJustified(4) + "  " + lines.at(i) + '\n';
    }
    QTest::newRow("in a log") << "Starting { \n" + log;
    QTest::newRow("with line numbers") << numbered;
}

void TestReader::pastedReportsAreRead()
{
    QFETCH(const QByteArray, text);
    const ReadReport result = read(text);
    QCOMPARE(result.errorText.english(), QString());
    QCOMPARE(detailValue(outcome(result.report, u"config.load"_s), u"cwd"), u"/home/ada"_s);
    QVERIFY(result.report.remarks.isEmpty());
}

void TestReader::editsByHandAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");

    QTest::newRow("mask in a string") << withValue("\"[REDACTED]\"") << u"[REDACTED]"_s;
    QTest::newRow("mask in brackets") << withValue("[REDACTED],") << u"[REDACTED]"_s;
    QTest::newRow("mask in brackets with words") << withValue("[my home]") << u"[my home]"_s;
    QTest::newRow("mask in angles") << withValue("<redacted, sorry>") << u"<redacted, sorry>"_s;
    QTest::newRow("bare word") << withValue("REDACTED") << u"REDACTED"_s;
    QTest::newRow("stars") << withValue("*****,") << u"*****"_s;
    QTest::newRow("mask in an array") << withValue("[\"a\", [REDACTED]]") << u"a"_s;
    QTest::newRow("trailing comma") << withValue("\"x\",") << u"x"_s;
    QTest::newRow("members left out") << withValue("\"x\",\n...\n\"more\": \"y\",\n// cut here\n") << u"x"_s;
    QTest::newRow("typographic quotes") << withValue("\u201cx\u201d") << u"x"_s;
    QTest::newRow("line broken by a terminal") << withValue("\"/home/ada/pro\nject\"") << u"/home/ada/project"_s;
    QTest::newRow("quote on the next line") << withValue("\"/home/ada\n\"") << u"/home/ada"_s;
    QTest::newRow("masked key") << withValue("\"x\", [REDACTED]: \"y\", hidden: \"z\"") << u"x"_s;
    QTest::newRow("Windows path") << withValue("\"C:\\Users\\ada\"") << u"C:\\Users\\ada"_s;
    QTest::newRow("tab") << withValue("\"a\tb\"") << u"a\tb"_s;
}

void TestReader::editsByHandAreRead()
{
    QFETCH(const QByteArray, text);
    const ReadReport result = read(text);
    QCOMPARE(result.errorText.english(), QString());
    QTEST(detailValue(outcome(result.report, u"config.load"_s), u"cwd"), "value");
}

void TestReader::brokenReportsSayWhereAndWhatToDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");

    const QString none = u"it: "_s;
    QTest::newRow("nothing") << QByteArray() << none << u"no report is in it"_s;
    QTest::newRow("prose") << QByteArray("It {just} fails.") << none << u"no report is in it"_s;
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << u"line 1, column 1"_s << u"no `checks`"_s;
    QTest::newRow("no check") << QByteArray("{\"checks\": [\"config.load\"]}") << u"line 1, column 1"_s
                              << u"nothing in"_s;
    QTest::newRow("cut off") << sample(u"broken-cut.json"_s) << u"line 16, column 7"_s << u"ends before"_s;
    QTest::newRow("comma missing") << sample(u"broken-comma.json"_s) << u"line 3, column 3"_s
                                   << u"a comma is missing"_s;
    const QByteArray half = withValue("\"x\"").split('}').first();
    QTest::newRow("fence too early") << "```\n" + half + "```\nmore }}}" << u"line 5, column 1"_s
                                     << u"code block ends"_s;
    QTest::newRow("quote missing") << withValue("\"/home,\n\"a\": \"b\"") << u"line 3, column 15"_s
                                   << u"without its closing quote"_s;
    QTest::newRow("deep") << withValue(QByteArray(100'000, '[')) << u"line 3, column 36"_s << u"nested deeper"_s;
    QByteArray many;
    for (int i = 0; i < 6000; ++i)
        many += (i == 0 ? "\"x.c" : ",\"x.c") + QByteArray::number(i) + "\":{\"status\":\"ok\"}";
    QTest::newRow("many checks") << "{\"checks\":{" + many + "}}" << u"line 1, column 1"_s << u"more checks"_s;
    QTest::newRow("deep objects") << "{\"checks\":" + QByteArray("{\"a\":").repeated(100'000) << u"line 1, "_s
                                  << u"nested deeper"_s;
}

void TestReader::brokenReportsSayWhereAndWhatToDo()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QFETCH(const QString, reason);
    const QString error = read(text).errorText.english();
    QVERIFY2(error.contains(place), qPrintable(error));
    QVERIFY2(error.contains(reason), qPrintable(error));
    QVERIFY2(error.contains("codex doctor --json"_L1), qPrintable(error));
}

void TestReader::oddValuesAreNoMatter()
{
    const ReadReport result =
        read(R"({"schema_version": 9, "generated_at": 5, "codex_version": {}, "diagnosis": [7, {}],
        "notes": "x", "checks": {"Odd Id/../\u001b": {"status": "?", "details": {"n": 1, "b": true, "o": {"x": 1},
        "a": [], "z": null}, "issues": [1, {"cause": "c", "fields": "f"}], "duration_ms": -5}, "b": 3, "c": []}})");
    QCOMPARE(result.errorText.english(), QString());
    QCOMPARE(result.report.checks.size(), 1);
    const CheckResult &check = result.report.checks.first();
    QCOMPARE(check.outcome.status, Status::Skipped);
    QCOMPARE(detailValue(check.outcome, u"n"), u"1"_s);
    QCOMPARE(check.outcome.issues.size(), 1);
    QCOMPARE(check.duration.count(), 0);
    QCOMPARE(result.report.remarks.size(), 1);
    const QByteArray ours = toJson(redacted(result.report));
    QCOMPARE(read(ours).errorText.english(), QString());
}

void TestReader::whatIsOpenedIsRedacted()
{
    const QByteArray key = "sk-proj-0123456789abcdefghijklmnop";
    const Report report =
        read(withValue('"' + key + '"').replace("config loaded", key).replace("\"config\"", '"' + key + '"')).report;
    QVERIFY(!toJson(redacted(report)).contains(key));
    QVERIFY(!toCodexJson(redacted(report)).contains(key));
}

void TestReader::filesThatCannotBeOpenedAreNamed()
{
    QVERIFY(openReport(u"/nonexistent/report.json"_s, {}).errorText.english().contains("/nonexistent/report.json"_L1));
    QTemporaryFile large; // sparse
    QVERIFY(large.open() && large.resize(200 << 20));
    QVERIFY(openReport(large.fileName(), {}).errorText.english().contains("over 64 MiB"_L1));
    QVERIFY(openReport(u"/dev"_s, {}).errorText.english().contains("not a file"_L1));
    QVERIFY(openReport(u"/dev/zero"_s, {}).errorText.english().contains("not a file"_L1));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
