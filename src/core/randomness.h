// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <string_view>

namespace doctor {

// The characters of tokens, so of base64 in both alphabets; what pads it is not one of them.
bool isTokenCharacter(char c);

// Whether a run of such characters is so disordered that it may be a secret of a form nobody documents. Identifiers
// that a reader needs are not: UUIDs, request ids ("req_…"), hashes and ids that the text before them names as such,
// paths, names of types and models.
bool looksSecret(std::string_view run, std::string_view before);

// Calls found(begin, end) for every run of at least `shortest` token characters; words in between cost little.
template<typename Found>
void eachLongRun(std::string_view text, size_t shortest, const Found &found)
{
    size_t i = 0;
    while (i + shortest <= text.size()) {
        size_t j = i + shortest;
        while (j > i && isTokenCharacter(text[j - 1]))
            --j;
        if (j > i) { // text[j - 1] separates
            i = j;
            continue;
        }
        size_t end = i + shortest;
        while (end < text.size() && isTokenCharacter(text[end]))
            ++end;
        found(i, end);
        i = end + 1;
    }
}

} // namespace doctor
