// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/configvalue.h"
#include "core/message.h"
#include "core/status.h"

namespace doctor::codex {

// What Codex makes of a fault.
enum class FaultEffect {
    Stops,   // Codex does not start with it
    Ignored, // Codex warns, and runs without the setting
    Silent,  // Codex says nothing, and the setting does not do what it says
};

struct ConfigFault {
    enum class Kind {
        Unreadable,
        TooLarge,
        NotUtf8,
        Syntax,
        DuplicateKey,
        WrongType,
        UnknownValue,
        UnknownKey,
        WrongTable,
        RefusedInProject,
        RemovedKey,
        Deprecated,
        InvalidProvider,
        UnknownProvider,
        InvalidServer,
        InvalidOverride,
        MissingFile,
        Conflict,
    };
    Kind kind = Kind::Syntax;
    FaultEffect effect = FaultEffect::Stops;
    ConfigSource source = {};
    QString key = {};        // dotted, if one is at fault
    QString suggestion = {}; // the key or value that was probably meant
    Message cause = {};      // names key, what is there and what is expected
    Message remedy = {};
    QString excerpt = {}; // the line, and under it a caret at the column; secrets in it are replaced
};

struct ConfigLayer {
    ConfigLayerKind kind = ConfigLayerKind::User;
    QString file = {}; // absolute path, or "-c" for session flags
    bool exists = true;
    bool enabled = true;
    Message disabledReason = {}; // "not a trusted project"
    bool isBroken = false;       // what follows the fault may be missing from `root`
    ConfigValue root = {};
};

// The effective configuration: all layers laid over each other, and everything that is wrong with them. A broken file
// leaves what could be read of it.
struct Config {
    QString codexHome = {};
    QString workingDirectory = {};
    ConfigValue root = {};
    QList<ConfigLayer> layers = {}; // lowest precedence first
    QList<ConfigFault> faults = {}; // in file order, the layer with the highest precedence last

    bool stopsCodex() const;  // a fault with FaultEffect::Stops
    QString filePath() const; // of the user's config.toml, existing or not

    // Settings of which Codex derives a default, with the place the user set them in, if any.
    QString modelProvider() const;                             // "openai" by default
    QString sqliteHome(const QString &environmentValue) const; // sqlite_home beats CODEX_SQLITE_HOME (§1.3); absolute
    QString logDirectory() const;                              // log_dir, else CODEX_HOME/log; absolute
    // A path of the configuration as Codex takes it: ~ expanded, relative to the folder of the file that sets it.
    QString resolvedPath(const ConfigValue &value, const QString &homeDirectory) const;
};

} // namespace doctor::codex
