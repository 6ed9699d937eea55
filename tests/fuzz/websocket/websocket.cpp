// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "codex/websocketframe.h"

using namespace doctor::codex;

// Frames one behind the other, and what closes say.
void doctor::fuzz::take(const QByteArray &bytes)
{
    constexpr quint64 largest = 1 << 20;
    QByteArray rest = bytes;
    while (const std::optional<WebSocketFrame> frame = parseFrameHead(rest)) {
        require(frame->headLength >= 2 && frame->headLength <= rest.size(), "a head lies inside what came");
        require(!frame->isClose() || frame->isMalformed || frame->length <= 125, "a close is short");
        frame->text();
        const QByteArray payload = rest.mid(frame->headLength, static_cast<qsizetype>(qMin(frame->length, largest)));
        if (frame->isClose()) {
            const WebSocketClose close = closeIn(payload);
            require(close.code >= 0 && close.code <= 0xffff, "a close has a number");
        }
        if (frame->isMalformed || frame->length > largest)
            return;
        rest.remove(0, frame->headLength + static_cast<qsizetype>(frame->length));
    }
}
