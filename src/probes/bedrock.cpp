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

codex::AwsFiles awsFiles(const Surroundings &surroundings, const codex::Variables &variables, const QString &profile)
{
    const QString folder = surroundings.options->homeDirectory + "/.aws/"_L1;
    const auto path = [&](const QString &variable, const QString &name) {
        const QString set = variables.value(variable);
        return set.isEmpty() ? folder + name : set;
    };
    const auto read = [&](const QString &file) { return readFile(surroundings, file, largestAwsFile).bytes; };
    codex::AwsFiles files{.config = read(path(u"AWS_CONFIG_FILE"_s, u"config"_s)),
                          .credentials = read(path(u"AWS_SHARED_CREDENTIALS_FILE"_s, u"credentials"_s))};
    if (variables.isPresent(u"AWS_CONFIG_FILE"_s))
        files.configPath = variables.value(u"AWS_CONFIG_FILE"_s);
    if (variables.isPresent(u"AWS_SHARED_CREDENTIALS_FILE"_s))
        files.credentialsPath = variables.value(u"AWS_SHARED_CREDENTIALS_FILE"_s);
    if (const QString cache = codex::ssoCacheName(files, codex::awsProfile(files, profile)); !cache.isEmpty())
        files.ssoToken = read(folder + "sso/cache/"_L1 + cache);
    const QStringList secrets = codex::secretsIn(files);
    for (const QString &secret : secrets)
        surroundings.secrets->add(secret, u"credential"_s);
    return files;
}

} // namespace

QFuture<codex::BedrockSetup> bedrockSetup(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config, const codex::Variables &variables,
           const Credentials &login) {
            // Nobody else's files are of interest.
            const bool isActive = codex::activeProvider(config, variables).isBedrock();
            const codex::BedrockSetup bare = codex::bedrockSetup(config, variables, login.stored, {});
            return isActive ? codex::bedrockSetup(config, variables, login.stored,
                                                  awsFiles(surroundings, variables, bare.profile))
                            : bare;
        },
        config, variables, credentials);
}

} // namespace doctor::probes
