// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/providers.h"
#include "core/check.h"
#include "probes/credentials.h"

namespace doctor::checks {

struct LoginFitEvidence {
    codex::Provider provider = {};
    std::optional<codex::StoredCredentials> stored = {};
    bool isLoginKnown = true; // else there may be one in a keyring
    QString loginPath = {};
    bool hasKeyVariable = false; // CODEX_API_KEY, which `codex exec` takes before the stored login
    QString keyVariableSource = {};
    codex::KeyIssuer keyVariableIssuer = {};

    QString forcedMethod = {}; // forced_login_method; empty if it is not set
    QString forcedMethodSource = {};
    QStringList forcedWorkspaces = {}; // forced_chatgpt_workspace_id, one or several
    QString forcedWorkspacesSource = {};
};

Outcome judgeLoginFit(const LoginFitEvidence &evidence);
Check loginFit();

} // namespace doctor::checks
