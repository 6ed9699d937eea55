// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/zstdstream.h"

#include <zstd.h>

namespace doctor::probes {

namespace {

constexpr int largestWindow = 25; // 32 MiB: more than any level of zstd uses unless it is told to

} // namespace

ZstdStream::ZstdStream()
    : m_context(ZSTD_createDCtx(), ZSTD_freeDCtx), m_unpacked(static_cast<qsizetype>(ZSTD_DStreamOutSize()), '\0')
{
    ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, largestWindow);
}

bool ZstdStream::feed(QByteArrayView packed, const Taker &take)
{
    ZSTD_inBuffer input{packed.data(), static_cast<size_t>(packed.size()), 0};
    ZSTD_outBuffer output{};
    bool isMore = !packed.isEmpty();
    while (isMore) {
        output = {m_unpacked.data(), static_cast<size_t>(m_unpacked.size()), 0};
        const size_t result = ZSTD_decompressStream(m_context.get(), &output, &input);
        if (ZSTD_isError(result) != 0) {
            m_errorText = ZSTD_getErrorName(result);
            return false;
        }
        m_isAtEnd = result == 0;
        if (!take(QByteArrayView(m_unpacked).first(static_cast<qsizetype>(output.pos))))
            return false;
        // A full buffer may leave more behind although all was taken in, but not at the end of a frame.
        isMore = input.pos < input.size || (output.pos == output.size && !m_isAtEnd);
    }
    return true;
}

} // namespace doctor::probes
