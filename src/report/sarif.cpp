// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/sarif.h"

#include "report/jsonvalues.h"

#include <QRegularExpression>
#include <QUrl>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

Json textOf(const std::string &text)
{
    return Json::object({{"text", text}});
}

const char *levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Fail:
        return "error";
    }
    Q_UNREACHABLE();
}

// "config.toml:7", "~/.codex/.env:3", "HTTPS_PROXY (.env:3)" or a path; a variable alone is no place in a file.
std::optional<Json> placeOf(const QString &source)
{
    static const QRegularExpression form(uR"(\A(?:[^()]*\()?([^()]*[./][^()]*?)(?::([1-9]\d{0,8}))?\)?\z)"_s);
    const QRegularExpressionMatch match = form.match(source);
    if (!match.hasMatch())
        return {};
    Json place = Json::object();
    place["artifactLocation"]["uri"] = QUrl::toPercentEncoding(match.captured(1), "/~").toStdString();
    if (match.hasCaptured(2))
        place["region"]["startLine"] = match.captured(2).toInt();
    return place;
}

Json resultOf(const CheckResult &result, size_t rule, const Issue &issue)
{
    QStringList sentences{issue.cause.english(), issue.measured.english(), issue.remedy.english()};
    sentences.removeAll(QString());
    Json location = Json::object();
    location["logicalLocations"] = Json::array({Json::object({{"fullyQualifiedName", utf8(result.info.id)}})});
    if (const std::optional<Json> place = placeOf(issue.source))
        location["physicalLocation"] = *place;
    return Json::object({{"ruleId", utf8(result.info.id)},
                         {"ruleIndex", rule},
                         {"level", levelOf(issue.severity)},
                         {"message", textOf(utf8(sentences.join(u'\n')))},
                         {"locations", Json::array({location})}});
}

// A check that failed without saying more, as in reports of others, is one by its summary.
QList<Issue> issuesOf(const Outcome &outcome)
{
    if (!outcome.issues.isEmpty() || outcome.status < Status::Warning)
        return outcome.issues;
    return {
        {.severity = outcome.status == Status::Fail ? Severity::Fail : Severity::Warning, .cause = outcome.summary}};
}

Json ruleOf(const CheckInfo &info)
{
    Json rule = Json::object({{"id", utf8(info.id)}});
    if (info.title)
        rule["shortDescription"] = textOf(info.title);
    rule["properties"]["category"] = nameOf(info.category).data();
    return rule;
}

} // namespace

QByteArray toSarif(const RedactedReport &redacted)
{
    const Report &report = redacted.report();
    Json rules = Json::array();
    Json results = Json::array();
    for (const CheckResult &result : report.checks) {
        for (const Issue &issue : issuesOf(result.outcome))
            results.push_back(resultOf(result, rules.size(), issue));
        rules.push_back(ruleOf(result.info));
    }
    Json run = Json::object();
    Json &driver = run["tool"]["driver"];
    driver["name"] = "Codex Doctor";
    if (!report.doctorVersion.isEmpty())
        driver["semanticVersion"] = utf8(report.doctorVersion);
    driver["rules"] = rules;
    Json invocation = Json::object({{"executionSuccessful", true}});
    if (report.generatedAt.isValid())
        invocation["endTimeUtc"] = utf8(report.generatedAt.toUTC().toString(Qt::ISODate));
    run["invocations"] = Json::array({invocation});
    run["results"] = results;
    const Json sarif = Json::object({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                     {"version", "2.1.0"},
                                     {"runs", Json::array({run})}});
    return dumped(sarif);
}

} // namespace doctor::report
