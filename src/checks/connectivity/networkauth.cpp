// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/networkauth.h"

#include "checks/connectivity/answerissue.h"
#include "checks/connectivity/commandissue.h"
#include "checks/connectivity/transportissue.h"
#include "checks/connectivity/wayanswerissue.h"
#include "core/valuewords.h"
#include "probes/credentials.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using State = probes::Attached::State;
using Kind = codex::AnswerKind;

constexpr int unauthorizedStatus = 401;

using Request = codex::StartRequest;

// What the handshake was answered, as if to any request.
probes::HttpEvidence answerTo(const probes::WebSocketEvidence &handshake)
{
    return {.url = handshake.url,
            .fault = handshake.fault,
            .errorText = handshake.answer.exists() ? QString() : handshake.errorText,
            .answer = handshake.answer,
            .route = handshake.route,
            .receivedAt = handshake.receivedAt};
}

NetworkAuthEvidence combined(const Surroundings &surroundings, const probes::AuthorisedAnswer &asked,
                             const probes::WebSocketAnswer &webSocket, const probes::Credentials &login,
                             const probes::ProviderAnswers &provider)
{
    NetworkAuthEvidence evidence{.asked = asked,
                                 .isRouteKnown = showsRoute(provider.route),
                                 .isOffline = surroundings.options->offline,
                                 .areCredentialsWithheld = !surroundings.options->sendCredentials};
    if (!asked.http && asked.request == Request::Handshake && webSocket.handshake) {
        evidence.asked.http = answerTo(*webSocket.handshake);
        evidence.isHandshake = true;
    }
    const bool isOfLogin = asked.attached.source.contains("auth.json"_L1);
    if (!login.stored || !isOfLogin)
        return evidence;
    evidence.isManaged = login.stored->mode == codex::AuthMode::ChatGpt;
    evidence.isExternal = login.stored->mode == codex::AuthMode::ChatGptAuthTokens;
    evidence.hasRefreshToken = login.stored->hasRefreshToken;
    evidence.expires = login.stored->accessToken.expires;
    const QString account = login.stored->accountInUse();
    if (asked.request == Request::Workspace && asked.http && !asked.http->isCut && !account.isEmpty())
        evidence.routing = codex::parseWorkspaceRouting(asked.http->answer.body, account);
    return evidence;
}

QFuture<NetworkAuthEvidence> gather(Environment &environment)
{
    return environment.inWorker(combined, probes::authorisedAnswer, probes::webSocketAnswer, probes::credentials,
                                probes::providerAnswers);
}

class Details
{
public:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_details.append({label, value, false, true});
    }
    QList<Detail> all() const { return m_details; }

private:
    QList<Detail> m_details;
};

QString truth(bool is)
{
    return is ? u"true"_s : u"false"_s;
}

// What Codex would do about a 401; nothing of it is done here, for it would change the login.
void addRecovery(Details &details, const NetworkAuthEvidence &evidence, int status)
{
    const bool isManaged = evidence.isManaged;
    details.add(u"auth_recovery_mode"_s, isManaged ? u"managed"_s : evidence.isExternal ? u"external"_s : u"none"_s);
    if (status != unauthorizedStatus)
        return;
    if (isManaged)
        details.add(u"auth_recovery_phase"_s,
                    evidence.hasRefreshToken ? u"reload, then refresh_token"_s : u"reload, then done"_s);
    else if (evidence.isExternal)
        details.add(u"auth_recovery_phase"_s, u"external_refresh"_s);
    details.add(u"auth_recovery_outcome"_s, isManaged || evidence.isExternal
                                                ? u"not inspected (it would change the login)"_s
                                                : u"recovery_not_run (not_chatgpt_auth)"_s);
}

QString requestName(const NetworkAuthEvidence &evidence)
{
    if (evidence.isHandshake)
        return u"WebSocket handshake"_s;
    return evidence.asked.request == Request::Workspace ? u"workspace routing"_s : u"models"_s;
}

