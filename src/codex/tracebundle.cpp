// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/tracebundle.h"

#include <algorithm>
#include <simdjson.h>

namespace doctor::codex {

namespace {

constexpr qsizetype mostRunning = 1000;
constexpr qsizetype mostKept = 10;

// An identifier or a name, or nothing: what else stands in its place is not for a report.
QByteArray wordAt(const simdjson::dom::element &object, std::string_view key)
{
    constexpr size_t longest = 128;
    std::string_view text;
    if (object[key].get(text) != simdjson::SUCCESS || text.size() > longest)
        return {};
    const auto isOfWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
               || c == '.' || c == ':' || c == '/';
    };
    return std::ranges::all_of(text, isOfWord) ? QByteArray(text.data(), static_cast<qsizetype>(text.size()))
                                               : QByteArray();
}

void keep(const TracedInference &inference, QList<TracedInference> &list)
{
    list.append(inference);
    if (list.size() > mostKept)
        list.removeFirst();
}

} // namespace

struct TraceReader::Event {
    simdjson::dom::element payload;
    QByteArray type = {};
    QByteArray threadId = {};
    qint64 time = 0;
};

TraceReader::TraceReader() : m_parser(std::make_unique<simdjson::dom::parser>()) {}

TraceReader::~TraceReader() = default;

void TraceReader::takeLine(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return;
    simdjson::dom::element event;
    Event found;
    if (m_parser->parse(line.data(), static_cast<size_t>(line.size())).get(event) != simdjson::SUCCESS
        || event["payload"].get(found.payload) != simdjson::SUCCESS) {
        skipLine();
        return;
    }
    int64_t time = 0;
    if (event["wall_time_unix_ms"].get(time) == simdjson::SUCCESS)
        found.time = time;
    found.type = wordAt(found.payload, "type");
    found.threadId = wordAt(event, "thread_id");
    ++m_bundle.events;
    takeEvent(found);
}

void TraceReader::takeEvent(const Event &event)
{
    if (event.type == "rollout_started") {
        m_bundle.rootThreadId = wordAt(event.payload, "root_thread_id");
    } else if (event.type == "inference_started") {
        ++m_bundle.started;
        const QByteArray callId = wordAt(event.payload, "inference_call_id");
        if (m_running.size() < mostRunning)
            m_running.insert(callId, {.callId = callId,
                                      .threadId = event.threadId,
                                      .model = wordAt(event.payload, "model"),
                                      .startedAt = event.time});
    } else if (event.type == "inference_completed") {
        ++m_bundle.completed;
        endInference(event, TracedInference::End::Completed);
    } else if (event.type == "inference_failed") {
        ++m_bundle.failed;
        endInference(event, TracedInference::End::Failed);
    } else if (event.type == "inference_cancelled") {
        ++m_bundle.cancelled;
        endInference(event, TracedInference::End::Cancelled);
    }
    m_bundle.isComplete = event.type == "recording_completed";
}

void TraceReader::endInference(const Event &event, TracedInference::End end)
{
    const QByteArray callId = wordAt(event.payload, "inference_call_id");
    TracedInference inference = m_running.take(callId);
    inference.callId = callId;
    if (inference.threadId.isEmpty())
        inference.threadId = event.threadId;
    inference.responseId = wordAt(event.payload, "response_id");
    inference.upstreamRequestId = wordAt(event.payload, "upstream_request_id");
    inference.end = end;
    inference.endedAt = event.time;
    keep(inference, m_bundle.last);
    if (end == TracedInference::End::Failed)
        keep(inference, m_bundle.lastFailed);
}

// What never ended stands last: that is what a crash or a running session left.
TraceBundle TraceReader::bundle() const
{
    TraceBundle bundle = m_bundle;
    QList<TracedInference> open = m_running.values();
    std::ranges::sort(open, {}, &TracedInference::startedAt);
    for (const TracedInference &inference : std::as_const(open))
        keep(inference, bundle.last);
    return bundle;
}

} // namespace doctor::codex
