// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>

namespace doctor {

// What the system, its libraries and Qt say, as values have it: marked for translation like valueTexts().
std::span<const char *const> systemTexts();

} // namespace doctor
