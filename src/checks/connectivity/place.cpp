// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/place.h"

#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
}

} // namespace

QString Place::whoAnswers() const
{
    if (!listener.exists || listener.pid == 0)
        return hostAndPort;
    return u"%1 (%2, pid %3)"_s.arg(hostAndPort, listener.program).arg(listener.pid);
}

QString Place::settingOrHost() const
{
    return setting.isEmpty() ? hostAndPort : setting;
}

RootCause Place::root() const
{
    return {Cause::Endpoint, hostAndPort};
}

Message Place::reach(Message sentence) const
{
    return about(name, std::move(sentence));
}

Place placeOf(const probes::EndpointPath &path)
{
    return {.name = path.name,
            .providerId = path.providerId,
            .host = path.ladder.host,
            .hostAndPort = path.ladder.hostAndPort(),
            .setting = settingText(path),
            .source = path.source,
            .isLocal = path.isLocal(),
            .isSecure = path.ladder.isSecure,
            .listener = path.listener,
            .proxy = path.ladder.route.proxy};
}

Place placeOf(const Asked &asked)
{
    return {.name = asked.name(),
            .providerId = asked.provider.id,
            .host = asked.url.host(),
            .hostAndPort = asked.hostAndPort(),
            .setting = asked.setting().isEmpty() ? QString() : asked.place(),
            .source = asked.source,
            .isLocal = probes::isLoopback(asked.url.host()),
            .isSecure = isEncrypted(asked.url),
            .proxy = asked.route.proxy};
}

QString settingText(const probes::EndpointPath &path)
{
    return path.setting.isEmpty() ? QString() : u"%1 (%2)"_s.arg(path.setting, valuePhrase(path.source));
}

} // namespace doctor::checks
