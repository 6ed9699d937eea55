// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/rolloutheader.h"

namespace doctor::codex {

namespace {

constexpr int mostLines = 64;

struct Record {
    QByteArrayView type = {};
    QByteArrayView payloadId = {};
    QByteArrayView baseThread = {};
    QByteArrayView baseOffset = {};
    bool hasTimestamp = false;
    bool hasPayload = false;
    bool isFork = false;
    bool isBroken = false; // not JSON as far as it was read
    bool isCut = false;    // the bytes end before the line does, and not all was found
};

// Walks over one line of JSON and stops as soon as what is wanted was found. Escapes are skipped, not resolved: neither
// the keys nor the values in question have any.
class RecordReader
{
public:
    RecordReader(QByteArrayView line, bool isWhole, HeaderDepth depth)
        : m_line(line), m_isWhole(isWhole), m_depthWanted(depth)
    {}

    Record read()
    {
        if (!m_line.startsWith('{')) {
            m_record.isBroken = true;
            return m_record;
        }
        while (m_position < m_line.size() && !isDone() && !m_record.isBroken)
            step();
        const bool isUnfinished = m_depth > 0 && !isDone();
        const bool isEnough = isThreadTold() && m_depthWanted == HeaderDepth::Thread;
        m_record.isCut = isUnfinished && !m_isWhole && !isEnough;
        m_record.isBroken = m_record.isBroken || (isUnfinished && m_isWhole && !isEnough);
        return m_record;
    }

private:
    bool isThreadTold() const { return m_record.type == "session_meta" && !m_record.payloadId.isEmpty(); }

    bool isDone() const
    {
        if (m_record.type == "session_meta")
            return m_depthWanted == HeaderDepth::Thread && isThreadTold() && m_areIdsPassed;
        return !m_record.type.isEmpty() && m_record.hasPayload;
    }

    bool isInReach() const { return m_depth == 1 || (m_depth == 2 && m_isInPayload) || (m_depth == 3 && m_isInBase); }

    void step()
    {
        const char here = m_line.at(m_position);
        if (here == '"') {
            takeString();
            return;
        }
        if (m_depth == 3 && m_isInBase && here >= '0' && here <= '9') {
            takeNumber();
            return;
        }
        ++m_position;
        if (here == '{' || here == '[')
            open(here);
        else if (here == '}' || here == ']')
            close();
        else if (here == ',')
            m_isKeyNext = isInReach();
    }

    void open(char bracket)
    {
        const bool isObject = bracket == '{';
        m_isInPayload = m_isInPayload || (m_depth == 1 && m_key == "payload" && isObject);
        m_isInBase = m_isInBase || (m_depth == 2 && m_isInPayload && m_key == "history_base" && isObject);
        m_record.hasPayload = m_record.hasPayload || (m_depth == 1 && m_key == "payload");
        ++m_depth;
        m_isKeyNext = isObject;
    }

    void close()
    {
        --m_depth;
        m_isInPayload = m_isInPayload && m_depth > 1;
        m_isInBase = m_isInBase && m_depth > 2;
        m_isKeyNext = false;
    }

    void takeNumber()
    {
        const qsizetype start = m_position;
        while (m_position < m_line.size() && m_line.at(m_position) >= '0' && m_line.at(m_position) <= '9')
            ++m_position;
        if (m_key == "end_byte_offset")
            m_record.baseOffset = m_line.sliced(start, m_position - start);
    }

    void takeString()
    {
        const std::optional<QByteArrayView> text = string();
        if (!text)
            return;
        if (isInReach() && m_isKeyNext) {
            m_key = *text;
            m_isKeyNext = false;
            m_record.hasTimestamp = m_record.hasTimestamp || (m_depth == 1 && m_key == "timestamp");
            // All ids stand before these two.
            m_areIdsPassed = m_areIdsPassed || (m_depth == 2 && (m_key == "timestamp" || m_key == "cwd"));
        } else if (m_depth == 1 && m_key == "type") {
            m_record.type = *text;
        } else if (m_depth == 2 && m_isInPayload && m_key == "id") {
            m_record.payloadId = *text;
        } else if (m_depth == 2 && m_isInPayload && m_key == "forked_from_id") {
            m_record.isFork = true;
        } else if (m_depth == 3 && m_isInBase && m_key == "thread_id") {
            m_record.baseThread = *text;
        }
    }

    // The string at the position; none if the line ends in it.
    std::optional<QByteArrayView> string()
    {
        const qsizetype start = m_position + 1;
        for (qsizetype i = start; i < m_line.size(); ++i) {
            if (m_line.at(i) == '\\') {
                ++i;
            } else if (m_line.at(i) == '"') {
                m_position = i + 1;
                return m_line.sliced(start, i - start);
            }
        }
        m_position = m_line.size();
        return {};
    }

    QByteArrayView m_line;
    bool m_isWhole;
    HeaderDepth m_depthWanted;
    qsizetype m_position = 0;
    int m_depth = 0;
    bool m_isKeyNext = false;
    bool m_isInPayload = false;
    bool m_isInBase = false;
    bool m_areIdsPassed = false;
    QByteArrayView m_key = {};
    Record m_record = {};
};

QUuid uuid(QByteArrayView text)
{
    constexpr qsizetype length = 36;
    return text.size() == length ? QUuid::fromString(QLatin1StringView(text.data(), text.size())) : QUuid();
}

RolloutHeader headerOf(const Record &record, bool isFirst)
{
    const QUuid threadId = uuid(record.payloadId);
    if (threadId.isNull())
        return {.kind = RolloutHeader::Kind::InvalidMeta};
    RolloutHeader header{
        .kind = RolloutHeader::Kind::SessionMeta, .threadId = threadId, .isFirst = isFirst, .isFork = record.isFork};
    const QUuid baseThread = uuid(record.baseThread);
    if (!baseThread.isNull())
        header.base = HistoryBase{baseThread, record.baseOffset.toByteArray().toLongLong()};
    return header;
}

} // namespace

RolloutHeader readRolloutHeader(QByteArrayView bytes, bool isComplete, HeaderDepth depth)
{
    RolloutHeader header;
    qsizetype start = 0;
    for (int lines = 0; lines < mostLines && start < bytes.size(); ++lines) {
        const qsizetype end = bytes.indexOf('\n', start);
        const bool isWhole = end >= 0 || isComplete;
        const QByteArrayView line = bytes.sliced(start, (end >= 0 ? end : bytes.size()) - start);
        const Record record = RecordReader(line.trimmed(), isWhole, depth).read();
        if (record.isCut)
            return {.kind = RolloutHeader::Kind::NeedsMore, .isFirst = header.isFirst};
        if (!record.isBroken && record.type == "session_meta")
            return headerOf(record, header.isFirst);
        header.isFirst = header.isFirst && line.trimmed().isEmpty();
        if (!record.isBroken && record.hasTimestamp && record.hasPayload)
            header.kind = RolloutHeader::Kind::Legacy;
        if (end < 0)
            return header;
        start = end + 1;
        if (start >= bytes.size() && !isComplete)
            return {.kind = RolloutHeader::Kind::NeedsMore, .isFirst = header.isFirst};
    }
    return header;
}

} // namespace doctor::codex
