// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/configfault.h"
#include "codex/configvalue.h"
#include "core/message.h"

#include <QHash>

namespace doctor::codex {

// A secret in the configuration and what it is: "key", "token", "header", "query value", "password", "value".
struct ConfigSecret {
    QString value = {};
    QString kind = {};
};

struct ConfigLayer {
    ConfigLayerKind kind = ConfigLayerKind::User;
    QString file = {}; // absolute path, or "-c" for session flags
    bool exists = true;
    bool enabled = true;
    Message disabledReason = {};            // "not a trusted project"
    bool isBroken = false;                  // what follows the fault may be missing from `root`
    QString errorText = {};                 // of the system, if the file could not be read
    QStringList refusedKeys = {};           // of a project: keys that Codex does not take from one, dropped from `root`
    QList<ConfigSecret> brokenSecrets = {}; // of lines that could not be read
    QString text = {};                      // of the file, for excerpts
    ConfigValue root = {};
};

// The effective configuration: all layers laid over each other, and everything that is wrong with them. A broken file
// leaves what could be read of it.
struct Config {
    QString codexHome = {};
    QString workingDirectory = {};
    QString homeDirectory = {};
    QString projectRoot =
        {}; // the folder with a marker such as .git at or above the working directory, else that itself
    ConfigValue root = {};
    QList<ConfigLayer> layers = {}; // lowest precedence first
    QList<ConfigFault> faults = {}; // in file order, the layer with the highest precedence last

    bool stopsCodex() const; // a fault with FaultEffect::Stops
    // The fault Codex itself would name: the first one it comes upon. Null if nothing stops it.
    const ConfigFault *firstFailure() const;
    QString filePath() const;                             // of the user's config.toml, existing or not
    const ConfigLayer *layer(ConfigLayerKind kind) const; // the first of its kind, or null

    // Settings of which Codex derives a default, with the place the user set them in, if any.
    QString modelProvider() const;                             // "openai" by default
    QString sqliteHome(const QString &environmentValue) const; // sqlite_home beats CODEX_SQLITE_HOME (§1.3); absolute
    QString logDirectory() const;                              // log_dir, else CODEX_HOME/log; absolute
    // A path of the configuration as Codex takes it: ~ expanded, relative to the folder of the file that sets it.
    QString resolvedPath(const ConfigValue &value, const QString &homeDirectory) const;
};

} // namespace doctor::codex