QList<Detail> describe(const NetworkAuthEvidence &evidence)
{
    const probes::Attached &attached = evidence.asked.attached;
    Details details;
    details.add(u"auth_header_attached"_s, truth(attached.state == State::Attached));
    details.add(u"auth_header_name"_s, attached.headerName);
    details.add(u"auth_mode"_s, attached.mode);
    details.add(u"credentials from"_s, attached.source);
    details.add(u"not inspected"_s, attached.reason);
    if (evidence.asked.command.state == probes::CommandRun::State::Ready && evidence.asked.command.duration.count() > 0)
        details.add(u"token command"_s, u"ended after %1 ms"_s.arg(evidence.asked.command.duration.count()));
    if (!evidence.asked.http)
        return details.all();
    const probes::HttpEvidence &http = *evidence.asked.http;
    details.add(u"request"_s, requestName(evidence));
    details.add(u"endpoint"_s, http.url.toDisplayString());
    details.add(u"transport error"_s, http.errorText);
    if (!http.isAnswered())
        return details.all();
    const codex::ClassifiedAnswer answer = codex::classify(http.answer, true, http.receivedAt);
    details.add(u"status"_s, http.answer.statusLine());
    details.add(u"sent on to"_s, http.redirects.join(u", "_s));
    const QString prefix = http.answer.status == unauthorizedStatus ? u"auth_401_"_s : u"auth_"_s;
    details.add(prefix + "request_id"_L1, answer.requestId);
    details.add(prefix + "cf_ray"_L1, answer.ray);
    details.add(prefix + "error"_L1, answer.authorizationError);
    details.add(prefix + "error_code"_L1, answer.errorCode);
    details.add(u"server"_s, answer.server);
    addRecovery(details, evidence, http.answer.status);
    return details.all();
}

Outcome skipped(const NetworkAuthEvidence &evidence, const Message &why)
{
    return {.status = Status::Skipped, .summary = why, .details = describe(evidence)};
}

Outcome notAsked(const NetworkAuthEvidence &evidence)
{
    const probes::Attached &attached = evidence.asked.attached;
    if (attached.state == State::Withheld)
        return skipped(evidence,
                       {QT_TRANSLATE_NOOP("Checks", "Not asked: no credentials are sent (--no-credentials)")});
    if (attached.state == State::NotInspected)
        return skipped(evidence, {QT_TRANSLATE_NOOP("Checks", "Not inspected: %1"), {valuePhrase(attached.reason)}});
    if (attached.state == State::Attached)
        return skipped(evidence, {QT_TRANSLATE_NOOP("Checks", "Not inspected: Codex sends the credentials from %1 with "
                                                              "a prompt only; `codex exec hello` tries them"),
                                  {valuePhrase(attached.source)}});
    return skipped(evidence, {QT_TRANSLATE_NOOP("Checks", "Not asked: there are no credentials to send")});
}

// Codex renews such a token when it starts, without a word.
bool isRenewedByCodex(const NetworkAuthEvidence &evidence, const codex::ClassifiedAnswer &answer)
{
    const QDateTime now = evidence.asked.http->receivedAt;
    const bool isExpired = answer.errorCode == "token_expired"_L1
                           || (evidence.expires.isValid() && now.isValid() && evidence.expires <= now);
    return answer.kind == Kind::Unauthorized && isExpired && evidence.hasRefreshToken
           && (evidence.isManaged || evidence.isExternal);
}

// Of a handshake that was refused, only this is about the credentials; the rest is of the way.
bool isTelling(const NetworkAuthEvidence &evidence, const codex::ClassifiedAnswer &answer)
{
    switch (answer.kind) {
    case Kind::Good:
    case Kind::Unauthorized:
    case Kind::MissingScope:
    case Kind::UsageLimit:
    case Kind::UsageNotIncluded:
    case Kind::QuotaExceeded:
        return true;
    default:
        return !evidence.isHandshake;
    }
}

Message acceptedSummary(const NetworkAuthEvidence &evidence, const Asked &asked)
{
    if (asked.hasCredentials())
        return {QT_TRANSLATE_NOOP("Checks", "%1 accepts the credentials from %2"),
                {asked.providerName(), valuePhrase(evidence.asked.attached.source)}};
    return {QT_TRANSLATE_NOOP("Checks", "%1 answers without credentials"), {asked.providerName()}};
}

void addIssue(Outcome &outcome, const Reply &reply)
{
    Issue issue = answerIssue(reply);
    issue.fields = {u"status"_s, u"credentials from"_s};
    // The request was sent on, and arrived without the credentials.
    if (reply.answer.kind == Kind::Redirect && reply.statusLine.contains(" 401"_L1))
        issue.severity = Severity::Fail;
    outcome.issues.append(issue);
    outcome.status = statusOf(outcome.issues);
    outcome.summary = issue.headline;
}

