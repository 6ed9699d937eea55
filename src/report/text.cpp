// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/text.h"

#include "report/textvalues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

constexpr int sectionWidth = 12;
constexpr int labelWidth = 24;
constexpr int separatorWidth = 61;
constexpr qsizetype listLimit = 3;

struct Glyph {
    QStringView unicode;
    QLatin1StringView ascii;
};

constexpr Glyph okGlyph{u"✓", "[ok]"_L1};
constexpr Glyph warningGlyph{u"⚠", "[!!]"_L1};
constexpr Glyph failGlyph{u"✗", "[XX]"_L1};
constexpr Glyph idleGlyph{u"○", "[--]"_L1};
constexpr Glyph noteGlyph{u"↑", "[up]"_L1};
constexpr Glyph remedyGlyph{u"→", "->"_L1};
constexpr Glyph markedGlyph{u"▸", ">"_L1};
constexpr Glyph bulletGlyph{u"·", "-"_L1};
constexpr Glyph ruleGlyph{u"─", "-"_L1};
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
    {}

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
    void detail(const QString &label, QStringList values, const Outcome &outcome);
    void remedies(const Outcome &outcome);
    void footer();
    QString description(const CheckResult &result) const;

    const Report &m_report;
    const TextStyle &m_style;
    const int m_width;
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
    const QStringList lines = wrapped(text, m_width - indent);
    for (qsizetype i = 0; i < lines.size(); ++i)
        line((i == 0 ? first : QString(indent, u' ')) + coloured(lines.at(i), colour));
}

void TextWriter::header()
{
    const QString codex = m_report.codexVersion.isEmpty() ? u"no Codex found"_s : u"Codex "_s + m_report.codexVersion;
    const QString dot = glyph(dotGlyph);
    line(coloured(u"Codex Doctor "_s + m_report.doctorVersion, bold)
         + coloured(dot + codex + dot + m_report.platform, dim));
    line();
}

void TextWriter::diagnosis()
{
    if (m_report.diagnosis.isEmpty()) {
        const bool isWhole = std::ranges::none_of(
            m_report.checks, [](const CheckResult &result) { return result.outcome.status == Status::Skipped; });
        line(marker(Status::Ok) + u' '
             + coloured(isWhole ? u"Nothing wrong was found."_s : u"Nothing wrong was found in what was checked."_s,
                        bold));
        line();
        return;
    }
    for (const Diagnosis &diagnosis : m_report.diagnosis) {
        const QString mark = marker(statusOf(diagnosis.severity));
        const int indent = m_style.isAscii ? 5 : 2;
        hanging(mark + u' ', indent, diagnosis.headline.english(), bold);
        const QString cause = diagnosis.cause.english();
        if (cause != diagnosis.headline.english())
            hanging(QString(indent, u' '), indent, cause);
        if (!diagnosis.remedy.isEmpty()) {
            const QString arrow = glyph(remedyGlyph) + u' ';
            hanging(QString(indent, u' ') + arrow, indent + static_cast<int>(arrow.size()), diagnosis.remedy.english());
        }
        const QString certainty = diagnosis.certainty == Certainty::Certain
                                      ? QString()
                                      : QString(nameOf(diagnosis.certainty)) + glyph(dotGlyph);
        hanging(QString(indent, u' '), indent, certainty + u"shown by "_s + diagnosis.checks.join(", "_L1), dim);
    }
    line();
}

void TextWriter::notes()
{
    const auto note = [this](const QString &mark, const CheckInfo &info, const QString &text) {
        const int indent = (m_style.isAscii ? 8 : 5) + sectionWidth + 1;
        hanging("   "_L1 + mark + u' ' + info.section.leftJustified(sectionWidth) + u' ', indent, text);
    };
    const bool hasNotes = !m_report.notes.isEmpty() || m_report.overall > Status::Ok;
    if (hasNotes)
        line(coloured(u"Notes"_s, bold));
    for (const ReportNote &entry : m_report.notes) {
        const bool isInfo = entry.severity == Severity::Info;
        note(isInfo ? coloured(glyph(noteGlyph), amber) : marker(statusOf(entry.severity)), entry.info,
             entry.text.english());
    }
    for (const CheckResult &result : m_report.checks) {
        if (result.outcome.status > Status::Ok)
            note(marker(result.outcome.status), result.info, description(result));
    }
    line(coloured(glyph(ruleGlyph).repeated(separatorWidth), dim));
}

// The causes where there are some, else the summary (doctor-checks §3.4).
QString TextWriter::description(const CheckResult &result) const
{
    const Outcome &outcome = result.outcome;
    QStringList causes;
    for (const Issue &issue : outcome.issues) {
        if (issue.severity != Severity::Info)
            causes.append(issue.cause.english());
    }
    if (outcome.status > Status::Ok && causes.size() == 1)
        return causes.first();
    if (outcome.status > Status::Ok && causes.size() > 1)
        return u"%1 issues%2%3"_s.arg(QString::number(causes.size()), glyph(dashGlyph), causes.mid(0, 2).join("; "_L1));
    const QString remedy = remedyOf(outcome).english();
    return outcome.status > Status::Ok && !remedy.isEmpty() ? outcome.summary.english() + glyph(dashGlyph) + remedy
                                                            : outcome.summary.english();
}

