// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

#include <QDateTime>

#include <optional>

namespace doctor::probes {

// How large the home was when this program last ran on it. Kept in the program's own data folder; the file holds sizes
// and dates alone, each under a fingerprint of the home's path.
struct StorageRecord {
    qint64 bytes = 0;
    QDateTime date = {};
};

struct LastStorage {
    std::optional<StorageRecord> record = {};
};
QFuture<LastStorage> lastStorage(Environment &environment);

// For the next run to compare with. False if it cannot be written, or would be below the home. Never part of a check.
bool writeStorageRecord(const RunOptions &options, const QString &home, const StorageRecord &record);

} // namespace doctor::probes
