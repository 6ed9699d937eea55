// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/providersetup.h"

#include "checks/configuration/awsissue.h"
#include "core/valuewords.h"
#include "probes/bedrock.h"
#include "probes/facts.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::BedrockSetup;
using codex::Provider;

// config.load says so.
bool isAddressMisspelt(const codex::Config &config, const QString &id)
{
    const QString setting = u"model_providers.%1.base_url"_s.arg(id);
    return std::ranges::any_of(config.faults,
                               [&](const codex::ConfigFault &fault) { return fault.suggestion == setting; });
}

QFuture<ProviderSetupEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config, const codex::Variables &variables,
           const codex::BedrockSetup &bedrock) {
            ProviderSetupEvidence evidence{.provider = codex::activeProvider(config, variables)};
            const Provider &provider = evidence.provider;
            const codex::ConfigValue table = config.root.member(u"model_providers").member(provider.id);
            evidence.tableSource = table.exists() ? table.source().brief() : QString();
            if (!provider.envKey.isEmpty() && variables.isPresent(provider.envKey)) {
                surroundings.secrets->add(variables.value(provider.envKey), u"key"_s);
                evidence.key = codex::keyShape(variables.value(provider.envKey));
            }
            evidence.isAddressMisspelt = isAddressMisspelt(config, provider.id);
            evidence.now = surroundings.options->now;
            if (provider.id == "amazon-bedrock"_L1)
                evidence.bedrock = bedrock;
            return evidence;
        },
        probes::config, probes::variables, probes::bedrockSetup);
}

Issue issueOf(const Provider &provider, const Message &cause, const Message &remedy, const QString &source)
{
    return {.severity = Severity::Fail,
            .cause = cause,
            .remedy = remedy,
            .source = source,
            .root = {Cause::Provider, provider.id},
            .headline = cause};
}

QString shownUrl(const Provider &provider)
{
    return QUrl(provider.baseUrl).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

void judgeAddress(const Provider &provider, QList<Issue> &issues)
{
    static const QRegularExpression route(u"/(responses|chat/completions|completions|models)$"_s);
    const QUrl url(provider.baseUrl, QUrl::StrictMode);
    const QString setting = u"%1 (%2)"_s.arg(provider.baseUrlSetting, valuePhrase(provider.baseUrlSource));
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        Issue issue = issueOf(
            provider, {QT_TRANSLATE_NOOP("Checks", "The address of the provider %1 is no web address"), {provider.id}},
            {QT_TRANSLATE_NOOP("Checks", "Write %1 with scheme and host, such as \"https://api.example.com/v1\"."),
             {setting}},
            provider.baseUrlSource);
        issue.measured = inOurWords(url.isValid() ? shownUrl(provider) : url.errorString().section(u';', 0, 0));
        issue.expected = {QT_TRANSLATE_NOOP("Checks", "http:// or https:// and a host")};
        issues.append(issue);
    } else if (const QRegularExpressionMatch match = route.match(url.path()); match.hasMatch()) {
        Issue issue =
            issueOf(provider,
                    {QT_TRANSLATE_NOOP("Checks", "The address of the provider %1 ends in %2, which Codex adds "
                                                 "itself"),
                     {provider.id, match.captured()}},
                    {QT_TRANSLATE_NOOP("Checks", "Remove %1 from the end of %2."), {match.captured(), setting}},
                    provider.baseUrlSource);
        issue.measured = verbatim(shownUrl(provider));
        issue.expected = {QT_TRANSLATE_NOOP("Checks", "the root of the API, such as …/v1")};
        issues.append(issue);
    }
}

// Another way to OpenAI's own API may be meant by such a provider: nothing is said of one that names it.
bool isMeantForOpenAi(const Provider &provider)
{
    return provider.requiresOpenAiAuth
           || std::ranges::any_of(QStringList{provider.id, provider.name, provider.envKey},
                                  [](const QString &name) { return name.contains("openai"_L1, Qt::CaseInsensitive); });
}

void judgeMissingAddress(const ProviderSetupEvidence &evidence, QList<Issue> &issues)
{
    const Provider &provider = evidence.provider;
    if (provider.isBuiltIn || evidence.isAddressMisspelt || isMeantForOpenAi(provider))
        return;
    Issue issue =
        issueOf(provider,
                {QT_TRANSLATE_NOOP("Checks", "The provider %1 has no base_url: its requests go to OpenAI "
                                             "(api.openai.com)"),
                 {provider.id}},
                {QT_TRANSLATE_NOOP("Checks", "Write below [model_providers.%1] (%2): base_url = \"https://…/v1\", with "
                                             "the address of the provider."),
                 {provider.id, valuePhrase(evidence.tableSource)}},
                evidence.tableSource);
    issue.severity = Severity::Warning;
    issue.certainty = Certainty::Likely;
    issue.measured = {QT_TRANSLATE_NOOP("Checks", "base_url is not set")};
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "the root of the API, such as …/v1")};
    issues.append(issue);
}

