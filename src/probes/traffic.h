// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <memory>

namespace doctor::probes {

// How many bytes went each way.
struct Traffic {
    qint64 sent = 0;
    qint64 received = 0;

    bool exists() const { return sent > 0 || received > 0; }
};

// Looks how much crossed a connection so far: a TCP socket counts that itself, behind a pump it is counted there.
class TrafficMeter
{
public:
    TrafficMeter() = default;
    explicit TrafficMeter(int socket, std::shared_ptr<const Traffic> pumped = {});

    // Since the meter was made.
    Traffic reading() const;

private:
    Traffic total() const;

    int m_socket = -1;
    std::shared_ptr<const Traffic> m_pumped = {};
    Traffic m_before = {};
};

} // namespace doctor::probes
