// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/json.h"

#include "report/jsonvalues.h"

namespace doctor::report {

namespace {

// A label that comes again makes an array; a remark has none and stands under "note".
Json detailsOf(const QList<Detail> &details)
{
    Json object = Json::object();
    for (const Detail &detail : details) {
        const std::string key = detail.label.isEmpty() ? "note" : utf8(detail.label);
        if (!object.contains(key))
            object[key] = utf8(detail.value);
        else if (object[key].is_array())
            object[key].push_back(utf8(detail.value));
        else
            object[key] = Json::array({object[key], utf8(detail.value)});
    }
    return object;
}

Json touchedOf(const Touched &touched)
{
    Json object = Json::object();
    setUnlessEmpty(object, "files", touched.files);
    setUnlessEmpty(object, "hosts", touched.hosts);
    setUnlessEmpty(object, "programs", touched.programs);
    return object;
}

Json checkOf(const CheckInfo &info, const Outcome &outcome, std::chrono::milliseconds duration)
{
    Json object{
        {"id", utf8(info.id)}, {"category", utf8(nameOf(info.category))}, {"status", utf8(nameOf(outcome.status))}};
    if (outcome.idle)
        object["idle"] = true;
    object["summary"] = utf8(outcome.summary.english());
    object["details"] = detailsOf(outcome.details);
    if (!outcome.issues.isEmpty()) {
        object["issues"] = Json::array();
        for (const Issue &issue : outcome.issues)
            object["issues"].push_back(issueOf(issue));
    }
    object["remediation"] = textOrNull(remedyOf(outcome).english());
    object["touched"] = touchedOf(outcome.touched);
    object["duration_ms"] = duration.count();
    return object;
}

} // namespace

QByteArray toJson(const RedactedReport &redacted)
{
    const Report &report = redacted.report();
    Json object{{"schema_version", 1},
                {"generated_at", timeOrNull(report.generatedAt)},
                {"overall_status", utf8(nameOf(report.overall))},
                {"codex_version", textOrNull(report.codexVersion)},
                {"doctor_version", utf8(report.doctorVersion)},
                {"platform", utf8(report.platform)},
                {"diagnosis", Json::array()},
                {"notes", Json::array()},
                {"redactions", Json::array()},
                {"checks", Json::object()}};
    for (const Diagnosis &diagnosis : report.diagnosis)
        object["diagnosis"].push_back(diagnosisOf(diagnosis));
    for (const ReportNote &note : report.notes) {
        object["notes"].push_back({{"check", utf8(note.info.id)},
                                   {"severity", utf8(nameOf(note.severity))},
                                   {"text", utf8(note.text.english())}});
    }
    for (const Mask &mask : report.masks)
        object["redactions"].push_back({{"name", utf8(mask.name)}, {"reason", utf8(mask.reason)}});
    for (const CheckResult &result : report.checks)
        object["checks"][utf8(result.info.id)] = checkOf(result.info, result.outcome, result.duration);
    return dumped(object);
}

QByteArray toJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    return dumped(checkOf(info, outcome.outcome(), duration));
}

} // namespace doctor::report
