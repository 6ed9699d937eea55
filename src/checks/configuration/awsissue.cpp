// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/awsissue.h"

#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using Auth = codex::BedrockSetup::Auth;
using Kind = codex::AwsCredentialSource::Kind;

bool isOver(const ProviderSetupEvidence &evidence)
{
    const QDateTime &expires = evidence.bedrock->credentials.expires;
    return expires.isValid() && evidence.now.isValid() && expires <= evidence.now;
}

QString date(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

Issue missingProfile(const codex::BedrockSetup &setup)
{
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks", "There is no AWS profile %1, which %2 names"),
                      {setup.profile, valuePhrase(setup.profileSource)}},
            .measured = {QT_TRANSLATE_NOOP("Checks", "no section of that name in the files of the AWS SDK")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a section [profile %1] in ~/.aws/config, or [%1] in "
                                                     "~/.aws/credentials"),
                         {setup.profile}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `aws configure --profile %1`, or correct the name in %2."),
                       {shellWord(setup.profile), valuePhrase(setup.profileSource)}},
            .source = setup.profileSource};
}

Message loginCommand(const codex::BedrockSetup &setup)
{
    return {QT_TRANSLATE_NOOP("Checks", "Run `aws sso login --profile %1`."), {shellWord(setup.profile)}};
}

Issue noSession(const codex::BedrockSetup &setup)
{
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks", "The AWS profile %1 uses single sign-on (%2), and nobody has signed "
                                                  "in"),
                      {setup.profile, valuePhrase(setup.credentials.source)}},
            .measured = {QT_TRANSLATE_NOOP("Checks", "no token in ~/.aws/sso/cache")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a token that is valid")},
            .remedy = loginCommand(setup),
            .source = setup.credentials.source};
}

Issue expired(const codex::BedrockSetup &setup)
{
    const codex::AwsCredentialSource &credentials = setup.credentials;
    const bool isSso = credentials.kind == Kind::Sso;
    return {
        .severity = Severity::Fail,
        .cause =
            isSso ? Message{QT_TRANSLATE_NOOP("Checks", "The single sign-on of the AWS profile %1 (%2) expired at %3"),
                            {setup.profile, valuePhrase(credentials.source), isoPhrase(credentials.expires)}}
                  : Message{QT_TRANSLATE_NOOP("Checks", "The temporary keys of the AWS profile %1 (%2) expired at %3"),
                            {setup.profile, valuePhrase(credentials.source), isoPhrase(credentials.expires)}},
        .measured = {QT_TRANSLATE_NOOP("Checks", "expired at %1"), {isoPhrase(credentials.expires)}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "credentials that are valid")},
        .remedy = isSso ? loginCommand(setup)
                        : Message{QT_TRANSLATE_NOOP("Checks", "Fetch new keys with the tool that wrote them to %1, "
                                                              "or run `aws configure --profile %2`."),
                                  {valuePhrase(credentials.source), shellWord(setup.profile)}},
        .source = credentials.source};
}

std::optional<Issue> worded(const ProviderSetupEvidence &evidence)
{
    const codex::BedrockSetup &setup = *evidence.bedrock;
    const bool isOfProfile = setup.credentials.kind != Kind::None;
    if (setup.isProfileMissing && setup.authSource.isEmpty())
        return missingProfile(setup);
    if (!isOfProfile)
        return std::nullopt;
    if (setup.credentials.isMissing)
        return noSession(setup);
    return isOver(evidence) && !setup.credentials.isRenewable ? std::optional<Issue>(expired(setup)) : std::nullopt;
}

QString ssoText(const ProviderSetupEvidence &evidence)
{
    const codex::AwsCredentialSource &credentials = evidence.bedrock->credentials;
    if (credentials.isMissing)
        return u"from single sign-on, without a token"_s;
    const QString end = credentials.expires.isValid() ? date(credentials.expires) : u"an unknown time"_s;
    if (!isOver(evidence))
        return "from single sign-on, whose token is valid until "_L1 + end;
    return "from single sign-on, whose token expired at "_L1 + end
           + (credentials.isRenewable ? "; the SDK asks for a new one"_L1 : ""_L1);
}

} // namespace

std::optional<Issue> awsIssue(const ProviderSetupEvidence &evidence)
{
    if (evidence.bedrock->auth != Auth::Sdk)
        return std::nullopt;
    std::optional<Issue> issue = worded(evidence);
    if (issue) {
        issue->root = {Cause::Credentials, evidence.provider.id};
        issue->headline = issue->cause;
    }
    return issue;
}

QString awsCredentialText(const ProviderSetupEvidence &evidence)
{
    const codex::BedrockSetup &setup = *evidence.bedrock;
    if (setup.auth == Auth::Command)
        return u"made by a command; not inspected"_s;
    if (setup.auth != Auth::Sdk)
        return {};
    switch (setup.credentials.kind) {
    case Kind::None:
        return setup.authSource.isEmpty() ? u"perhaps from a service of this machine; not inspected"_s : QString();
    case Kind::Role:
        return u"from a role, which AWS hands out; not inspected"_s;
    case Kind::WebIdentity:
        return u"from a web identity, which AWS exchanges; not inspected"_s;
    case Kind::Process:
        return u"from the program %1, which is not started; not inspected"_s.arg(setup.credentials.subject);
    case Kind::Sso:
        return ssoText(evidence);
    case Kind::Keys:
        return setup.credentials.expires.isValid() ? "keys, valid until "_L1 + date(setup.credentials.expires)
                                                   : u"keys; whether AWS takes them is not inspected"_s;
    }
    Q_UNREACHABLE();
}

QString profileText(const codex::BedrockSetup &setup)
{
    if (setup.auth != Auth::Sdk)
        return {};
    return setup.profileSource.isEmpty() ? setup.profile : u"%1 (%2)"_s.arg(setup.profile, setup.profileSource);
}

} // namespace doctor::checks
