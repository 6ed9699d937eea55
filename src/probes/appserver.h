// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/appserver.h"
#include "core/environment.h"
#include "probes/controlsocket.h"

namespace doctor::probes {

// A file of the background server's folder, and the process it names.
struct DaemonFile {
    QString label = {};
    QString path = {};
    QString state = {}; // "file", "not a file", "missing" or the error
    int pid = 0;        // 0 if it names none
    bool isAlive = false;

    bool isFile() const { return state == QLatin1StringView("file"); }
    bool isStale() const { return pid > 0 && !isAlive; }
};

// The background server of a Codex home.
struct AppServerEvidence {
    QString folder = {};
    QList<DaemonFile> files = {}; // settings.json first
    codex::UpdaterSettings updater = {};
    QString socketPath = {};
    bool hasSocket = false;
    ControlSocketEvidence socket = {}; // if there is one

    bool isRunning() const { return hasSocket && socket.errorText.isEmpty(); }
};
QFuture<AppServerEvidence> appServer(Environment &environment);

} // namespace doctor::probes
