// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/httprequest.h"

#include "probes/eventloop.h"
#include "probes/httpexchange.h"
#include "probes/httpwire.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

// What every exchange of a run starts with.
QFuture<HttpExchange::Task> exchangeTask(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const NetworkPolicy &policy, const ClientIdentity &identity) {
            return HttpExchange::Task{.policy = policy, .identity = identity};
        },
        networkPolicy, clientIdentity);
}

QFuture<HttpExchange::Task> ownTask(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const NetworkPolicy &policy) {
            return HttpExchange::Task{.policy = policy, .identity = ownIdentity()};
        },
        networkPolicy);
}

} // namespace

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(codex::defaultPort(url.scheme())); };
    return one.scheme() == other.scheme() && port(one) == port(other)
           && one.host().compare(other.host(), Qt::CaseInsensitive) == 0;
}

QFuture<HttpEvidence> request(Environment &environment, const HttpRequest &request)
{
    const Answer<HttpEvidence> answer;
    if (environment.options().offline) {
        answer.give({.url = bareUrl(request.url), .fault = TransportFault::Offline, .errorText = u"offline"_s});
        return answer.future();
    }
    onEventLoop(environment, environment.once(request.isCodexs ? exchangeTask : ownTask), answer,
                [&environment, request, answer](HttpExchange::Task task) {
                    task.request = request;
                    (new HttpExchange(task, answer, environment))->start();
                });
    return answer.future();
}

} // namespace doctor::probes
