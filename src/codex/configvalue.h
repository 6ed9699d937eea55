// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace doctor::codex {

// Codex's layers of configuration, lowest precedence first (codex-internals §2.1).
enum class ConfigLayerKind { PackagedDefaults, System, User, Profile, Project, SessionFlags, LegacyManaged };

// Where a value stands. Lines and columns are 1-based; columns count characters. A value of the command line has no
// line.
struct ConfigSource {
    ConfigLayerKind layer = ConfigLayerKind::PackagedDefaults;
    QString file = {}; // absolute path, or "-c" for session flags
    int line = 0;
    int column = 0;

    // "config.toml:7": the file's name (with its folder for project files) and the line.
    QString brief() const;
    QString fileName() const; // the same without the line
};

// A value of the configuration, with its place: a node of an immutable tree, cheap to copy.
class ConfigValue
{
public:
    enum class Type { Missing, Table, Array, String, Integer, Float, Boolean, DateTime };

    ConfigValue() = default; // missing
    static ConfigValue fromString(const QString &value, const ConfigSource &source);
    static ConfigValue fromInteger(qint64 value, const ConfigSource &source);
    static ConfigValue fromFloat(double value, const ConfigSource &source);
    static ConfigValue fromBoolean(bool value, const ConfigSource &source);
    static ConfigValue fromDateTime(const QString &asWritten, const ConfigSource &source);
    static ConfigValue fromArray(QList<ConfigValue> elements, const ConfigSource &source);

    struct Member;
    static ConfigValue fromTable(QList<Member> members, const ConfigSource &source); // in file order, names unique

    Type type() const;
    bool exists() const { return type() != Type::Missing; }
    bool isTable() const { return type() == Type::Table; }

    // The value if it has the type, else the fallback.
    QString toString(const QString &fallback = {}) const;
    bool toBool(bool fallback = false) const;
    std::optional<qint64> toInteger() const;
    std::optional<double> toDouble() const; // of integers too
    QStringList toStringList() const;       // of an array; other elements are left out

    QList<ConfigValue> elements() const;  // of an array
    const QList<Member> &members() const; // of a table, else empty
    QStringList keys() const;             // of a table
    ConfigValue member(QStringView key) const;
    ConfigValue at(QStringView dottedPath) const; // bare keys only: "model_providers.lab.base_url"

    const ConfigSource &source() const; // of the value
    // What this value hides, the nearest layer first; tables are merged and hide nothing.
    const QList<ConfigValue> &shadowed() const;

    // `over` laid above this: tables member by member, all else replaced whole and remembered as shadowed.
    ConfigValue mergedWith(const ConfigValue &over) const;

    QString typeName() const; // "string", "integer" … as the messages of Codex name it

    // The same with another place, all that is in it included.
    friend ConfigValue placedAt(const ConfigValue &value, const ConfigSource &source);

private:
    struct Node;
    explicit ConfigValue(std::shared_ptr<const Node> node);
    std::shared_ptr<const Node> m_node;
};

ConfigValue placedAt(const ConfigValue &value, const ConfigSource &source);

struct ConfigValue::Member {
    QString key = {};
    ConfigValue value = {};
    ConfigSource keySource = {};
};

} // namespace doctor::codex
