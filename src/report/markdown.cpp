// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/markdown.h"

#include "core/version.h"
#include "report/rows.h"
#include "report/textvalues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

constexpr qsizetype longestText = 400;
constexpr qsizetype longestValue = 1'000;
constexpr qsizetype mostLines = 80; // of details of one check
constexpr qsizetype tableLimit = markdownLimit / 3;
constexpr qsizetype diagnosisLimit = markdownLimit / 4;
constexpr qsizetype roomForRemarks = 4'000;
constexpr qsizetype mostNamed = 20; // ids of up to 64 characters: they have that room

QString cut(const QString &text, qsizetype limit)
{
    return text.size() <= limit ? text : text.left(limit) + u"… (%1 characters)"_s.arg(text.size());
}

// Longer than any run of backticks in it.
QString fenceFor(const QString &text, qsizetype shortest)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return {std::max(longest + 1, shortest), u'`'};
}

QString plain(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c == u'<')
            escaped += "&lt;"_L1;
        else if (c == u'>')
            escaped += "&gt;"_L1;
        else if (c == u'&')
            escaped += "&amp;"_L1;
        else if (QStringView(u"\\*_[]|~`").contains(c))
            escaped += u'\\' + QString(c);
        else
            escaped += c;
        // A zero-width space keeps "@name" and "#1" from notifying someone.
        if ((c == u'@' && next.isLetterOrNumber()) || (c == u'#' && next.isDigit()))
            escaped += QChar(0x200b);
    }
    return escaped;
}

// One line of prose; what stands in backquotes stays code.
QString prose(const QString &text)
{
    const QStringList parts = printable(cut(text, longestText)).replace(u'\n', u' ').split(u'`');
    if (parts.size() % 2 == 0)
        return plain(parts.join(u'`'));
    QString result;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString code = parts.at(i);
        result += i % 2 == 0 ? plain(code) : u'`' + code.replace(u'|', "\\|"_L1) + u'`';
    }
    return result;
}

// An id, which needs no escapes in a code span, and would show them.
QString code(const QString &id)
{
    QString text = printable(id).remove(u'`').replace(u'|', "\\|"_L1);
    return u'`' + text + u'`';
}

QString codes(const QStringList &ids)
{
    QStringList texts;
    for (const QString &id : ids)
        texts << code(id);
    return texts.join(", "_L1);
}

QString sign(Status status)
{
    switch (status) {
    case Status::Skipped:
        return u"⚪"_s;
    case Status::Ok:
        return u"✅"_s;
    case Status::Warning:
        return u"⚠️"_s;
    case Status::Fail:
        return u"❌"_s;
    }
    Q_UNREACHABLE();
}

QString header(const Report &report)
{
    const QString codex = report.codexVersion.isEmpty() ? u"no Codex found"_s : "Codex "_L1 + report.codexVersion;
    QString text =
        "### Codex Doctor: "_L1 + overallWord(report.overall) + " ("_L1 + counts(report).join(", "_L1) + ")\n\n"_L1;
    text +=
        prose(QStringList{codex, report.platform, "Codex Doctor "_L1 + version(), timeText(report.generatedAt)}.join(
            u" · "_s))
        + "\n\n"_L1;
    if (!report.openedFrom.isEmpty())
        text += "> "_L1 + prose(originOf(report)) + "\n\n"_L1;
    return text;
}

QString diagnosisOf(const Diagnosis &diagnosis)
{
    const QString headline = diagnosis.headline.english();
    const QString cause = diagnosis.cause.english();
    QStringList lines{sign(statusOf(diagnosis.severity)) + " **"_L1 + prose(headline).trimmed() + "**"_L1};
    if (cause != headline)
        lines << prose(cause);
    if (!diagnosis.remedy.isEmpty())
        lines << u"→ "_s + prose(diagnosis.remedy.english());
    const QString certainty =
        diagnosis.certainty == Certainty::Certain ? QString() : nameOf(diagnosis.certainty) + "; "_L1;
    lines << "<sub>"_L1 + certainty + "shown by "_L1 + codes(diagnosis.checks) + "</sub>"_L1;
    return lines.join("<br>\n"_L1) + "\n\n"_L1;
}

// The failing ones first, each group in run order.
QList<const CheckResult *> bySeverity(const Report &report)
{
    QList<const CheckResult *> sorted;
    for (const CheckResult &result : report.checks)
        sorted.append(&result);
    std::ranges::stable_sort(sorted, std::greater<>(),
                             [](const CheckResult *result) { return result->outcome.status; });
    return sorted;
}

QString rowOf(const CheckResult &result)
{
    const QString word = result.outcome.idle ? u"idle"_s : QString(nameOf(result.outcome.status));
    return "| "_L1 + sign(result.outcome.status) + u' ' + word + " | "_L1 + code(result.info.id) + " | "_L1
           + prose(description(result, u" — "_s)) + " |\n"_L1;
}

