// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStringList>

namespace doctor::codex {

// The environment as Codex has it: the variables it inherits, and those of $CODEX_HOME/.env, which win. Each knows its
// source.
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

    // Of a variable that the .env file sets although Codex does not take it from there, the place; else empty.
    QString refusedSource(const QString &name) const { return m_refused.value(name); }
    QStringList refusedNames() const { return m_refused.keys(); }
    void refuse(const QString &name, const QString &source) { m_refused.insert(name, source); }

    // Lines of the .env file that Codex passes over without a word.
    QList<int> unreadableLines() const { return m_unreadableLines; }
    void setUnreadableLines(const QList<int> &lines) { m_unreadableLines = lines; }

private:
    struct Entry {
        QString value = {};
        QString source = {};
        QString shadowedSource = {};
    };
    QHash<QString, Entry> m_entries;
    QHash<QString, QString> m_refused;
    QList<int> m_unreadableLines;
};

// What of a variable must never be shown: its value if the name speaks of a secret, and the password of a URL in it.
QStringList secretsOfVariable(const QString &name, const QString &value);

} // namespace doctor::codex
