// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/diagnosis.h"

#include "core/report.h"

#include <algorithm>

namespace doctor {

namespace {

struct Explanation {
    Cause cause;
    QList<Cause> consequences;
};

// Where the cause on the left stops Codex, those on the right are no news: they follow from it, or could not be judged.
const QList<Explanation> &explanations()
{
    static const QList<Explanation> all{
        {Cause::CodexHome,
         {Cause::ConfigFile, Cause::Provider, Cause::Credentials, Cause::Token, Cause::Database, Cause::Threads,
          Cause::BackgroundServer}},
        {Cause::ConfigFile, {Cause::Provider, Cause::Credentials, Cause::McpServer}},
        {Cause::Provider, {Cause::Credentials, Cause::NameLookup, Cause::Endpoint}},
        {Cause::NoNetwork, {Cause::NameLookup, Cause::Proxy, Cause::Endpoint, Cause::Update, Cause::Isolated}},
        {Cause::NameLookup, {Cause::Endpoint, Cause::Update}},
        {Cause::Proxy, {Cause::NameLookup, Cause::Endpoint, Cause::Update, Cause::Isolated}},
        {Cause::Isolated, {Cause::NameLookup, Cause::Endpoint, Cause::Update}},
        {Cause::Trust, {Cause::Endpoint}},
        {Cause::Credentials, {Cause::Token}},
        {Cause::InsideSandbox, {Cause::NoNetwork, Cause::NameLookup, Cause::Proxy, Cause::Endpoint, Cause::Isolated}},
    };
    return all;
}

// What is wrong with one host says nothing of another.
bool isSamePlace(const RootCause &cause, const RootCause &consequence)
{
    const bool isOfHost =
        cause.cause == Cause::NameLookup || (cause.cause == Cause::Trust && cause.subject.contains(u':'));
    return !isOfHost || consequence.cause != Cause::Endpoint
           || (consequence.subject + u':').startsWith(cause.subject + u':')
           || consequence.subject.startsWith(cause.subject + u' ');
}

bool explains(const Diagnosis &cause, const Diagnosis &consequence)
{
    if (!isSamePlace(cause.root, consequence.root))
        return false;
    if (cause.severity < consequence.severity && cause.root.cause != Cause::InsideSandbox)
        return false;
    return std::ranges::any_of(explanations(), [&](const Explanation &explanation) {
        return explanation.cause == cause.root.cause && explanation.consequences.contains(consequence.root.cause);
    });
}

bool isSameRoot(const RootCause &a, const RootCause &b)
{
    return a.cause == b.cause && a.subject == b.subject && a.cause != Cause::Unnamed;
}

// The most severe first; among equals what stops the user most; then what is surest. A network that is closed to the
// outside comes last (cause.h).
bool comesBefore(const Diagnosis &a, const Diagnosis &b)
{
    if ((a.root.cause == Cause::Isolated) != (b.root.cause == Cause::Isolated))
        return b.root.cause == Cause::Isolated;
    if (a.severity != b.severity)
        return a.severity > b.severity;
    if (a.root.cause != b.root.cause)
        return a.root.cause < b.root.cause;
    return a.certainty > b.certainty;
}

Diagnosis fromIssue(const Issue &issue, const QString &check)
{
    return {.headline = issue.headline.isEmpty() ? issue.cause : issue.headline,
            .cause = issue.cause,
            .remedy = issue.remedy,
            .source = issue.source,
            .severity = issue.severity,
            .certainty = issue.certainty,
            .root = issue.root,
            .checks = {check}};
}

void join(Diagnosis &into, const Diagnosis &other)
{
    // The more severe telling is the better one, then the one that knows the place, whichever check came first.
    const bool isNearer = other.severity == into.severity && into.source.isEmpty() && !other.source.isEmpty();
    if (other.severity > into.severity || isNearer) {
        const QStringList checks = into.checks;
        into = other;
        into.checks += checks;
    } else {
        into.checks += other.checks;
    }
    into.checks.removeDuplicates();
}

} // namespace

QList<Diagnosis> diagnose(const QList<CheckResult> &results)
{
    QList<Diagnosis> found;
    for (const CheckResult &result : results) {
        for (const Issue &issue : result.outcome.issues) {
            if (issue.severity == Severity::Info)
                continue;
            const Diagnosis diagnosis = fromIssue(issue, result.info.id);
            const auto same = std::ranges::find_if(
                found, [&](const Diagnosis &other) { return isSameRoot(other.root, diagnosis.root); });
            if (same == found.end())
                found.append(diagnosis);
            else
                join(*same, diagnosis);
        }
    }
    std::ranges::stable_sort(found, comesBefore);

    // What another one explains is dropped; its checks show the other one. The relation has no circles.
    QList<Diagnosis> remaining;
    const auto reasonFor = [&](const Diagnosis &diagnosis) {
        return std::ranges::find_if(found, [&](const Diagnosis &other) { return explains(other, diagnosis); });
    };
    for (const Diagnosis &diagnosis : std::as_const(found)) {
        if (reasonFor(diagnosis) == found.end())
            remaining.append(diagnosis);
    }
    for (const Diagnosis &diagnosis : std::as_const(found)) {
        auto root = reasonFor(diagnosis);
        if (root == found.end())
            continue;
        for (auto further = reasonFor(*root); further != found.end(); further = reasonFor(*root))
            root = further;
        const auto shown =
            std::ranges::find_if(remaining, [&](const Diagnosis &other) { return isSameRoot(other.root, root->root); });
        shown->checks += diagnosis.checks;
        shown->checks.removeDuplicates();
    }
    return remaining;
}

} // namespace doctor