void judgeAzure(const ProviderSetupEvidence &evidence, QList<Issue> &issues)
{
    const Provider &provider = evidence.provider;
    const QString path = QUrl(provider.baseUrl).path();
    if (path.contains("/deployments/"_L1)) {
        Issue issue =
            issueOf(provider,
                    {QT_TRANSLATE_NOOP("Checks", "The address of the provider %1 names a deployment, where Azure "
                                                 "does not serve the Responses API"),
                     {provider.id}},
                    {QT_TRANSLATE_NOOP("Checks", "Let base_url (%1) end in /openai/v1, and write the deployment's "
                                                 "name as model."),
                     {valuePhrase(provider.baseUrlSource)}},
                    provider.baseUrlSource);
        issue.measured = verbatim(shownUrl(provider));
        issue.expected = {QT_TRANSLATE_NOOP("Checks", "https://RESOURCE.openai.azure.com/openai/v1")};
        issues.append(issue);
    } else if (path.endsWith("/openai"_L1) && !provider.query.contains("api-version="_L1)) {
        Issue issue = issueOf(
            provider,
            {QT_TRANSLATE_NOOP("Checks",
                               "The provider %1 is on Azure and sends no api-version, which this kind of address "
                               "needs"),
             {provider.id}},
            {QT_TRANSLATE_NOOP("Checks", "Write below [model_providers.%1] (%2): query_params = { api-version = "
                                         "\"2025-04-01-preview\" }; or let base_url end in /openai/v1."),
             {provider.id, valuePhrase(evidence.tableSource)}},
            evidence.tableSource);
        issue.measured = verbatim(shownUrl(provider));
        issue.expected = {QT_TRANSLATE_NOOP("Checks", "the query parameter api-version")};
        issues.append(issue);
    }
}

Issue blankKey(const Provider &provider)
{
    Issue issue =
        issueOf(provider,
                {QT_TRANSLATE_NOOP("Checks", "The environment variable %1, which provider `%2` takes its key "
                                             "from, is not set or empty"),
                 {provider.envKey, provider.id}},
                {QT_TRANSLATE_NOOP("Checks", "Set it in the shell that starts Codex: `export %1=<your key>`."),
                 {provider.envKey}},
                provider.envKeySource);
    issue.measured = {QT_TRANSLATE_NOOP("Checks", "nothing but blanks in the value")};
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "%1 holds the key"), {provider.envKey}};
    issue.root = {Cause::Credentials, provider.id};
    return issue;
}

void judgeKey(const ProviderSetupEvidence &evidence, QList<Issue> &issues)
{
    const codex::KeyShape &key = *evidence.key;
    const Provider &provider = evidence.provider;
    if (key.isBlank)
        issues.append(blankKey(provider));
    if (key.isBlank || key.isAsIssued())
        return;
    Issue issue =
        issueOf(provider,
                {QT_TRANSLATE_NOOP("Checks", "The key in %1 is not as it was issued: it has blanks, a line end, "
                                             "quotes or letters that no key has"),
                 {provider.envKey}},
                {QT_TRANSLATE_NOOP("Checks", "Set %1 again, to the key alone: `export %1=…`"), {provider.envKey}},
                provider.envKeySource);
    issue.severity = Severity::Warning;
    issue.certainty = Certainty::Likely;
    issue.measured = key.hasBlanks   ? Message{QT_TRANSLATE_NOOP("Checks", "blanks or line ends in the value")}
                     : key.hasQuotes ? Message{QT_TRANSLATE_NOOP("Checks", "quotes around the value")}
                                     : Message{QT_TRANSLATE_NOOP("Checks", "characters outside of ASCII in the value")};
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "letters, digits and dashes only")};
    issue.root = {Cause::Credentials, provider.id};
    issues.append(issue);
}

Issue noRegion(const Provider &provider, const BedrockSetup &setup)
{
    Issue issue =
        issueOf(provider, {QT_TRANSLATE_NOOP("Checks", "No region is set for Amazon Bedrock")},
                {QT_TRANSLATE_NOOP("Checks",
                                   "Write aws = { region = \"us-east-1\" } below [model_providers.amazon-bedrock], or "
                                   "run `export AWS_REGION=us-east-1`.")},
                u"config.toml"_s);
    issue.measured = {QT_TRANSLATE_NOOP("Checks", "aws.region, AWS_REGION and AWS_DEFAULT_REGION are not set")};
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "one of %1"), {codex::bedrockRegions().join(u", "_s)}};
    if (setup.auth != BedrockSetup::Auth::BearerToken) { // else Codex stops; the SDK may know one
        issue.severity = Severity::Warning;
        issue.certainty = Certainty::Likely;
    }
    return issue;
}

