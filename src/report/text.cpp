// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/text.h"

#include "core/version.h"
#include "report/detaillayout.h"
#include "report/rows.h"
#include "report/textvalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

constexpr int narrowestSection = 12;
constexpr int narrowestLabel = 24;
constexpr int widestLabel = 32;
constexpr int separatorWidth = 61;
constexpr int widestSection = 20;
constexpr qsizetype pathListLimit = 3;
constexpr qsizetype listLimit = 10;

struct Glyph {
    QStringView unicode;
    QLatin1StringView ascii;
};

constexpr Glyph okGlyph{u"✓", "[ok]"_L1};
constexpr Glyph warningGlyph{u"⚠", "[!!]"_L1};
constexpr Glyph failGlyph{u"✗", "[XX]"_L1};
constexpr Glyph idleGlyph{u"○", "[--]"_L1};
constexpr Glyph noteGlyph{u"↑", "[up]"_L1};
constexpr Glyph openedGlyph{u"▤", "[<<]"_L1};
constexpr Glyph remedyGlyph{u"→", "->"_L1};
constexpr Glyph markedGlyph{u"▸", ">"_L1};
constexpr Glyph bulletGlyph{u"·", "-"_L1};
constexpr Glyph ruleGlyph{u"─", "-"_L1};
constexpr Glyph ellipsisGlyph{u"…", "..."_L1};
constexpr Glyph dotGlyph{u" · ", " | "_L1};
constexpr Glyph dashGlyph{u" — ", " - "_L1};

// SGR parameters. The 256-colour numbers are readable on dark and light backgrounds.
constexpr QLatin1StringView bold = "1"_L1;
constexpr QLatin1StringView dim = "2"_L1;
constexpr QLatin1StringView green = "38;5;34"_L1;
constexpr QLatin1StringView amber = "38;5;172"_L1;
constexpr QLatin1StringView red = "38;5;160"_L1;
constexpr QLatin1StringView grey = "38;5;242"_L1;

class TextWriter
{
public:
    TextWriter(const Report &report, const TextStyle &style)
        : m_report(report), m_style(style), m_width(std::max(style.width, 60))
    {
        for (const CheckResult &result : report.checks)
            m_sectionWidth = qBound(m_sectionWidth, static_cast<int>(result.info.section.size()), widestSection);
    }

    QString write();

private:
    QString glyph(const Glyph &glyph) const
    {
        return m_style.isAscii ? QString(glyph.ascii) : glyph.unicode.toString();
    }
    QString coloured(const QString &text, QLatin1StringView colour) const;
    QString marker(Status status, bool idle = false) const;
    void line(const QString &text = {}) { m_text += text + u'\n'; }
    void hanging(const QString &first, int indent, const QString &text, QLatin1StringView colour = {});

    void header();
    void diagnosis();
    void notes();
    void category(Category category);
    void row(const CheckResult &result);
    void details(const CheckResult &result);
    void detail(const LabelledValues &row, int labelWidth);
    void issues(const Outcome &outcome);
    void footer();
    void origin();
    QString said(const Message &message) const { return m_style.wording.of(message); }
    QString word(const char *words) const { return m_style.wording.of(words); }
    QString description(const CheckResult &result) const
    {
        return report::description(result, glyph(dashGlyph), m_style.wording);
    }
    QString section(const CheckInfo &info) const
    {
        return printable(info.section).leftJustified(m_sectionWidth, u' ', true) + u' ';
    }

    const Report &m_report;
    const TextStyle &m_style;
    const int m_width;
    int m_sectionWidth = narrowestSection;
    QString m_text;
};

QString TextWriter::coloured(const QString &text, QLatin1StringView colour) const
{
    return m_style.isColoured && !colour.isEmpty() ? u"\033[%1m%2\033[0m"_s.arg(colour, text) : text;
}

QString TextWriter::marker(Status status, bool idle) const
{
    switch (status) {
    case Status::Skipped:
        return coloured(glyph(idleGlyph), dim);
    case Status::Ok:
        return idle ? coloured(glyph(idleGlyph), dim) : coloured(glyph(okGlyph), green);
    case Status::Warning:
        return coloured(glyph(warningGlyph), amber);
    case Status::Fail:
        return coloured(glyph(failGlyph), red);
    }
    Q_UNREACHABLE();
}

// `first` and then the text, its further lines indented to where it begins.
void TextWriter::hanging(const QString &first, int indent, const QString &text, QLatin1StringView colour)
{
    const QStringList lines = wrapped(printable(text), m_width - indent);
    for (qsizetype i = 0; i < lines.size(); ++i)
        line((i == 0 ? first : QString(indent, u' ')) + coloured(lines.at(i), colour));
}

