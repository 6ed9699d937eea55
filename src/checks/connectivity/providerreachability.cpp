// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/providerreachability.h"

#include "checks/connectivity/answerissue.h"
#include "checks/connectivity/transportissue.h"
#include "checks/connectivity/wayanswerissue.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::HttpEvidence;
using Kind = codex::AnswerKind;

constexpr int proxyAuthenticationRequired = 407;

QFuture<probes::ProviderAnswers> gather(Environment &environment)
{
    return environment.once(probes::providerAnswers);
}

Asked asked(const probes::ProviderAnswers &evidence, const HttpEvidence &http)
{
    return {.provider = evidence.provider,
            .url = http.url,
            .source = evidence.endpoint.source,
            .route = http.route,
            .isRouteKnown = showsRoute(evidence.route)};
}

bool isRefusedByProxy(const HttpEvidence &http)
{
    return http.answer.status == proxyAuthenticationRequired;
}

bool isHeldAtProxy(const probes::ProviderAnswers &evidence)
{
    const auto isHeld = [](const std::optional<HttpEvidence> &http) {
        return http && wantsProxyCredentials(http->fault, http->answer);
    };
    return evidence.areCredentialsWithheld && (isHeld(evidence.route) || isHeld(evidence.models));
}

// A status is a success for codex doctor, whatever it says, but for that of a proxy.
bool isReached(const HttpEvidence &http)
{
    return http.isAnswered() && !isRefusedByProxy(http);
}

QString errorOf(const HttpEvidence &http)
{
    return isRefusedByProxy(http) ? u"proxy authentication required (HTTP 407)"_s : codexWords(http.fault);
}

Issue notReached(const probes::ProviderAnswers &evidence, const HttpEvidence &http, const QString &field)
{
    const Asked endpoint = asked(evidence, http);
    Issue issue =
        isRefusedByProxy(http)
            ? answerIssue({endpoint, codex::classify(http.answer, false, http.receivedAt), http.answer.statusLine()})
            : noAnswerIssue(placeOf(endpoint), http);
    issue.severity = Severity::Fail;
    issue.fields = {field};
    return issue;
}

// codex doctor warns of every other status; what a good one says in JSON is judged by network.auth.
bool isRoute(int status)
{
    return (status >= 200 && status < 300) || status == 401 || status == 403;
}

Issue oddRoute(const probes::ProviderAnswers &evidence, const QString &field)
{
    const HttpEvidence &http = *evidence.models;
    Issue issue = answerIssue(
        {asked(evidence, http), codex::classify(http.answer, false, http.receivedAt), http.answer.statusLine()});
    if (issue.severity != Severity::Info)
        issue.severity = http.answer.status == 404 ? Severity::Fail : Severity::Warning;
    issue.fields = {field};
    return issue;
}

void addRoute(Outcome &outcome, const probes::ProviderAnswers &evidence)
{
    const HttpEvidence &http = *evidence.models;
    const QString label = evidence.endpoint.label + " route probe"_L1;
    const QString url = harmlessUrl(evidence.endpoint.modelsUrl);
    const int status = http.answer.status;
    if (!isReached(http)) {
        outcome.details.append({label, u"%1 %2 (required)"_s.arg(url, errorOf(http))});
        outcome.issues.append(notReached(evidence, http, label));
    } else if (isRoute(status)) {
        outcome.details.append({label, u"%1 route exists (HTTP %2)"_s.arg(url).arg(status)});
    } else {
        const QLatin1StringView weight = status == 404 ? "required"_L1 : "warning"_L1;
        outcome.details.append({label, u"%1 returned HTTP %2 (%3)"_s.arg(url).arg(status).arg(weight)});
        outcome.issues.append(oddRoute(evidence, label));
    }
}

void addInference(Outcome &outcome, const probes::ProviderAnswers &evidence)
{
    const HttpEvidence &http = *evidence.route;
    const QString label = evidence.endpoint.label + " inference URL"_L1;
    const QString url = harmlessUrl(evidence.endpoint.responsesUrl);
    if (isReached(http)) {
        outcome.details.append({label, u"%1 reachable (HTTP %2)"_s.arg(url).arg(http.answer.status)});
    } else {
        outcome.details.append({label, u"%1 %2 (required)"_s.arg(url, errorOf(http))});
        outcome.issues.append(notReached(evidence, http, label));
    }
}

void addOurs(Outcome &outcome, const probes::ProviderAnswers &evidence)
{
    const HttpEvidence &http = *evidence.route;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            outcome.details.append({label, value, false, true});
    };
    add(u"address set in"_s, evidence.endpoint.source);
    if (http.route.proxy.exists())
        add(u"through proxy"_s, u"%1 (%2, %3)"_s.arg(http.route.proxy.url.hostAndPort(), http.route.proxy.variable,
                                                     http.route.proxy.source));
    if (!http.route.exception.isEmpty())
        add(u"direct because of"_s,
            u"%1 (%2, %3)"_s.arg(http.route.exception, http.route.exceptionVariable, http.route.exceptionSource));
    add(u"sent on to"_s, http.redirects.join(u", "_s));
    add(u"transport error"_s, http.errorText);
    const codex::ClassifiedAnswer answer = codex::classify(http.answer, false, http.receivedAt);
    add(u"server"_s, answer.server);
    add(u"request id"_s, answer.requestId);
    add(u"cf-ray"_s, answer.ray);
    if (http.isAnswered())
        add(u"answer after"_s, u"%1 ms"_s.arg(std::chrono::ceil<std::chrono::milliseconds>(http.toHead).count()));
}

Message summaryOf(const Outcome &outcome, const probes::ProviderAnswers &evidence)
{
    const QString label = evidence.endpoint.label;
    if (outcome.issues.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "%1 answers over HTTP"), {label}};
    return outcome.issues.constFirst().headline.isEmpty() ? outcome.issues.constFirst().cause
                                                          : outcome.issues.constFirst().headline;
}

} // namespace

Outcome judgeProviderReachability(const probes::ProviderAnswers &evidence)
{
    Outcome outcome{.details = {{u"reachability mode"_s, nameOf(evidence.mode)}}};
    if (evidence.endpoint.responsesUrl.isEmpty()) {
        outcome.details.append({u"active provider endpoint"_s, u"none configured"_s});
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The provider has no address of its own to ask")};
        return outcome;
    }
    if (!evidence.route || evidence.route->fault == probes::TransportFault::Offline)
        return skippedOffline();
    addInference(outcome, evidence);
    if (evidence.models && outcome.issues.isEmpty())
        addRoute(outcome, evidence);
    addOurs(outcome, evidence);
    if (isHeldAtProxy(evidence))
        return skippedAtProxy(outcome.details);
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(outcome, evidence);
    return outcome;
}

Check providerReachability()
{
    return makeCheck({.id = u"network.provider_reachability"_s,
                      .section = u"reachability"_s,
                      .category = Category::Connectivity,
                      .title = QT_TRANSLATE_NOOP("Checks", "Provider reachable"),
                      // Two requests one after the other, each with its own limit of 8 s.
                      .timeout = std::chrono::seconds{25}},
                     gather, judgeProviderReachability);
}

} // namespace doctor::checks
