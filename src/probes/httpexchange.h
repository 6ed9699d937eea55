// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpbody.h"
#include "core/answer.h"
#include "probes/exchange.h"

namespace doctor::probes {

// One request with its redirects, from the first lookup to the end of the body or of the limit. Ends itself, or with
// the environment.
class HttpExchange final : public Exchange
{
public:
    struct Task {
        HttpRequest request = {};
        NetworkPolicy policy = {};
        ClientIdentity identity = {};
    };
    HttpExchange(const Task &task, const Answer<HttpEvidence> &answer, Environment &environment);

    void start();

private:
    void takeUserinfo();
    void ask();
    void write() override;
    void watchQuiet();
    QByteArray head() const;
    codex::HttpHeaders headers() const;
    void read() override;
    bool takeHead();
    void takeBody();
    void judgeHead();
    bool follow();
    QUrl redirectTarget() const;
    void fail(TransportFault fault, const QString &errorText) override;
    void finish();

    HttpRequest m_request; // of the hop: redirects change it
    QTimer m_quiet;
    Answer<HttpEvidence> m_answer;
    HttpEvidence m_evidence;
    QByteArray m_received; // until the head is whole
    codex::HttpBody m_body;
    bool m_isFinished = false;
};

} // namespace doctor::probes
