// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/configfault.h"
#include "codex/tomlscanner.h"

namespace doctor::codex {

// What is told of one broken statement.
struct BrokenStatement {
    TomlError error = {};
    QString key = {};       // as written, or empty
    QString line = {};      // the line of the error, or the one the statement begins in
    QString valueText = {}; // what stands behind the = on that line
    bool isSecret = false;  // the value must not be quoted
};

// The problem in a calm sentence, what is expected instead, and how to mend it: cause, expected, remedy and headline.
ConfigFault worded(const BrokenStatement &broken, const ConfigSource &source);

} // namespace doctor::codex
