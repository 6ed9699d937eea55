// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace doctor {

// How sure it is that what stands in the place of a secret is one.
enum class Doubt {
    None,
    Word,   // it may be a word such as "expired": those are left
    Random, // it may be any text: only what looks random is masked
    Name,   // it may be a long name or an id: only what is as disordered as a token is masked
};

// Whether a value has what words, names and paths have not.
bool looksRandom(std::string_view value);

// Whether a value may be a secret, where that is in doubt.
bool isDoubtful(std::string_view value, Doubt doubt);

} // namespace doctor
