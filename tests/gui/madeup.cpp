// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "madeup.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

struct Sketch {
    const char *id;
    Category category;
    const char *title;
    Status status;
    QString summary;
    int milliseconds;
    bool idle = false;
};

CheckResult resultOf(const Sketch &sketch)
{
    return {.info = {.id = QString::fromLatin1(sketch.id), .category = sketch.category, .title = sketch.title},
            .outcome = {.status = sketch.status, .summary = verbatim(sketch.summary), .idle = sketch.idle},
            .duration = std::chrono::milliseconds(sketch.milliseconds)};
}

QList<Sketch> sketches()
{
    constexpr auto environment = Category::Environment;
    constexpr auto configuration = Category::Configuration;
    constexpr auto connectivity = Category::Connectivity;
    constexpr auto ok = Status::Ok;
    return {
        {"system.environment", environment, "System", ok, u"Debian 12 · UTF-8"_s, 8},
        {"system.disk", environment, "Disk", ok, u"79.1 GiB free"_s, 0},
        {"runtime.provenance", environment, "Runtime", ok, u"npm 0.169.0 · ~/.npm-global/bin/codex"_s, 1},
        {"installation", environment, "Installed copies", Status::Warning,
         u"2 copies; the updater changes the one you do not run"_s, 2},
        {"terminal.env", environment, "Terminal", ok, u"Ghostty 1.3.2 · tmux 3.6a"_s, 0},
        {"state.paths", environment, "Databases", ok, u"6 healthy · 41.2 MB"_s, 38},
        {"state.storage", environment, "Storage", ok, u"The Codex home takes 2.91 GB"_s, 61},
        {"config.load", configuration, "Config", Status::Warning,
         u"model_reasonng_effort is unknown; model_reasoning_effort?"_s, 2},
        {"auth.credentials", configuration, "Credentials", ok, u"ChatGPT login · expires in 6 days"_s, 0},
        {"mcp.config", configuration, "MCP servers", ok, u"2 configured"_s, 1},
        {"sandbox.helpers", configuration, "Sandbox", ok, u"workspace-write · on-request"_s, 0},
        {"updates.status", Category::Updates, "Updates", ok, u"0.169.0 is the newest release"_s, 84},
        {"network.env", connectivity, "Proxy and CA", ok, u"HTTPS_PROXY from ~/.codex/.env"_s, 0},
        {"network.provider_reachability", connectivity, "Provider", Status::Fail,
         u"The proxy on the way to api.example.com refuses connections"_s, 212},
        {"network.path", connectivity, "Way to the provider", Status::Fail,
         u"The proxy on the way to api.example.com refuses connections"_s, 208},
        {"network.websocket_reachability", connectivity, "WebSocket", Status::Fail,
         u"The proxy on the way to api.example.com refuses connections"_s, 1},
        {"network.clock", connectivity, "Clock", Status::Skipped, u"No server answered"_s, 0},
        {"app_server.status", Category::BackgroundServer, "App server", ok, u"not running (ephemeral mode)"_s, 0, true},
    };
}

Issue proxyIssue()
{
    return {.severity = Severity::Fail,
            .cause = verbatim(u"Nothing listens on the proxy's address 127.0.0.1:3128"_s),
            .measured = verbatim(u"TCP connect to 127.0.0.1:3128: Connection refused (errno 111) after 0.1 ms"_s),
            .expected = verbatim(u"a proxy that answers CONNECT api.example.com:443"_s),
            .remedy = verbatim(u"Start the proxy, or remove line 2 of ~/.codex/.env."_s),
            .source = u"~/.codex/.env line 2 (HTTPS_PROXY), shadows the environment"_s,
            .root = {Cause::Proxy, u"127.0.0.1:3128"_s},
            .headline = verbatim(u"Codex cannot reach its provider: the proxy refuses connections"_s)};
}

Issue copiesIssue()
{
    return {.cause = verbatim(u"`codex` runs from npm, but `codex update` changes the Homebrew copy"_s),
            .measured = verbatim(u"~/.npm-global/bin/codex 0.169.0 comes before /usr/local/bin/codex 0.165.0"_s),
            .remedy = verbatim(u"Remove one of them: `npm uninstall -g @openai/codex`"_s),
            .root = {Cause::InstalledCopies, u"~/.npm-global/bin/codex"_s}};
}

Issue keyIssue()
{
    return {.cause = verbatim(u"model_reasonng_effort is no key that Codex knows"_s),
            .expected = verbatim(u"model_reasoning_effort, or another known key"_s),
            .remedy = verbatim(u"Correct line 4 of ~/.codex/config.toml."_s),
            .source = u"~/.codex/config.toml:4"_s,
            .root = {Cause::ConfigValue, u"model_reasonng_effort"_s}};
}

// Each began a little later than the one before, waited, worked for a while, and what was long in two goes.
void setCourses(QList<CheckResult> &results)
{
    std::chrono::microseconds start{};
    for (CheckResult &result : results) {
        const std::chrono::microseconds length = result.duration + std::chrono::microseconds(400);
        const Stretch first{start + length / 5, start + length / 3};
        const Stretch second{start + length * 3 / 4, start + length};
        result.outcome.course = {{start, start + length}, {first, second}};
        start += std::chrono::microseconds(350);
    }
}

} // namespace

QList<CheckResult> madeUpResults()
{
    QList<CheckResult> results;
    const QList<Sketch> all = sketches();
    for (const Sketch &sketch : all)
        results.append(resultOf(sketch));
    const auto outcome = [&](const QString &id) -> Outcome & {
        return std::ranges::find_if(results, [&](const CheckResult &result) { return result.info.id == id; })->outcome;
    };
    setCourses(results);
    outcome(u"state.storage"_s).details = madeUpStorage();
    outcome(u"state.paths"_s).details = madeUpDatabases();
    outcome(u"network.path"_s).details = madeUpHops();
    outcome(u"network.path"_s).issues = {proxyIssue()};
    outcome(u"installation"_s).issues = {copiesIssue()};
    outcome(u"config.load"_s).issues = {keyIssue()};
    Issue socket = proxyIssue();
    socket.severity = Severity::Warning;
    socket.cause = verbatim(u"WebSocket traffic uses the same proxy"_s);
    socket.measured = verbatim(u"wss://api.example.com would be tunnelled through 127.0.0.1:3128 too"_s);
    socket.expected = {};
    socket.remedy = {};
    socket.source.clear();
    outcome(u"network.provider_reachability"_s).issues = {proxyIssue(), socket};
    outcome(u"network.websocket_reachability"_s).issues = {proxyIssue()};
    outcome(u"network.provider_reachability"_s).details = {{u"endpoint"_s, u"https://api.example.com/v1"_s},
                                                           {u"proxy"_s, u"http://127.0.0.1:3128"_s},
                                                           {u"proxy source"_s, u"~/.codex/.env line 2"_s}};
    outcome(u"network.provider_reachability"_s).touched.files = {u"~/.codex/.env"_s, u"~/.codex/config.toml"_s};
    outcome(u"runtime.provenance"_s).details = {
        {u"version"_s, u"0.169.0"_s}, {u"install method"_s, u"npm"_s}, {u"executable"_s, u"~/.npm-global/bin/codex"_s}};
    return results;
}

} // namespace doctor
