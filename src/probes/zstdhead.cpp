// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/zstdhead.h"

#include <memory>

#include <zstd.h>
#include <zstd_errors.h>

namespace doctor::probes {

namespace {

constexpr int largestWindow = 25; // as in ZstdStream

} // namespace

UnpackedHead unpackHead(QByteArrayView packed, qsizetype most)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, largestWindow);
    UnpackedHead head{.bytes = QByteArray(most, Qt::Uninitialized)};
    ZSTD_inBuffer input{packed.data(), static_cast<size_t>(packed.size()), 0};
    ZSTD_outBuffer output{head.bytes.data(), static_cast<size_t>(most), 0};
    size_t expected = 1;
    while (output.pos < output.size) {
        const size_t before = input.pos + output.pos;
        expected = ZSTD_decompressStream(context.get(), &output, &input);
        if (ZSTD_isError(expected)) {
            head.error = static_cast<int>(ZSTD_getErrorCode(expected));
            break;
        }
        if (input.pos + output.pos == before || (expected == 0 && input.pos == input.size))
            break;
    }
    head.bytes.truncate(static_cast<qsizetype>(output.pos));
    head.isComplete = head.error == 0 && expected == 0 && input.pos == input.size;
    head.isStarved = head.error == 0 && !head.isComplete && output.pos < output.size;
    return head;
}

bool needsTooMuchMemory(int error)
{
    return error == ZSTD_error_frameParameter_windowTooLarge;
}

QString zstdErrorText(int error)
{
    if (needsTooMuchMemory(error))
        return QStringLiteral("needs too much memory to inspect");
    return QString::fromLatin1(ZSTD_getErrorString(static_cast<ZSTD_ErrorCode>(error)));
}

} // namespace doctor::probes
