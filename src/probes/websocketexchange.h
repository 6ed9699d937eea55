// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpbody.h"
#include "core/answer.h"
#include "probes/channel.h"
#include "probes/clientidentity.h"
#include "probes/websockethandshake.h"

#include <QElapsedTimer>
#include <QTimer>

namespace doctor::probes {

// One handshake, from the first lookup to the end of the grace period. Ends itself, or with the environment.
class WebSocketExchange final : public QObject
{
    Q_OBJECT

public:
    struct Task {
        WebSocketRequest request = {};
        NetworkPolicy policy = {};
        ClientIdentity identity = {};
    };
    WebSocketExchange(const Task &task, const Answer<WebSocketEvidence> &answer, Environment &environment);

    void start();

private:
    enum class Stage { Connecting, Body, Accepted, Finished };

    void write();
    void read();
    void readHead();
    void judgeHead();
    bool isAcceptance();
    void readBody();
    void readFrames();
    bool takeFrame();
    void takeClose(const QByteArray &payload);
    void limitOver();
    void fail(TransportFault fault, const QString &errorText);
    void finish();
    std::chrono::microseconds elapsed() const;

    WebSocketRequest m_request;
    NetworkPolicy m_policy;
    ClientIdentity m_identity;
    Answer<WebSocketEvidence> m_answer;
    Environment &m_environment;
    WebSocketEvidence m_evidence;
    Channel *m_channel = nullptr;
    QElapsedTimer m_clock;
    QTimer m_limit;
    QByteArray m_key;
    QByteArray m_received;
    codex::HttpBody m_body; // of a refusal
    Stage m_stage = Stage::Connecting;
};

} // namespace doctor::probes
