// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace doctor::codex {

// What is known of one key of the configuration.
struct SchemaNode {
    QString key = {};        // dotted, with <name> for free keys and [] for elements
    QString type = {};       // "boolean", "enum or table", "array of string" …; empty if only keys below it are known
    QStringList values = {}; // of an enum; or one range such as ">=0"
    QString state = {}; // "accepted", "required", "deprecated", "removed", "refused", "alias", "legacy", "removed flag"
    QString replacement = {}; // the key to use instead
    QHash<QString, int> children = {};
};

// The keys that Codex knows, as a tree (resources/knowledge/config-keys.tsv).
class ConfigSchema
{
public:
    static const ConfigSchema &instance();

    const SchemaNode &root() const { return m_nodes.front(); }
    // The node of a member: its own, or that of free keys. Null if the table knows neither.
    const SchemaNode *member(const SchemaNode &table, const QString &key) const;
    const SchemaNode *element(const SchemaNode &array) const;
    QStringList keysOf(const SchemaNode &table) const; // those with a name that are not removed
    // Accepted keys with this name in other tables, the shortest first.
    QStringList keysNamed(const QString &name) const;

private:
    ConfigSchema();
    int nodeFor(const QStringList &path);
    std::vector<SchemaNode> m_nodes;
};

} // namespace doctor::codex
