// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/traffic.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <utility>

namespace doctor::probes {

TrafficMeter::TrafficMeter(int socket, std::shared_ptr<const Traffic> pumped)
    : m_socket(socket), m_pumped(std::move(pumped)), m_before(total())
{}

// Nothing where the kernel is too old to count (before 4.19), or the socket is gone.
Traffic TrafficMeter::total() const
{
    if (m_pumped)
        return *m_pumped;
    tcp_info info = {};
    socklen_t size = sizeof info;
    if (m_socket < 0 || ::getsockopt(m_socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return {};
    return {.sent = static_cast<qint64>(info.tcpi_bytes_sent - info.tcpi_bytes_retrans),
            .received = static_cast<qint64>(info.tcpi_bytes_received)};
}

Traffic TrafficMeter::reading() const
{
    const Traffic now = total();
    return now.exists() ? Traffic{.sent = now.sent - m_before.sent, .received = now.received - m_before.received}
                        : Traffic();
}

} // namespace doctor::probes
