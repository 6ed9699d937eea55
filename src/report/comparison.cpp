// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/comparison.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

QStringList valuesOf(const Outcome &outcome, const QString &label)
{
    QStringList values;
    for (const Detail &detail : outcome.details) {
        if (detail.label == label)
            values.append(detail.value);
    }
    return values;
}

QList<CheckChange::Value> changedValues(const Outcome &before, const Outcome &after)
{
    QStringList labels;
    for (const Outcome *outcome : {&after, &before}) {
        for (const Detail &detail : outcome->details)
            labels.append(detail.label);
    }
    labels.removeDuplicates();
    labels.removeAll(u"growth since last run"_s);
    QList<CheckChange::Value> changed;
    for (const QString &label : std::as_const(labels)) {
        CheckChange::Value value{label, valuesOf(before, label), valuesOf(after, label)};
        if (value.before != value.after)
            changed.append(std::move(value));
    }
    return changed;
}

bool isSame(const Issue &a, const Issue &b)
{
    return a.cause.english() == b.cause.english() && a.source == b.source;
}

bool isSame(const Diagnosis &a, const Diagnosis &b)
{
    return a.severity == b.severity && a.headline.english() == b.headline.english()
           && a.cause.english() == b.cause.english();
}

// What is in the first list and not in the second.
template<typename Entry>
QList<Entry> without(const QList<Entry> &list, const QList<Entry> &others)
{
    QList<Entry> rest = list;
    rest.removeIf([&](const Entry &entry) {
        return std::ranges::any_of(others, [&](const Entry &other) { return isSame(entry, other); });
    });
    return rest;
}

const CheckResult *resultIn(const Report &report, const QString &id)
{
    const auto found =
        std::ranges::find_if(report.checks, [&](const CheckResult &result) { return result.info.id == id; });
    return found == report.checks.end() ? nullptr : &*found;
}

bool isLookedAt(const CheckResult *result)
{
    return result && result->outcome.status != Status::Skipped;
}

CheckChange changeOf(const QString &id, const CheckResult *before, const CheckResult *after)
{
    const Outcome none;
    const Outcome &old = before ? before->outcome : none;
    const Outcome &current = after ? after->outcome : none;
    CheckChange change{
        .id = id, .appeared = without(current.issues, old.issues), .gone = without(old.issues, current.issues)};
    if (before)
        change.before = old.status;
    if (after)
        change.after = current.status;
    if (before && after)
        change.values = changedValues(old, current);
    if (!isLookedAt(after))
        change.unseen = std::exchange(change.gone, {});
    return change;
}

Comparison::Side sideOf(const Report &report)
{
    return {.name = report.openedFrom,
            .generatedAt = report.generatedAt,
            .overall = report.overall,
            .codexVersion = report.codexVersion};
}

} // namespace

bool CheckChange::isAny() const
{
    return before != after || !values.isEmpty() || !appeared.isEmpty() || !gone.isEmpty() || !unseen.isEmpty();
}

bool Comparison::isWorse() const
{
    return std::ranges::any_of(checks, [](const CheckChange &change) {
        const Status before = worst(Status::Ok, change.before.value_or(Status::Ok));
        const Status after = worst(Status::Ok, change.after.value_or(Status::Ok));
        const bool hasNewIssue =
            std::ranges::any_of(change.appeared, [](const Issue &issue) { return issue.severity > Severity::Info; });
        // A check that got better words what is left of its trouble anew.
        return after > before || (after == before && hasNewIssue);
    });
}

Comparison compare(const RedactedReport &redactedBefore, const RedactedReport &redactedAfter)
{
    const Report &before = redactedBefore.report();
    const Report &after = redactedAfter.report();
    Comparison comparison{.before = sideOf(before),
                          .after = sideOf(after),
                          .appeared = without(after.diagnosis, before.diagnosis),
                          .gone = without(before.diagnosis, after.diagnosis)};
    const auto isGone = [&](const Diagnosis &diagnosis) {
        return diagnosis.checks.isEmpty() || std::ranges::any_of(diagnosis.checks, [&](const QString &id) {
                   return isLookedAt(resultIn(after, id));
               });
    };
    // Not that of std::ranges, whose subrange clang 14 cannot compile.
    const auto wentAway = std::stable_partition(comparison.gone.begin(), comparison.gone.end(), isGone);
    comparison.unseen = QList<Diagnosis>(wentAway, comparison.gone.end());
    comparison.gone.erase(wentAway, comparison.gone.end());
    QStringList ids;
    for (const Report *report : {&after, &before}) {
        for (const CheckResult &result : report->checks)
            ids.append(result.info.id);
    }
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        CheckChange change = changeOf(id, resultIn(before, id), resultIn(after, id));
        if (change.isAny())
            comparison.checks.append(std::move(change));
    }
    return comparison;
}

} // namespace doctor::report