void TextWriter::category(Category category)
{
    const auto isInCategory = [category](const CheckResult &result) { return result.info.category == category; };
    if (std::ranges::none_of(m_report.checks, isInCategory))
        return;
    line();
    line(coloured(nameOf(category), bold));
    for (const CheckResult &result : m_report.checks) {
        if (isInCategory(result))
            row(result);
    }
}

void TextWriter::row(const CheckResult &result)
{
    const QString mark = marker(result.outcome.status, result.outcome.idle);
    const int indent = (m_style.isAscii ? 7 : 4) + sectionWidth + 1;
    hanging("  "_L1 + mark + u' ' + result.info.section.leftJustified(sectionWidth) + u' ', indent, description(result),
            result.outcome.status <= Status::Ok ? dim : QLatin1StringView());
    if (m_style.isSummary)
        return;
    details(result);
    remedies(result.outcome);
}

bool isNumbered(const QString &label, QString &list)
{
    const qsizetype mark = label.lastIndexOf(" #"_L1);
    if (mark < 0)
        return false;
    list = label.left(mark);
    return true;
}

// Values of one label stand under each other; "PATH git #1", "#2" … make one list.
void TextWriter::details(const CheckResult &result)
{
    QStringList order;
    QHash<QString, QStringList> values;
    for (const Detail &detail : result.outcome.details) {
        QString label = detail.label;
        isNumbered(detail.label, label);
        if (!values.contains(label))
            order.append(label);
        values[label].append(detail.value);
    }
    for (const QString &label : std::as_const(order))
        detail(label, values.value(label), result.outcome);
}

void TextWriter::detail(const QString &label, QStringList values, const Outcome &outcome)
{
    const auto marked = std::ranges::find_if(
        outcome.issues, [&](const Issue &issue) { return issue.fields.contains(label) && !issue.expected.isEmpty(); });
    const bool isMarked = marked != outcome.issues.end();
    const qsizetype hidden = m_style.isComplete ? 0 : values.size() - listLimit;
    if (hidden > 1) {
        values = values.mid(0, listLimit);
        values.append(u"… and %1 more (--all)"_s.arg(hidden));
    }
    const int indent = 6 + labelWidth + 1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        QString value = m_style.isComplete ? values.at(i) : readableValue(values.at(i));
        if (isMarked && i == 0)
            value += u" (expected %1)"_s.arg(marked->expected.english());
        const QString mark = isMarked && i == 0 ? coloured(glyph(markedGlyph), amber) : u" "_s;
        const QString shownLabel = label.isEmpty() ? glyph(bulletGlyph) : label;
        hanging(i > 0 ? QString(indent, u' ')
                      : "    "_L1 + mark + u' ' + coloured(shownLabel.leftJustified(labelWidth), grey) + u' ',
                indent, value);
    }
}

void TextWriter::remedies(const Outcome &outcome)
{
    QStringList remedies;
    for (const Issue &issue : outcome.issues) {
        if (!issue.remedy.isEmpty())
            remedies.append(issue.remedy.english());
    }
    if (outcome.status > Status::Ok && !outcome.remediation.isEmpty())
        remedies.append(outcome.remediation.english());
    remedies.removeDuplicates();
    const QString arrow = glyph(remedyGlyph) + u' ';
    for (const QString &remedy : std::as_const(remedies))
        hanging("    "_L1 + coloured(arrow, amber), 4 + static_cast<int>(arrow.size()), remedy);
}

void TextWriter::footer()
{
    const auto count = [this](auto matches) { return std::ranges::count_if(m_report.checks, matches); };
    const auto hasStatus = [](Status status) {
        return [status](const CheckResult &result) { return result.outcome.status == status && !result.outcome.idle; };
    };
    const auto idle = count([](const CheckResult &result) { return result.outcome.idle; });
    const auto skipped = count(hasStatus(Status::Skipped));
    QStringList counts{u"%1 ok"_s.arg(count(hasStatus(Status::Ok)))};
    if (idle > 0)
        counts << u"%1 idle"_s.arg(idle);
    if (skipped > 0)
        counts << u"%1 skipped"_s.arg(skipped);
    if (!m_report.notes.isEmpty())
        counts << u"%1 notes"_s.arg(m_report.notes.size());
    counts << u"%1 warn"_s.arg(count(hasStatus(Status::Warning))) << u"%1 fail"_s.arg(count(hasStatus(Status::Fail)));
    const bool isBad = m_report.overall == Status::Fail;
    const bool isDegraded = m_report.overall == Status::Warning;
    line();
    line(coloured(glyph(ruleGlyph).repeated(separatorWidth), dim));
    line(counts.join(glyph(dotGlyph)) + u' '
         + coloured(isBad        ? u"failed"_s
                    : isDegraded ? u"degraded"_s
                                 : u"ok"_s,
                    isBad        ? red
                    : isDegraded ? amber
                                 : green));
    line();
    if (m_style.isSummary)
        line(coloured(u"Leave out --summary for the details."_s, dim));
    line(coloured((m_style.isSummary ? QString() : u"--summary rows only   "_s)
                      + u"--all long lists whole   --json for programs"_s,
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
