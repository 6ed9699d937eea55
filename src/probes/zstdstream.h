// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

struct ZSTD_DCtx_s;

namespace doctor::probes {

// Unpacks zstd piece by piece, in memory that does not depend on what is unpacked.
class ZstdStream
{
public:
    ZstdStream();

    using Taker = std::function<bool(QByteArrayView)>; // false stops

    // False where the stream is damaged, needs too much memory, or was stopped; errorText() is empty in the last case.
    bool feed(QByteArrayView packed, const Taker &take);
    bool isAtEnd() const { return m_isAtEnd; } // of a frame: the stream may end here
    QByteArray errorText() const { return m_errorText; }

private:
    std::unique_ptr<ZSTD_DCtx_s, size_t (*)(ZSTD_DCtx_s *)> m_context;
    QByteArray m_unpacked;
    QByteArray m_errorText;
    bool m_isAtEnd = true;
};

} // namespace doctor::probes
