// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/versioncache.h"

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
    const QByteArray text = bytes.trimmed();
    if (text.isEmpty())
        return {.errorText = "EOF while parsing a value"_L1 + placeText(bytes, bytes.size())};
    if (text == "null")
        return {.errorText = "invalid type: null, expected struct VersionInfo"_L1 + placeText(bytes, bytes.size())};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return {.errorText = error.errorString() + placeText(bytes, error.offset)};
    const QJsonObject members = membersOf(document);
    const QJsonValue latest = members.value("latest_version"_L1);
    if (latest.isUndefined())
        return {.errorText = "missing field `latest_version`"_L1 + placeText(bytes, bytes.size())};
    if (!latest.isString())
        return {.errorText = u"invalid type of `latest_version`, expected a string"_s};
    return {.latest = latest.toString(),
            .lastChecked = optionalText(members.value("last_checked_at"_L1)),
            .dismissed = optionalText(members.value("dismissed_version"_L1))};
}

bool isNewerRelease(const QString &latest, const QString &current)
{
    const auto latestNumbers = plainNumbers(latest);
    const auto currentNumbers = plainNumbers(current);
    return latestNumbers && currentNumbers && *latestNumbers > *currentNumbers;
}

} // namespace doctor::codex
