// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/strictjson.h"

namespace doctor::codex {

// Why Codex takes no hook of a hooks.json: it says so when it starts ("failed to parse hooks config", tried with
// 0.169.0).
struct HooksFault {
    enum class Kind {
        None,
        NotJson,
        UnknownMember, // beside "hooks" and "description"
        UnknownType,   // of a hook
        NoCommand,     // in a hook of type command
    };
    Kind kind = Kind::None;
    JsonFault json = {}; // of NotJson
    QString what = {};   // the member, type or event

    bool exists() const { return kind != Kind::None; }
};

HooksFault findHooksFault(const QByteArray &bytes);

} // namespace doctor::codex
