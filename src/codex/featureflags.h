// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"

namespace doctor::codex {

// A flag of Codex's [features] table, as the release this was learnt from knows it.
struct FeatureFlag {
    QString name = {};
    QString stage = {};     // "stable", "experimental", "under development", "deprecated", "removed"
    bool isDefault = false; // on without a word in the configuration (Linux)
    bool isReported = true; // codex doctor has it in its lists; some removed ones it leaves out
};

const QList<FeatureFlag> &featureFlags();        // in the order Codex lists them
bool isFeatureName(const QString &name);         // a flag or an old name of one
QString canonicalFeature(const QString &name);   // the flag an old name stands for, or the name itself
QString nearestFeatureFlag(const QString &name); // the one that was probably meant, or empty

// What a configuration makes of the flags; names in Codex's order.
struct FeatureState {
    QStringList enabled = {};
    QStringList overrides = {};   // "goals=false": not as by default
    QStringList legacyNames = {}; // "collab -> multi_agent"
};
FeatureState featureState(const Config &config);

} // namespace doctor::codex
