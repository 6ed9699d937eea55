// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/mcplaunch.h"

#include "codex/configsecrets.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

// Seen in what 0.169.0 gives its servers.
constexpr QLatin1StringView passedOn[] = {
    "HOME"_L1, "LOGNAME"_L1, "PATH"_L1, "SHELL"_L1,  "USER"_L1, "__CF_USER_TEXT_ENCODING"_L1,
    "LANG"_L1, "LC_ALL"_L1,  "TERM"_L1, "TMPDIR"_L1, "TZ"_L1};
// Files of certificates: passed on where they are not empty, and made absolute.
constexpr QLatin1StringView certificateFiles[] = {
    "BUNDLE_SSL_CA_CERT"_L1, "CARGO_HTTP_CAINFO"_L1,   "CODEX_CA_CERTIFICATE"_L1, "CURL_CA_BUNDLE"_L1,
    "GIT_SSL_CAINFO"_L1,     "NODE_EXTRA_CA_CERTS"_L1, "NPM_CONFIG_CAFILE"_L1,    "PIP_CERT"_L1,
    "REQUESTS_CA_BUNDLE"_L1, "SSL_CERT_FILE"_L1,       "npm_config_cafile"_L1};

void passOn(McpLaunch &launch, const McpLaunchContext &context)
{
    for (const QLatin1StringView name : passedOn) {
        if (context.variables.isSet(name))
            launch.variables.insert(name, context.variables.value(name));
    }
    for (const QLatin1StringView name : certificateFiles) {
        const QString file = context.variables.value(name);
        if (!file.isEmpty())
            launch.variables.insert(name, file.startsWith(u'/') ? file : context.workingDirectory + u'/' + file);
    }
    const QString path = launch.variables.value(u"PATH"_s);
    if (!context.packagePath.isEmpty() && path.section(u':', 0, 0) != context.packagePath)
        launch.variables[u"PATH"_s] = path.isEmpty() ? context.packagePath : context.packagePath + u':' + path;
}

void forward(McpLaunch &launch, const QString &name, const Variables &variables)
{
    if (!variables.isSet(name) || launch.variables.contains(name))
        return;
    const QString value = variables.value(name);
    if (!isOrdinaryValue(value))
        launch.forwarded.append(value);
    launch.variables.insert(name, value);
}

} // namespace

McpLaunch mcpLaunch(const ConfigValue &table, const McpLaunchContext &context)
{
    McpLaunch launch{.arguments = table.member(u"args").toStringList()};
    passOn(launch, context);
    const QList<ConfigValue> names = table.member(u"env_vars").elements();
    for (const ConfigValue &element : names) {
        const bool isRemote = element.member(u"source").toString() == "remote"_L1;
        if (!isRemote)
            forward(launch, element.isTable() ? element.member(u"name").toString() : element.toString(),
                    context.variables);
    }
    for (const ConfigValue::Member &entry : table.member(u"env").members())
        launch.variables.insert(entry.key, entry.value.toString());
    return launch;
}

QList<std::pair<QString, QString>> mcpHttpHeaders(const ConfigValue &table, const Variables &variables)
{
    QList<std::pair<QString, QString>> headers;
    for (const ConfigValue::Member &header : table.member(u"http_headers").members())
        headers.append({header.key, header.value.toString()});
    for (const ConfigValue::Member &header : table.member(u"env_http_headers").members()) {
        if (variables.isPresent(header.value.toString()))
            headers.append({header.key, variables.value(header.value.toString())});
    }
    const QString token = variables.value(table.member(u"bearer_token_env_var").toString());
    if (!token.isEmpty())
        headers.append({u"authorization"_s, "Bearer "_L1 + token});
    return headers;
}

} // namespace doctor::codex
