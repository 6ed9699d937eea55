// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/paths.h"

#include "codex/providers.h"
#include "core/phrase.h"
#include "core/qtversions.h"
#include "probes/bedrock.h"
#include "probes/credentials.h"
#include "probes/facts.h"
#include "probes/mcpservers.h"
#include "probes/networkpolicy.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

using Role = EndpointPath::Role;

// Where Codex asks for its latest version (doctor-checks §4.18), and where it renews a login (codex-internals §3.5).
constexpr auto updatesUrl = "https://api.github.com"_L1;
constexpr auto tokenUrl = "https://auth.openai.com"_L1;
constexpr auto tokenVariable = "CODEX_REFRESH_TOKEN_URL_OVERRIDE"_L1;

struct Planned {
    EndpointPath path = {};
    QUrl url = {};
};

bool hasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(interfaces, [](const QNetworkInterface &one) {
        const QNetworkInterface::InterfaceFlags flags = one.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning)
            || flags.testFlag(QNetworkInterface::IsLoopBack))
            return false;
        const QList<QNetworkAddressEntry> addresses = one.addressEntries();
        return std::ranges::any_of(addresses,
                                   [](const QNetworkAddressEntry &entry) { return !entry.ip().isLinkLocal(); });
    });
}

bool isSamePlace(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(codex::defaultPort(url.scheme())); };
    return a.host() == b.host() && port(a) == port(b);
}

void plan(QList<Planned> &all, const EndpointPath &path, const QString &url)
{
    const QUrl parsed(url);
    if (!parsed.host().isEmpty())
        all.append({path, parsed});
}

void planProvider(QList<Planned> &all, const codex::Provider &provider, const codex::ProviderEndpoint &endpoint,
                  const std::optional<codex::StoredCredentials> &stored, const codex::Variables &variables)
{
    const QString name = endpoint.label == "ChatGPT"_L1
                             ? endpoint.label
                             : phrase(QT_TRANSLATE_NOOP("Checks", "provider %1"), {provider.id});
    plan(all,
         {.role = Role::Provider,
          .name = name,
          .providerId = provider.id,
          .setting = endpoint.setting,
          .source = endpoint.source},
         endpoint.responsesUrl);
    const QString webSocket = provider.supportsWebSockets ? codex::webSocketUrl(provider, stored) : QString();
    if (all.isEmpty() || webSocket.isEmpty())
        return;
    // There are proxies by which the WebSocket goes alone.
    const bool isAlone = codex::proxyRoute(all.constFirst().url, variables).isRefused()
                         && !codex::proxyRoute(QUrl(webSocket), variables).isRefused();
    if (isAlone || !isSamePlace(all.constFirst().url, QUrl(webSocket)))
        plan(all, {.role = Role::WebSocket, .name = phrase(QT_TRANSLATE_NOOP("Checks", "Responses WebSocket"))},
             webSocket);
}

QList<Planned> plannedPaths(const codex::Config &config, const codex::Variables &variables,
                            const std::optional<codex::StoredCredentials> &stored, const codex::BedrockSetup &bedrock)
{
    QList<Planned> all;
    const codex::Provider provider = codex::activeProvider(config, variables);
    const codex::ReachabilityMode mode = codex::reachabilityMode(provider, variables, stored);
    codex::ProviderEndpoint endpoint = codex::providerEndpoint(provider, config, mode);
    if (provider.id == "amazon-bedrock"_L1) // codex doctor asks at another place (doctor-checks §4.21)
        endpoint.responsesUrl = bedrock.baseUrl;
    planProvider(all, provider, endpoint, stored, variables);
    if (provider.requiresOpenAiAuth && stored && stored->usesChatGptBackend()) {
        const bool isMoved = variables.isPresent(tokenVariable);
        plan(all,
             {.role = Role::TokenRefresh,
              .name = phrase(QT_TRANSLATE_NOOP("Checks", "token refresh")),
              .setting = isMoved ? QString(tokenVariable) : QString(),
              .source = variables.source(tokenVariable)},
             isMoved ? variables.value(tokenVariable) : QString(tokenUrl));
    }
    plan(all, {.role = Role::Updates, .name = phrase(QT_TRANSLATE_NOOP("Checks", "updates"))}, updatesUrl);
    return all;
}

void planServers(QList<Planned> &all, const McpServers &servers)
{
    for (const InspectedServer &one : servers.servers) {
        const codex::McpServer &server = one.server;
        if (server.isEnabled && !server.isStdio())
            plan(all,
                 {.role = Role::McpServer,
                  .name = phrase(QT_TRANSLATE_NOOP("Checks", "MCP server %1"), {server.name}),
                  .setting = u"url"_s,
                  .source = server.urlSource.brief()},
                 server.url);
    }
}

Paths inspected(const Surroundings &surroundings, Paths paths)
{
    paths.hasNetwork = hasNetwork();
    for (EndpointPath &path : paths.endpoints) {
        if (path.isLocal())
            path.listener = listenerOn(surroundings, path.ladder.port);
    }
    return paths;
}

QFuture<Paths> climbAll(Environment &environment, const QList<Planned> &planned)
{
    QList<QFuture<Ladder>> ladders;
    for (const Planned &one : planned)
        ladders.append(climb(environment, one.url));
    return QtFuture::whenAll(ladders.begin(), ladders.end()).then([planned](const QList<QFuture<Ladder>> &climbed) {
        Paths paths;
        for (qsizetype i = 0; i < planned.size(); ++i) {
            if (climbed[i].resultCount() == 0)
                continue; // the run is being ended
            paths.endpoints.append(planned[i].path);
            paths.endpoints.last().ladder = climbed[i].result();
        }
        return paths;
    });
}

QFuture<Paths> climbed(Environment &environment)
{
    return environment.onLoop(
        [](Environment &own, const NetworkPolicy &policy, const codex::Config &config,
           const codex::Variables &variables, const Credentials &login, const codex::BedrockSetup &bedrock,
           const McpServers &servers) {
            if (policy.isOffline)
                return readyFuture(Paths{.isOffline = true});
            QList<Planned> planned = plannedPaths(config, variables, login.stored, bedrock);
            planServers(planned, servers);
            return climbAll(own, planned);
        },
        networkPolicy, config, variables, credentials, bedrockSetup, mcpServers);
}

} // namespace

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host == "localhost"_L1 || host.endsWith(".localhost"_L1) : address.isLoopback();
}

bool EndpointPath::isLocal() const
{
    return isLoopback(ladder.host);
}

const EndpointPath *Paths::find(EndpointPath::Role role) const
{
    const auto found = std::ranges::find(endpoints, role, &EndpointPath::role);
    return found == endpoints.end() ? nullptr : &*found;
}

QFuture<Paths> paths(Environment &environment)
{
    return environment.inWorker(inspected, climbed);
}

} // namespace doctor::probes
