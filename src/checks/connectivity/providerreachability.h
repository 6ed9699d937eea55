// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "probes/provideranswers.h"

namespace doctor::checks {

Outcome judgeProviderReachability(const probes::ProviderAnswers &evidence);
Check providerReachability();

} // namespace doctor::checks
