// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"
#include "codex/hooksfile.h"
#include "codex/rulesfile.h"
#include "codex/skillfile.h"
#include "probes/files.h"

namespace doctor::probes {

// A file with which a user or a project extends Codex, and what keeps Codex from taking it.
struct ExtensionFile {
    enum class Kind { Rules, Hooks, Skill };
    Kind kind = Kind::Rules;
    QString path = {};
    int errorNumber = 0; // of reading it, or of listing the folder of rules
    bool isOfOtherUser = false;
    codex::RulesFault rules = {};
    codex::HooksFault hooks = {};
    codex::SkillFault skill = {};

    bool hasFault() const { return errorNumber || rules.exists() || hooks.exists() || skill.exists(); }
};

// The instructions of a project (AGENTS.md and the like) in the order in which Codex joins them.
struct InstructionFile {
    QString path = {};
    qint64 size = 0;
};

struct ExtensionFiles {
    QList<ExtensionFile> files = {};
    QList<InstructionFile> instructions = {};
    bool isCut = false; // there are more files than are looked at
};

// Those of the home, of the user (~/.agents) and of the project, whose rules and hooks count if it is trusted. Blocks.
ExtensionFiles findExtensionFiles(const Surroundings &surroundings, const codex::Config &config);

} // namespace doctor::probes
