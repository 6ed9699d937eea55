// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"

namespace doctor::checks {

struct ProxyVariable {
    QString name = {};
    QString shown = {};  // without userinfo
    QString source = {}; // "environment", ".env:2"
};

struct CaVariable {
    enum class State { Readable, Unreadable, NotAFile, NotInspectable };
    QString name = {};
    QString path = {};
    QString source = {};
    State state = State::Readable;
    QString errorText = {};
};

struct NetworkEnvironmentEvidence {
    QList<ProxyVariable> proxies = {};
    bool isConfigLoaded = true;
    bool respectsSystemProxy = false;
    bool hasManagedProxy = false;
    QList<CaVariable> caVariables = {};
};

Outcome judgeNetworkEnvironment(const NetworkEnvironmentEvidence &evidence);
Check networkEnvironment();

} // namespace doctor::checks
