// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/jsonvalues.h"

namespace doctor::report {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string utf8(QLatin1StringView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(utf8(text));
}

Json timeOrNull(const QDateTime &time)
{
    return textOrNull(time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString());
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
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

} // namespace doctor::report
