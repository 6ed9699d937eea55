// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configrules.h"

#include "codex/nearest.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using Kind = ConfigFault::Kind;

const QStringList &builtInProviders()
{
    static const QStringList ids{u"openai"_s, u"ollama"_s, u"lmstudio"_s, u"amazon-bedrock"_s,
                                 u"amazon-bedrock-runtime"_s};
    return ids;
}

ConfigFault providerFault(const QString &id, const ConfigSource &source, const Message &cause, const Message &remedy)
{
    return {
        .kind = Kind::InvalidProvider,
        .source = source,
        .key = "model_providers."_L1 + id,
        .cause = cause,
        .expected = {QT_TRANSLATE_NOOP("Checks", "a provider definition that Codex accepts")},
        .remedy = remedy,
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: the provider %1 is not defined correctly"), {id}},
        .subject = id,
        .stage = LoadStage::Values,
        .failure = u"invalid data"_s};
}

void judgeBedrock(const QString &id, const ConfigValue &provider, QList<ConfigFault> &faults)
{
    static const QStringList allowed{u"base_url"_s, u"auth"_s, u"http_headers"_s, u"aws"_s};
    for (const ConfigValue::Member &member : provider.members()) {
        if (!allowed.contains(member.key)) {
            faults.append(providerFault(
                id, member.keySource,
                {QT_TRANSLATE_NOOP("Checks", "%1 cannot be changed for the built-in provider %2"), {member.key, id}},
                {QT_TRANSLATE_NOOP("Checks", "Remove %1 from [model_providers.%2]; %3 can be set there."),
                 {member.key, id, allowed.join(u", "_s)}}));
        }
    }
}

void judgeProviderAuth(const QString &id, const ConfigValue &provider, QList<ConfigFault> &faults)
{
    const ConfigValue auth = provider.member(u"auth");
    if (!auth.isTable())
        return;
    for (const QString &key : {u"env_key"_s, u"experimental_bearer_token"_s, u"requires_openai_auth"_s}) {
        const ConfigValue other = provider.member(key);
        if (other.exists() && !(other.type() == ConfigValue::Type::Boolean && !other.toBool())) {
            faults.append(providerFault(
                id, other.source(),
                {QT_TRANSLATE_NOOP("Checks", "The provider %1 has both an auth command and %2"), {id, key}},
                {QT_TRANSLATE_NOOP("Checks", "Remove %1 or [model_providers.%2.auth]."), {key, id}}));
        }
    }
    const ConfigValue command = auth.member(u"command");
    if (command.exists() && command.toString().trimmed().isEmpty()) {
        faults.append(providerFault(id, command.source(),
                                    {QT_TRANSLATE_NOOP("Checks", "The auth command of the provider %1 is empty"), {id}},
                                    {QT_TRANSLATE_NOOP("Checks", "Name a program that prints the token, or remove "
                                                                 "[model_providers.%1.auth]."),
                                     {id}}));
    }
}

// [model_providers.qwen2.5] is a table in a table. The whole name, if what stands below can only be meant for it.
QString dottedName(const QString &name, const ConfigValue &table, const QStringList &needed)
{
    const QList<ConfigValue::Member> &members = table.members();
    const auto inner = std::ranges::find_if(members, [&](const ConfigValue::Member &member) {
        return std::ranges::any_of(needed, [&](const QString &key) { return member.value.member(key).exists(); });
    });
    return inner == members.end() ? QString() : name + u'.' + inner->key;
}

