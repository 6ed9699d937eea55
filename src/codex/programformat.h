// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace doctor::codex {

// What the first bytes of a file say of how the system would start it.
struct ProgramFormat {
    enum class Kind { Empty, Elf, Script, MachO, WindowsProgram, Archive, WebPage, Unknown };
    Kind kind = Kind::Unknown;
    QString architecture = {};      // of an ELF file, as QSysInfo names it; "machine 42" if it has no name here
    QString interpreter = {};       // of a script: "/bin/sh", or "node" with viaEnv
    bool viaEnv = false;            // found on PATH by env
    bool hasCarriageReturn = false; // the script's first line ends in CR: the system looks for "sh\r"
};

ProgramFormat programFormat(const QByteArray &head);

} // namespace doctor::codex
