// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/configlint.h"

namespace doctor::codex {

// A configuration file as it was found: its bytes, or why there are none.
struct ConfigText {
    ConfigLayerKind kind = ConfigLayerKind::User;
    QString file = {};
    bool exists = false;
    bool isDeadLink = false; // a symbolic link to nothing: to Codex there is no file
    int errorNumber = 0;     // of reading it; EISDIR for a directory, EINVAL for what is no file
    bool isOfOther = false;  // it belongs to another user, who alone may change its mode
    bool isTooLarge = false; // and was not read
    QByteArray bytes = {};
};

// Reads the files, adds the flags of the command line, and says what of it Codex uses. Steps, so that what is read
// first may say what is to be read next: the project's root depends on a setting, and its files on where that is.
class ConfigLayers
{
public:
    void add(const ConfigText &text);
    void addSessionFlags(const QStringList &overrides, const QStringList &enabled, const QStringList &disabled);
    // A project's file is listed, but counts only if its folder is trusted.
    void addProject(const ConfigText &text, bool isTrusted);

    ConfigValue merged() const; // of what was added so far, in precedence
    // Fills in layers, root and the faults of reading.
    void fillIn(Config &config) const;

private:
    QList<ConfigLayer> m_layers;
    QList<ConfigFault> m_faults;
};

// Adds what the linter finds, the lines it found it in, and the order of the files.
void addLint(Config &config, const LintFacts &facts);

// Names whose presence makes a folder the root of a project; none makes the working directory the root.
QStringList projectRootMarkers(const ConfigValue &root);

// Whether [projects] trusts one of the folders; the first that has an entry decides (a folder, then its project's root,
// then the main folder of its git repository).
bool isTrusted(const ConfigValue &root, const QStringList &folders);

} // namespace doctor::codex