void judgeProvider(const QString &id, const ConfigValue &provider, QList<ConfigFault> &faults)
{
    if (id.startsWith("amazon-bedrock"_L1) && isBuiltInProvider(id))
        return judgeBedrock(id, provider, faults);
    if (isBuiltInProvider(id)) {
        faults.append(providerFault(
            id, provider.source(),
            {QT_TRANSLATE_NOOP("Checks", "%1 is the name of a built-in provider, which cannot be redefined"), {id}},
            {QT_TRANSLATE_NOOP("Checks",
                               "Rename it, for instance to [model_providers.%1-custom] with "
                               "model_provider = \"%1-custom\"; to redirect openai alone, set openai_base_url."),
             {id}}));
        faults.last().kind = Kind::ReservedName;
        return;
    }
    const QString whole = dottedName(id, provider, {u"base_url"_s, u"env_key"_s, u"wire_api"_s});
    const ConfigValue name = provider.member(u"name");
    if (!name.exists() && !whole.isEmpty()) {
        faults.append(providerFault(
            id, provider.source(),
            {QT_TRANSLATE_NOOP("Checks", "The name of the provider %1 has a dot, and so stands for two tables"),
             {whole}},
            {QT_TRANSLATE_NOOP("Checks", "Put the name in quotes: [model_providers.\"%1\"]"), {whole}}));
        faults.last().suggestion = u"model_providers.\"%1\""_s.arg(whole);
        faults.last().subject = whole;
        return;
    }
    if (!name.exists() || (name.type() == ConfigValue::Type::String && name.toString().trimmed().isEmpty())) {
        faults.append(
            providerFault(id, name.exists() ? name.source() : provider.source(),
                          {QT_TRANSLATE_NOOP("Checks", "The provider %1 has no name"), {id}},
                          {QT_TRANSLATE_NOOP("Checks", "Add a line to [model_providers.%1]: name = \"%1\""), {id}}));
    }
    if (provider.member(u"aws").exists()) {
        faults.append(providerFault(
            id, provider.member(u"aws").source(),
            {QT_TRANSLATE_NOOP("Checks",
                               "The provider %1 has aws settings, which only the providers of Amazon Bedrock take"),
             {id}},
            {QT_TRANSLATE_NOOP("Checks", "Remove them from [model_providers.%1], or use model_provider = "
                                         "\"amazon-bedrock\"."),
             {id}}));
    }
    judgeProviderAuth(id, provider, faults);
}

// "chat" is a value of the type that is refused with words of its own.
void mendWireApi(const Config &config, QList<ConfigFault> &faults)
{
    for (const ConfigValue::Member &provider : config.root.member(u"model_providers").members()) {
        const ConfigValue api = provider.value.member(u"wire_api");
        if (api.toString() == "chat"_L1) {
            faults.append(providerFault(
                provider.key, api.source(),
                {QT_TRANSLATE_NOOP("Checks",
                                   "The provider %1 asks for the chat API (wire_api), which Codex no longer speaks"),
                 {provider.key}},
                {QT_TRANSLATE_NOOP("Checks",
                                   "Set wire_api = \"responses\" in [model_providers.%1], if the provider has the "
                                   "Responses API."),
                 {provider.key}}));
        }
    }
}

void judgeSelectedProvider(const Config &config, QList<ConfigFault> &faults)
{
    const ConfigValue selected = config.root.member(u"model_provider");
    const QString id = selected.toString();
    const QStringList defined = config.root.member(u"model_providers").keys();
    if (selected.type() != ConfigValue::Type::String || defined.contains(id) || isBuiltInProvider(id))
        return;
    ConfigFault fault{
        .kind = Kind::UnknownProvider,
        .source = selected.source(),
        .key = u"model_provider"_s,
        .suggestion = nearest(id, builtInProviders() + defined),
        .cause = {QT_TRANSLATE_NOOP("Checks", "model_provider names the provider %1, which is not defined"), {id}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "one of: %1"), {(builtInProviders() + defined).join(u", "_s)}},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Define it as [model_providers.%1], or remove model_provider "
                                               "to use openai."),
                   {id}},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: the model provider %1 is not defined"), {id}},
        .subject = id,
        .stage = LoadStage::Rules,
        .failure = u"entity not found"_s};
    if (id == "ollama-chat"_L1)
        fault.suggestion = u"ollama"_s;
    if (!fault.suggestion.isEmpty()) {
        fault.remedy = {QT_TRANSLATE_NOOP("Checks", "Did you mean model_provider = \"%1\"? Otherwise define "
                                                    "[model_providers.%2]."),
                        {fault.suggestion, id}};
    }
    faults.append(fault);
}

ConfigFault serverFault(const QString &name, const ConfigSource &source, const Message &cause, const Message &remedy)
{
    return {.kind = Kind::InvalidServer,
            .source = source,
            .key = "mcp_servers."_L1 + name,
            .cause = cause,
            .expected = {QT_TRANSLATE_NOOP("Checks",
                                           "either command (a program) or url (an address), and settings that fit")},
            .remedy = remedy,
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: the MCP server %1 is not defined correctly"),
                         {name}},
            .subject = name,
            .stage = LoadStage::Values,
            .failure = u"invalid data"_s};
}