// Aligned plain text, which a code block shows as it is.
QStringList detailLines(const CheckResult &result)
{
    QStringList lines;
    const auto add = [&](const QString &label, const QString &value) {
        lines << label.leftJustified(26) + u' '
                     + printable(cut(value, longestValue)).replace(u'\n', u"\n"_s + QString(27, u' '));
    };
    for (const Issue &issue : result.outcome.issues) {
        add("issue ("_L1 + nameOf(issue.severity) + u')', issue.cause.english());
        for (const auto &[label, text] :
             {std::pair(u"  measured"_s, issue.measured.english()),
              std::pair(u"  expected"_s, issue.expected.english()), std::pair(u"  remedy"_s, issue.remedy.english()),
              std::pair(u"  source"_s, issue.source)}) {
            if (!text.isEmpty())
                add(label, text);
        }
    }
    const QList<LabelledValues> rows = labelledValues(result.outcome.details, result.outcome.issues);
    for (const LabelledValues &row : rows) {
        for (qsizetype i = 0; i < row.values.size(); ++i)
            add(i == 0 ? printable(row.label) : QString(), row.values.at(i));
    }
    return lines;
}

QString detailsOf(const CheckResult &result)
{
    QStringList lines = detailLines(result);
    if (lines.isEmpty())
        return {};
    if (const qsizetype hidden = lines.size() - mostLines; hidden > 0)
        lines = lines.mid(0, mostLines) << u"… and %1 more lines, left out here"_s.arg(hidden);
    const QString text = lines.join(u'\n');
    const QString fence = fenceFor(text, 3);
    return "<details><summary>"_L1 + sign(result.outcome.status) + " <code>"_L1
           + printable(result.info.id).toHtmlEscaped() + "</code></summary>\n\n"_L1 + fence + "text\n"_L1 + text + u'\n'
           + fence + "\n\n</details>\n"_L1;
}

// Appends the parts that fit below the limit, and says how many did not.
template<typename Parts>
void appendWithin(QString &text, qsizetype limit, const Parts &parts, const QString &rest)
{
    qsizetype left = parts.size();
    for (const QString &part : parts) {
        if (text.size() + part.size() > limit)
            break;
        text += part;
        --left;
    }
    if (left > 0)
        text += rest.arg(left);
}

QString table(const QList<const CheckResult *> &results)
{
    QString text = u"| | Check | Result |\n|---|---|---|\n"_s;
    QStringList rows;
    for (const CheckResult *result : results)
        rows << rowOf(*result);
    appendWithin(text, tableLimit, rows, u"| | … | %1 more rows, left out to fit into an issue |\n"_s);
    return text + u'\n';
}

QString masksOf(const Report &report)
{
    QStringList names;
    for (const Mask &mask : report.masks.mid(0, mostNamed))
        names << code(mask.name) + " ("_L1 + prose(mask.reason) + u')';
    const qsizetype unnamed = report.masks.size() - names.size();
    const QString more = unnamed > 0 ? u" and %1 more"_s.arg(unnamed) : QString();
    return names.isEmpty() ? QString() : u"\nSecrets were taken out: %1.\n"_s.arg(names.join(u", "_s) + more);
}

} // namespace

QString toMarkdown(const RedactedReport &redacted)
{
    const Report &report = redacted.report();
    const QList<const CheckResult *> results = bySeverity(report);
    QString text = header(report);
    QStringList diagnoses;
    for (const Diagnosis &diagnosis : report.diagnosis)
        diagnoses << diagnosisOf(diagnosis);
    appendWithin(text, diagnosisLimit, diagnoses, u"… and %1 more diagnoses, left out to fit into an issue.\n\n"_s);
    if (report.diagnosis.isEmpty())
        text += u"✅ **"_s + allClear(report) + "**\n\n"_L1;
    QStringList notes;
    for (const ReportNote &note : report.notes)
        notes << "- "_L1 + prose(note.info.section + ": "_L1 + note.text.english()) + u'\n';
    appendWithin(text, text.size() + tableLimit / 4, notes, u"- … and %1 more notes\n"_s);
    text += (notes.isEmpty() ? QString() : u"\n"_s) + table(results);

    QStringList omitted;
    for (const CheckResult *result : results) {
        const QString details = detailsOf(*result);
        if (text.size() + details.size() <= markdownLimit - roomForRemarks)
            text += details;
        else
            omitted << result->info.id;
    }
    const qsizetype unnamed = omitted.size() - mostNamed;
    const QString more = unnamed > 0 ? u" and %1 more checks"_s.arg(unnamed) : QString();
    if (!omitted.isEmpty())
        text += u"\nLeft out to stay under %1 characters: the details of %2."_s.arg(markdownLimit)
                    .arg(codes(omitted.mid(0, mostNamed)) + more)
                + u'\n';
    return text + masksOf(report);
}

} // namespace doctor::report
