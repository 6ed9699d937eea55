// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/registry.h"

#include "checks/backgroundserver/appserverprocesses.h"
#include "checks/backgroundserver/appserverstatus.h"
#include "checks/configuration/authcredentials.h"
#include "checks/configuration/authfile.h"
#include "checks/configuration/authshadowing.h"
#include "checks/configuration/authtoken.h"
#include "checks/configuration/configlint.h"
#include "checks/configuration/configload.h"
#include "checks/configuration/extensions.h"
#include "checks/configuration/loginfit.h"
#include "checks/configuration/mcpcommands.h"
#include "checks/configuration/mcpconfig.h"
#include "checks/configuration/mcplive.h"
#include "checks/configuration/providersetup.h"
#include "checks/configuration/sandboxfilesystempaths.h"
#include "checks/configuration/sandboxhelpers.h"
#include "checks/configuration/sandboxlinux.h"
#include "checks/connectivity/networkauth.h"
#include "checks/connectivity/networkclock.h"
#include "checks/connectivity/networkenvironment.h"
#include "checks/connectivity/networkpath.h"
#include "checks/connectivity/networktrust.h"
#include "checks/connectivity/providerreachability.h"
#include "checks/connectivity/sandboxinside.h"
#include "checks/connectivity/websocketreachability.h"
#include "checks/environment/disk.h"
#include "checks/environment/endpointsecurity.h"
#include "checks/environment/git.h"
#include "checks/environment/installation.h"
#include "checks/environment/installcopies.h"
#include "checks/environment/provenance.h"
#include "checks/environment/rolloutparity.h"
#include "checks/environment/search.h"
#include "checks/environment/stateerrors.h"
#include "checks/environment/statelocks.h"
#include "checks/environment/statemigrations.h"
#include "checks/environment/statepaths.h"
#include "checks/environment/statethreads.h"
#include "checks/environment/storage.h"
#include "checks/environment/systemenvironment.h"
#include "checks/environment/terminalenv.h"
#include "checks/environment/terminalsession.h"
#include "checks/environment/terminaltitle.h"
#include "checks/environment/traces.h"
#include "checks/updates/updatesstatus.h"

namespace doctor::checks {

// clang-format off: one check a line
QList<Check> allChecks()
{
    return {
        // Environment
        systemEnvironment(),
        endpointSecurity(),
        installation(),
        installCopies(),
        provenance(),
        search(),
        disk(),
        terminalEnv(),
        terminalSession(),
        git(),
        terminalTitle(),
        statePaths(),
        rolloutParity(),
        stateThreads(),
        stateMigrations(),
        stateLocks(),
        stateErrors(),
        storage(),
        traces(),
        // Configuration
        configLoad(),
        configLint(),
        extensions(),
        providerSetup(),
        authCredentials(),
        loginFit(),
        authToken(),
        authFile(),
        authShadowing(),
        mcpConfig(),
        mcpCommands(),
        mcpLive(),
        sandboxHelpers(),
        sandboxFilesystemPaths(),
        sandboxLinux(),
        // Updates
        updatesStatus(),
        // Connectivity
        networkEnvironment(),
        networkTrust(),
        networkPath(),
        webSocketReachability(),
        providerReachability(),
        networkAuth(),
        networkClock(),
        sandboxInside(),
        // Background Server
        appServerStatus(),
        appServerProcesses(),
    };
}
// clang-format on

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
