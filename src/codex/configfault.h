// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/configvalue.h"
#include "core/message.h"

namespace doctor::codex {

// What Codex makes of a fault.
enum class FaultEffect {
    Stops,   // Codex does not start with it
    Ignored, // Codex warns, and runs without the setting
    Silent,  // Codex says nothing, and the setting does not do what it says
};

// When Codex comes upon a fault that stops it, earliest first. It names only the first one.
enum class LoadStage { Overrides, Structure, Files, Values, Rules };

struct ConfigFault {
    enum class Kind {
        Unreadable,
        DeadLink,
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
        ReservedName,
    };
    Kind kind = Kind::Syntax;
    FaultEffect effect = FaultEffect::Stops;
    ConfigSource source = {};
    QString key = {};        // dotted, if one is at fault
    QString suggestion = {}; // the key or value that was probably meant
    Message cause = {};      // names key, what is there and what is expected
    Message expected = {};
    Message remedy = {};
    Message headline = {}; // of a fault that stops: what it means to the user, in one line
    QString excerpt = {};  // the line, and under it a caret at the column; secrets in it are replaced
    QString subject = {};  // the id of the provider or server that is at fault
    LoadStage stage = LoadStage::Files;
    QString failure = {}; // the class codex doctor gives a fault that stops: "invalid data" …
};

} // namespace doctor::codex