void TextWriter::header()
{
    const QString codex = m_report.codexVersion.isEmpty() ? word(QT_TRANSLATE_NOOP("Report", "no Codex found"))
                                                          : u"Codex "_s + printable(m_report.codexVersion);
    const QString dot = glyph(dotGlyph);
    line(coloured(u"Codex Doctor "_s + version(), bold)
         + coloured(dot + codex + dot + printable(m_report.platform), dim));
    line();
    origin();
}

// Someone else's report must not be taken for this machine's.
void TextWriter::origin()
{
    if (m_report.openedFrom.isEmpty())
        return;
    const int indent = m_style.isAscii ? 5 : 2;
    hanging(coloured(glyph(openedGlyph), amber) + u' ', indent, originOf(m_report, m_style.wording));
    for (const QString &remark : m_report.remarks)
        hanging(QString(indent, u' '), indent, remark, dim);
    line();
}

void TextWriter::diagnosis()
{
    if (m_report.diagnosis.isEmpty()) {
        line(marker(Status::Ok) + u' ' + coloured(allClear(m_report, m_style.wording), bold));
        line();
        return;
    }
    for (const Diagnosis &diagnosis : m_report.diagnosis) {
        const QString mark = marker(statusOf(diagnosis.severity));
        const int indent = m_style.isAscii ? 5 : 2;
        hanging(mark + u' ', indent, said(diagnosis.headline), bold);
        const QString cause = said(diagnosis.cause);
        if (cause != said(diagnosis.headline))
            hanging(QString(indent, u' '), indent, cause);
        if (!diagnosis.remedy.isEmpty()) {
            const QString arrow = glyph(remedyGlyph) + u' ';
            hanging(QString(indent, u' ') + arrow, indent + static_cast<int>(arrow.size()), said(diagnosis.remedy));
        }
        const QString certainty = diagnosis.certainty == Certainty::Certain
                                      ? QString()
                                      : m_style.wording.ofName(nameOf(diagnosis.certainty)) + glyph(dotGlyph);
        hanging(QString(indent, u' '), indent,
                certainty + word(QT_TRANSLATE_NOOP("Report", "shown by %1")).arg(diagnosis.checks.join(", "_L1)), dim);
    }
    line();
}

void TextWriter::notes()
{
    const auto note = [this](const QString &mark, const CheckInfo &info, const QString &text) {
        const int indent = (m_style.isAscii ? 8 : 5) + m_sectionWidth + 1;
        hanging("   "_L1 + mark + u' ' + section(info), indent, text);
    };
    // What the diagnosis told already is not told again.
    QSet<QString> diagnosed;
    for (const Diagnosis &diagnosis : m_report.diagnosis)
        diagnosed.unite({diagnosis.checks.begin(), diagnosis.checks.end()});
    QList<CheckResult> others;
    std::ranges::copy_if(m_report.checks, std::back_inserter(others), [&](const CheckResult &result) {
        return result.outcome.status > Status::Ok && !diagnosed.contains(result.info.id);
    });
    if (!m_report.notes.isEmpty() || !others.isEmpty())
        line(coloured(word(QT_TRANSLATE_NOOP("Report", "Notes")), bold));
    for (const ReportNote &entry : m_report.notes) {
        const bool isInfo = entry.severity == Severity::Info;
        note(isInfo ? coloured(glyph(noteGlyph), amber) : marker(statusOf(entry.severity)), entry.info,
             said(entry.text));
    }
    for (const CheckResult &result : std::as_const(others))
        note(marker(result.outcome.status), result.info, description(result));
    line(coloured(glyph(ruleGlyph).repeated(separatorWidth), dim));
}

void TextWriter::category(Category category)
{
    const auto isInCategory = [category](const CheckResult &result) { return result.info.category == category; };
    if (std::ranges::none_of(m_report.checks, isInCategory))
        return;
    line();
    line(coloured(m_style.wording.ofName(nameOf(category)), bold));
    for (const CheckResult &result : m_report.checks) {
        if (isInCategory(result))
            row(result);
    }
}

void TextWriter::row(const CheckResult &result)
{
    const QString mark = marker(result.outcome.status, result.outcome.idle);
    const int indent = (m_style.isAscii ? 7 : 4) + m_sectionWidth + 1;
    hanging("  "_L1 + mark + u' ' + section(result.info), indent, description(result),
            result.outcome.status <= Status::Ok ? dim : QLatin1StringView());
    if (m_style.isSummary)
        return;
    details(result);
    issues(result.outcome);
}

