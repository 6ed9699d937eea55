// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpbody.h"
#include "core/answer.h"
#include "probes/channel.h"
#include "probes/clientidentity.h"

#include <QElapsedTimer>
#include <QTimer>

namespace doctor::probes {

// One request with its redirects, from the first lookup to the end of the body or of the limit. Ends itself, or with
// the environment.
class HttpExchange final : public QObject
{
    Q_OBJECT

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
    void send();
    void write();
    QByteArray head() const;
    codex::HttpHeaders headers() const;
    void read();
    bool takeHead();
    void takeBody();
    void judgeHead();
    bool follow();
    QUrl redirectTarget() const;
    void fail(TransportFault fault, const QString &errorText);
    void finish();
    std::chrono::microseconds elapsed() const;

    HttpRequest m_request; // of the hop: redirects change it
    NetworkPolicy m_policy;
    ClientIdentity m_identity;
    Answer<HttpEvidence> m_answer;
    Environment &m_environment;
    HttpEvidence m_evidence;
    Channel *m_channel = nullptr;
    QElapsedTimer m_clock;
    QTimer m_limit;
    QByteArray m_received; // until the head is whole
    codex::HttpBody m_body;
    bool m_isFinished = false;
};

} // namespace doctor::probes
