// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configvalue.h"

#include <algorithm>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

struct ConfigValue::Node {
    Type type = Type::Missing;
    std::variant<std::monostate, QString, qint64, double, bool, QList<ConfigValue>, QList<Member>> data;
    ConfigSource source;
    QList<ConfigValue> shadowed;
};

QString ConfigSource::fileName() const
{
    const QString name = file.section(u'/', -1);
    return layer == ConfigLayerKind::Project ? ".codex/"_L1 + name : name;
}

QString ConfigSource::brief() const
{
    return line > 0 ? fileName() + u':' + QString::number(line) : fileName();
}

ConfigValue::ConfigValue(std::shared_ptr<const Node> node) : m_node(std::move(node)) {}

ConfigValue ConfigValue::fromString(const QString &value, const ConfigSource &source)
{
    return ConfigValue(std::make_shared<Node>(Node{Type::String, value, source, {}}));
}

ConfigValue ConfigValue::fromInteger(qint64 value, const ConfigSource &source)
{
    return ConfigValue(std::make_shared<Node>(Node{Type::Integer, value, source, {}}));
}

ConfigValue ConfigValue::fromFloat(double value, const ConfigSource &source)
{
    return ConfigValue(std::make_shared<Node>(Node{Type::Float, value, source, {}}));
}

ConfigValue ConfigValue::fromBoolean(bool value, const ConfigSource &source)
{
    return ConfigValue(std::make_shared<Node>(Node{Type::Boolean, value, source, {}}));
}

ConfigValue ConfigValue::fromDateTime(const QString &asWritten, const ConfigSource &source)
{
    return ConfigValue(std::make_shared<Node>(Node{Type::DateTime, asWritten, source, {}}));
}

ConfigValue ConfigValue::fromArray(QList<ConfigValue> elements, const ConfigSource &source)
{
    return ConfigValue(std::make_shared<Node>(Node{Type::Array, std::move(elements), source, {}}));
}

ConfigValue ConfigValue::fromTable(QList<Member> members, const ConfigSource &source)
{
    return ConfigValue(std::make_shared<Node>(Node{Type::Table, std::move(members), source, {}}));
}

ConfigValue::Type ConfigValue::type() const
{
    return m_node ? m_node->type : Type::Missing;
}

QString ConfigValue::toString(const QString &fallback) const
{
    return type() == Type::String ? std::get<QString>(m_node->data) : fallback;
}

bool ConfigValue::toBool(bool fallback) const
{
    return type() == Type::Boolean ? std::get<bool>(m_node->data) : fallback;
}

std::optional<qint64> ConfigValue::toInteger() const
{
    return type() == Type::Integer ? std::optional(std::get<qint64>(m_node->data)) : std::nullopt;
}

std::optional<double> ConfigValue::toDouble() const
{
    if (type() == Type::Float)
        return std::get<double>(m_node->data);
    const std::optional<qint64> integer = toInteger();
    return integer ? std::optional(static_cast<double>(*integer)) : std::nullopt;
}

QStringList ConfigValue::toStringList() const
{
    QStringList list;
    for (const ConfigValue &element : elements()) {
        if (element.type() == Type::String)
            list.append(element.toString());
    }
    return list;
}

QList<ConfigValue> ConfigValue::elements() const
{
    return type() == Type::Array ? std::get<QList<ConfigValue>>(m_node->data) : QList<ConfigValue>();
}

const QList<ConfigValue::Member> &ConfigValue::members() const
{
    static const QList<Member> none;
    return isTable() ? std::get<QList<Member>>(m_node->data) : none;
}

QStringList ConfigValue::keys() const
{
    QStringList names;
    for (const Member &member : members())
        names.append(member.key);
    return names;
}

ConfigValue ConfigValue::member(QStringView key) const
{
    const auto found = std::ranges::find_if(members(), [&](const Member &member) { return member.key == key; });
    return found == members().end() ? ConfigValue() : found->value;
}

ConfigValue ConfigValue::at(QStringView dottedPath) const
{
    ConfigValue value = *this;
    for (const QStringView key : dottedPath.split(u'.'))
        value = value.member(key);
    return value;
}

const ConfigSource &ConfigValue::source() const
{
    static const ConfigSource none;
    return m_node ? m_node->source : none;
}

const QList<ConfigValue> &ConfigValue::shadowed() const
{
    static const QList<ConfigValue> none;
    return m_node ? m_node->shadowed : none;
}

ConfigValue ConfigValue::mergedWith(const ConfigValue &over) const
{
    if (!over.exists())
        return *this;
    if (!exists())
        return over;
    if (!isTable() || !over.isTable()) {
        Node node = *over.m_node;
        node.shadowed = QList<ConfigValue>{*this} + shadowed();
        return ConfigValue(std::make_shared<Node>(std::move(node)));
    }
    QList<Member> merged = members();
    for (const Member &member : over.members()) {
        const auto same = std::ranges::find_if(merged, [&](const Member &own) { return own.key == member.key; });
        if (same == merged.end())
            merged.append(member);
        else
            *same = {member.key, same->value.mergedWith(member.value), member.keySource};
    }
    return fromTable(std::move(merged), over.source());
}

ConfigValue placedAt(const ConfigValue &value, const ConfigSource &source)
{
    if (!value.exists())
        return value;
    ConfigValue::Node node = *value.m_node;
    node.source = source;
    if (auto *elements = std::get_if<QList<ConfigValue>>(&node.data)) {
        for (ConfigValue &element : *elements)
            element = placedAt(element, source);
    }
    if (auto *members = std::get_if<QList<ConfigValue::Member>>(&node.data)) {
        for (ConfigValue::Member &member : *members)
            member = {member.key, placedAt(member.value, source), source};
    }
    return ConfigValue(std::make_shared<ConfigValue::Node>(std::move(node)));
}

QString ConfigValue::typeName() const
{
    switch (type()) {
    case Type::Missing:
        return u"missing"_s;
    case Type::Table:
        return u"table"_s;
    case Type::Array:
        return u"array"_s;
    case Type::String:
        return u"string"_s;
    case Type::Integer:
        return u"integer"_s;
    case Type::Float:
        return u"float"_s;
    case Type::Boolean:
        return u"boolean"_s;
    case Type::DateTime:
        return u"datetime"_s;
    }
    Q_UNREACHABLE();
}

} // namespace doctor::codex
