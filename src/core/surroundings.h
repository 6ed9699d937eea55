// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secretstore.h"
#include "core/touchlog.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <atomic>
#include <memory>

namespace doctor {

// What the user asked of a run, and what the outside told the program when it started.
struct RunOptions {
    QHash<QString, QString> variables = {}; // of the process, unchanged
    QString workingDirectory = {};
    QString homeDirectory = {}; // $HOME, else the user database's; empty if neither has one
    QString userName = {};
    QString codexHome = {};            // --codex-home: wins over the variable
    QString codexProgram = {};         // --codex-bin: wins over PATH
    QString profile = {};              // --profile NAME: CODEX_HOME/NAME.config.toml
    QStringList configOverrides = {};  // -c key=value, in order
    QStringList enabledFeatures = {};  // --enable
    QStringList disabledFeatures = {}; // --disable
    bool startPrograms = false;        // --live: consent to start helper programs
    bool sendCredentials = true;
    bool offline = false;
    bool thorough = false; // --all: full database checks
    bool colour = true;    // no --no-color
    QDateTime now = {};
    QString systemRoot = {}; // stands before /etc, /proc and /sys, so that a test has its own
};

// What a job in a worker thread may use of its environment: a value, valid after the environment is gone.
struct Surroundings {
    std::shared_ptr<const RunOptions> options = {};
    std::shared_ptr<TouchLog> touchLog = {};
    std::shared_ptr<SecretStore> secrets = {};
    std::shared_ptr<const std::atomic_bool> cancelled = {};

    bool isCancelled() const { return *cancelled; }
    QString variable(const QString &name) const { return options->variables.value(name); }
    QString systemPath(const QString &path) const { return options->systemRoot + path; }
};

} // namespace doctor
