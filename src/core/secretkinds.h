// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

namespace doctor {

// A form by which a secret is known although nobody named it. The expression (RE2 syntax) has one group: what is
// masked.
struct SecretKind {
    const char *kind = "";       // of its pseudonym
    const char *reason = "";     // completes "looks like …"
    const char *expression = ""; // linear, as all of RE2
    bool isGuess = false;        // masked only where the value looks random (secretkinds.cpp)
};

// Forms that their issuers document, headers and URLs, and values whose name says that they are secret.
std::span<const SecretKind> secretKinds();

// Whether a value that stands behind a telling name is one, and no word such as "expired" or "present".
bool looksRandom(std::string_view value);

} // namespace doctor
