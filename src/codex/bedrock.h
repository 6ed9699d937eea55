// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/awsprofile.h"
#include "codex/config.h"
#include "codex/credentials.h"
#include "codex/variables.h"

#include <optional>

namespace doctor::codex {

// How Codex finds the credentials and the region for Amazon Bedrock (codex-internals §8).
struct BedrockSetup {
    enum class Auth {
        Managed,     // of auth.json
        BearerToken, // AWS_BEARER_TOKEN_BEDROCK
        Command,     // of the configuration; it is not run
        Sdk,         // the chain of the AWS SDK: variables, files of ~/.aws, services of the machine
    };
    Auth auth = Auth::Sdk;
    QString authSource = {}; // "auth.json", "AWS_BEARER_TOKEN_BEDROCK (environment)", "~/.aws/credentials"; empty: none
                             // was seen, and what a service of the machine hands out is not asked for
    QString profile = {};    // of the SDK
    QString profileSource = {};           // where it is named; empty: it is the default
    bool isProfileMissing = false;        // no file has it, although it is named
    AwsCredentialSource credentials = {}; // of the profile, where it is used
    QString region = {};
    QString regionSource = {};
    QString baseUrl = {}; // as configured, else derived from the region; empty without one

    bool isRegionSupported() const;
};

BedrockSetup bedrockSetup(const Config &config, const Variables &variables,
                          const std::optional<StoredCredentials> &stored, const AwsFiles &files);

// The regions that 0.169.0 accepts, found by trying 37 names.
const QStringList &bedrockRegions();

} // namespace doctor::codex
