// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/configuration/providersetup.h"

#include <optional>

namespace doctor::checks {

// What is wrong with the AWS credentials that Codex would use for Amazon Bedrock, as far as files tell.
std::optional<Issue> awsIssue(const ProviderSetupEvidence &evidence);

// What they are, and what of them is not inspected.
QString awsCredentialText(const ProviderSetupEvidence &evidence);
QString profileText(const codex::BedrockSetup &setup);

} // namespace doctor::checks
