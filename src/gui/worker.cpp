// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/worker.h"

namespace doctor {

QThreadPool &windowWorkers()
{
    // Never destroyed: it would wait for a job that hangs on a dead mount.
    static auto *const pool = new QThreadPool;
    return *pool;
}

} // namespace doctor
