// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"

namespace doctor::codex {

struct ParsedToml {
    ConfigValue root = {};            // a table; what could be read, if there are faults
    QList<ConfigFault> faults = {};   // in file order
    QList<ConfigSecret> secrets = {}; // of lines that could not be read
};

// Reads the bytes of one file. `source` names layer and file; lines and columns are filled in. A broken statement is
// left out and the rest is read, so that all faults are found, up to a limit.
ParsedToml parseToml(const QByteArray &bytes, const ConfigSource &source);

// A line of the file as it may be shown: the value of a secret key is starred out, and what is secret in an address.
QString harmlessLine(const QString &line, const QString &dottedKey);

// A line of a text under its number, with a caret below the column: " 2 | key = value\n   |       ^".
QString tomlExcerpt(const QString &line, int number, int column);

} // namespace doctor::codex
