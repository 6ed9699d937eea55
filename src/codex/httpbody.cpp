// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/httpbody.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr qsizetype longestLine = 4096; // of a chunk's size or a trailer

bool hasNoBody(int status, const QByteArray &method)
{
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    return method == "HEAD" || status / 100 == 1 || status == noContent || status == notModified;
}

} // namespace

HttpBody::HttpBody(const HttpAnswer &head, const QByteArray &method, qint64 largest) : m_largest(largest)
{
    bool isNumber = false;
    const qint64 length = head.header("content-length").toLongLong(&isNumber);
    if (hasNoBody(head.status, method)) {
        m_framing = Framing::None;
        m_state = State::Complete;
    } else if (head.header("transfer-encoding").contains("chunked"_L1, Qt::CaseInsensitive)) {
        m_framing = Framing::Chunks;
        m_state = State::Size;
    } else if (isNumber && length >= 0) {
        m_framing = Framing::Length;
        m_remaining = length;
        m_state = length == 0 ? State::Complete : State::Content;
    }
}

void HttpBody::take(const QByteArray &bytes)
{
    if (m_state == State::Complete || m_state == State::Broken || m_isCut)
        return;
    if (m_framing == Framing::Chunks) {
        m_waiting += bytes;
        takeChunks();
        return;
    }
    const qint64 length = m_framing == Framing::Length ? std::min<qint64>(m_remaining, bytes.size()) : bytes.size();
    keep(QByteArrayView(bytes).first(length));
    if (m_framing == Framing::Length && (m_remaining -= length) == 0)
        m_state = State::Complete;
}

void HttpBody::keep(QByteArrayView content)
{
    const qint64 room = m_largest - m_body.size();
    m_isCut = content.size() > room;
    m_body.append(content.first(std::min<qint64>(content.size(), room)));
}

void HttpBody::takeChunks()
{
    while (m_state != State::Complete && m_state != State::Broken && !m_isCut && takeChunkStep()) {}
}

bool HttpBody::takeChunkStep()
{
    if (m_state == State::Size || m_state == State::ContentEnd || m_state == State::Trailer)
        return takeSizeLine();
    const qint64 length = std::min<qint64>(m_remaining, m_waiting.size());
    keep(QByteArrayView(m_waiting).first(length));
    m_waiting.remove(0, length);
    m_remaining -= length;
    if (m_remaining == 0)
        m_state = State::ContentEnd;
    return length > 0;
}

// One line of the framing: a size, the end of a chunk, or a trailer.
bool HttpBody::takeSizeLine()
{
    const qsizetype end = m_waiting.indexOf('\n');
    if (end < 0 || end > longestLine) {
        if (m_waiting.size() > longestLine)
            m_state = State::Broken;
        return false;
    }
    const QByteArray line = m_waiting.left(end).trimmed();
    m_waiting.remove(0, end + 1);
    if (m_state == State::ContentEnd) {
        m_state = line.isEmpty() ? State::Size : State::Broken;
    } else if (m_state == State::Trailer) {
        m_state = line.isEmpty() ? State::Complete : State::Trailer;
    } else {
        bool isNumber = false;
        m_remaining = line.split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
        m_state = !isNumber || m_remaining < 0 ? State::Broken : m_remaining == 0 ? State::Trailer : State::Content;
    }
    return true;
}

} // namespace doctor::codex
