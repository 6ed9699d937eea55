// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace doctor {

constexpr size_t longestPrivateKey = size_t{16} * 1024;

// Where the private key (PEM or PGP) begins and ends in whose first line "PRIVATE KEY" stands there: with its last
// line, or as far as lines of a key go if it was cut off. Lines may be broken as JSON and shells break them.
std::optional<std::pair<size_t, size_t>> privateKeyAt(std::string_view text, size_t position);

} // namespace doctor
