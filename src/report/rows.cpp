// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

// "PATH git" of "PATH git #2".
QString listOf(const QString &label)
{
    const qsizetype mark = label.lastIndexOf(" #"_L1);
    bool isNumber = false;
    label.mid(mark + 2).toInt(&isNumber);
    return mark > 0 && isNumber ? label.left(mark) : label;
}

QString counted(const char *text, qsizetype count, const Wording &wording)
{
    return wording.of(Message{.text = text, .count = static_cast<int>(count)});
}

QString expectedOf(const QString &label, const QList<Issue> &issues, const Wording &wording)
{
    const auto naming = std::ranges::find_if(issues, [&](const Issue &issue) { return issue.fields.contains(label); });
    return naming == issues.end() ? QString() : wording.of(naming->expected);
}

} // namespace

QString description(const CheckResult &result, const QString &dash, const Wording &wording)
{
    const Outcome &outcome = result.outcome;
    QString summary = wording.of(outcome.summary);
    if (outcome.status <= Status::Ok)
        return summary;
    QStringList causes;
    for (const Issue &issue : outcome.issues) {
        if (issue.severity != Severity::Info)
            causes.append(wording.of(issue.cause));
    }
    if (causes.size() == 1)
        return causes.first();
    if (causes.size() > 1)
        return counted(QT_TRANSLATE_N_NOOP("Checks", "%n issue(s)"), causes.size(), wording) + dash
               + causes.mid(0, 2).join("; "_L1);
    const QString remedy = wording.of(remedyOf(outcome));
    return remedy.isEmpty() ? summary : summary + dash + remedy;
}

QStringList remedies(const Outcome &outcome, const Wording &wording)
{
    QStringList remedies;
    for (const Issue &issue : outcome.issues) {
        if (!issue.remedy.isEmpty())
            remedies.append(wording.of(issue.remedy));
    }
    if (outcome.status > Status::Ok && !outcome.remediation.isEmpty())
        remedies.append(wording.of(outcome.remediation));
    remedies.removeDuplicates();
    return remedies;
}

QList<LabelledValues> labelledValues(const QList<Detail> &details, const QList<Issue> &issues, const Wording &wording)
{
    QList<LabelledValues> all;
    QHash<QString, qsizetype> indexes;
    for (const Detail &detail : details) {
        const QString label = listOf(detail.label);
        if (label.isEmpty() || !indexes.contains(label)) {
            indexes.insert(label, all.size());
            all.append({.label = label,
                        .isNumbered = label != detail.label,
                        .expected = expectedOf(detail.label, issues, wording)});
        }
        all[indexes.value(label)].values.append(detail.value);
    }
    return all;
}

QStringList counts(const Report &report, const Wording &wording)
{
    const auto count = [&](auto matches) { return std::ranges::count_if(report.checks, matches); };
    const auto of = [&](Status status) {
        return count(
            [=](const CheckResult &result) { return result.outcome.status == status && !result.outcome.idle; });
    };
    const auto idle = count([](const CheckResult &result) { return result.outcome.idle; });
    const qsizetype notes = report.notes.size();
    QStringList counts{counted(QT_TRANSLATE_N_NOOP("Checks", "%n ok"), of(Status::Ok), wording)};
    if (idle > 0)
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n idle"), idle, wording);
    if (of(Status::Skipped) > 0)
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n skipped"), of(Status::Skipped), wording);
    if (notes > 0)
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n note(s)"), notes, wording);
    return counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n warn"), of(Status::Warning), wording)
                  << counted(QT_TRANSLATE_N_NOOP("Checks", "%n fail"), of(Status::Fail), wording);
}

QString overallWord(Status overall, const Wording &wording)
{
    return wording.of(overall == Status::Fail      ? QT_TRANSLATE_NOOP("Report", "failed")
                      : overall == Status::Warning ? QT_TRANSLATE_NOOP("Report", "degraded")
                                                   : QT_TRANSLATE_NOOP("Report", "ok"));
}

QString allClear(const Report &report, const Wording &wording)
{
    const bool isWhole = std::ranges::none_of(
        report.checks, [](const CheckResult &result) { return result.outcome.status == Status::Skipped; });
    return wording.of(isWhole ? QT_TRANSLATE_NOOP("Report", "Nothing wrong was found.")
                              : QT_TRANSLATE_NOOP("Report", "Nothing wrong was found in what was checked."));
}

QString originOf(const Report &report, const Wording &wording)
{
    if (report.openedFrom.isEmpty())
        return {};
    const QString author =
        report.doctorVersion.isEmpty() ? u"codex doctor"_s : "Codex Doctor "_L1 + report.doctorVersion;
    return wording
        .of(QT_TRANSLATE_NOOP(
            "Report",
            "A saved report, opened from %1: made by %2, %3. It tells of the machine it was made on, not of this one."))
        .arg(report.openedFrom, author, timeText(report.generatedAt, wording));
}

QString timeText(const QDateTime &time, const Wording &wording)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + " UTC"_L1
                          : wording.of(QT_TRANSLATE_NOOP("Report", "at an unknown time"));
}

} // namespace doctor::report
