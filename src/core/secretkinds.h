// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/doubt.h"

#include <span>
#include <string_view>

namespace doctor {

// A form by which a secret is known although nobody named it. The expression (RE2 syntax) has one group, which is what
// is masked; or none, which is quicker: then all of it is, but for an escaped line break at its beginning.
struct SecretKind {
    const char *kind = "";   // of its pseudonym
    const char *reason = ""; // completes "looks like …"
    // Texts of which one stands in each occurrence, in any case, between "|". One that ends with "=" stands before an
    // assignment, one that ends with a space is an option's name; others begin a word, unless "*" says that they need
    // not.
    const char *hints = "";
    const char *expression = ""; // linear, as all of RE2
    Doubt doubt = Doubt::None;
    const char *except = nullptr; // matches whole occurrences that are harmless
};

// Forms that their issuers document, headers and URLs, and values whose name says that they are secret.
std::span<const SecretKind> secretKinds();

// Whether a parameter in the query of a URL is known not to be secret by its name.
bool isHarmlessParameter(std::string_view name);

} // namespace doctor