void judgeServer(const QString &name, const ConfigValue &server, QList<ConfigFault> &faults)
{
    static const QStringList ofPrograms{u"args"_s, u"env"_s, u"env_vars"_s, u"cwd"_s};
    static const QStringList ofAddresses{
        u"url"_s,   u"bearer_token_env_var"_s, u"http_headers"_s,        u"env_http_headers"_s,
        u"oauth"_s, u"oauth_resource"_s,       u"http_headers_helper"_s, u"auth"_s,
        u"scopes"_s};
    const bool isProgram = server.member(u"command").exists();
    if (!isProgram && !server.member(u"url").exists()) {
        if (const QString whole = dottedName(name, server, {u"command"_s, u"url"_s}); !whole.isEmpty()) {
            faults.append(serverFault(
                name, server.source(),
                {QT_TRANSLATE_NOOP("Checks", "The name of the MCP server %1 has a dot, and so stands for two tables"),
                 {whole}},
                {QT_TRANSLATE_NOOP("Checks", "Put the name in quotes: [mcp_servers.\"%1\"]"), {whole}}));
            faults.last().suggestion = u"mcp_servers.\"%1\""_s.arg(whole);
            return;
        }
        faults.append(
            serverFault(name, server.source(),
                        {QT_TRANSLATE_NOOP("Checks", "The MCP server %1 has neither command nor url"), {name}},
                        {QT_TRANSLATE_NOOP("Checks", "Add command = \"…\" or url = \"…\" to [mcp_servers.%1], or "
                                                     "remove the table."),
                         {name}}));
        return;
    }
    for (const QString &key : isProgram ? ofAddresses : ofPrograms) {
        const ConfigValue value = server.member(key);
        if (value.exists()) {
            faults.append(serverFault(
                name, value.source(),
                {isProgram ? QT_TRANSLATE_NOOP("Checks", "The MCP server %1 has a command, and so cannot have %2")
                           : QT_TRANSLATE_NOOP("Checks", "The MCP server %1 has a url, and so cannot have %2"),
                 {name, key}},
                {QT_TRANSLATE_NOOP("Checks", "Remove %1 from [mcp_servers.%2], or make two servers of it."),
                 {key, name}}));
        }
    }
    const ConfigValue token = server.member(u"bearer_token");
    if (token.exists()) {
        faults.append(serverFault(
            name, token.source(),
            {QT_TRANSLATE_NOOP("Checks", "The MCP server %1 has a literal bearer_token, which Codex refuses"), {name}},
            {QT_TRANSLATE_NOOP("Checks",
                               "Put the token into an environment variable and name that: bearer_token_env_var = "
                               "\"MY_TOKEN\""),
             {}}));
    }
    for (const QString &key : {u"startup_timeout_sec"_s, u"tool_timeout_sec"_s}) {
        if (server.member(key).toDouble().value_or(0) < 0) {
            faults.append(
                serverFault(name, server.member(key).source(),
                            {QT_TRANSLATE_NOOP("Checks", "%2 of the MCP server %1 is negative"), {name, key}},
                            {QT_TRANSLATE_NOOP("Checks", "Set %1 to a number of seconds, such as 30."), {key}}));
        }
    }
}

struct Rule {
    QString key = {};
    Message cause = {};
    Message remedy = {};
    QString failure = u"invalid input parameter"_s;
    Kind kind = Kind::Conflict;
};

ConfigFault broken(const ConfigValue &value, const Rule &rule)
{
    return {.kind = rule.kind,
            .source = value.source(),
            .key = rule.key,
            .cause = rule.cause,
            .remedy = rule.remedy,
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: it refuses the setting of %1"), {rule.key}},
            .stage = LoadStage::Rules,
            .failure = rule.failure};
}

