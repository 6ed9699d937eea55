// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/bedrock.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using Auth = BedrockSetup::Auth;

constexpr auto bearerVariable = "AWS_BEARER_TOKEN_BEDROCK"_L1;

QString placeOf(const QString &name, const Variables &variables)
{
    return u"%1 (%2)"_s.arg(name, variables.source(name));
}

bool isManaged(const std::optional<StoredCredentials> &stored)
{
    return stored && (stored->mode == AuthMode::BedrockApiKey || stored->mode == AuthMode::BedrockAccessKeys);
}

void findProfile(BedrockSetup &setup, const ConfigValue &configured, const Variables &variables)
{
    const QString name = u"AWS_PROFILE"_s;
    setup.profile = u"default"_s;
    if (!configured.toString().isEmpty()) {
        setup.profile = configured.toString();
        setup.profileSource = configured.source().brief();
    } else if (variables.isPresent(name)) {
        setup.profile = variables.value(name);
        setup.profileSource = placeOf(name, variables);
    }
}

void takeVariable(BedrockSetup &setup, const QString &name, const Variables &variables)
{
    if (setup.authSource.isEmpty() && variables.isPresent(name))
        setup.authSource = placeOf(name, variables);
}

// A profile that the configuration names is all that is asked; else variables with keys come before the profile, and
// services of the machine after it.
void findSdkCredentials(BedrockSetup &setup, const Variables &variables, const AwsFiles &files)
{
    const bool isNamedByVariable = setup.profileSource.startsWith("AWS_PROFILE "_L1);
    const bool isOfChain = setup.profileSource.isEmpty() || isNamedByVariable;
    const AwsProfile profile = awsProfile(files, setup.profile);
    setup.isProfileMissing = !setup.profileSource.isEmpty() && !profile.exists();
    if (isOfChain)
        takeVariable(setup, u"AWS_ACCESS_KEY_ID"_s, variables);
    if (!setup.authSource.isEmpty())
        return;
    setup.credentials = awsCredentialSource(files, profile);
    setup.authSource = setup.credentials.source;
    for (const QString &name : {u"AWS_WEB_IDENTITY_TOKEN_FILE"_s, u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s,
                                u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s}) {
        if (isOfChain)
            takeVariable(setup, name, variables);
    }
}

void findCredentials(BedrockSetup &setup, const ConfigValue &provider, const Variables &variables,
                     const std::optional<StoredCredentials> &stored, const AwsFiles &files)
{
    if (isManaged(stored)) {
        setup.auth = Auth::Managed;
        setup.authSource = u"auth.json"_s;
    } else if (!variables.value(bearerVariable).trimmed().isEmpty()) {
        setup.auth = Auth::BearerToken;
        setup.authSource = placeOf(bearerVariable, variables);
    } else if (const ConfigValue command = provider.member(u"auth"); command.exists()) {
        setup.auth = Auth::Command;
        setup.authSource = command.source().brief();
    } else if (const ConfigValue exporter = provider.at(u"aws.credential_export"); exporter.exists()) {
        setup.auth = Auth::Command;
        setup.authSource = exporter.source().brief();
    } else {
        findSdkCredentials(setup, variables, files);
    }
}

void findRegion(BedrockSetup &setup, const ConfigValue &provider, const Variables &variables, const AwsFiles &files)
{
    if (const ConfigValue region = provider.at(u"aws.region"); !region.toString().isEmpty()) {
        setup.region = region.toString();
        setup.regionSource = region.source().brief();
        return;
    }
    for (const QString &name : {u"AWS_REGION"_s, u"AWS_DEFAULT_REGION"_s}) {
        if (variables.isPresent(name)) {
            setup.region = variables.value(name);
            setup.regionSource = placeOf(name, variables);
            return;
        }
    }
    if (setup.auth == Auth::Sdk) {
        const AwsSetting region = awsProfile(files, setup.profile).settings.value(u"region"_s);
        setup.region = region.value;
        setup.regionSource = region.source;
    }
}

} // namespace

const QStringList &bedrockRegions()
{
    static const QStringList regions{u"us-east-1"_s,     u"us-east-2"_s,    u"us-west-2"_s,      u"sa-east-1"_s,
                                     u"eu-west-1"_s,     u"eu-west-2"_s,    u"eu-central-1"_s,   u"eu-north-1"_s,
                                     u"eu-south-1"_s,    u"ap-south-1"_s,   u"ap-southeast-3"_s, u"ap-northeast-1"_s,
                                     u"us-gov-west-1"_s, u"us-gov-east-1"_s};
    return regions;
}

bool BedrockSetup::isRegionSupported() const
{
    return bedrockRegions().contains(region);
}

BedrockSetup bedrockSetup(const Config &config, const Variables &variables,
                          const std::optional<StoredCredentials> &stored, const AwsFiles &files)
{
    const ConfigValue provider = config.root.member(u"model_providers").member(u"amazon-bedrock");
    BedrockSetup setup;
    findProfile(setup, provider.at(u"aws.profile"), variables);
    findCredentials(setup, provider, variables, stored, files);
    findRegion(setup, provider, variables, files);
    setup.baseUrl = provider.member(u"base_url").toString();
    if (setup.baseUrl.isEmpty() && !setup.region.isEmpty())
        setup.baseUrl = u"https://bedrock-mantle.%1.api.aws/openai/v1"_s.arg(setup.region);
    return setup;
}

} // namespace doctor::codex
