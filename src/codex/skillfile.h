// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace doctor::codex {

// Why Codex does not load a skill (SKILL.md): it says so in its log only ("failed to load skill …", tried with
// 0.169.0).
struct SkillFault {
    enum class Kind {
        None,
        NotUtf8,
        NoFrontMatter, // the file does not begin with a line --- that another such line closes
        ByteOrderMark, // before that line
        Tab,           // for indentation
        NoDescription,
        LongName,
    };
    Kind kind = Kind::None;
    int line = 0; // from 1

    bool exists() const { return kind != Kind::None; }
};

constexpr int longestSkillName = 64; // characters

// The first fault that is certain; YAML is not parsed here, and Codex takes some of what its rules forbid.
SkillFault findSkillFault(const QByteArray &bytes);

} // namespace doctor::codex
