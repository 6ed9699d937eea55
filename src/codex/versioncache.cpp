// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/versioncache.h"

#include "codex/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

std::optional<std::array<qulonglong, 3>> plainNumbers(const QString &version)
{
    const QStringList parts = version.trimmed().split(u'.');
    std::array<qulonglong, 3> numbers = {};
    if (parts.size() < 3)
        return std::nullopt;
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = parts[static_cast<qsizetype>(i)].toULongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return numbers;
}

// The place of a fault as Codex counts: lines from 1, and the bytes of the line up to there.
QString placeText(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n') - 1;
    return u" at line %1 column %2"_s.arg(line).arg(column);
}

// What Codex calls the value it did not expect.
QString foundText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean `%1`"_s.arg(value.toBool() ? u"true"_s : u"false"_s);
    case QJsonValue::Double: {
        const qint64 integer = value.toInteger();
        return static_cast<double>(integer) == value.toDouble() ? u"integer `%1`"_s.arg(integer) : u"number"_s;
    }
    case QJsonValue::Array:
        return u"sequence"_s;
    case QJsonValue::Object:
        return u"map"_s;
    default:
        return u"null"_s;
    }
}

// Codex's record may also come as an array of its members.
QJsonObject membersOf(const QJsonDocument &document)
{
    if (!document.isArray())
        return document.object();
    const QJsonArray array = document.array();
    return {
        {u"latest_version"_s, array.at(0)}, {u"last_checked_at"_s, array.at(1)}, {u"dismissed_version"_s, array.at(2)}};
}

std::optional<QString> optionalText(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

VersionCache parseVersionCache(const QByteArray &bytes)
{
    static const JsonShape record{.kind = JsonShape::Kind::Record,
                                  .fields = {{.name = u"latest_version"_s, .isRequired = true},
                                             {.name = u"last_checked_at"_s},
                                             {.name = u"dismissed_version"_s}}};
    const QByteArray text = bytes.trimmed();
    if (text == "null")
        return {.errorText = "invalid type: null, expected struct VersionInfo"_L1 + placeText(bytes, bytes.size())};
    const JsonReading reading = readJson(bytes, record);
    const JsonFault &fault = reading.fault;
    if (fault.kind == JsonFault::Kind::Syntax || fault.kind == JsonFault::Kind::Ended)
        return {.errorText = fault.text + " at "_L1 + fault.place().english()};
    const QJsonObject members = membersOf(QJsonDocument::fromJson(bytes));
    if (fault.kind == JsonFault::Kind::MissingMember)
        return {.errorText = u"missing field `%1` at %2"_s.arg(fault.member, fault.place().english())};
    if (fault.exists())
        return {.errorText = u"invalid type: %1, expected a string at %2"_s.arg(foundText(members.value(fault.member)),
                                                                                fault.place().english())};
    return {.latest = members.value("latest_version"_L1).toString(),
            .lastChecked = optionalText(members.value("last_checked_at"_L1)),
            .dismissed = optionalText(members.value("dismissed_version"_L1))};
}

LatestVersion latestVersion(const QByteArray &body, bool isCask)
{
    const QString name = isCask ? u"version"_s : u"tag_name"_s;
    const JsonShape record{.kind = JsonShape::Kind::Record, .fields = {{.name = name, .isRequired = true}}};
    const JsonReading reading = readJson(body, record);
    const JsonFault &fault = reading.fault;
    if (fault.kind == JsonFault::Kind::MissingMember)
        return {.errorText = u"missing field `%1` at %2"_s.arg(name, fault.place().english())};
    if (fault.exists())
        return {.errorText = fault.text + " at "_L1 + fault.place().english()};
    const QString tag = reading.values.value(name);
    constexpr auto prefix = "rust-v"_L1;
    if (isCask || tag.startsWith(prefix))
        return {.version = isCask ? tag : tag.mid(prefix.size())};
    return {.errorText = "failed to parse latest tag "_L1 + tag};
}

bool isNewerRelease(const QString &latest, const QString &current)
{
    const auto latestNumbers = plainNumbers(latest);
    const auto currentNumbers = plainNumbers(current);
    return latestNumbers && currentNumbers && *latestNumbers > *currentNumbers;
}

} // namespace doctor::codex
