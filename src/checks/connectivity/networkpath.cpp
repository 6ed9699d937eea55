// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/networkpath.h"

#include "checks/connectivity/answerissue.h"
#include "checks/connectivity/hopissue.h"
#include "checks/connectivity/hoptext.h"
#include "checks/connectivity/transportissue.h"
#include "checks/connectivity/wayanswerissue.h"
#include "codex/cabundle.h"
#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"
#include "probes/facts.h"
#include "probes/networkpolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::EndpointPath;
using probes::HttpEvidence;
using probes::TransportFault;
using Role = EndpointPath::Role;

QFuture<NetworkPathEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const probes::Paths &paths, const probes::ProviderAnswers &provider,
           const probes::AuthorisedAnswer &authorised, const probes::WebSocketAnswer &webSocket,
           const probes::NetworkPolicy &policy, const codex::Config &config) {
            const codex::ConfigValue model = config.root.member(u"model");
            return NetworkPathEvidence{.paths = paths,
                                       .provider = provider,
                                       .authorised = authorised,
                                       .webSocket = webSocket,
                                       .model = model.toString(),
                                       .modelSource = model.exists() ? model.source().brief() : QString(),
                                       .caVariable = codex::caVariable(policy.variables),
                                       .isBundleUsed = !policy.caVariable.isEmpty(),
                                       .areCredentialsWithheld = !policy.sendsCredentials};
        },
        probes::paths, probes::providerAnswers, probes::authorisedAnswer, probes::webSocketAnswer,
        probes::networkPolicy, probes::config);
}

// A public name that this network does not know, beside that of `path`.
QString otherMissingName(const probes::Paths &paths, const EndpointPath &path)
{
    for (const EndpointPath &other : paths.endpoints) {
        const probes::WayEvidence &way =
            other.ladder.route.proxy.exists() && other.ladder.direct ? *other.ladder.direct : other.ladder.way;
        if (other.setting.isEmpty() && other.ladder.host != path.ladder.host && !way.isLookedUp()
            && std::ranges::any_of(way.lookups, &probes::LookupEvidence::isNameUnknown))
            return other.ladder.host;
    }
    return {};
}

// The answer that says most: that to a request like Codex's own, with its credentials.
const HttpEvidence *bestAnswer(const NetworkPathEvidence &evidence)
{
    if (evidence.authorised.http)
        return &*evidence.authorised.http;
    if (evidence.provider.models)
        return &*evidence.provider.models;
    return evidence.provider.route ? &*evidence.provider.route : nullptr;
}

Asked askedOf(const NetworkPathEvidence &evidence, const HttpEvidence &http)
{
    return {.provider = evidence.provider.provider,
            .url = http.url,
            .source = evidence.provider.endpoint.source,
            .route = http.route,
            .attached = evidence.authorised.attached,
            .isRootKnown = evidence.webSocket.handshake && evidence.webSocket.handshake->isAccepted,
            .isRouteKnown = showsRoute(evidence.provider.route)};
}

bool hasCredentials(const NetworkPathEvidence &evidence)
{
    return evidence.authorised.http && evidence.authorised.attached.state == probes::Attached::State::Attached;
}

// Without credentials a refusal shows that somebody answers, and nothing else.
bool wantsCredentialsOnly(const NetworkPathEvidence &evidence, codex::AnswerKind kind)
{
    using Kind = codex::AnswerKind;
    return !hasCredentials(evidence)
           && (kind == Kind::Unauthorized || kind == Kind::Forbidden || kind == Kind::MethodNotAllowed);
}

// HEAD of an address that takes POST only is no question whose answer means much.
bool isTelling(const NetworkPathEvidence &evidence, const HttpEvidence &http)
{
    return !evidence.provider.route || &http != &*evidence.provider.route;
}

