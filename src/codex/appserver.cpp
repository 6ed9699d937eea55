// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/appserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

bool isOptional(const QJsonValue &value, QJsonValue::Type type)
{
    return value.isUndefined() || value.isNull() || value.type() == type;
}

InitializeReply failed(const QString &errorText)
{
    return {.isReply = true, .errorText = errorText};
}

// "codex_app_server/0.169.0 (Debian 12)": the word after the first slash.
InitializeReply fromUserAgent(const QString &userAgent)
{
    const qsizetype slash = userAgent.indexOf(u'/');
    const QStringList words = userAgent.mid(slash + 1).simplified().split(u' ', Qt::SkipEmptyParts);
    if (slash < 0)
        return failed(u"app-server user-agent omitted version separator"_s);
    if (words.isEmpty())
        return failed(u"app-server user-agent omitted version"_s);
    return {.isReply = true, .version = words.constFirst()};
}

} // namespace

UpdaterSettings updaterSettings(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue updater = document.object().value("updater"_L1);
    // Qt skips a byte order mark, Codex does not.
    if (!document.isObject() || json.startsWith("\xef\xbb\xbf") || json.size() > largestUpdaterSettings
        || !isOptional(updater, QJsonValue::Object))
        return {.isValid = false};
    const QJsonValue automatic = updater.toObject().value("autoUpdateEnabled"_L1);
    const QJsonValue interval = updater.toObject().value("updateIntervalMinutes"_L1);
    if (!isOptional(automatic, QJsonValue::Bool) || !isOptional(interval, QJsonValue::Double))
        return {.isValid = false};
    UpdaterSettings settings;
    if (automatic.isBool())
        settings.isAutomatic = automatic.toBool();
    if (interval.isDouble()) {
        const double minutes = interval.toDouble();
        if (minutes < 1 || minutes > std::numeric_limits<quint32>::max() || std::trunc(minutes) != minutes)
            return {.isValid = false};
        settings.intervalMinutes = static_cast<qint64>(minutes);
    }
    return settings;
}

int pidIn(const QByteArray &pidFile)
{
    bool isNumber = false;
    const int plain = pidFile.trimmed().toInt(&isNumber);
    const int pid = isNumber ? plain : QJsonDocument::fromJson(pidFile).object().value("pid"_L1).toInt();
    return qMax(pid, 0);
}

InitializeReply initializeReply(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    const QJsonObject object = document.object();
    const bool isError = object.contains("error"_L1);
    const QJsonObject error = object.value("error"_L1).toObject();
    if (!document.isObject()
        || (isError && (!error.value("code"_L1).isDouble() || !error.value("message"_L1).isString())))
        return failed(u"failed to parse app-server JSON-RPC message"_s);
    if (object.contains("method"_L1) || isError || !object.contains("result"_L1)
        || object.value("id"_L1) != QJsonValue(1))
        return {};
    const QJsonObject result = object.value("result"_L1).toObject();
    for (const QLatin1StringView name : {"userAgent"_L1, "codexHome"_L1, "platformFamily"_L1, "platformOs"_L1}) {
        if (!result.value(name).isString())
            return failed(u"failed to parse initialize response"_s);
    }
    if (!result.value("codexHome"_L1).toString().startsWith(u'/'))
        return failed(u"failed to parse initialize response"_s);
    return fromUserAgent(result.value("userAgent"_L1).toString());
}

QByteArray initializeRequest(const QString &clientVersion)
{
    const QJsonObject client{
        {"name"_L1, "codex_doctor"_L1}, {"title"_L1, "Codex Doctor"_L1}, {"version"_L1, clientVersion}};
    return QJsonDocument(QJsonObject{{"id"_L1, 1},
                                     {"method"_L1, "initialize"_L1},
                                     {"params"_L1, QJsonObject{{"clientInfo"_L1, client}}}})
        .toJson(QJsonDocument::Compact);
}

QByteArray initializedNotification()
{
    return R"({"method":"initialized"})"_ba;
}

} // namespace doctor::codex
