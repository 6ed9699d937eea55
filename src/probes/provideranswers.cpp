// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/provideranswers.h"

#include "probes/clientidentity.h"
#include "probes/credentials.h"
#include "probes/eventloop.h"
#include "probes/facts.h"
#include "probes/files.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::probes {

namespace {

constexpr qint64 largestLogin = 4LL * 1024 * 1024;
constexpr auto requestLimit = 8s; // as codex doctor has it
constexpr auto chatGptBase = "https://chatgpt.com/backend-api"_L1;

// What is known of the provider before anything is asked. The authorisation is secret: it goes into requests alone.
struct Plan {
    codex::Provider provider = {};
    codex::ReachabilityMode mode = codex::ReachabilityMode::ProviderAuth;
    codex::ProviderEndpoint endpoint = {};
    codex::Authorisation authorisation = {};
    Attached attached = {};
    codex::StartRequest start = codex::StartRequest::None;
    CommandRun command = {};
    QString routingUrl = {}; // of the workspace check
    QString routingSource = {};
    QString webSocketUrl = {};
    codex::HttpHeaders clientVersion = {}; // what OpenAI's own provider adds
    QString version = {};
    bool isWithoutConfiguration = false;
};

codex::Login loginOf(const Surroundings &surroundings, const Credentials &credentials)
{
    codex::Login login;
    if (credentials.state == Credentials::State::NotInspected)
        login.state = codex::Login::State::InKeyring;
    else if (credentials.state == Credentials::State::Unreadable)
        login.state = codex::Login::State::Unreadable;
    if (credentials.state != Credentials::State::Read)
        return login;
    const codex::ParsedCredentials parsed =
        codex::parseCredentials(readFile(surroundings, credentials.path, largestLogin).bytes);
    for (const QString &secret : parsed.secrets)
        surroundings.secrets->add(secret, u"credential"_s);
    if (!parsed.fault.exists())
        login = {.state = codex::Login::State::Read, .stored = parsed.stored, .values = parsed.values};
    return login;
}

Attached attachedOf(const codex::Authorisation &authorisation, bool sendsCredentials)
{
    using State = codex::Authorisation::State;
    Attached attached{.headerName = authorisation.headerName,
                      .source = authorisation.source,
                      .mode = authorisation.mode,
                      .reason = authorisation.reason};
    if (authorisation.state == State::NotInspected)
        attached.state = Attached::State::NotInspected;
    else if (authorisation.state == State::Attached)
        attached.state = sendsCredentials ? Attached::State::Attached : Attached::State::Withheld;
    return attached;
}

void planRouting(Plan &plan, const codex::Config &config)
{
    const codex::ConfigValue configured = config.root.member(u"chatgpt_base_url");
    QString base = configured.toString(chatGptBase);
    while (base.endsWith(u'/'))
        base.chop(1);
    plan.routingUrl = base + "/wham/accounts/check"_L1;
    plan.routingSource = configured.exists() ? configured.source().brief() : QString();
}

// A configuration that Codex cannot load leaves nothing to send credentials by; codex doctor then asks where a login
// without any configuration would go.
Plan plannedWithoutConfiguration(const ClientIdentity &identity)
{
    const codex::Config none;
    Plan plan{.provider = codex::activeProvider(none, {}),
              .mode = codex::ReachabilityMode::ChatGptAuth,
              .version = identity.version,
              .isWithoutConfiguration = true};
    plan.endpoint = codex::providerEndpoint(plan.provider, none, plan.mode);
    plan.attached = {.state = Attached::State::NotInspected, .reason = u"the configuration cannot be loaded"_s};
    return plan;
}

Plan planned(const Surroundings &surroundings, const codex::Config &config, const codex::Variables &variables,
             const Credentials &credentials, const ClientIdentity &identity, const CommandToken &command)
{
    if (config.stopsCodex())
        return plannedWithoutConfiguration(identity);
    Plan plan{.provider = codex::activeProvider(config, variables), .version = identity.version};
    codex::Login login = loginOf(surroundings, credentials);
    login.command = command.token;
    plan.command = command.run;
    plan.mode = codex::reachabilityMode(plan.provider, variables, credentials.stored);
    plan.endpoint = codex::providerEndpoint(plan.provider, config, plan.mode);
    plan.authorisation = codex::authorisation(plan.provider, config, variables, login, surroundings.options->now);
    const QList<codex::ConfigSecret> secrets = plan.authorisation.secrets();
    for (const codex::ConfigSecret &secret : secrets)
        surroundings.secrets->add(secret.value, secret.kind);
    plan.attached = attachedOf(plan.authorisation, surroundings.options->sendCredentials);
    plan.start = codex::startRequest(plan.provider, plan.authorisation);
    planRouting(plan, config);
    codex::StoredCredentials backend = login.stored;
    backend.mode = plan.authorisation.usesChatGptBackend ? codex::AuthMode::ChatGpt : codex::AuthMode::ApiKey;
    plan.webSocketUrl = codex::webSocketUrl(plan.provider, backend);
    if (plan.provider.id == "openai"_L1)
        plan.clientVersion = {{"version", identity.version.toLatin1()}};
    return plan;
}

// A fact, so that all requests of a run have the same login.
QFuture<Plan> plan(Environment &environment)
{
    return environment.inWorker(planned, config, variables, credentials, clientIdentity, commandToken);
}

// All of a provider's own headers are taken for secret.
codex::HttpHeaders secretHeaders(const Environment &environment, const codex::Authorisation &authorisation)
{
    return environment.options().sendCredentials ? authorisation.identity + authorisation.credentials
                                                 : codex::HttpHeaders();
}

bool isReached(const HttpEvidence &evidence)
{
    constexpr int proxyAuthenticationRequired = 407;
    return evidence.isAnswered() && evidence.answer.status != proxyAuthenticationRequired;
}

void askModels(Environment &environment, ProviderAnswers answers, const Answer<ProviderAnswers> &answer)
{
    if (!isReached(*answers.route) || answers.endpoint.modelsUrl.isEmpty()) {
        answer.give(answers);
        return;
    }
    const HttpRequest asked{.url = QUrl(answers.endpoint.modelsUrl), .limit = requestLimit};
    onEventLoop(environment, request(environment, asked), answer, [answers, answer](const HttpEvidence &evidence) {
        ProviderAnswers both = answers;
        both.models = evidence;
        answer.give(both);
    });
}

void askRoute(Environment &environment, const Plan &plan, const Answer<ProviderAnswers> &answer)
{
    ProviderAnswers answers{.provider = plan.provider,
                            .mode = plan.mode,
                            .endpoint = plan.endpoint,
                            .areCredentialsWithheld = !environment.options().sendCredentials};
    if (plan.endpoint.responsesUrl.isEmpty()) {
        answer.give(answers);
        return;
    }
    const HttpRequest asked{.method = "HEAD", .url = QUrl(plan.endpoint.responsesUrl), .limit = requestLimit};
    onEventLoop(environment, request(environment, asked), answer,
                [&environment, answers, answer](const HttpEvidence &evidence) mutable {
                    answers.route = evidence;
                    askModels(environment, answers, answer);
                });
}

// Of what Codex asks, with its version; of services of this machine as they know it.
QUrl modelsUrl(const Plan &plan)
{
    const QString &responses = plan.endpoint.responsesUrl;
    const qsizetype query = responses.indexOf(u'?');
    QString url = responses.left(query);
    url.replace(url.lastIndexOf(u'/') + 1, url.size(), u"models"_s);
    if (query >= 0)
        url += responses.mid(query);
    const bool isLocal = plan.provider.isBuiltIn && !plan.provider.requiresOpenAiAuth;
    const QString version = (query >= 0 ? u'&' : u'?') + "client_version="_L1 + plan.version;
    return QUrl(isLocal ? url : url + version);
}

// Whether a question without credentials is what Codex would ask.
bool isBare(const Plan &plan)
{
    const bool isOurLogin = plan.provider.requiresOpenAiAuth || plan.provider.isBedrock();
    return plan.attached.state == Attached::State::None && !isOurLogin && plan.authorisation.identity.isEmpty()
           && !plan.endpoint.modelsUrl.isEmpty();
}

// The request, or one without a URL where Codex would not ask with what is known.
HttpRequest authorisedRequest(const Environment &environment, const Plan &plan)
{
    HttpRequest asked{.limit = requestLimit};
    const bool isAttached = plan.attached.state == Attached::State::Attached;
    if (!plan.authorisation.setupError.isEmpty())
        return asked;
    if (isAttached && plan.start == codex::StartRequest::Workspace) {
        asked.url = QUrl(plan.routingUrl);
        asked.credentials = plan.authorisation.credentials; // the provider's own headers are for its models
    } else if (isAttached && plan.start == codex::StartRequest::Models && !plan.endpoint.responsesUrl.isEmpty()) {
        asked.url = modelsUrl(plan);
        asked.headers = plan.clientVersion;
        asked.credentials = secretHeaders(environment, plan.authorisation);
    } else if (isBare(plan)) {
        asked.url = modelsUrl(plan);
    }
    return asked;
}

void askAuthorised(Environment &environment, const Plan &plan, const Answer<AuthorisedAnswer> &answer)
{
    const bool isWorkspace = plan.start == codex::StartRequest::Workspace;
    AuthorisedAnswer result{.provider = plan.provider,
                            .attached = plan.attached,
                            .request = plan.start,
                            .command = plan.command,
                            .source = isWorkspace ? plan.routingSource : plan.endpoint.source};
    const HttpRequest asked = authorisedRequest(environment, plan);
    if (asked.url.isEmpty()) {
        answer.give(result);
        return;
    }
    onEventLoop(environment, request(environment, asked), answer,
                [result, answer](const HttpEvidence &evidence) mutable {
                    result.http = evidence;
                    answer.give(result);
                });
}

void shakeHands(Environment &environment, const Plan &plan, const Answer<WebSocketAnswer> &answer)
{
    WebSocketAnswer result{
        .provider = plan.provider, .attached = plan.attached, .setupError = plan.authorisation.setupError};
    const bool isAsked = !plan.isWithoutConfiguration && plan.provider.supportsWebSockets && plan.provider.isKnown
                         && result.setupError.isEmpty();
    if (!isAsked) {
        answer.give(result);
        return;
    }
    const codex::HttpHeaders headers{{"openai-beta", "responses_websockets=2026-02-06"}};
    const WebSocketRequest asked{.url = QUrl(plan.webSocketUrl),
                                 .headers = headers + plan.clientVersion,
                                 .credentials = secretHeaders(environment, plan.authorisation),
                                 .connectLimit = plan.provider.webSocketConnectTimeout};
    onEventLoop(environment, webSocketHandshake(environment, asked), answer,
                [result, answer](const WebSocketEvidence &evidence) mutable {
                    result.handshake = evidence;
                    answer.give(result);
                });
}

} // namespace

QFuture<ProviderAnswers> providerAnswers(Environment &environment)
{
    const Answer<ProviderAnswers> answer;
    onEventLoop(environment, environment.once(plan), answer,
                [&environment, answer](const Plan &plan) { askRoute(environment, plan, answer); });
    return answer.future();
}

QFuture<AuthorisedAnswer> authorisedAnswer(Environment &environment)
{
    const Answer<AuthorisedAnswer> answer;
    onEventLoop(environment, environment.once(plan), answer,
                [&environment, answer](const Plan &plan) { askAuthorised(environment, plan, answer); });
    return answer.future();
}

QFuture<WebSocketAnswer> webSocketAnswer(Environment &environment)
{
    const Answer<WebSocketAnswer> answer;
    onEventLoop(environment, environment.once(plan), answer,
                [&environment, answer](const Plan &plan) { shakeHands(environment, plan, answer); });
    return answer.future();
}

} // namespace doctor::probes
