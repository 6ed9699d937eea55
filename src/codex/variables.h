// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStringList>

namespace doctor::codex {

// The environment as Codex has it: the variables it inherits, and those of $CODEX_HOME/.env. Each knows its source.
class Variables
{
public:
    Variables() = default;
    explicit Variables(const QHash<QString, QString> &inherited);

    bool isSet(const QString &name) const { return m_entries.contains(name); } // also when empty
    bool isPresent(const QString &name) const { return !value(name).isEmpty(); }
    QString value(const QString &name) const { return m_entries.value(name).value; }
    QStringList names() const { return m_entries.keys(); }

    // "environment", or ".env:2" for the file in the home.
    QString source(const QString &name) const { return m_entries.value(name).source; }
    // The source of a value that another one hides, or empty.
    QString shadowedSource(const QString &name) const { return m_entries.value(name).shadowedSource; }

    void set(const QString &name, const QString &value, const QString &source);

private:
    struct Entry {
        QString value = {};
        QString source = {};
        QString shadowedSource = {};
    };
    QHash<QString, Entry> m_entries;
};

} // namespace doctor::codex
