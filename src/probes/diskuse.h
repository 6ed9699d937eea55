// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <sys/stat.h>

namespace doctor::probes {

// What a file takes of its disk: less than its size if it has holes, or is compressed by the file system.
inline qint64 bytesOnDisk(const struct stat &status)
{
    constexpr qint64 blockSize = 512; // of st_blocks, whatever the file system's is
    return status.st_blocks * blockSize;
}

} // namespace doctor::probes
