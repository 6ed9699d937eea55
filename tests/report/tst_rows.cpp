// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/detaillayout.h"
#include "report/rows.h"
#include "report/textvalues.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace doctor::report;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::CheckResult)
Q_DECLARE_METATYPE(doctor::Outcome)

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesARow_data();
    void describesARow();
    void remediesComeOnce();
    void laysOutEachSection_data();
    void laysOutEachSection();
    void listsAreOneRow();
    void countsWhatThereIs();
    void theVerdictDoesNotClaimMore_data();
    void theVerdictDoesNotClaimMore();
    void originsAreSaid();
    void valuesAreMadeReadable_data();
    void valuesAreMadeReadable();
};

namespace {

Message said(const QString &text)
{
    return verbatim(text);
}

CheckResult resultIn(const QString &section, const QList<Detail> &details, const QString &id = u"x.y"_s)
{
    return {.info = {.id = id, .section = section}, .outcome = {.details = details}};
}

} // namespace

void TestRows::describesARow_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("text");

    const Issue first{.cause = said(u"one"_s), .remedy = said(u"do"_s)};
    const Issue second{.cause = said(u"two"_s)};
    const Issue third{.cause = said(u"three"_s)};
    const Issue info{.severity = Severity::Info, .cause = said(u"by the way"_s)};
    const Message summary = said(u"summary"_s);
    QTest::newRow("fine") << Outcome{.summary = summary, .issues = {info}} << u"summary"_s;
    QTest::newRow("skipped") << Outcome{.status = Status::Skipped, .summary = summary, .remediation = said(u"do"_s)}
                             << u"summary"_s;
    QTest::newRow("one cause") << Outcome{.status = Status::Warning, .summary = summary, .issues = {info, first}}
                               << u"one"_s;
    QTest::newRow("two of three causes") << Outcome{.status = Status::Fail,
                                                    .summary = summary,
                                                    .issues = {first, second, third}}
                                         << u"3 issues - one; two"_s;
    QTest::newRow("a remedy alone") << Outcome{.status = Status::Fail,
                                               .summary = summary,
                                               .issues = {info},
                                               .remediation = said(u"do"_s)}
                                    << u"summary - do"_s;
    QTest::newRow("nothing more to say") << Outcome{.status = Status::Fail, .summary = summary} << u"summary"_s;
}

void TestRows::describesARow()
{
    QFETCH(const Outcome, outcome);
    QTEST(description({.outcome = outcome}, u" - "_s), "text");
}

void TestRows::remediesComeOnce()
{
    const Issue one{.remedy = said(u"do"_s)};
    const Issue other{.remedy = said(u"do more"_s)};
    Outcome outcome{.status = Status::Fail, .issues = {one, {}, other, one}, .remediation = said(u"do it all"_s)};
    QCOMPARE(remedies(outcome), (QStringList{u"do"_s, u"do more"_s, u"do it all"_s}));
    outcome.status = Status::Ok; // what a check advises is no instruction where nothing is wrong
    QCOMPARE(remedies(outcome), (QStringList{u"do"_s, u"do more"_s}));
}

void TestRows::laysOutEachSection_data()
{
    QTest::addColumn<CheckResult>("result");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("complete"); // with --all

    const auto row = [](const char *name, const CheckResult &result, const QStringList &rows,
                        const QStringList &complete = {}) {
        QTest::newRow(name) << result << rows << (complete.isEmpty() ? rows : complete);
    };
    row("any other", resultIn(u"disk"_s, {{u"os type"_s, u"x"_s}}), {u"os type=x"_s});
    row("installed by two",
        resultIn(u"install"_s, {{u"current executable"_s, u"/c"_s},
                                {u"managed by npm"_s, u"true"_s},
                                {u"managed by bun"_s, u"true"_s},
                                {u"managed by pnpm"_s, u"false"_s}}),
        {u"managed by=npm, bun"_s});
    row("installed by none", resultIn(u"install"_s, {{u"managed by npm"_s, u"false"_s}}),
        {u"managed by=no package manager"_s});
    row("runtime", resultIn(u"runtime"_s, {{u"install method"_s, u"npm (/usr/lib/x)"_s}}), {u"install method=npm"_s},
        {u"install method=npm (/usr/lib/x)"_s});
    row("system", resultIn(u"system"_s, {{u"os"_s, u"a b"_s}, {u"os type"_s, u"a"_s}, {u"os version"_s, u"b"_s}}),
        {u"os=a b"_s});
    row("storage", resultIn(u"storage"_s, {{u"home on disk"_s, u"1 B"_s}, {u"home bytes"_s, u"1"_s}}),
        {u"home on disk=1 B"_s});
    row("git", resultIn(u"git"_s, {{u"git"_s, u"2"_s}, {u"PATH git entries"_s, u"1"_s}}), {u"git=2"_s});
    const QList<Detail> config{{u"model"_s, u"m"_s},
                               {u"model provider"_s, u"lab"_s},
                               {u"feature flags enabled"_s, u"2"_s},
                               {u"enabled feature flags"_s, u"a, b"_s},
                               {u"feature flag overrides"_s, u"a=true"_s}};
    row("configuration", resultIn(u"config"_s, config, u"config.load"_s),
        {u"model=m, lab"_s, u"feature flags=2 enabled, changed: a=true (list with --all)"_s},
        {u"model=m, lab"_s, u"feature flags enabled=2"_s, u"enabled feature flags=a, b"_s,
         u"feature flag overrides=a=true"_s});
    row("configuration without a list of changes",
        resultIn(u"config"_s, {{u"feature flags enabled"_s, u"2"_s}}, u"config.load"_s),
        {u"feature flags=2 enabled, none changed (list with --all)"_s}, {u"feature flags enabled=2"_s});
    row("configuration that did not load", resultIn(u"config"_s, {{u"model"_s, u"m"_s}}, u"config.load"_s),
        {u"model=m"_s});
    row("another check of the configuration", resultIn(u"config"_s, config.mid(0, 2), u"config.lint"_s),
        {u"model=m"_s, u"model provider=lab"_s});
    row("state",
        resultIn(u"state"_s, {{u"log DB"_s, u"/l"_s},
                              {u"log DB integrity"_s, u"ok"_s},
                              {u"lost DB integrity"_s, u"ok"_s},
                              {u"active rollout files"_s, u"1 files, 10 total bytes, 10 average bytes"_s}}),
        {u"log DB=/l, integrity ok"_s, u"lost DB integrity=ok"_s, u"active rollouts=1 file, 10 B (avg 10 B)"_s});
}

