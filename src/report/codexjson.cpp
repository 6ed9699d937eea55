// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/codexjson.h"

#include "report/codexredaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

using Json = nlohmann::ordered_json;
using SortedJson = nlohmann::json; // bytewise by key, as Codex has checks and details

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json textOrNull(const Message &message)
{
    return message.isEmpty() ? Json() : Json(utf8(codexRedacted(message.english())));
}

// Codex knows no skipped check: nothing is wrong with what was not asked.
const char *statusName(Status status)
{
    switch (status) {
    case Status::Skipped:
    case Status::Ok:
        return "ok";
    case Status::Warning:
        return "warning";
    case Status::Fail:
        return "fail";
    }
    Q_UNREACHABLE();
}

// doctor-checks §2.5: only whether they are set.
QString maskedPreference(const QString &label, const QString &value)
{
    static const QStringList preferences{u"VISUAL"_s,    u"EDITOR"_s,   u"PAGER"_s,
                                         u"GIT_PAGER"_s, u"GH_PAGER"_s, u"LESS"_s};
    const bool isUnset = value.compare("not set"_L1, Qt::CaseInsensitive) == 0;
    return preferences.contains(label) && !isUnset ? u"set"_s : value;
}

struct Lines {
    SortedJson details = SortedJson::object();
    Json remarks = Json::array();
};

// Every detail is one line there, redacted as a whole and then split at its first ": " (§2.3).
Lines linesOf(const QList<Detail> &details)
{
    Lines lines;
    for (const Detail &detail : details) {
        if (detail.ours)
            continue;
        const QString line =
            codexRedacted(detail.label.isEmpty() ? detail.value : detail.label + ": "_L1 + detail.value);
        const qsizetype colon = line.indexOf(": "_L1);
        const QString label = line.left(qMax<qsizetype>(colon, 0)).trimmed();
        if (label.isEmpty()) {
            lines.remarks.push_back(utf8(line));
            continue;
        }
        const std::string value = utf8(maskedPreference(label, line.mid(colon + 2)));
        SortedJson &entry = lines.details[utf8(label)];
        if (entry.is_null())
            entry = value;
        else if (entry.is_array())
            entry.push_back(value);
        else
            entry = SortedJson::array({entry, value});
    }
    return lines;
}

Json issueOf(const Issue &issue)
{
    Json fields = Json::array();
    for (const QString &field : issue.fields)
        fields.push_back(utf8(codexRedacted(field)));
    return {{"severity", statusName(statusOf(issue.severity))},
            {"cause", utf8(codexRedacted(issue.cause.english()))},
            {"measured", textOrNull(issue.measured)},
            {"expected", textOrNull(issue.expected)},
            {"remedy", textOrNull(issue.remedy)},
            {"fields", fields}};
}

Json checkOf(const CheckResult &result)
{
    const Outcome &outcome = result.outcome;
    const Lines lines = linesOf(outcome.details);
    Json object{{"id", utf8(result.info.id)},
                {"category", utf8(result.info.section)},
                {"status", statusName(outcome.status)},
                {"summary", utf8(outcome.summary.english())},
                {"details", Json(lines.details)}};
    if (!outcome.issues.isEmpty()) {
        object["issues"] = Json::array();
        for (const Issue &issue : outcome.issues)
            object["issues"].push_back(issueOf(issue));
    }
    if (!lines.remarks.empty())
        object["notes"] = lines.remarks;
    object["remediation"] = textOrNull(remedyOf(outcome));
    object["durationMs"] = result.duration.count();
    return object;
}

} // namespace

QByteArray toCodexJson(const RedactedReport &redacted)
{
    const Report &report = redacted.report();
    QList<CheckResult> shared;
    std::ranges::copy_if(report.checks, std::back_inserter(shared),
                         [](const CheckResult &result) { return !result.info.ours; });
    std::ranges::sort(shared, {}, [](const CheckResult &result) { return result.info.id.toUtf8(); });
    Status overall = Status::Ok;
    Json checks = Json::object();
    for (const CheckResult &result : std::as_const(shared)) {
        overall = worst(overall, result.outcome.status);
        checks[utf8(result.info.id)] = checkOf(result);
    }
    const Json object{{"schemaVersion", 1},
                      {"generatedAt", utf8(u"%1s since unix epoch"_s.arg(report.generatedAt.toSecsSinceEpoch()))},
                      {"overallStatus", statusName(overall)},
                      {"codexVersion", utf8(report.codexVersion.isEmpty() ? u"unknown"_s : report.codexVersion)},
                      {"checks", checks}};
    return QByteArray::fromStdString(object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

} // namespace doctor::report
