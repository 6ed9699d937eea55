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

// The URL as it may be told: without userinfo, query and fragment.
QUrl bareUrl(const QUrl &url);
// The headers as they are written, where a later one replaces an earlier of its name.
QByteArray headerLines(const QList<codex::HttpHeaders> &groups);
// "host:port" of a Host header: without the port that the scheme implies.
QByteArray hostHeader(const QUrl &url);
// Where the head of an answer ends in what came, with its empty line; -1 if it is not whole.
qsizetype headLength(const QByteArray &received);
// "request timed out after 8 s"
QString timeoutText(std::chrono::milliseconds limit);
// Tells who is contacted: the host, and the proxy before it.
void logHosts(Environment &environment, const QUrl &url, const codex::ProxyRoute &route);

} // namespace doctor::probes
