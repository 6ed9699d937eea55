// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/installlayout.h"
#include "codex/programformat.h"
#include "core/environment.h"

namespace doctor::probes {

// One codex that was found. Nothing of it was started.
struct CodexCopy {
    // What keeps it from starting.
    enum class Fault {
        None,
        DeadLink,
        NotExecutable,
        NotAProgram,
        Archive,
        WebPage,
        NativeMissing,
        NativeNotExecutable,
        WrongArchitecture,
        InterpreterMissing,
    };

    QString path = {};     // as PATH or the well-known place names it, absolute
    QString realPath = {}; // links resolved
    QString program = {};  // what runs in the end: the native program behind a launcher, else realPath
    codex::InstallMethod method = codex::InstallMethod::Unknown;
    QString version = {};        // of what runs, from package metadata; empty if nothing tells
    QString versionSource = {};  // the file or folder that tells
    QString packageVersion = {}; // of the npm package around it, empty if there is none
    QString packageRoot = {};    // the npm package
    codex::PackageFolders package = {};
    bool isOnPath = false;
    Fault fault = Fault::None;
    QString faultDetail = {}; // the missing interpreter, the other architecture, the missing npm package

    bool isUsable() const { return fault == Fault::None; }
    bool isSameAs(const CodexCopy &other) const;
};

// A Codex of this home that is running.
struct RunningCodex {
    int pid = 0;
    QString executable = {};
    bool isDeleted = false;
    QString version = {}; // of the package its executable lies in; empty if deleted
};

// Every Codex of this machine, and the one that counts: what the user's shell would start.
struct Installation {
    // In PATH order, then those of well-known places; several names of one program are one copy, by its first name.
    QList<CodexCopy> copies = {};
    int chosen = -1; // index of the one that the shell starts, or that --codex-bin names; -1 if there is none
    bool isChosenByOption = false;
    QStringList pathEntries = {}; // codex on Codex's own PATH, as codex doctor lists them
    codex::LaunchContext launch = {};
    QList<RunningCodex> running = {};

    const CodexCopy *codex() const { return chosen < 0 ? nullptr : &copies[chosen]; }
};

QFuture<Installation> installation(Environment &environment);

} // namespace doctor::probes
