// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace doctor::codex {

// What is wrong with a file of command rules (rules/*.rules, in the language Starlark). One such fault and Codex takes
// none of the rules, and `codex exec` ends with "Error loading rules" (tried with 0.169.0).
struct RulesFault {
    enum class Kind {
        None,
        NotUtf8,
        InvalidCharacter,
        Tab,          // outside texts and comments: Starlark takes none
        OpenText,     // a quotation mark without its second
        OpenBracket,  // one that is never closed
        WrongBracket, // one that closes nothing, or another
        UnknownFunction,
        UnknownArgument,
        NoPattern,
        EmptyPattern,
        PatternIsNoList,
        UnknownDecision,
        Import, // load(…), which Codex does not offer
    };
    Kind kind = Kind::None;
    QString what = {}; // the character, name or value
    int line = 0;      // from 1

    bool exists() const { return kind != Kind::None; }
};

// The first fault that is certain. Starlark is a programming language: what a file computes is not computed here, so
// that a file without a fault may still be refused.
RulesFault findRulesFault(const QByteArray &bytes);

} // namespace doctor::codex
