// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/websockethandshake.h"

#include "probes/eventloop.h"
#include "probes/httpwire.h"
#include "probes/websocketexchange.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

QFuture<WebSocketExchange::Task> exchangeTask(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const NetworkPolicy &policy, const ClientIdentity &identity) {
            return WebSocketExchange::Task{.policy = policy, .identity = identity};
        },
        networkPolicy, clientIdentity);
}

} // namespace

QFuture<WebSocketEvidence> webSocketHandshake(Environment &environment, const WebSocketRequest &request)
{
    const Answer<WebSocketEvidence> answer;
    if (environment.options().offline) {
        answer.give({.url = bareUrl(request.url), .fault = TransportFault::Offline, .errorText = u"offline"_s});
        return answer.future();
    }
    onEventLoop(environment, environment.once(exchangeTask), answer,
                [&environment, request, answer](WebSocketExchange::Task task) {
                    task.request = request;
                    (new WebSocketExchange(task, answer, environment))->start();
                });
    return answer.future();
}

} // namespace doctor::probes
