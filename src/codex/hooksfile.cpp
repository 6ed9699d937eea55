// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/hooksfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using Kind = HooksFault::Kind;

HooksFault hookFault(const QString &event, const QJsonObject &hook)
{
    static const QStringList types = {u"command"_s, u"mcp_tool"_s, u"prompt"_s, u"agent"_s};
    const QJsonValue type = hook.value("type"_L1);
    if (type.isString() && !types.contains(type.toString()))
        return {.kind = Kind::UnknownType, .what = type.toString()};
    if (type.toString() == "command"_L1 && !hook.contains("command"_L1))
        return {.kind = Kind::NoCommand, .what = event};
    return {};
}

HooksFault eventFault(const QString &event, const QJsonArray &groups)
{
    for (const QJsonValue group : groups) {
        const QJsonArray hooks = group.toObject().value("hooks"_L1).toArray();
        for (const QJsonValue hook : hooks) {
            if (HooksFault fault = hookFault(event, hook.toObject()); fault.exists())
                return fault;
        }
    }
    return {};
}

} // namespace

HooksFault findHooksFault(const QByteArray &bytes)
{
    const JsonReading reading = readJson(bytes, {.kind = JsonShape::Kind::Record});
    if (reading.fault.exists())
        return {.kind = Kind::NotJson, .json = reading.fault};
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    for (const QString &member : root.keys()) {
        if (member != "hooks"_L1 && member != "description"_L1)
            return {.kind = Kind::UnknownMember, .what = member};
    }
    const QJsonObject events = root.value("hooks"_L1).toObject();
    for (auto event = events.begin(); event != events.end(); ++event) {
        if (HooksFault fault = eventFault(event.key(), event.value().toArray()); fault.exists())
            return fault;
    }
    return {};
}

} // namespace doctor::codex
