// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/bedrock.h"
#include "core/environment.h"

namespace doctor::probes {

// How Codex would reach Amazon Bedrock, whether that is the active provider or not. A fact: ask with
// environment.once().
QFuture<codex::BedrockSetup> bedrockSetup(Environment &environment);

} // namespace doctor::probes
