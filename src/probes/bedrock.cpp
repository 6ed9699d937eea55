// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/bedrock.h"

#include "codex/providers.h"
#include "probes/credentials.h"
#include "probes/facts.h"
#include "probes/files.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestAwsFile = 1024LL * 1024;

codex::AwsFiles awsFiles(const Surroundings &surroundings, const codex::Variables &variables)
{
    const auto path = [&](const QString &variable, const QString &name) {
        const QString set = variables.value(variable);
        return set.isEmpty() ? surroundings.options->homeDirectory + "/.aws/"_L1 + name : set;
    };
    const QString credentials = path(u"AWS_SHARED_CREDENTIALS_FILE"_s, u"credentials"_s);
    return {.config = readFile(surroundings, path(u"AWS_CONFIG_FILE"_s, u"config"_s), largestAwsFile).bytes,
            .hasCredentialsFile = fileEvidence(credentials).exists()};
}

} // namespace

QFuture<codex::BedrockSetup> bedrockSetup(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config, const codex::Variables &variables,
           const Credentials &login) {
            // Nobody else's files are of interest.
            const bool isActive = codex::activeProvider(config, variables).isBedrock();
            return codex::bedrockSetup(config, variables, login.stored,
                                       isActive ? awsFiles(surroundings, variables) : codex::AwsFiles());
        },
        config, variables, credentials);
}

} // namespace doctor::probes