// A service of this machine serves what was fetched before, and nothing else.
std::optional<Issue> modelIssue(const NetworkPathEvidence &evidence)
{
    const codex::Provider &provider = evidence.provider.provider;
    const bool isOllama = provider.id == "ollama"_L1;
    if ((!isOllama && provider.id != "lmstudio"_L1) || !evidence.provider.models || evidence.model.isEmpty())
        return std::nullopt;
    const HttpEvidence &answer = *evidence.provider.models;
    const QJsonDocument document = QJsonDocument::fromJson(answer.answer.body);
    if (answer.answer.status != 200 || answer.isCut || !document.object().value("data"_L1).isArray())
        return std::nullopt;
    QStringList names;
    const QJsonArray models = document.object().value("data"_L1).toArray();
    for (const QJsonValue &model : models)
        names.append(model.toObject().value("id"_L1).toString());
    if (names.contains(evidence.model) || names.contains(evidence.model + ":latest"_L1))
        return std::nullopt;
    return Issue{.severity = Severity::Fail,
                 .cause = {QT_TRANSLATE_NOOP("Checks", "The model %1 (%2) is not on this machine"),
                           {evidence.model, valuePhrase(evidence.modelSource)}},
                 .measured = inOurWords(names.isEmpty() ? u"no models"_s : names.join(u", "_s)),
                 .expected = {QT_TRANSLATE_NOOP("Checks", "%1 among the models that are there"), {evidence.model}},
                 .remedy = isOllama ? Message{QT_TRANSLATE_NOOP("Checks", "Fetch it: `ollama pull %1`. Or set model to "
                                                                          "one that `ollama list` shows."),
                                              {shellWord(evidence.model)}}
                                    : Message{QT_TRANSLATE_NOOP("Checks", "Fetch it: `lms get %1`. Or set model to one "
                                                                          "that `lms ls` shows."),
                                              {shellWord(evidence.model)}},
                 .source = evidence.modelSource,
                 .root = {Cause::ConfigValue, u"model"_s}};
}

// What the answer says of the way, by whose owner it is to be mended.
std::optional<Issue> answerOfTheWay(const NetworkPathEvidence &evidence, const Place &place, const HttpEvidence &http)
{
    if (isPerhapsOfProxy(http))
        return forwardIssue(place, http);
    if (wantsTls(http))
        return tlsWantedIssue(place, http);
    const bool isTellingAnswer = isTelling(evidence, http);
    const codex::ClassifiedAnswer answer = classified(http, isTellingAnswer);
    if (answer.kind == codex::AnswerKind::Good && !http.errorText.isEmpty())
        return brokenOffIssue(place, http);
    const bool isOfTheWay = answer.kind != codex::AnswerKind::Good && !answer.isAboutCredentials()
                            && !wantsCredentialsOnly(evidence, answer.kind);
    const bool isWeighty = isTellingAnswer || http.answer.status == 407 || http.answer.status >= 500;
    if (!isOfTheWay || !isWeighty)
        return std::nullopt;
    return answerIssue({.asked = askedOf(evidence, http), .answer = answer, .statusLine = http.answer.statusLine()});
}

std::optional<Issue> httpIssue(const NetworkPathEvidence &evidence, const EndpointPath &path)
{
    const HttpEvidence *const http = bestAnswer(evidence);
    if (!http || http->fault == TransportFault::Offline || http->url.host() != path.ladder.host)
        return std::nullopt;
    if (std::optional<Issue> missing = modelIssue(evidence))
        return missing;
    if (evidence.areCredentialsWithheld && wantsProxyCredentials(http->fault, http->answer))
        return std::nullopt; // not known, so not claimed
    Place place = placeOf(path);
    place.proxy = http->route.proxy;
    std::optional<Issue> issue =
        http->isAnswered() ? answerOfTheWay(evidence, place, *http) : noAnswerIssue(place, *http);
    if (issue && issue->fields.isEmpty())
        issue->fields = {fieldOf(path)};
    return issue;
}

bool isTold(const QList<Issue> &issues, const RootCause &root)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) {
        return issue.root.cause == root.cause && issue.root.subject == root.subject;
    });
}

void judgePaths(Outcome &outcome, const NetworkPathEvidence &evidence)
{
    for (const EndpointPath &path : evidence.paths.endpoints) {
        if (path.role == Role::Updates || path.role == Role::McpServer)
            continue; // checks of their own
        const std::optional<Issue> issue = hopIssue({.path = path,
                                                     .hasNetwork = evidence.paths.hasNetwork,
                                                     .otherMissingName = otherMissingName(evidence.paths, path),
                                                     .caVariable = evidence.caVariable,
                                                     .isBundleUsed = evidence.isBundleUsed,
                                                     .areCredentialsWithheld = evidence.areCredentialsWithheld});
        const std::optional<Issue> further = issue                         ? issue
                                             : path.role == Role::Provider ? httpIssue(evidence, path)
                                                                           : std::nullopt;
        if (further && !isTold(outcome.issues, further->root)) // one network, one telling
            outcome.issues.append(*further);
        if (const std::optional<Issue> dead = deadFamilyIssue(path))
            outcome.issues.append(*dead);
    }
}

