// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/registry.h"

#include "checks/environment/disk.h"
#include "checks/environment/terminalenv.h"
#include "checks/environment/terminaltitle.h"

namespace doctor::checks {

QList<Check> allChecks()
{
    return {
        // Environment
        disk(),
        terminalEnv(),
        terminalTitle(),
        // Configuration
        // Updates
        // Connectivity
        // Background Server
    };
}

QList<Check> checksNamed(const QString &id)
{
    QList<Check> named;
    for (const Check &check : allChecks()) {
        if (check.info.id == id || check.info.id.startsWith(id + u'.'))
            named.append(check);
    }
    return named;
}

} // namespace doctor::checks
