// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

#include <optional>

namespace doctor::probes {

// One line of /proc/self/mountinfo.
struct Mount {
    QString point = {};
    QString type = {}; // "ext4", "nfs4", "fuse.sshfs"
    QString source = {};

    // Several machines may use it at once: memory that they share, as SQLite's write-ahead log needs it, does not
    // exist.
    bool isNetwork() const;
    // It is a folder of the machine that hosts this one, such as a drive of Windows in WSL: every access goes there.
    bool isOfHost() const;
};

QList<Mount> parseMounts(const QByteArray &mountInfo);

// The mount that an absolute path without links lies on.
std::optional<Mount> mountOf(const QString &path, const QList<Mount> &mounts);

// The same for a path of this machine, or for the nearest folder above it that is there. Blocks: workers only.
std::optional<Mount> mountAt(const Surroundings &surroundings, const QString &path);

} // namespace doctor::probes
