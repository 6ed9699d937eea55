// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/event.h"

#include "core/version.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

namespace doctor::feedback {

namespace {

using Tags = QList<std::pair<QString, QString>>;

constexpr qsizetype longestTag = 200; // Sentry drops what is longer

// Tags are one line.
void add(Tags &tags, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        tags.append({name, value.simplified().left(longestTag)});
}

const Outcome *outcomeOf(const Report &report, QLatin1StringView id)
{
    const auto found =
        std::ranges::find_if(report.checks, [id](const CheckResult &result) { return result.info.id == id; });
    return found == report.checks.cend() ? nullptr : &found->outcome;
}

QStringList idsWith(const Report &report, Status status)
{
    QStringList ids;
    for (const CheckResult &result : report.checks) {
        if (result.outcome.status == status)
            ids.append(result.info.id);
    }
    return ids;
}

// As many whole ids as a tag has room for; the counts tell of the rest.
QString idList(const QStringList &ids)
{
    QString list;
    for (const QString &id : ids) {
        if (list.size() + id.size() + 1 > longestTag)
            break;
        list += list.isEmpty() ? id : u',' + id;
    }
    return list;
}

void addStatuses(Tags &tags, const Report &report)
{
    add(tags, u"doctor_overall_status"_s, nameOf(report.overall));
    const auto addCount = [&](const QString &name, Status status) {
        add(tags, name, QString::number(idsWith(report, status).size()));
    };
    addCount(u"doctor_ok_count"_s, Status::Ok);
    addCount(u"doctor_warning_count"_s, Status::Warning);
    addCount(u"doctor_fail_count"_s, Status::Fail);
    add(tags, u"doctor_failed_checks"_s, idList(idsWith(report, Status::Fail)));
    add(tags, u"doctor_warning_checks"_s, idList(idsWith(report, Status::Warning)));
}

// The check has its details under the names that the tags have.
void addAuthorisation(Tags &tags, const Report &report)
{
    const Outcome *const outcome = outcomeOf(report, "network.auth"_L1);
    if (!outcome)
        return;
    for (const Detail &detail : outcome->details) {
        if (detail.label.startsWith("auth_"_L1) || detail.label == "endpoint"_L1)
            add(tags, detail.label, detail.value);
    }
}

QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

void addKeys(Tags &tags, const Report &report)
{
    const Outcome *const outcome = outcomeOf(report, "auth.credentials"_L1);
    if (!outcome || outcome->status == Status::Skipped)
        return;
    const QStringList present = detailValue(*outcome, u"auth env vars present").split(u", "_s);
    add(tags, u"auth_env_openai_api_key_present"_s, truth(present.contains(u"OPENAI_API_KEY"_s)));
    add(tags, u"auth_env_codex_api_key_present"_s, truth(present.contains(u"CODEX_API_KEY"_s)));
    // "LAB_KEY (present)"
    const QString provider = detailValue(*outcome, u"provider auth env var");
    if (provider.isEmpty())
        return;
    add(tags, u"auth_env_provider_key_name"_s, provider.section(u' ', 0, 0));
    add(tags, u"auth_env_provider_key_present"_s, truth(provider.endsWith("(present)"_L1)));
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

// Sentry takes a feedback item and an event for two events, and refuses an envelope with both: what the user says goes
// in the event's feedback context, which has the same form.
Json contextsOf(const Event &event, const Report &report)
{
    Json contexts = Json::object();
    if (!event.words.isEmpty())
        contexts["feedback"] = {{"message", utf8(event.words)}};
    contexts["app"] = {{"app_name", "Codex Doctor"}, {"app_version", utf8(report.doctorVersion)}};
    if (!report.codexVersion.isEmpty())
        contexts["codex"] = {{"type", "default"}, {"version", utf8(report.codexVersion)}};
    return contexts;
}

} // namespace

QLatin1StringView nameOf(Category category)
{
    switch (category) {
    case Category::Bug:
        return "bug"_L1;
    case Category::BadResult:
        return "bad_result"_L1;
    case Category::GoodResult:
        return "good_result"_L1;
    case Category::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView displayName(Category category)
{
    switch (category) {
    case Category::Bug:
        return "Bug"_L1;
    case Category::BadResult:
        return "Bad result"_L1;
    case Category::GoodResult:
        return "Good result"_L1;
    case Category::Other:
        return "Other"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Category> categoryNamed(const QString &name)
{
    const QString spelled = QString(name).replace(u'-', u'_');
    const auto *const found =
        std::ranges::find_if(allCategories, [&](Category category) { return nameOf(category) == spelled; });
    return found == std::end(allCategories) ? std::nullopt : std::optional(*found);
}

QList<std::pair<QString, QString>> eventTags(const Report &report, Category category)
{
    Tags tags;
    add(tags, u"classification"_s, nameOf(category));
    addStatuses(tags, report);
    add(tags, u"cli_version"_s, report.codexVersion);
    add(tags, u"doctor_platform"_s, report.platform);
    addAuthorisation(tags, report);
    addKeys(tags, report);
    return tags;
}

QByteArray eventJson(const Event &event, const RedactedReport &redacted)
{
    const Report &report = redacted.report();
    const bool isComplaint = event.category == Category::Bug || event.category == Category::BadResult;
    Json tags = Json::object();
    for (const auto &[name, value] : eventTags(report, event.category))
        tags[utf8(name)] = utf8(value);
    const QString message = u"[%1]: Codex Doctor report, %2"_s.arg(displayName(event.category), nameOf(report.overall));
    const Json json{{"event_id", utf8(event.id)},
                    {"timestamp", utf8(event.time.toUTC().toString(Qt::ISODate))},
                    {"platform", "native"},
                    {"level", isComplaint ? "error" : "info"},
                    {"logger", "codex-doctor"},
                    {"release", "codex-doctor@" + utf8(version())},
                    {"message", utf8(message)},
                    {"tags", tags},
                    {"contexts", contextsOf(event, report)}};
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace doctor::feedback
