// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"

namespace doctor::codex {

// What the configuration lets commands do without asking, as Codex derives it (doctor-checks §4.16, §4.17).

// A path that the policy names, and not by a word such as :workspace_roots.
struct PolicyPath {
    QString path = {};
    bool canRead = false;
    bool canWrite = false;
    QStringList sources = {}; // "permissions.p.filesystem.KEY in user (FILE)"; empty: derived
};

struct SandboxPolicy {
    QString approval = {}; // "OnRequest", "Never", "UnlessTrusted", "Granular(…)"
    bool isRestricted = true;
    bool hasNetwork = false;
    int deniedRules = 0;
    int deniedGlobs = 0;
    QString globDepth = {}; // empty: unbounded
    QString profile = {};   // of [permissions], if one decides
    bool readsEverything = true;
    QList<PolicyPath> paths = {}; // by path, each once
    // Writable roots of sandbox_mode: which folders in them stay read-only depends on what is there.
    QStringList rootsToInspect = {};
};

struct PolicyPlaces {
    QString workingDirectory = {}; // symbolic links resolved
    QString repository = {};       // the folder that [projects] may name instead; may be empty
    QString homeDirectory = {};
    QString temporaryDirectory = {}; // TMPDIR
};

SandboxPolicy sandboxPolicy(const Config &config, const PolicyPlaces &places);
void addPath(SandboxPolicy &policy, const PolicyPath &path); // keeps the order

} // namespace doctor::codex
