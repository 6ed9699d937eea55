// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/comparison.h"
#include "report/jsonvalues.h"

namespace doctor::report {

namespace {

Json statusOrNull(const std::optional<Status> &status)
{
    return status ? Json(utf8(nameOf(*status))) : Json();
}

Json sideOf(const Comparison::Side &side)
{
    return Json::object({{"file", utf8(side.name)},
                         {"generated_at", timeOrNull(side.generatedAt)},
                         {"overall_status", utf8(nameOf(side.overall))},
                         {"codex_version", textOrNull(side.codexVersion)}});
}

template<typename Entry, typename Form>
Json arrayFrom(const QList<Entry> &entries, const Form &form)
{
    Json array = Json::array();
    for (const Entry &entry : entries)
        array.push_back(form(entry));
    return array;
}

Json valueOf(const CheckChange::Value &value)
{
    return Json::object(
        {{"label", utf8(value.label)}, {"before", arrayOf(value.before)}, {"after", arrayOf(value.after)}});
}

Json changeOf(const CheckChange &change)
{
    return Json::object({{"id", utf8(change.id)},
                         {"status_before", statusOrNull(change.before)},
                         {"status_after", statusOrNull(change.after)},
                         {"issues_appeared", arrayFrom(change.appeared, issueOf)},
                         {"issues_gone", arrayFrom(change.gone, issueOf)},
                         {"issues_unseen", arrayFrom(change.unseen, issueOf)},
                         {"values", arrayFrom(change.values, valueOf)}});
}

} // namespace

QByteArray toJson(const Comparison &comparison)
{
    return dumped(Json::object({{"schema_version", 1},
                                {"before", sideOf(comparison.before)},
                                {"after", sideOf(comparison.after)},
                                {"is_worse", comparison.isWorse()},
                                {"diagnosis_appeared", arrayFrom(comparison.appeared, diagnosisOf)},
                                {"diagnosis_gone", arrayFrom(comparison.gone, diagnosisOf)},
                                {"diagnosis_unseen", arrayFrom(comparison.unseen, diagnosisOf)},
                                {"checks", arrayFrom(comparison.checks, changeOf)}}));
}

} // namespace doctor::report
