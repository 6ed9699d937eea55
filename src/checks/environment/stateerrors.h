// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/logerrors.h"

namespace doctor::checks {

struct StateErrorsEvidence {
    probes::LoggedErrors errors = {};
    QDateTime now = {};
};

Outcome judgeStateErrors(const StateErrorsEvidence &evidence);
Check stateErrors();

} // namespace doctor::checks