void TextWriter::details(const CheckResult &result)
{
    const QList<LabelledValues> rows =
        labelledValues(laidOut(result, m_style.isComplete, glyph(dotGlyph)), result.outcome.issues, m_style.wording);
    int labelWidth = narrowestLabel; // in a narrow window values need the room more
    for (const LabelledValues &row : rows)
        labelWidth =
            qBound(labelWidth, static_cast<int>(row.label.size()), m_width < 80 ? narrowestLabel : widestLabel);
    for (const LabelledValues &row : rows)
        detail(row, labelWidth);
}

void TextWriter::detail(const LabelledValues &row, int labelWidth)
{
    const int valueColumn = 6 + labelWidth + 1;
    QStringList values = row.values;
    const qsizetype limit = row.isNumbered ? pathListLimit : listLimit;
    const qsizetype hidden = m_style.isComplete ? 0 : values.size() - limit;
    if (hidden > 1) {
        values = values.mid(0, limit);
        values.append(
            word(QT_TRANSLATE_NOOP("Report", "%1 and %2 more (--all)")).arg(glyph(ellipsisGlyph)).arg(hidden));
    }
    const QString label = row.label.isEmpty() ? glyph(bulletGlyph) : printable(row.label);
    const QString mark = row.expected.isEmpty() ? u" "_s : coloured(glyph(markedGlyph), amber);
    QString first = "    "_L1 + mark + u' ' + coloured(label.leftJustified(labelWidth), grey) + u' ';
    if (label.size() > labelWidth) {
        hanging("    "_L1 + mark + u' ', 6, label, grey);
        first = QString(valueColumn, u' ');
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        QString value = m_style.isComplete ? values.at(i) : readableValue(values.at(i), glyph(ellipsisGlyph));
        if (i == 0 && !row.expected.isEmpty())
            value += u' ' + word(QT_TRANSLATE_NOOP("Report", "(expected %1)")).arg(row.expected);
        hanging(i > 0 ? QString(valueColumn, u' ') : first, valueColumn, value);
    }
}

void TextWriter::issues(const Outcome &outcome)
{
    // The row names up to two causes; where there are more issues, each is said in full.
    if (outcome.issues.size() > 1) {
        for (const Issue &issue : outcome.issues)
            hanging("    "_L1 + marker(statusOf(issue.severity)) + u' ', m_style.isAscii ? 9 : 6, said(issue.cause));
    }
    for (const Issue &issue : outcome.issues) {
        const QString measured = said(issue.measured);
        const bool isShown =
            std::ranges::any_of(outcome.details, [&](const Detail &detail) { return detail.value.contains(measured); });
        if (!measured.isEmpty() && !isShown)
            hanging("    "_L1 + coloured(glyph(bulletGlyph), grey) + u' ', 6,
                    word(QT_TRANSLATE_NOOP("Report", "seen: %1")).arg(measured), dim);
    }
    const QString arrow = glyph(remedyGlyph) + u' ';
    const QStringList remedies = report::remedies(outcome, m_style.wording);
    for (const QString &remedy : remedies)
        hanging("    "_L1 + coloured(arrow, amber), 4 + static_cast<int>(arrow.size()), remedy);
}

void TextWriter::footer()
{
    line();
    line(coloured(glyph(ruleGlyph).repeated(separatorWidth), dim));
    const Status overall = m_report.overall;
    const QString dot = glyph(dotGlyph);
    const QString all = counts(m_report, m_style.wording).join(dot);
    const QString word = overallWord(overall, m_style.wording);
    const bool isWide = all.size() + dot.size() + word.size() > m_width;
    line(all + (isWide ? u"\n"_s : dot)
         + coloured(word, overall == Status::Fail      ? red
                          : overall == Status::Warning ? amber
                                                       : green));
    if (m_style.wording.isLocalized) // a copy for the user, not a step on the command line
        return;
    line();
    if (m_style.isSummary)
        line(coloured(u"Leave out --summary for the details."_s, dim));
    line(coloured((m_style.isSummary ? QString() : u"--summary rows only  "_s)
                      + u"--all whole lists  --json for programs"_s,
                  dim));
}

QString TextWriter::write()
{
    header();
    diagnosis();
    notes();
    for (const Category each : allCategories)
        category(each);
    footer();
    return m_text;
}

} // namespace

QString toText(const RedactedReport &report, const TextStyle &style)
{
    return TextWriter(report.report(), style).write();
}

} // namespace doctor::report
