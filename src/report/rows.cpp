// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/rows.h"

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

QString expectedOf(const QString &label, const QList<Issue> &issues)
{
    const auto naming = std::ranges::find_if(issues, [&](const Issue &issue) { return issue.fields.contains(label); });
    return naming == issues.end() ? QString() : naming->expected.english();
}

} // namespace

QString description(const CheckResult &result, const QString &dash)
{
    const Outcome &outcome = result.outcome;
    QString summary = outcome.summary.english();
    if (outcome.status <= Status::Ok)
        return summary;
    QStringList causes;
    for (const Issue &issue : outcome.issues) {
        if (issue.severity != Severity::Info)
            causes.append(issue.cause.english());
    }
    if (causes.size() == 1)
        return causes.first();
    if (causes.size() > 1)
        return u"%1 issues"_s.arg(causes.size()) + dash + causes.mid(0, 2).join("; "_L1);
    const QString remedy = remedyOf(outcome).english();
    return remedy.isEmpty() ? summary : summary + dash + remedy;
}

QStringList remedies(const Outcome &outcome)
{
    QStringList remedies;
    for (const Issue &issue : outcome.issues) {
        if (!issue.remedy.isEmpty())
            remedies.append(issue.remedy.english());
    }
    if (outcome.status > Status::Ok && !outcome.remediation.isEmpty())
        remedies.append(outcome.remediation.english());
    remedies.removeDuplicates();
    return remedies;
}

QList<LabelledValues> labelledValues(const QList<Detail> &details, const QList<Issue> &issues)
{
    QList<LabelledValues> all;
    QHash<QString, qsizetype> indexes;
    for (const Detail &detail : details) {
        const QString label = listOf(detail.label);
        if (label.isEmpty() || !indexes.contains(label)) {
            indexes.insert(label, all.size());
            all.append(
                {.label = label, .isNumbered = label != detail.label, .expected = expectedOf(detail.label, issues)});
        }
        all[indexes.value(label)].values.append(detail.value);
    }
    return all;
}

QStringList counts(const Report &report)
{
    const auto count = [&](auto matches) { return std::ranges::count_if(report.checks, matches); };
    const auto of = [&](Status status) {
        return count(
            [=](const CheckResult &result) { return result.outcome.status == status && !result.outcome.idle; });
    };
    const auto idle = count([](const CheckResult &result) { return result.outcome.idle; });
    const qsizetype notes = report.notes.size();
    QStringList counts{u"%1 ok"_s.arg(of(Status::Ok))};
    if (idle > 0)
        counts << u"%1 idle"_s.arg(idle);
    if (of(Status::Skipped) > 0)
        counts << u"%1 skipped"_s.arg(of(Status::Skipped));
    if (notes > 0)
        counts << (notes == 1 ? u"1 note"_s : u"%1 notes"_s.arg(notes));
    return counts << u"%1 warn"_s.arg(of(Status::Warning)) << u"%1 fail"_s.arg(of(Status::Fail));
}

QString overallWord(Status overall)
{
    return overall == Status::Fail ? u"failed"_s : overall == Status::Warning ? u"degraded"_s : u"ok"_s;
}

QString allClear(const Report &report)
{
    const bool isWhole = std::ranges::none_of(
        report.checks, [](const CheckResult &result) { return result.outcome.status == Status::Skipped; });
    return isWhole ? u"Nothing wrong was found."_s : u"Nothing wrong was found in what was checked."_s;
}

QString originOf(const Report &report)
{
    if (report.openedFrom.isEmpty())
        return {};
    const QString author =
        report.doctorVersion.isEmpty() ? u"codex doctor"_s : "Codex Doctor "_L1 + report.doctorVersion;
    return u"A saved report, opened from %1: made by %2, %3. It tells of the machine it was made on, not of this one."_s
        .arg(report.openedFrom, author, timeText(report.generatedAt));
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + " UTC"_L1 : u"at an unknown time"_s;
}

} // namespace doctor::report