Issue noCredentials(const Provider &provider)
{
    Issue issue = issueOf(provider, {QT_TRANSLATE_NOOP("Checks", "No AWS credentials are seen for Amazon Bedrock")},
                          {QT_TRANSLATE_NOOP("Checks", "Run `aws configure` or `aws sso login`, or set "
                                                       "AWS_BEARER_TOKEN_BEDROCK to a Bedrock API key.")},
                          {});
    issue.severity = Severity::Warning;
    issue.certainty = Certainty::Likely;
    issue.measured = {QT_TRANSLATE_NOOP("Checks", "no variable and no file of the AWS SDK; services of the machine "
                                                  "were not asked")};
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a bearer token, access keys or a profile")};
    issue.root = {Cause::Credentials, provider.id};
    return issue;
}

void judgeBedrock(const ProviderSetupEvidence &evidence, QList<Issue> &issues)
{
    const BedrockSetup &setup = *evidence.bedrock;
    const Provider &provider = evidence.provider;
    if (setup.region.isEmpty() && setup.auth != BedrockSetup::Auth::Managed) {
        issues.append(noRegion(provider, setup));
    } else if (!setup.region.isEmpty() && !setup.isRegionSupported()) {
        Issue issue =
            issueOf(provider,
                    {QT_TRANSLATE_NOOP("Checks", "Codex does not support Amazon Bedrock in the region %1 (%2)"),
                     {setup.region, valuePhrase(setup.regionSource)}},
                    {QT_TRANSLATE_NOOP("Checks", "Set the region in %1 to one of: %2."),
                     {valuePhrase(setup.regionSource), codex::bedrockRegions().join(u", "_s)}},
                    setup.regionSource);
        issue.measured = verbatim(setup.region);
        issue.expected = {QT_TRANSLATE_NOOP("Checks", "a region that Codex 0.169.0 supports")};
        issues.append(issue);
    }
    if (const std::optional<Issue> faulty = awsIssue(evidence))
        issues.append(*faulty);
    else if (setup.authSource.isEmpty())
        issues.append(noCredentials(provider));
}

QList<Detail> describe(const ProviderSetupEvidence &evidence)
{
    const Provider &provider = evidence.provider;
    QList<Detail> details;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            details.append({label, value, false, true});
    };
    add(u"provider"_s, provider.id);
    add(u"defined"_s, provider.isBuiltIn && evidence.tableSource.isEmpty() ? u"built in"_s : evidence.tableSource);
    if (!provider.baseUrl.isEmpty())
        add(u"address"_s, provider.baseUrlSource.isEmpty()
                              ? shownUrl(provider)
                              : u"%1 (%2)"_s.arg(shownUrl(provider), provider.baseUrlSource));
    if (evidence.bedrock) {
        const BedrockSetup &setup = *evidence.bedrock;
        add(u"region"_s, setup.region.isEmpty() ? u"none"_s : u"%1 (%2)"_s.arg(setup.region, setup.regionSource));
        add(u"AWS credentials"_s, setup.authSource.isEmpty() ? u"none seen"_s : setup.authSource);
        add(u"AWS profile"_s, profileText(setup));
        add(u"AWS credentials"_s, awsCredentialText(evidence));
        add(u"endpoint"_s, setup.baseUrl);
    }
    return details;
}

} // namespace

Outcome judgeProviderSetup(const ProviderSetupEvidence &evidence)
{
    Outcome outcome{
        .summary = {QT_TRANSLATE_NOOP("Checks", "The provider %1 is set up as Codex needs it"), {evidence.provider.id}},
        .details = describe(evidence)};
    if (!evidence.provider.isKnown) // config.load says so
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "The provider %1 is not defined"), {evidence.provider.id}}};
    if (!evidence.provider.baseUrl.isEmpty())
        judgeAddress(evidence.provider, outcome.issues);
    else
        judgeMissingAddress(evidence, outcome.issues);
    if (evidence.provider.isAzure)
        judgeAzure(evidence, outcome.issues);
    if (evidence.key)
        judgeKey(evidence, outcome.issues);
    if (evidence.bedrock)
        judgeBedrock(evidence, outcome.issues);
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = outcome.issues.constFirst().cause;
    return outcome;
}

Check providerSetup()
{
    return makeCheck({.id = u"config.provider"_s,
                      .section = u"config"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Provider set-up"),
                      .ours = true},
                     gather, judgeProviderSetup);
}

} // namespace doctor::checks
