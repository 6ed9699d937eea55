// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/websocketreachability.h"

#include "checks/connectivity/transportissue.h"
#include "checks/connectivity/websocketissue.h"
#include "codex/cabundle.h"
#include "codex/statusnames.h"
#include "probes/eventloop.h"
#include "probes/facts.h"
#include "probes/networkpolicy.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::TransportFault;
using State = probes::Attached::State;

constexpr int switchingProtocols = 101;

// What is known of the endpoint without asking it.
struct Endpoint {
    QString source = {};
    QString switchSource = {};
    QString bundleError = {};
    QString bundleVariable = {};
    QStringList proxyVariables = {};
};

QFuture<Endpoint> endpoint(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const codex::Config &config, const codex::Variables &variables,
           const probes::NetworkPolicy &policy) {
            const codex::Provider provider = codex::activeProvider(config, variables);
            const codex::ConfigValue setting =
                config.root.member(u"model_providers").member(provider.id).member(u"supports_websockets");
            return Endpoint{.source = provider.baseUrlSource,
                            .switchSource = setting.exists() ? setting.source().brief() : QString(),
                            .bundleError = policy.bundleError,
                            .bundleVariable = codex::caVariable(variables),
                            .proxyVariables = codex::presentProxyVariables(variables)};
        },
        probes::config, probes::variables, probes::networkPolicy);
}

QFuture<probes::HostAddresses> addresses(Environment &environment)
{
    const Answer<probes::HostAddresses> answer;
    if (environment.options().offline) {
        answer.give({});
        return answer.future();
    }
    const auto look = [&environment, answer](const probes::WebSocketAnswer &asked) {
        const QString host = asked.handshake ? asked.handshake->url.host() : QString();
        if (host.isEmpty())
            return answer.give({});
        probes::onEventLoop(environment, probes::hostAddresses(environment, host), answer,
                            [answer](const probes::HostAddresses &found) { answer.give(found); });
    };
    probes::onEventLoop(environment, environment.once(probes::webSocketAnswer), answer, look);
    return answer.future();
}

// Where a proxy forwards requests in the clear, a refusal may be its own.
bool isAnswered(const std::optional<probes::HttpEvidence> &http)
{
    constexpr int forbidden = 403;
    constexpr int proxyAuthenticationRequired = 407;
    constexpr int serverError = 500;
    if (!http || !http->isAnswered() || http->answer.status == proxyAuthenticationRequired)
        return false;
    const bool isForwarded = http->route.proxy.exists() && http->url.scheme() == "http"_L1;
    return !isForwarded || (http->answer.status != forbidden && http->answer.status < serverError);
}

QFuture<WebSocketReachabilityEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::WebSocketAnswer &asked, const Endpoint &known,
           const probes::HostAddresses &found, const probes::ProviderAnswers &answers) {
            return WebSocketReachabilityEvidence{.asked = asked,
                                                 .source = known.source,
                                                 .switchSource = known.switchSource,
                                                 .proxyVariables = known.proxyVariables,
                                                 .addresses = found,
                                                 .bundleError = known.bundleError,
                                                 .bundleVariable = known.bundleVariable,
                                                 .isHttpsAnswered = isAnswered(answers.route),
                                                 .isOffline = surroundings.options->offline,
                                                 .areCredentialsWithheld = !surroundings.options->sendCredentials};
        },
        probes::webSocketAnswer, endpoint, addresses, probes::providerAnswers);
}

QString truth(bool is)
{
    return is ? u"true"_s : u"false"_s;
}

QList<Detail> describeProvider(const WebSocketReachabilityEvidence &evidence)
{
    const codex::Provider &provider = evidence.asked.provider;
    return {{u"model provider"_s, provider.id},
            {u"provider name"_s, provider.name},
            {u"wire API"_s, u"responses"_s},
            {u"supports websockets"_s, truth(provider.supportsWebSockets)},
            evidence.proxyVariables.isEmpty()
                ? Detail{u"proxy env vars"_s, u"none"_s}
                : Detail{u"proxy env vars present"_s, evidence.proxyVariables.join(u", "_s)}};
}

// codex doctor counts the key of a provider as an API key.
QString authMode(const probes::Attached &attached)
{
    if (attached.mode == "provider"_L1)
        return u"api_key"_s;
    return attached.mode.isEmpty() ? u"none"_s : attached.mode;
}

QString addressText(const probes::HostAddresses &addresses)
{
    if (!addresses.errorText.isEmpty())
        return u"lookup failed (failed to lookup address information: %1)"_s.arg(addresses.errorText);
    const QString first = !addresses.isFound() ? u"none"_s : addresses.isFirstIpv6 ? u"IPv6"_s : u"IPv4"_s;
    return u"%1 IPv4, %2 IPv6, first %3"_s.arg(addresses.ipv4).arg(addresses.ipv6).arg(first);
}

void addClosing(QList<Detail> &details, const probes::WebSocketEvidence &handshake)
{
    if (!handshake.isClosed)
        return;
    const QString words = handshake.errorText.isEmpty() ? u"closed without a close frame"_s : handshake.errorText;
    if (!handshake.closeCode) {
        details.append({u"handshake stream error"_s, words});
        return;
    }
    details << Detail{u"immediate close code"_s, QString::number(*handshake.closeCode)}
            << Detail{u"immediate close reason"_s,
                      handshake.closeReason.isEmpty() ? u"empty"_s : u"present (redacted)"_s};
    if (!handshake.closeReason.isEmpty())
        details << Detail{u"close reason"_s, handshake.closeReason, false, true};
}

