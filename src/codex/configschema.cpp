// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configschema.h"

#include "codex/featureflags.h"
#include "codex/knowledge.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

// "a.b[].c" as a, b, [], c. A dot before a digit is part of a name ("gpt-5.1").
QStringList pathOf(const QString &key)
{
    QStringList path;
    QString part;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool isDot = key[i] == u'.' && i + 1 < key.size() && !key[i + 1].isDigit();
        if (isDot || (key[i] == u'[' && !part.isEmpty())) {
            if (!part.isEmpty())
                path.append(part);
            part.clear();
        }
        if (!isDot)
            part += key[i];
    }
    path.append(part);
    return path;
}

} // namespace

const ConfigSchema &ConfigSchema::instance()
{
    static const ConfigSchema schema;
    return schema;
}

ConfigSchema::ConfigSchema()
{
    constexpr size_t expectedNodes = 1400;
    m_nodes.reserve(expectedNodes);
    m_nodes.push_back({.type = u"table"_s});
    for (const QStringList &row : knowledgeTable(u"config-keys.tsv"_s)) {
        SchemaNode &node = m_nodes[static_cast<size_t>(nodeFor(pathOf(row.at(0))))];
        node.type = row.at(1);
        node.values = row.at(2).split(u'|', Qt::SkipEmptyParts);
        node.state = row.at(3);
        node.replacement = row.at(4);
    }
    // Events of hooks are listed by name, and what they hold once for all of them.
    const SchemaNode &hooks = m_nodes[static_cast<size_t>(root().children.value(u"hooks"_s))];
    const QHash<QString, int> events = hooks.children;
    const QHash<QString, int> inEvents = m_nodes[static_cast<size_t>(events.value(u"<event>"_s))].children;
    for (const int event : events) {
        SchemaNode &node = m_nodes[static_cast<size_t>(event)];
        if (node.children.isEmpty() && node.type == "array of table"_L1)
            node.children = inEvents;
    }
}

int ConfigSchema::nodeFor(const QStringList &path)
{
    int index = 0;
    for (const QString &part : path) {
        const auto parent = static_cast<size_t>(index);
        const auto found = m_nodes[parent].children.constFind(part);
        if (found != m_nodes[parent].children.constEnd()) {
            index = *found;
            continue;
        }
        index = static_cast<int>(m_nodes.size());
        m_nodes[parent].children.insert(part, index);
        const QString prefix =
            m_nodes[parent].key.isEmpty() || part == "[]"_L1 ? m_nodes[parent].key : m_nodes[parent].key + u'.';
        m_nodes.push_back({.key = prefix + part});
    }
    return index;
}

const SchemaNode *ConfigSchema::member(const SchemaNode &table, const QString &key) const
{
    const int own = table.children.value(key, -1);
    const int index = own >= 0 ? own : table.children.value(u"<name>"_s, -1);
    return index < 0 || key == "<event>"_L1 ? nullptr : &m_nodes[static_cast<size_t>(index)];
}

const SchemaNode *ConfigSchema::element(const SchemaNode &array) const
{
    const int index = array.children.value(u"[]"_s, -1);
    return index < 0 ? nullptr : &m_nodes[static_cast<size_t>(index)];
}

QStringList ConfigSchema::keysOf(const SchemaNode &table) const
{
    QStringList keys;
    for (auto child = table.children.begin(); child != table.children.end(); ++child) {
        const SchemaNode &node = m_nodes[static_cast<size_t>(*child)];
        if (!child.key().startsWith(u'<') && child.key() != "[]"_L1 && node.state != "removed"_L1)
            keys.append(child.key());
    }
    keys.sort();
    return keys;
}

QStringList ConfigSchema::keysNamed(const QString &name) const
{
    QStringList keys;
    const QString ending = u'.' + name;
    for (const SchemaNode &node : m_nodes) {
        const bool isLive = node.state == "accepted"_L1 || node.state == "required"_L1;
        if (isLive && (node.key == name || node.key.endsWith(ending)) && !node.key.startsWith("profiles."_L1))
            keys.append(node.key);
    }
    std::ranges::stable_sort(keys, {}, [](const QString &key) { return key.count(u'.'); });
    return keys;
}

} // namespace doctor::codex
