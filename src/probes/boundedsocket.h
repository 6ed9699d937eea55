// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"
#include "probes/descriptor.h"

#include <QDeadlineTimer>

#include <chrono>

namespace doctor::probes {

// A Unix socket that never waits longer than its deadline or a cancellation lets it. Blocks: workers only.
class BoundedSocket
{
public:
    BoundedSocket(const Surroundings &surroundings, std::chrono::milliseconds limit);

    bool isTimedOut() const { return m_deadline.hasExpired() || m_surroundings.isCancelled(); }
    // By a path of any length, or by a name in the abstract namespace. Returns an errno or 0.
    int connectTo(const QString &path) const;
    int connectToAbstract(const QString &name) const;
    bool send(const QByteArray &bytes) const;
    bool receive(QByteArray &into) const; // appends what comes; false at the end, on an error or after the deadline

private:
    bool waitFor(short events) const;
    int connectAt(const QByteArray &address) const; // as in sun_path

    const Surroundings &m_surroundings;
    QDeadlineTimer m_deadline;
    Descriptor m_descriptor;
};

} // namespace doctor::probes
