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

// The value of a key in the section of a profile: "[default]", "[profile work]".
QString profileValue(const QByteArray &text, const QString &profile, QByteArrayView key)
{
    const QByteArray wanted = profile == "default"_L1 ? "[default]" : "[profile " + profile.toUtf8() + ']';
    bool isInside = false;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('['))
            isInside = trimmed.simplified() == wanted;
        const qsizetype equals = trimmed.indexOf('=');
        if (isInside && equals > 0 && trimmed.left(equals).trimmed() == key)
            return QString::fromUtf8(trimmed.mid(equals + 1).trimmed());
    }
    return {};
}

bool isManaged(const std::optional<StoredCredentials> &stored)
{
    return stored && (stored->mode == AuthMode::BedrockApiKey || stored->mode == AuthMode::BedrockAccessKeys);
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
        for (const QString &name :
             {u"AWS_ACCESS_KEY_ID"_s, u"AWS_WEB_IDENTITY_TOKEN_FILE"_s, u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s,
              u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s}) {
            if (setup.authSource.isEmpty() && variables.isPresent(name))
                setup.authSource = placeOf(name, variables);
        }
        if (setup.authSource.isEmpty() && files.hasCredentialsFile)
            setup.authSource = u"~/.aws/credentials"_s;
        else if (setup.authSource.isEmpty() && !files.config.isEmpty())
            setup.authSource = u"~/.aws/config"_s;
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
        setup.region = profileValue(files.config, setup.profile, "region");
        setup.regionSource = setup.region.isEmpty() ? QString() : u"~/.aws/config"_s;
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
    setup.profile = provider.at(u"aws.profile").toString(variables.value(u"AWS_PROFILE"_s));
    if (setup.profile.isEmpty())
        setup.profile = u"default"_s;
    findCredentials(setup, provider, variables, stored, files);
    findRegion(setup, provider, variables, files);
    setup.baseUrl = provider.member(u"base_url").toString();
    if (setup.baseUrl.isEmpty() && !setup.region.isEmpty())
        setup.baseUrl = u"https://bedrock-mantle.%1.api.aws/openai/v1"_s.arg(setup.region);
    return setup;
}

} // namespace doctor::codex
