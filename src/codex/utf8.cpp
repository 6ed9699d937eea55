// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/utf8.h"

#include <simdjson.h>

namespace doctor::codex {

bool isUtf8(QByteArrayView bytes)
{
    return simdjson::validate_utf8(bytes.data(), static_cast<size_t>(bytes.size()));
}

qsizetype lengthOfCharacter(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

qsizetype halfCharacter(QByteArrayView bytes)
{
    constexpr qsizetype longest = 3;
    for (qsizetype back = 1; back <= qMin(longest, bytes.size()); ++back) {
        const char byte = bytes[bytes.size() - back];
        const bool isContinuation = (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
        if (!isContinuation)
            return back < lengthOfCharacter(byte) ? back : 0;
    }
    return 0;
}

} // namespace doctor::codex
