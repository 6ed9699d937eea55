// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"

namespace doctor::checks {

struct DiskPlace {
    QString label = {};         // "CODEX_HOME", "worktree"
    QString path = {};          // the nearest directory that exists
    qint64 availableBytes = -1; // for unprivileged users; -1 if it could not be measured
    QString errorClass = {};    // "NotFound", "PermissionDenied" …
    QString named = {};         // the place itself, which need not exist
    qint64 uselessBytes = 0;    // that are free although the file system can hold no further file
};

struct DiskEvidence {
    QList<DiskPlace> places = {};
};

Outcome judgeDisk(const DiskEvidence &evidence);
Check disk();

} // namespace doctor::checks
