// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/environment/storage.h"

namespace doctor::checks {

// How the check of storage words what it measured.

QList<Detail> storageDetails(const StorageEvidence &evidence);
QString nameOf(const probes::RolloutReading &reading);
QString threadIn(const probes::RolloutReading &reading); // its id as the name tells it, else empty
QString brokenText(const probes::RolloutReading &reading);

// What Codex needs to resume a rollout, as measured on real ones: 17.8 GiB for 5.46 GiB.
qint64 memoryToResume(const probes::RolloutReading &reading);

} // namespace doctor::checks
