// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/configsettings.h"

#include "codex/configsecrets.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

constexpr qsizetype mostSettings = 100;
constexpr qsizetype longestValue = 80;

QString shown(const codex::ConfigValue &value)
{
    using Type = codex::ConfigValue::Type;
    switch (value.type()) {
    case Type::String:
        return u'"' + value.toString().left(longestValue).simplified() + u'"';
    case Type::Integer:
        return QString::number(value.toInteger().value_or(0));
    case Type::Float:
        return QString::number(value.toDouble().value_or(0));
    case Type::Boolean:
        return value.toBool() ? u"true"_s : u"false"_s;
    case Type::Array:
        return u"[%1]"_s.arg(value.elements().size());
    default:
        return value.toString();
    }
}

QString place(const codex::ConfigValue &value)
{
    return value.source().layer == codex::ConfigLayerKind::SessionFlags ? u"command line"_s : value.source().brief();
}

QString line(const codex::ConfigValue &value, const QString &key, bool isSecret)
{
    QStringList hidden;
    for (const codex::ConfigValue &other : value.shadowed())
        hidden.append(place(other));
    const QString origin = hidden.isEmpty() ? place(value) : u"%1, hides %2"_s.arg(place(value), hidden.join(u", "_s));
    return u"%1 = %2 (%3)"_s.arg(key, isSecret ? u"…"_s : shown(value), origin);
}

void walk(const codex::ConfigValue &table, const QString &path, bool isSecret, QList<Detail> &details)
{
    for (const codex::ConfigValue::Member &member : table.members()) {
        if (details.size() >= mostSettings)
            return;
        const QString key = path.isEmpty() ? member.key : path + u'.' + member.key;
        const bool isHidden = isSecret || codex::isSecretName(member.key) || codex::isSecretTableName(member.key);
        if (member.value.isTable() && key != "projects"_L1)
            walk(member.value, key, isHidden, details);
        else if (key != "projects"_L1)
            details.append({.label = u"setting"_s, .value = line(member.value, key, isHidden), .ours = true});
    }
}

QString state(const codex::ConfigLayer &layer)
{
    if (!layer.errorText.isEmpty())
        return layer.errorText;
    if (!layer.enabled)
        return layer.disabledReason.english();
    return layer.isBroken ? u"read in part"_s : u"read"_s;
}

} // namespace

QList<Detail> settingDetails(const codex::Config &config)
{
    QList<Detail> details;
    for (const codex::ConfigLayer &layer : config.layers) {
        if (layer.exists)
            details.append({.label = u"layer"_s, .value = u"%1 (%2)"_s.arg(layer.file, state(layer)), .ours = true});
    }
    walk(config.root, {}, false, details);
    return details;
}

} // namespace doctor::checks
