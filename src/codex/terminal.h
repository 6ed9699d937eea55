// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/variables.h"

namespace doctor::codex {

// Which terminal Codex takes the variables to speak of (doctor-checks §4.9).
struct TerminalIdentity {
    QString name = {};    // "unknown" if nothing tells
    QString program = {}; // TERM_PROGRAM, if it decided
    QString version = {};
    QString term = {}; // TERM, if it decided
    QString multiplexer = {};
    QString multiplexerVersion = {};

    bool isDumb() const;
};
TerminalIdentity identifyTerminal(const Variables &variables);

// The locale that decides how text is encoded: the first of LC_ALL, LC_CTYPE and LANG that says anything.
QString effectiveLocale(const Variables &variables);
bool isUtf8Locale(const QString &locale);

// A variable that must be an unsigned number of 16 bits to count, such as COLUMNS; -1 if it is none.
int sizeFromVariable(const QString &value);

// What `tput` makes of COLUMNS or LINES: a positive decimal number without anything after it, else 0.
int tputNumber(const QString &value);

// The widths and heights a compiled terminfo entry declares; 0 if it does not say.
struct TerminfoSize {
    bool isValid = false;
    int columns = 0;
    int lines = 0;
};
TerminfoSize terminfoSize(const QByteArray &compiledEntry);

} // namespace doctor::codex
