// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <string_view>

namespace doctor::codex {

// A set of bytes, asked for each of a stream.
struct ByteSet {
    explicit constexpr ByteSet(std::string_view bytes)
    {
        for (const char byte : bytes)
            holds[static_cast<unsigned char>(byte)] = true;
    }
    bool operator()(char byte) const { return holds[static_cast<unsigned char>(byte)]; }

    std::array<bool, 256> holds = {};
};

} // namespace doctor::codex
