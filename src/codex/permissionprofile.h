// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/sandboxpolicy.h"

namespace doctor::codex {

// Lays the profile that default_permissions names, with those it extends, over a policy that has nothing yet.
void applyPermissionProfile(SandboxPolicy &policy, const Config &config, const PolicyPlaces &places);

// Whether a deny rule's pattern matches the whole path: * and ? stay within a folder, ** does not.
bool globMatches(const QString &pattern, const QString &path);

} // namespace doctor::codex