void addAccepted(QList<Detail> &details, const probes::WebSocketEvidence &handshake)
{
    // codex doctor takes an end without a close frame for a failed handshake.
    if (!handshake.isClosed || handshake.closeCode) {
        details << Detail{u"handshake result"_s, u"HTTP 101 Switching Protocols"_s}
                << Detail{u"reasoning header"_s, truth(handshake.answer.hasHeader("x-reasoning-included"))}
                << Detail{u"server model present"_s, truth(handshake.answer.hasHeader("openai-model"))};
    }
    addClosing(details, handshake);
}

void addFailed(QList<Detail> &details, const probes::WebSocketEvidence &handshake)
{
    const int status = handshake.answer.status;
    if (handshake.fault == TransportFault::TimedOut) {
        details.append({{}, u"handshake timed out"_s});
    } else if (status > 0 && status != switchingProtocols) {
        const codex::ClassifiedAnswer answer = codex::classify(handshake.answer, false, handshake.receivedAt);
        const QString message = answer.message.isEmpty() ? u"no message"_s : answer.message;
        details.append(
            {u"handshake transport error"_s, u"http %1 %2: %3"_s.arg(status).arg(codex::statusName(status), message)});
        for (const auto &[label, value] : {std::pair{u"request id"_s, answer.requestId},
                                           std::pair{u"cf-ray"_s, answer.ray}, std::pair{u"server"_s, answer.server}}) {
            if (!value.isEmpty())
                details.append({label, value, false, true});
        }
    } else {
        const QString words = handshake.errorText.isEmpty() ? codexWords(handshake.fault) : handshake.errorText;
        details.append({u"handshake transport error"_s, "network error: "_L1 + words});
    }
}

void addHandshake(QList<Detail> &details, const WebSocketReachabilityEvidence &evidence)
{
    const probes::WebSocketEvidence &handshake = *evidence.asked.handshake;
    details << Detail{u"endpoint"_s, handshake.url.toString()} << Detail{u"DNS"_s, addressText(evidence.addresses)};
    if (!evidence.bundleError.isEmpty())
        details.append({u"handshake stream error"_s, evidence.bundleError});
    else
        handshake.isAccepted ? addAccepted(details, handshake) : addFailed(details, handshake);
    if (!handshake.firstFrame.isEmpty())
        details.append({u"first frame"_s, handshake.firstFrame, false, true});
    if (handshake.answer.exists()) {
        const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(handshake.toAnswer);
        details.append({u"answer after"_s, u"%1 ms"_s.arg(milliseconds.count()), false, true});
    }
}

bool isWithheld(const WebSocketReachabilityEvidence &evidence)
{
    const State state = evidence.asked.attached.state;
    const int status = evidence.asked.handshake->answer.status;
    return (state == State::Withheld || state == State::NotInspected) && (status == 401 || status == 403);
}

void judgeHandshake(Outcome &outcome, const WebSocketReachabilityEvidence &evidence)
{
    outcome.details.append({u"auth mode"_s, authMode(evidence.asked.attached)});
    if (evidence.asked.handshake->url.isRelative()) {
        outcome.details.append({u"endpoint build failed"_s, u"relative URL without a base"_s});
    } else {
        addHandshake(outcome.details, evidence);
        if (isWithheld(evidence)) {
            outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The endpoint answers, but was sent no credentials")};
            return;
        }
    }
    const std::optional<Issue> issue = webSocketIssue(evidence);
    if (issue)
        outcome.issues.append(*issue);
}

} // namespace

Outcome judgeWebSocketReachability(const WebSocketReachabilityEvidence &evidence)
{
    const probes::WebSocketAnswer &asked = evidence.asked;
    Outcome outcome{.details = describeProvider(evidence)};
    if (!asked.provider.supportsWebSockets) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "WebSockets are not used with this provider")};
        return outcome;
    }
    if (evidence.isOffline)
        return skippedOffline();
    if (!asked.handshake && asked.setupError.isEmpty())
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "Not asked: the provider's definition cannot be used")}};
    outcome.details.append({u"connect timeout"_s, u"%1 ms"_s.arg(asked.provider.webSocketConnectTimeout.count())});
    if (!asked.setupError.isEmpty()) {
        outcome.details.append({u"provider setup failed"_s, asked.setupError});
        outcome.issues.append(*webSocketIssue(evidence));
    } else {
        judgeHandshake(outcome, evidence);
        if (evidence.areCredentialsWithheld && wantsProxyCredentials(asked.handshake->fault, asked.handshake->answer))
            return skippedAtProxy(outcome.details);
    }
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = outcome.issues.constFirst().cause;
    else if (outcome.summary.isEmpty())
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "Connected (HTTP 101 Switching Protocols)")};
    return outcome;
}

Check webSocketReachability()
{
    return makeCheck({.id = u"network.websocket_reachability"_s,
                      .section = u"websocket"_s,
                      .category = Category::Connectivity,
                      .title = QT_TRANSLATE_NOOP("Checks", "WebSocket"),
                      // Codex waits 15 s for the handshake, or as long as the configuration says.
                      .timeout = std::chrono::seconds{30}},
                     gather, judgeWebSocketReachability);
}

} // namespace doctor::checks
