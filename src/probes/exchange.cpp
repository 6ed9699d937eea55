// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/exchange.h"

#include "probes/httpwire.h"

namespace doctor::probes {

Exchange::Exchange(NetworkPolicy policy, ClientIdentity identity, Environment &environment)
    : QObject(&environment), m_policy(std::move(policy)), m_identity(std::move(identity)), m_environment(environment)
{
    m_clock.start();
    m_limit.setSingleShot(true);
}

void Exchange::openChannel(const QUrl &url)
{
    if (m_channel) {
        m_channel->disconnect(this);
        m_channel->deleteLater();
    }
    logHosts(m_environment, url, m_policy.route(url));
    m_channel = new Channel(m_environment, m_policy, this);
    connect(m_channel, &Channel::opened, this, [this] { write(); });
    connect(m_channel, &Channel::readyRead, this, [this] { read(); });
    connect(m_channel, &Channel::failed, this,
            [this](TransportFault fault, const QString &errorText) { fail(fault, errorText); });
    m_channel->open(url);
}

void Exchange::send(const QByteArray &bytes)
{
    m_traffic.sent += bytes.size();
    m_channel->socket()->write(bytes);
}

QByteArray Exchange::received()
{
    QByteArray bytes = m_channel->socket()->readAll();
    m_traffic.received += bytes.size();
    return bytes;
}

bool Exchange::hasMore() const
{
    return m_channel && m_channel->socket() && m_channel->socket()->bytesAvailable() > 0;
}

void Exchange::end()
{
    m_limit.stop();
    deleteLater();
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    if (m_channel->socket())
        m_channel->socket()->abort();
}

std::chrono::microseconds Exchange::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds{m_clock.nsecsElapsed()});
}

} // namespace doctor::probes
