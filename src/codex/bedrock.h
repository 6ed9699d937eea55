// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    QString region = {};
    QString regionSource = {};
    QString baseUrl = {}; // as configured, else derived from the region; empty without one

    bool isRegionSupported() const;
};

// What the files of the AWS SDK say, as far as it matters here.
struct AwsFiles {
    QByteArray config = {};          // of ~/.aws/config, or AWS_CONFIG_FILE
    bool hasCredentialsFile = false; // ~/.aws/credentials, or AWS_SHARED_CREDENTIALS_FILE
};

BedrockSetup bedrockSetup(const Config &config, const Variables &variables,
                          const std::optional<StoredCredentials> &stored, const AwsFiles &files);

// The regions that 0.169.0 accepts, found by trying 37 names.
const QStringList &bedrockRegions();

} // namespace doctor::codex
