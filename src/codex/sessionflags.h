// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/toml.h"

namespace doctor::codex {

// The layer of the command line: `-c key=value`, `--enable flag`, `--disable flag`, later ones over earlier ones.
struct SessionFlags {
    QStringList overrides = {};
    QStringList enabled = {};
    QStringList disabled = {};

    bool isEmpty() const { return overrides.isEmpty() && enabled.isEmpty() && disabled.isEmpty(); }
};

ParsedToml parseSessionFlags(const SessionFlags &flags);

} // namespace doctor::codex
