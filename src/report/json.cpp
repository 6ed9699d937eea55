// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/json.h"

#include <nlohmann/json.hpp>

namespace doctor::report {

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string utf8(QLatin1StringView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

Json arrayOf(const QStringList &texts)
{
    Json array = Json::array();
    for (const QString &text : texts)
        array.push_back(utf8(text));
    return array;
}

void setUnlessEmpty(Json &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = utf8(text);
}

void setUnlessEmpty(Json &object, const char *key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object[key] = arrayOf(texts);
}

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

Json issueOf(const Issue &issue)
{
    Json object{{"severity", utf8(nameOf(issue.severity))}, {"cause", utf8(issue.cause.english())}};
    setUnlessEmpty(object, "measured", issue.measured.english());
    setUnlessEmpty(object, "expected", issue.expected.english());
    setUnlessEmpty(object, "remedy", issue.remedy.english());
    setUnlessEmpty(object, "source", issue.source);
    setUnlessEmpty(object, "fields", issue.fields);
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
    const QString remedy = remedyOf(outcome).english();
    object["remediation"] = remedy.isEmpty() ? Json() : Json(utf8(remedy));
    object["touched"] = touchedOf(outcome.touched);
    object["duration_ms"] = duration.count();
    return object;
}

Json diagnosisOf(const Diagnosis &diagnosis)
{
    Json object{{"headline", utf8(diagnosis.headline.english())}, {"cause", utf8(diagnosis.cause.english())}};
    setUnlessEmpty(object, "remedy", diagnosis.remedy.english());
    setUnlessEmpty(object, "source", diagnosis.source);
    object["severity"] = utf8(nameOf(diagnosis.severity));
    object["certainty"] = utf8(nameOf(diagnosis.certainty));
    object["checks"] = arrayOf(diagnosis.checks);
    return object;
}

QByteArray dumped(const Json &json)
{
    // Whatever is not UTF-8 after all is replaced: a report is never lost for one odd byte.
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

} // namespace

QByteArray toJson(const RedactedReport &redacted)
{
    const Report &report = redacted.report();
    Json object{{"schema_version", 1},
                {"generated_at", Json()},
                {"overall_status", utf8(nameOf(report.overall))},
                {"codex_version", report.codexVersion.isEmpty() ? Json() : Json(utf8(report.codexVersion))},
                {"doctor_version", utf8(report.doctorVersion)},
                {"platform", utf8(report.platform)},
                {"diagnosis", Json::array()},
                {"notes", Json::array()},
                {"checks", Json::object()}};
    if (report.generatedAt.isValid())
        object["generated_at"] = utf8(report.generatedAt.toUTC().toString(Qt::ISODate));
    for (const Diagnosis &diagnosis : report.diagnosis)
        object["diagnosis"].push_back(diagnosisOf(diagnosis));
    for (const ReportNote &note : report.notes) {
        object["notes"].push_back({{"check", utf8(note.info.id)},
                                   {"severity", utf8(nameOf(note.severity))},
                                   {"text", utf8(note.text.english())}});
    }
    for (const CheckResult &result : report.checks)
        object["checks"][utf8(result.info.id)] = checkOf(result.info, result.outcome, result.duration);
    return dumped(object);
}

QByteArray toJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    return dumped(checkOf(info, outcome.outcome(), duration));
}

} // namespace doctor::report