Message routingCause(codex::WorkspaceRouting::Fault fault, const QString &name)
{
    using Fault = codex::WorkspaceRouting::Fault;
    switch (fault) {
    case Fault::None:
        break;
    case Fault::NotUnderstood:
        return {QT_TRANSLATE_NOOP("Checks", "%1 does not say where requests of this login go: the answer has another "
                                            "shape"),
                {name}};
    case Fault::Missing:
        return {QT_TRANSLATE_NOOP("Checks", "The workspace of this login is not among those that %1 lists for it"),
                {name}};
    case Fault::Duplicate:
        return {QT_TRANSLATE_NOOP("Checks", "%1 lists the workspace of this login twice"), {name}};
    case Fault::Deactivated:
        return {QT_TRANSLATE_NOOP("Checks", "The workspace of this login is deactivated")};
    case Fault::NoOrigin:
        return {QT_TRANSLATE_NOOP("Checks", "%1 names no server for the workspace of this login"), {name}};
    }
    return {};
}

// Codex asks this before its first request to a model, and goes no further without a good answer.
void judgeRouting(Outcome &outcome, const NetworkAuthEvidence &evidence, const Asked &asked)
{
    if (!evidence.routing || evidence.routing->fault == codex::WorkspaceRouting::Fault::None)
        return;
    const Message cause = routingCause(evidence.routing->fault, asked.providerName());
    outcome.issues.append(
        {.severity = Severity::Fail,
         .cause = cause,
         .measured = verbatim(evidence.asked.http->answer.statusLine()),
         .expected = {QT_TRANSLATE_NOOP("Checks", "the workspace of the login, with its server")},
         .remedy = {QT_TRANSLATE_NOOP("Checks",
                                      "Run `codex logout`, then `codex login`, and choose a workspace that you "
                                      "may use; if it goes on, ask its administrator.")},
         .source = evidence.asked.attached.source,
         .fields = {u"status"_s},
         .root = {Cause::Token, asked.provider.id},
         .headline = {QT_TRANSLATE_NOOP("Checks", "Codex does not find the way to your ChatGPT workspace")}});
    outcome.status = Status::Fail;
    outcome.summary = cause;
}

} // namespace

Outcome judgeNetworkAuth(const NetworkAuthEvidence &evidence)
{
    const probes::AuthorisedAnswer &answered = evidence.asked;
    if (evidence.isOffline || (answered.http && answered.http->fault == probes::TransportFault::Offline))
        return skippedOffline();
    if (const std::optional<Issue> issue = commandIssue(answered.provider, answered.command))
        return {
            .status = statusOf({*issue}), .summary = issue->cause, .details = describe(evidence), .issues = {*issue}};
    if (!answered.http)
        return notAsked(evidence);
    const probes::HttpEvidence &http = *answered.http;
    const Asked asked{.provider = answered.provider,
                      .url = http.url,
                      .source = answered.source,
                      .route = http.route,
                      .attached = answered.attached,
                      .isRouteKnown = evidence.isRouteKnown};
    if (evidence.areCredentialsWithheld && wantsProxyCredentials(http.fault, http.answer))
        return skippedAtProxy(describe(evidence));
    if (!http.isAnswered())
        return skipped(evidence,
                       {QT_TRANSLATE_NOOP("Checks", "Not reached: %1 gave no answer"), {asked.hostAndPort()}});

    if (isPerhapsOfProxy(http)) // network.path names it
        return skipped(evidence,
                       {QT_TRANSLATE_NOOP("Checks", "Not reached: the proxy answers %1"), {http.answer.statusLine()}});

    Outcome outcome{.details = describe(evidence)};
    const codex::ClassifiedAnswer answer = classified(http, true);
    if (!isTelling(evidence, answer))
        return skipped(evidence, {QT_TRANSLATE_NOOP("Checks", "Not inspected: the WebSocket, whose handshake carries "
                                                              "the credentials, is refused (%1)"),
                                  {http.answer.statusLine()}});
    if (answer.kind == Kind::Good) {
        outcome.summary = acceptedSummary(evidence, asked);
        judgeRouting(outcome, evidence, asked);
    } else if (isRenewedByCodex(evidence, answer)) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The access token has expired; Codex renews it when it starts")};
    } else {
        addIssue(outcome, {asked, answer, http.answer.statusLine()});
    }
    return outcome;
}

Check networkAuth()
{
    return makeCheck({.id = u"network.auth"_s,
                      .section = u"auth"_s,
                      .category = Category::Connectivity,
                      .title = QT_TRANSLATE_NOOP("Checks", "Credentials accepted"),
                      // A command makes the token, then the handshake may take its time.
                      .timeout = std::chrono::seconds{45},
                      .ours = true},
                     gather, judgeNetworkAuth);
}

} // namespace doctor::checks
