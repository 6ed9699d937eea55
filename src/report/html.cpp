// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/html.h"

#include "core/version.h"
#include "report/rows.h"
#include "report/textvalues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

const QString styleSheet = uR"(
:root { color-scheme: light dark; --text: #1d2430; --soft: #5b6675; --ground: #ffffff; --panel: #f4f6f8; --line: #d9dee5;
  --ok: #1a7f37; --warning: #9a5b00; --fail: #c2212e; --skipped: #5b6675; }
@media (prefers-color-scheme: dark) { :root { --text: #e3e8ef; --soft: #9aa6b6; --ground: #14181e; --panel: #1d232b;
  --line: #343d49; --ok: #4cc26a; --warning: #e0a33a; --fail: #ff6b70; --skipped: #9aa6b6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 70rem; overflow-wrap: anywhere; color: var(--text); background: var(--ground);
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
h1 { margin: 0; font-size: 1.5rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; } h3 { margin: 0; font-size: 1rem; }
p { margin: .35rem 0; } code, .value, .id { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: .92em; }
.soft { color: var(--soft); } .ok { color: var(--ok); } .warning { color: var(--warning); } .fail { color: var(--fail); }
.skipped { color: var(--skipped); } .status { font-weight: 600; white-space: nowrap; }
.card, .origin { margin: .75rem 0; padding: .75rem 1rem; background: var(--panel); border: 1px solid var(--line);
  border-left: 4px solid var(--line); border-radius: 6px; }
.card.fail, .card.warning { color: inherit; } .card.fail { border-left-color: var(--fail); }
.card.warning { border-left-color: var(--warning); } .card.ok { border-left-color: var(--ok); color: inherit; }
.remedy::before { content: "→ "; color: var(--warning); }
table { width: 100%; border-collapse: collapse; } th, td { padding: .3rem .6rem .3rem 0; vertical-align: top; text-align: left;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } th { font-weight: 500; color: var(--soft); }
.overview td:first-child { width: 7rem; } .overview td:nth-child(2) { width: 17rem; } .details th { width: 17rem; }
.value { white-space: pre-wrap; } a { color: inherit; } section.check { margin: 1.25rem 0; }
section.check > p:first-of-type { margin-bottom: .5rem; }
@media (max-width: 40rem) { .overview tr, .details tr { display: block; padding: .3rem 0; border-bottom: 1px solid var(--line); }
  .overview td, .details th, .details td { border: 0; padding: 0 .6rem 0 0; } .overview td:last-child, .details th,
  .details td { display: block; width: auto; } }
@media print { :root { --text: #000; --soft: #444; --ground: #fff; --panel: #fff; --line: #bbb; --ok: #14632b;
  --warning: #7a4800; --fail: #a01722; } body { max-width: none; padding: 0; font-size: 10pt; }
  .card, tr, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } }
)"_s;

QString escaped(const QString &text)
{
    return printable(text).toHtmlEscaped();
}

QString element(QLatin1StringView name, const QString &attributes, const QString &content)
{
    const QString space = attributes.isEmpty() ? QString() : u" "_s;
    return u'<' + name + space + attributes + u'>' + content + "</"_L1 + name + ">\n"_L1;
}

// What stands in backquotes is code.
QString prose(const QString &text)
{
    const QStringList parts = escaped(text).split(u'`');
    if (parts.size() % 2 == 0)
        return parts.join(u'`');
    QString result;
    for (qsizetype i = 0; i < parts.size(); ++i)
        result += i % 2 == 0 ? parts.at(i) : "<code>"_L1 + parts.at(i) + "</code>"_L1;
    return result;
}

QString paragraph(const QString &text, const QString &attributes = {})
{
    return text.isEmpty() ? QString() : element("p"_L1, attributes, prose(text));
}

QString statusText(const Outcome &outcome)
{
    switch (outcome.status) {
    case Status::Skipped:
        return u"○ skipped"_s;
    case Status::Ok:
        return outcome.idle ? u"○ idle"_s : u"✓ ok"_s;
    case Status::Warning:
        return u"⚠ warning"_s;
    case Status::Fail:
        return u"✗ fail"_s;
    }
    Q_UNREACHABLE();
}

QString classOf(QStringView kind, Status status)
{
    return u"class=\"%1 %2\""_s.arg(kind, nameOf(status));
}

QString diagnosisOf(const Diagnosis &diagnosis)
{
    const QString headline = diagnosis.headline.english();
    const QString cause = diagnosis.cause.english();
    const QString certainty =
        diagnosis.certainty == Certainty::Certain ? QString() : nameOf(diagnosis.certainty) + "; "_L1;
    return element("div"_L1, classOf(u"card", statusOf(diagnosis.severity)),
                   element("h3"_L1, {}, prose(headline)) + paragraph(cause == headline ? QString() : cause)
                       + paragraph(diagnosis.remedy.english(), u"class=\"remedy\""_s)
                       + paragraph(certainty + "shown by "_L1 + diagnosis.checks.join(", "_L1), u"class=\"soft\""_s));
}

QString verdict(const Report &report)
{
    QString text = element("h2"_L1, {}, u"Diagnosis"_s);
    for (const Diagnosis &diagnosis : report.diagnosis)
        text += diagnosisOf(diagnosis);
    if (report.diagnosis.isEmpty())
        text += element("div"_L1, classOf(u"card", Status::Ok), element("h3"_L1, {}, escaped(allClear(report))));
    return text;
}

QString notes(const Report &report)
{
    QString items;
    for (const ReportNote &note : report.notes)
        items += element("li"_L1, {}, prose(note.info.section + ": "_L1 + note.text.english()));
    return items.isEmpty() ? QString() : element("h2"_L1, {}, u"Notes"_s) + element("ul"_L1, {}, items);
}

QString overview(const Report &report)
{
    QString rows;
    for (const Status status : {Status::Fail, Status::Warning, Status::Ok, Status::Skipped}) {
        for (const CheckResult &result : report.checks) {
            if (result.outcome.status != status)
                continue;
            const QString id = escaped(result.info.id);
            rows += element("tr"_L1, {},
                            element("td"_L1, classOf(u"status", status), statusText(result.outcome))
                                + element("td"_L1, u"class=\"id\""_s, u"<a href=\"#%1\">%1</a>"_s.arg(id))
                                + element("td"_L1, {}, prose(description(result, u" — "_s))));
        }
    }
    return element("h2"_L1, {}, u"All checks"_s)
           + element("table"_L1, u"class=\"overview\""_s, element("tbody"_L1, {}, rows));
}

QString issueOf(const Issue &issue)
{
    const auto line = [](const QString &label, const QString &text) {
        return text.isEmpty() ? QString()
                              : element("p"_L1, {}, element("span"_L1, u"class=\"soft\""_s, label) + prose(text));
    };
    return element("div"_L1, classOf(u"card", statusOf(issue.severity)),
                   paragraph(issue.cause.english()) + line(u"Measured: "_s, issue.measured.english())
                       + line(u"Expected: "_s, issue.expected.english()) + line(u"Set in: "_s, issue.source)
                       + paragraph(issue.remedy.english(), u"class=\"remedy\""_s));
}

QString detailsOf(const Outcome &outcome)
{
    QString rows;
    const QList<LabelledValues> all = labelledValues(outcome.details, outcome.issues);
    for (const LabelledValues &row : all) {
        rows += element("tr"_L1, {},
                        element("th"_L1, u"scope=\"row\""_s, escaped(row.label))
                            + element("td"_L1, u"class=\"value\""_s, escaped(row.values.join(u'\n'))));
    }
    return rows.isEmpty() ? QString() : element("table"_L1, u"class=\"details\""_s, element("tbody"_L1, {}, rows));
}

QString touchedOf(const Touched &touched)
{
    QStringList parts;
    for (const auto &[label, values] : {std::pair("read"_L1, touched.files), std::pair("contacted"_L1, touched.hosts),
                                        std::pair("started"_L1, touched.programs)}) {
        if (!values.isEmpty())
            parts << label + u' ' + values.join(", "_L1);
    }
    return parts.isEmpty() ? QString() : "; "_L1 + parts.join("; "_L1);
}

QString check(const CheckResult &result)
{
    const Outcome &outcome = result.outcome;
    QString text = element("h3"_L1, {},
                           u"<span class=\"status %1\">%2</span> <span class=\"id\">%3</span>"_s.arg(
                               nameOf(outcome.status), statusText(outcome), escaped(result.info.id)));
    text += paragraph(outcome.summary.english());
    for (const Issue &issue : outcome.issues)
        text += issueOf(issue);
    if (!outcome.remediation.isEmpty())
        text += paragraph(outcome.remediation.english(), u"class=\"remedy\""_s);
    text += detailsOf(outcome);
    text += paragraph(u"%1 ms%2"_s.arg(QString::number(result.duration.count()), touchedOf(outcome.touched)),
                      u"class=\"soft\""_s);
    return element("section"_L1, u"class=\"check\" id=\"%1\""_s.arg(escaped(result.info.id)), text);
}

QString header(const Report &report)
{
    const QString codex = report.codexVersion.isEmpty() ? u"no Codex found"_s : "Codex "_L1 + report.codexVersion;
    const QStringList facts{codex, report.platform, "Codex Doctor "_L1 + version(), timeText(report.generatedAt)};
    QString text =
        element("h1"_L1, {},
                u"Codex Doctor: "_s + element("span"_L1, classOf(u"", report.overall), overallWord(report.overall)));
    text += element("p"_L1, u"class=\"soft\""_s,
                    escaped(facts.join(u" · "_s)) + "<br>"_L1 + escaped(counts(report).join(u" · "_s)));
    if (!report.openedFrom.isEmpty())
        text += element("div"_L1, u"class=\"origin\""_s,
                        paragraph(originOf(report)) + paragraph(report.remarks.join(u' '), u"class=\"soft\""_s));
    return text;
}

QString masksOf(const Report &report)
{
    QString rows;
    for (const Mask &mask : report.masks)
        rows += element("tr"_L1, {},
                        element("th"_L1, u"class=\"id\""_s, escaped(mask.name))
                            + element("td"_L1, {}, escaped(mask.reason)));
    return rows.isEmpty() ? QString()
                          : element("h2"_L1, {}, u"Secrets that were taken out"_s)
                                + element("table"_L1, u"class=\"details\""_s, element("tbody"_L1, {}, rows));
}

} // namespace

QString toHtml(const RedactedReport &redacted)
{
    const Report &report = redacted.report();
    QString body = header(report) + verdict(report) + notes(report) + overview(report);
    for (const Category category : allCategories) {
        QString checks;
        for (const CheckResult &result : report.checks) {
            if (result.info.category == category)
                checks += check(result);
        }
        if (!checks.isEmpty())
            body += element("h2"_L1, {}, nameOf(category)) + checks;
    }
    body += masksOf(report);
    // The policy is for readers who doubt that it loads and runs nothing.
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<title>Codex Doctor report</title>\n<style>"_s
           + styleSheet + "</style>\n</head>\n<body>\n"_L1 + body + "</body>\n</html>\n"_L1;
}

} // namespace doctor::report