void judgePermissions(const ConfigValue &root, QList<ConfigFault> &faults)
{
    const ConfigValue chosen = root.member(u"default_permissions");
    const ConfigValue profiles = root.member(u"permissions");
    static const QStringList builtIn{u":read-only"_s, u":workspace"_s, u":danger-full-access"_s};
    const QString name = chosen.toString();
    if (!chosen.exists() && !profiles.members().isEmpty()) {
        faults.append(
            broken(profiles, {.key = u"permissions"_s,
                              .cause = {QT_TRANSLATE_NOOP("Checks", "There are [permissions] profiles, but "
                                                                    "default_permissions chooses none")},
                              .remedy = {QT_TRANSLATE_NOOP("Checks", "Add default_permissions = \"%1\" at the top "
                                                                     "of the file."),
                                         {profiles.keys().constFirst()}}}));
    } else if (chosen.exists() && !builtIn.contains(name) && !profiles.member(name).exists()) {
        faults.append(
            broken(chosen, {.key = u"default_permissions"_s,
                            .cause = {QT_TRANSLATE_NOOP("Checks", "default_permissions names the profile %1, which "
                                                                  "is not defined"),
                                      {name}},
                            .remedy = {QT_TRANSLATE_NOOP("Checks", "Use one of %1, or define [permissions.%2]."),
                                       {(builtIn + profiles.keys()).join(u", "_s), name}}}));
    }
}

