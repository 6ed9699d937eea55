// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor::codex {

// The words Codex's Linux release has for an error of the system: "No such file or directory (os error 2)"
// (doctor-checks Appendix B: it is built with musl, whose texts differ from glibc's for a few numbers).
QString osErrorText(int number);

// The name of its class in Codex's reports: "NotFound", "PermissionDenied", "NotADirectory", "TimedOut", "Other" …
QString osErrorClass(int number);

} // namespace doctor::codex
