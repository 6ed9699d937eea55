// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpbody.h"
#include "core/answer.h"
#include "probes/exchange.h"
#include "probes/websockethandshake.h"

namespace doctor::probes {

// One handshake, from the first lookup to the end of the grace period. Ends itself, or with the environment.
class WebSocketExchange final : public Exchange
{
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

    void write() override;
    void read() override;
    void readHead();
    void judgeHead();
    bool isAcceptance();
    void readBody();
    void readFrames();
    bool takeFrame();
    void takeClose(const QByteArray &payload);
    void limitOver();
    void fail(TransportFault fault, const QString &errorText) override;
    void finish();

    WebSocketRequest m_request;
    Answer<WebSocketEvidence> m_answer;
    WebSocketEvidence m_evidence;
    QByteArray m_key;
    QByteArray m_received;
    codex::HttpBody m_body; // of a refusal
    Stage m_stage = Stage::Connecting;
};

} // namespace doctor::probes