void TestRows::laysOutEachSection()
{
    QFETCH(const CheckResult, result);
    for (const bool isComplete : {false, true}) {
        QStringList rows;
        for (const Detail &detail : laidOut(result, isComplete, u", "_s))
            rows.append(detail.label + u'=' + detail.value);
        QTEST(rows, isComplete ? "complete" : "rows");
    }
}

void TestRows::listsAreOneRow()
{
    const Issue naming{.expected = said(u"a file"_s), .fields = {u"b"_s}};
    const QList<LabelledValues> rows = labelledValues({{u"PATH git #1"_s, u"/a"_s},
                                                       {u"b"_s, u"1"_s},
                                                       {u""_s, u"a remark"_s},
                                                       {u"PATH git #2"_s, u"/b"_s},
                                                       {u"b"_s, u"2"_s},
                                                       {u""_s, u"another"_s},
                                                       {u"issue #x"_s, u"3"_s},
                                                       {u" #4"_s, u"4"_s}},
                                                      {naming});
    QStringList texts;
    for (const LabelledValues &row : rows)
        texts.append(row.label + u'=' + row.values.join(u',') + (row.isNumbered ? u" numbered"_s : QString())
                     + (row.expected.isEmpty() ? QString() : " expected "_L1 + row.expected));
    QCOMPARE(texts, (QStringList{u"PATH git=/a,/b numbered"_s, u"b=1,2 expected a file"_s, u"=a remark"_s,
                                 u"=another"_s, u"issue #x=3"_s, u" #4=4"_s}));
}

void TestRows::countsWhatThereIs()
{
    Report report;
    const QString none = u"0 ok, 0 warn, 0 fail"_s;
    QCOMPARE(counts(report).join(u", "_s), none);
    for (const Status status : {Status::Ok, Status::Warning, Status::Warning, Status::Fail, Status::Skipped})
        report.checks.append({.outcome = {.status = status}});
    report.checks.append({.outcome = {.idle = true}});
    report.notes.resize(2);
    QCOMPARE(counts(report).join(u", "_s), u"1 ok, 1 idle, 1 skipped, 2 notes, 2 warn, 1 fail"_s);
}

void TestRows::theVerdictDoesNotClaimMore_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("clear");

    const QString all = u"Nothing wrong was found."_s;
    QTest::newRow("ok") << static_cast<int>(Status::Ok) << u"ok"_s << all;
    QTest::newRow("warning") << static_cast<int>(Status::Warning) << u"degraded"_s << all;
    QTest::newRow("failure") << static_cast<int>(Status::Fail) << u"failed"_s << all;
    QTest::newRow("skipped") << static_cast<int>(Status::Skipped) << u"ok"_s
                             << u"Nothing wrong was found in what was checked."_s;
}

void TestRows::theVerdictDoesNotClaimMore()
{
    QFETCH(const int, status);
    QTEST(overallWord(static_cast<Status>(status)), "word");
    QTEST(allClear({.checks = {{.outcome = {.status = static_cast<Status>(status)}}}}), "clear");
}

void TestRows::originsAreSaid()
{
    Report report;
    QCOMPARE(originOf(report), QString());
    report.openedFrom = u"theirs.json"_s;
    QVERIFY2(originOf(report).contains("made by codex doctor, at an unknown time"_L1), qPrintable(originOf(report)));
    report.doctorVersion = u"0.1.0"_s;
    report.generatedAt = QDateTime({2026, 5, 13}, {18, 36, 14}, QTimeZone::utc());
    QVERIFY2(originOf(report).contains("made by Codex Doctor 0.1.0, 2026-05-13 18:36 UTC"_L1),
             qPrintable(originOf(report)));
}

void TestRows::valuesAreMadeReadable_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");

    const QString folder = u"/srv/with/a/name/that/is/longer/than/any/column/has/room"_s;
    QTest::newRow("a short path") << u"~/.codex/config.toml"_s << u"~/.codex/config.toml"_s;
    QTest::newRow("a long path") << folder << folder.left(24) + u'~' + folder.right(23);
    QTest::newRow("a long path and a remark")
        << folder + " (file)"_L1 << folder.left(24) + u'~' + folder.right(23) + " (file)"_L1;
    QTest::newRow("a long text") << QString(60, u'x') << QString(60, u'x');
    QTest::newRow("a time") << u"2026-05-13T18:36:14Z"_s << u"2026-05-13 18:36 UTC"_s;
    QTest::newRow("a time with decimals") << u"2026-05-13T18:36:14.123Z"_s << u"2026-05-13 18:36 UTC"_s;
    QTest::newRow("not a time") << u"0123456789T1234567Z"_s << u"0123456789T1234567Z"_s;
    QTest::newRow("no time of UTC") << u"2026-05-13T18:36:14+01"_s << u"2026-05-13T18:36:14+01"_s;
}

void TestRows::valuesAreMadeReadable()
{
    QFETCH(const QString, value);
    QTEST(readableValue(value, u"~"_s), "text");
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
