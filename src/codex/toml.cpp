// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/toml.h"

#include <toml++/toml.h>

#include <sstream>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

ConfigSource at(const ConfigSource &file, const toml::source_region &region)
{
    ConfigSource place = file;
    place.line = static_cast<int>(region.begin.line);
    place.column = static_cast<int>(region.begin.column);
    return place;
}

ConfigValue converted(const toml::node &node, const ConfigSource &file);

ConfigValue convertedTable(const toml::table &table, const ConfigSource &file)
{
    QList<ConfigValue::Member> members;
    for (const auto &[key, value] : table)
        members.append({text(key.str()), converted(value, file), at(file, key.source())});
    std::ranges::stable_sort(members, [](const ConfigValue::Member &a, const ConfigValue::Member &b) {
        return std::pair(a.keySource.line, a.keySource.column) < std::pair(b.keySource.line, b.keySource.column);
    });
    return ConfigValue::fromTable(std::move(members), at(file, table.source()));
}

template<typename Value>
QString asWritten(const Value &value)
{
    std::ostringstream stream;
    stream << value;
    return text(stream.str());
}

ConfigValue converted(const toml::node &node, const ConfigSource &file)
{
    const ConfigSource place = at(file, node.source());
    if (const auto *table = node.as_table())
        return convertedTable(*table, file);
    if (const auto *array = node.as_array()) {
        QList<ConfigValue> elements;
        for (const toml::node &element : *array)
            elements.append(converted(element, file));
        return ConfigValue::fromArray(std::move(elements), place);
    }
    if (const auto *string = node.as_string())
        return ConfigValue::fromString(text(string->get()), place);
    if (const auto *integer = node.as_integer())
        return ConfigValue::fromInteger(integer->get(), place);
    if (const auto *number = node.as_floating_point())
        return ConfigValue::fromFloat(number->get(), place);
    if (const auto *boolean = node.as_boolean())
        return ConfigValue::fromBoolean(boolean->get(), place);
    return ConfigValue::fromDateTime(node.visit([](const auto &value) {
        if constexpr (toml::is_chronological<decltype(value)>)
            return asWritten(value.get());
        else
            return QString();
    }),
                                     place);
}

} // namespace

ParsedToml parseToml(const QByteArray &bytes, const ConfigSource &source)
{
    try {
        const toml::table table = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
        return {.root = convertedTable(table, source)};
    } catch (const toml::parse_error &error) {
        ConfigFault fault{.kind = ConfigFault::Kind::Syntax,
                          .source = at(source, error.source()),
                          .cause = verbatim(text(error.description()))};
        return {.root = ConfigValue::fromTable({}, source), .faults = {std::move(fault)}};
    }
}

} // namespace doctor::codex