void judgeRules(const ConfigValue &root, QList<ConfigFault> &faults)
{
    const ConfigValue store = root.member(u"experimental_thread_store_endpoint");
    if (store.exists()) {
        faults.append(
            broken(store, {.key = u"experimental_thread_store_endpoint"_s,
                           .cause = {QT_TRANSLATE_NOOP("Checks", "experimental_thread_store_endpoint is no longer "
                                                                 "supported")},
                           .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove it.")},
                           .kind = Kind::RemovedKey}));
    }
    const ConfigValue profile = root.member(u"profile");
    if (profile.exists()) {
        faults.append(broken(
            profile,
            {.key = u"profile"_s,
             .cause = {QT_TRANSLATE_NOOP("Checks", "profile = \"%1\" is no longer supported"), {profile.toString()}},
             .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove the line, move the settings of "
                                                    "[profiles.%1] to %1.config.toml in the Codex "
                                                    "home, and start codex --profile %1."),
                        {profile.toString()}},
             .failure = u"invalid data"_s,
             .kind = Kind::RemovedKey}));
    }
    const ConfigValue approval = root.member(u"approval_policy");
    if (approval.toString() == "untrusted"_L1) {
        faults.append(
            broken(approval, {.key = u"approval_policy"_s,
                              .cause = {QT_TRANSLATE_NOOP("Checks", "approval_policy = \"untrusted\" is no longer "
                                                                    "supported")},
                              .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove the line, or set approval_policy = "
                                                                     "\"on-request\".")},
                              .failure = u"invalid data"_s,
                              .kind = Kind::UnknownValue}));
    }
    for (const QString &key : {u"model_reasoning_effort"_s, u"plan_mode_reasoning_effort"_s}) {
        const ConfigValue effort = root.member(key);
        if (effort.type() == ConfigValue::Type::String && effort.toString().isEmpty()) {
            faults.append(
                broken(effort, {.key = key,
                                .cause = {QT_TRANSLATE_NOOP("Checks", "%1 is empty"), {key}},
                                .remedy = {QT_TRANSLATE_NOOP("Checks", "Set it to \"medium\", for instance, or "
                                                                       "remove it.")},
                                .failure = u"invalid data"_s}));
        }
    }
    const ConfigValue budget = root.at(u"features.rollout_budget");
    if (budget.toBool()) {
        faults.append(
            broken(budget, {.key = u"features.rollout_budget"_s,
                            .cause = {QT_TRANSLATE_NOOP("Checks", "features.rollout_budget cannot be true alone: it "
                                                                  "is a table of settings")},
                            .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove it.")}}));
    }
}

void judgeFiles(const Config &config, const LintFacts &facts, QList<ConfigFault> &faults)
{
    for (const QString &key : facts.missingFiles) {
        const ConfigValue value = config.root.member(key);
        const QString path = config.resolvedPath(value, config.homeDirectory);
        faults.append(broken(
            value, {.key = key,
                    .cause = {QT_TRANSLATE_NOOP("Checks", "%1 names a file that cannot be read: %2"), {key, path}},
                    .remedy = {QT_TRANSLATE_NOOP("Checks", "Create %1, or correct or remove %2."), {path, key}},
                    .failure = u"entity not found"_s,
                    .kind = Kind::MissingFile}));
    }
}

ConfigFault silent(const ConfigSource &source, const QString &key, const Message &cause, const Message &remedy)
{
    return {.kind = Kind::Conflict,
            .effect = FaultEffect::Silent,
            .source = source,
            .key = key,
            .cause = cause,
            .remedy = remedy};
}

// "C:\temp\new" in double quotes is read without complaint, with a tabulator and a new line in it.
void judgePathsForEscapes(const ConfigValue &value, const QString &key, QList<ConfigFault> &faults)
{
    const QString text = value.toString();
    static const QString escapes = u"\t\n\r\b\f\x1b"_s;
    const bool isPath = key.endsWith("_dir"_L1) || key.endsWith("_home"_L1) || key.endsWith("_file"_L1)
                        || key.endsWith("command"_L1) || key.endsWith("cwd"_L1) || key.endsWith("_path"_L1);
    if (isPath && std::ranges::any_of(text, [](QChar c) { return escapes.contains(c); })) {
        faults.append(
            silent(value.source(), key,
                   {QT_TRANSLATE_NOOP("Checks", "The path %1 holds control characters: a backslash in double quotes "
                                                "was read as an escape"),
                    {key}},
                   {QT_TRANSLATE_NOOP("Checks", "Put the path in single quotes, or double every backslash.")}));
    }
    for (const ConfigValue::Member &member : value.members())
        judgePathsForEscapes(member.value, key.isEmpty() ? member.key : key + u'.' + member.key, faults);
}

void judgeSilently(const Config &config, QList<ConfigFault> &faults)
{
    judgePathsForEscapes(config.root, {}, faults);
    for (const ConfigValue::Member &profile : config.root.member(u"profiles").members()) {
        faults.append(
            silent(profile.keySource, "profiles."_L1 + profile.key,
                   {QT_TRANSLATE_NOOP("Checks", "[profiles.%1] has no effect: profiles are files now"), {profile.key}},
                   {QT_TRANSLATE_NOOP("Checks", "Move its settings to %1.config.toml in the Codex home and start "
                                                "codex --profile %1, or remove it."),
                    {profile.key}}));
    }
    for (const ConfigValue::Member &project : config.root.member(u"projects").members()) {
        const bool hasSlash = project.key.size() > 1 && project.key.endsWith(u'/');
        if (project.value.member(u"trust_level").exists() && (hasSlash || project.key.startsWith(u'~'))) {
            faults.append(
                silent(project.keySource, "projects."_L1 + project.key,
                       {QT_TRANSLATE_NOOP("Checks", "The entry for the project %1 is never used: Codex compares the "
                                                    "absolute path without a slash at its end"),
                        {project.key}},
                       {QT_TRANSLATE_NOOP("Checks", "Write the absolute path without a slash at its end.")}));
        }
    }
    static const QStringList efforts{u"none"_s, u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s};
    const ConfigValue effort = config.root.member(u"model_reasoning_effort");
    const QString meant = nearest(effort.toString(), efforts);
    if (!effort.toString().isEmpty() && !meant.isEmpty() && meant != effort.toString()) {
        faults.append(silent(
            effort.source(), u"model_reasoning_effort"_s,
            {QT_TRANSLATE_NOOP("Checks", "model_reasoning_effort has an unusual value: %1"), {effort.toString()}},
            {QT_TRANSLATE_NOOP("Checks", "Did you mean \"%1\"?"), {meant}}));
        faults.last().kind = Kind::UnknownValue; // Codex sends it as it is
        faults.last().suggestion = meant;
    }
}

} // namespace

bool isBuiltInProvider(const QString &id)
{
    return builtInProviders().contains(id);
}

QList<ConfigFault> ruleFaults(const Config &config, const LintFacts &facts)
{
    QList<ConfigFault> faults;
    for (const ConfigValue::Member &provider : config.root.member(u"model_providers").members()) {
        if (provider.value.isTable())
            judgeProvider(provider.key, provider.value, faults);
    }
    mendWireApi(config, faults);
    for (const ConfigValue::Member &server : config.root.member(u"mcp_servers").members()) {
        if (server.value.isTable())
            judgeServer(server.key, server.value, faults);
    }
    judgeSelectedProvider(config, faults);
    judgeRules(config.root, faults);
    judgePermissions(config.root, faults);
    judgeFiles(config, facts, faults);
    judgeSilently(config, faults);
    return faults;
}

} // namespace doctor::codex