QString httpText(const HttpEvidence &http)
{
    if (!http.isAnswered())
        return u"%1 after %2"_s.arg(http.errorText, durationText(http.duration)) + trafficText(http.traffic);
    QString text =
        u"%1 after %2"_s.arg(http.answer.statusLine(), durationText(http.toHead)) + trafficText(http.traffic);
    for (const auto &name : {"server", "via", "x-request-id", "x-oai-request-id", "cf-ray", "cf-mitigated"}) {
        if (http.answer.hasHeader(name))
            text += u", %1 %2"_s.arg(QString::fromLatin1(name), http.answer.header(name).left(80));
    }
    return text;
}

QString webSocketText(const probes::WebSocketEvidence &handshake)
{
    QString text = handshake.answer.exists() ? handshake.answer.statusLine() : handshake.errorText;
    text += u" after "_s + durationText(handshake.answer.exists() ? handshake.toAnswer : handshake.duration);
    text += trafficText(handshake.traffic);
    if (handshake.closeCode)
        text += u", closed with %1 %2"_s.arg(*handshake.closeCode).arg(handshake.closeReason);
    else if (handshake.isClosed)
        text += u", closed without a frame"_s;
    else if (!handshake.firstFrame.isEmpty())
        text += u", first frame "_s + handshake.firstFrame;
    return text;
}

void describeProvider(QList<Detail> &details, const NetworkPathEvidence &evidence, const EndpointPath &path)
{
    const auto add = [&](const QString &hop, const QString &text) {
        details.append({fieldOf(path), u"%1: %2"_s.arg(hop, text), false, true});
    };
    if (const HttpEvidence *const http = bestAnswer(evidence))
        add(hasCredentials(evidence) ? u"HTTP, with credentials"_s : u"HTTP"_s, httpText(*http));
    if (evidence.webSocket.handshake)
        add(u"WebSocket"_s, webSocketText(*evidence.webSocket.handshake));
}

QList<Detail> describe(const NetworkPathEvidence &evidence)
{
    QList<Detail> details;
    for (const EndpointPath &path : evidence.paths.endpoints) {
        details += ladderDetails(path);
        if (path.role == Role::Provider && firstFailingHop(path.ladder.way) == Hop::None)
            describeProvider(details, evidence, path);
    }
    return details;
}

Message verdict(const Outcome &outcome, const NetworkPathEvidence &evidence)
{
    if (!outcome.issues.isEmpty())
        return outcome.issues.constFirst().headline.isEmpty() ? outcome.issues.constFirst().cause
                                                              : outcome.issues.constFirst().headline;
    const EndpointPath *const path = evidence.paths.find(Role::Provider);
    if (!path)
        return {QT_TRANSLATE_NOOP("Checks", "The provider has no address of its own to reach")};
    return about(path->name, {QT_TRANSLATE_NOOP("Checks", "Every hop on the way to %1 (%2) is open"),
                              {path->ladder.hostAndPort()}});
}

} // namespace

Outcome judgeNetworkPath(const NetworkPathEvidence &evidence)
{
    if (evidence.paths.isOffline)
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "Not run: --offline contacts nothing")}};
    Outcome outcome{.details = describe(evidence)};
    judgePaths(outcome, evidence);
    outcome.status = statusOf(outcome.issues);
    outcome.summary = verdict(outcome, evidence);
    const bool isIsolated =
        std::ranges::any_of(outcome.issues, [](const Issue &issue) { return issue.root.cause == Cause::Isolated; });
    if (isIsolated)
        outcome.notes.append({.severity = Severity::Warning, .text = outcome.summary});
    return outcome;
}

Check networkPath()
{
    return makeCheck({.id = u"network.path"_s,
                      .section = u"reachability"_s,
                      .category = Category::Connectivity,
                      .title = QT_TRANSLATE_NOOP("Checks", "Way to the provider"),
                      .timeout = std::chrono::seconds{45},
                      .ours = true},
                     gather, judgeNetworkPath);
}

} // namespace doctor::checks
