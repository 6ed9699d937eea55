// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>

namespace simdjson::dom {
class parser;
}

namespace doctor::codex {

// One request to the model, as a rollout trace tells it (codex-internals §10.5).
struct TracedInference {
    enum class End { Unknown, Completed, Failed, Cancelled };
    QByteArray callId = {};
    QByteArray threadId = {};
    QByteArray model = {};
    QByteArray responseId = {};        // of the Responses API
    QByteArray upstreamRequestId = {}; // of the transport: what a provider's support looks for
    End end = End::Unknown;
    qint64 startedAt = 0; // ms since 1970
    qint64 endedAt = 0;
};

// What the events of a bundle tell, without what was said in them.
struct TraceBundle {
    QByteArray rootThreadId = {};
    qint64 events = 0;
    qint64 otherLines = 0; // that are no events, or too long to be read
    qint64 started = 0;
    qint64 completed = 0;
    qint64 failed = 0;
    qint64 cancelled = 0;
    bool isComplete = false; // its recording ended: no crash, no running session
    QList<TracedInference> last = {};
    QList<TracedInference> lastFailed = {};
};

// Takes the lines of a trace.jsonl one by one. Needs no more memory for a long one.
class TraceReader
{
public:
    TraceReader();
    ~TraceReader();
    Q_DISABLE_COPY_MOVE(TraceReader)

    void takeLine(QByteArrayView line);
    void skipLine() { ++m_bundle.otherLines; }
    TraceBundle bundle() const;

private:
    struct Event;
    void takeEvent(const Event &event);
    void endInference(const Event &event, TracedInference::End end);

    std::unique_ptr<simdjson::dom::parser> m_parser;
    QHash<QByteArray, TracedInference> m_running;
    TraceBundle m_bundle;
};

} // namespace doctor::codex
