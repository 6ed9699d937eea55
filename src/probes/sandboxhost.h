// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

#include <optional>

namespace doctor::probes {

// What the machine offers to a sandbox on Linux, read without starting anything.
struct SandboxHost {
    // The first bwrap that Codex would start.
    QString bubblewrap = {};   // empty if there is none
    bool isBundled = false;    // the one that comes with Codex
    bool hasResources = false; // the folder beside Codex in which its own bwrap lies
    bool isSetuid = false;
    std::optional<qint64> mostUserNamespaces = {};   // user.max_user_namespaces
    std::optional<bool> mayCloneUnprivileged = {};   // kernel.unprivileged_userns_clone; Debian's kernels only
    std::optional<bool> isRestrictedByAppArmor = {}; // kernel.apparmor_restrict_unprivileged_userns
    bool hasAppArmorProfile = false;                 // for bwrap, in /etc/apparmor.d
    int landlockAbi = 0;                             // 0: the kernel has none, or a filter hides it
    QString securityModules = {};
    int seccompMode = 0; // of this process
    bool hasNoNewPrivileges = false;
    QString container = {}; // what betrays it: "/.dockerenv" …
    QString kernel = {};
    QString distribution = {};     // ID of os-release
    QStringList relatives = {};    // ID_LIKE
    QString distributionName = {}; // for people
    bool isRoot = false;
};
QFuture<SandboxHost> sandboxHost(Environment &environment);

} // namespace doctor::probes
