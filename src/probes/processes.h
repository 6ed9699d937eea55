// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

#include <QDateTime>

namespace doctor::probes {

struct Process {
    int pid = 0;
    int parent = 0;
    int session = 0;                  // the pid of its leader
    QString name = {};                // as the kernel has it: at most 15 characters
    QChar state = {};                 // R, S, D, Z …
    QString executable = {};          // empty for a zombie
    bool isExecutableDeleted = false; // replaced or removed since it started
    QStringList commandLine = {};     // may hold secrets: to be judged, never to be shown
    QDateTime started = {};           // invalid if the system does not tell
    qint64 residentBytes = 0;
    QString codexHome = {}; // CODEX_HOME in its environment
    QString unit = {};      // of systemd, if it is Codex: "codex.service", "session-3.scope"

    bool isZombie() const { return state == u'Z'; }
    bool isStopped() const { return state == u'T' || state == u't'; } // by a signal or a debugger
    bool isCodex() const;
};

// The processes of this user, by pid. Those of others are not looked at.
struct ProcessTable {
    QList<Process> processes = {};
    bool isAvailable = true; // there is a /proc
    bool isTruncated = false;

    const Process *find(int pid) const;
};

QFuture<ProcessTable> processes(Environment &environment);

// What is known of one process, of whomever; without a name if it has ended. Blocks: workers only.
Process processWithId(const Surroundings &surroundings, int pid);

// A file of /proc, whose size is not known before, up to a limit; and where one of its links points, as the kernel
// words it. Thousands of them are one thing touched, not thousands. Block: workers only.
QByteArray processFile(const QString &path);
QString processLink(const QString &path);

} // namespace doctor::probes
