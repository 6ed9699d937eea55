// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"

namespace doctor::codex {

struct ParsedToml {
    ConfigValue root = {}; // a table; what could be read, if there are faults
    QList<ConfigFault> faults = {};
};

// Reads the bytes of one file. `source` names layer and file; lines and columns are filled in.
ParsedToml parseToml(const QByteArray &bytes, const ConfigSource &source);

} // namespace doctor::codex
