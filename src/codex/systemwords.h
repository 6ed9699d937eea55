// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor::codex {

// What the C library says of an error, but not in the language of the session as it would: reports are English.
QString systemWords(int errorNumber);
QString lookupWords(int code); // of getaddrinfo: "Name or service not known"

} // namespace doctor::codex
