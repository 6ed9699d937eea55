// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/rolloutheader.h"

#include <QUuid>

#include <optional>

namespace doctor::codex {

namespace {

constexpr int mostLines = 64;

struct Record {
    QByteArrayView type = {};
    QByteArrayView payloadId = {};
    bool hasTimestamp = false;
    bool hasPayload = false;
    bool isBroken = false; // not JSON as far as it was read
    bool isCut = false;    // the bytes end before the line does, and not all was found
};

// Walks over one line of JSON and stops as soon as type and id are found. Escapes are skipped, not resolved: neither
// the keys nor the values in question have any.
class RecordReader
{
public:
    explicit RecordReader(QByteArrayView line, bool isWhole) : m_line(line), m_isWhole(isWhole) {}

    Record read()
    {
        if (!m_line.startsWith('{')) {
            m_record.isBroken = true;
            return m_record;
        }
        while (m_position < m_line.size() && !isDone() && !m_record.isBroken)
            step();
        const bool isUnfinished = m_depth > 0 && !isDone();
        m_record.isCut = isUnfinished && !m_isWhole;
        m_record.isBroken = m_record.isBroken || (isUnfinished && m_isWhole);
        return m_record;
    }

private:
    bool isDone() const
    {
        return !m_record.type.isEmpty() && (m_record.type != "session_meta" || !m_record.payloadId.isEmpty())
               && m_record.hasPayload;
    }

    void step()
    {
        const char here = m_line.at(m_position);
        if (here == '"') {
            takeString();
            return;
        }
        ++m_position;
        if (here == '{' || here == '[') {
            m_isInPayload = m_isInPayload || (m_depth == 1 && m_key == "payload" && here == '{');
            m_record.hasPayload = m_record.hasPayload || (m_depth == 1 && m_key == "payload");
            ++m_depth;
            m_isKeyNext = here == '{';
        } else if (here == '}' || here == ']') {
            --m_depth;
            m_isInPayload = m_isInPayload && m_depth > 1;
            m_isKeyNext = false;
        } else if (here == ',') {
            m_isKeyNext = m_depth == 1 || (m_depth == 2 && m_isInPayload);
        }
    }

    void takeString()
    {
        const std::optional<QByteArrayView> text = string();
        if (!text)
            return;
        const bool isInReach = m_depth == 1 || (m_depth == 2 && m_isInPayload);
        if (isInReach && m_isKeyNext) {
            m_key = *text;
            m_isKeyNext = false;
            m_record.hasTimestamp = m_record.hasTimestamp || (m_depth == 1 && m_key == "timestamp");
        } else if (m_depth == 1 && m_key == "type") {
            m_record.type = *text;
        } else if (m_depth == 2 && m_isInPayload && m_key == "id") {
            m_record.payloadId = *text;
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
    qsizetype m_position = 0;
    int m_depth = 0;
    bool m_isKeyNext = false;
    bool m_isInPayload = false;
    QByteArrayView m_key = {};
    Record m_record = {};
};

bool isUuid(QByteArrayView text)
{
    constexpr qsizetype length = 36;
    return text.size() == length && !QUuid::fromString(QLatin1StringView(text.data(), text.size())).isNull();
}

} // namespace

RolloutHeader readRolloutHeader(QByteArrayView bytes, bool isComplete)
{
    RolloutHeader header;
    qsizetype start = 0;
    for (int lines = 0; lines < mostLines && start < bytes.size(); ++lines) {
        const qsizetype end = bytes.indexOf('\n', start);
        const bool isWhole = end >= 0 || isComplete;
        const QByteArrayView line = bytes.sliced(start, (end >= 0 ? end : bytes.size()) - start);
        const Record record = RecordReader(line.trimmed(), isWhole).read();
        if (record.isCut)
            return {.kind = RolloutHeader::Kind::NeedsMore};
        if (!record.isBroken && record.type == "session_meta") {
            return isUuid(record.payloadId)
                       ? RolloutHeader{RolloutHeader::Kind::SessionMeta, record.payloadId.toByteArray().toLower()}
                       : RolloutHeader{.kind = RolloutHeader::Kind::InvalidMeta};
        }
        if (!record.isBroken && record.hasTimestamp && record.hasPayload)
            header.kind = RolloutHeader::Kind::Legacy;
        if (end < 0)
            return header;
        start = end + 1;
        if (start >= bytes.size() && !isComplete)
            return {.kind = RolloutHeader::Kind::NeedsMore};
    }
    return header;
}

} // namespace doctor::codex
