// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpanswer.h"

namespace doctor::codex {

// Takes the body of an HTTP/1.1 answer out of the bytes of its connection (RFC 9112 §6), up to a limit.
class HttpBody
{
public:
    HttpBody() = default;
    HttpBody(const HttpAnswer &head, const QByteArray &method, qint64 largest);

    void take(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_body; }
    bool isComplete() const { return m_state == State::Complete; }
    bool isCut() const { return m_isCut; } // the limit is reached, and there is more
    bool isBroken() const { return m_state == State::Broken; }
    bool endsWithConnection() const { return m_framing == Framing::Connection; }

private:
    enum class Framing { None, Length, Chunks, Connection };
    enum class State { Size, Content, ContentEnd, Trailer, Complete, Broken };

    void keep(QByteArrayView content);
    void takeChunks();
    bool takeChunkStep();
    bool takeSizeLine();

    Framing m_framing = Framing::Connection;
    State m_state = State::Content;
    qint64 m_largest = 0;
    qint64 m_remaining = 0; // of the body, or of the chunk
    QByteArray m_waiting;   // of chunks that are not taken apart yet
    QByteArray m_body;
    bool m_isCut = false;
};

} // namespace doctor::codex
