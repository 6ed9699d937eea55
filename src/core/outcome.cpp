// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/outcome.h"

#include <algorithm>

namespace doctor {

Status statusOf(const QList<Issue> &issues)
{
    Status status = Status::Ok;
    for (const Issue &issue : issues)
        status = worst(status, statusOf(issue.severity));
    return status;
}

Message summaryOfIssues(const QList<Issue> &issues, const char *plural)
{
    if (issues.size() != 1)
        return {.text = plural, .count = static_cast<int>(issues.size())};
    const Issue &issue = issues.constFirst();
    return issue.headline.isEmpty() ? issue.cause : issue.headline;
}

Message remedyOf(const Outcome &outcome)
{
    if (!outcome.remediation.isEmpty())
        return outcome.remediation;
    const auto found = std::ranges::find_if(outcome.issues, [](const Issue &issue) { return !issue.remedy.isEmpty(); });
    return found == outcome.issues.end() ? Message() : found->remedy;
}

} // namespace doctor
