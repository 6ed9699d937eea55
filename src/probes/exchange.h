// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/channel.h"
#include "probes/clientidentity.h"

#include <QElapsedTimer>
#include <QTimer>

namespace doctor::probes {

// What every exchange over a channel is: bounded by a limit, with its bytes counted, and gone without a trace when it
// ends, or when the environment does.
class Exchange : public QObject
{
    Q_OBJECT

protected:
    Exchange(NetworkPolicy policy, ClientIdentity identity, Environment &environment);

    void openChannel(const QUrl &url); // in place of the one before; tells the touch log
    void send(const QByteArray &bytes);
    QByteArray received();
    bool hasMore() const; // that came and is not read yet
    void end();
    std::chrono::microseconds elapsed() const;

    virtual void write() = 0; // the channel is open
    virtual void read() = 0;
    virtual void fail(TransportFault fault, const QString &errorText) = 0;

    NetworkPolicy m_policy;
    ClientIdentity m_identity;
    Environment &m_environment;
    Channel *m_channel = nullptr;
    QElapsedTimer m_clock;
    QTimer m_limit;
    Traffic m_traffic; // of all channels, in plain text
};

} // namespace doctor::probes
