// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/appserver.h"

#include "codex/oserror.h"
#include "probes/facts.h"
#include "probes/files.h"

#include <QFile>

#include <cerrno>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

// Signal 0 is not sent; the system only says whether it could be.
bool isAlive(int pid)
{
    return ::kill(pid, 0) == 0 || errno == EPERM;
}

QString stateOf(const FileEvidence &file)
{
    switch (file.kind) {
    case FileKind::Missing:
        return u"missing"_s;
    case FileKind::Regular:
        return u"file"_s;
    case FileKind::Unknown:
        return codex::osErrorText(file.errorNumber);
    default:
        return u"not a file"_s;
    }
}

DaemonFile daemonFile(const Surroundings &surroundings, const QString &label, const QString &path)
{
    constexpr qint64 largestPidFile = 4096;
    DaemonFile file{.label = label, .path = path, .state = stateOf(fileEvidence(path))};
    if (file.isFile() && path.endsWith(".pid"_L1)) {
        file.pid = codex::pidIn(readFile(surroundings, path, largestPidFile).bytes);
        file.isAlive = file.pid > 0 && isAlive(file.pid);
    }
    return file;
}

AppServerEvidence readAppServer(const Surroundings &surroundings, const CodexHome &home)
{
    AppServerEvidence evidence{.folder = home.path + "/app-server-daemon"_L1,
                               .socketPath = home.path + "/app-server-control/app-server-control.sock"_L1};
    const std::pair<QString, QString> names[] = {{u"settings"_s, u"settings.json"_s},
                                                 {u"pid file"_s, u"app-server.pid"_s},
                                                 {u"update-loop pid file"_s, u"app-server-updater.pid"_s},
                                                 {u"dedicated pid file"_s, u"daemon.pid"_s},
                                                 {u"dedicated update-loop pid file"_s, u"daemon-updater.pid"_s}};
    for (const auto &[label, name] : names)
        evidence.files.append(daemonFile(surroundings, label, evidence.folder + u'/' + name));
    if (evidence.files.constFirst().isFile()) {
        const FileContent settings =
            readFile(surroundings, evidence.files.constFirst().path, codex::largestUpdaterSettings);
        evidence.updater = codex::updaterSettings(settings.bytes);
        evidence.updater.isValid = evidence.updater.isValid && settings.isRead() && !settings.isTruncated;
    }
    evidence.hasSocket = fileEvidence(evidence.socketPath).exists();
    if (!evidence.hasSocket)
        return evidence;
    evidence.socket = askControlSocket(surroundings, evidence.socketPath);
    // Codex itself names the whole path, and cannot.
    if (QFile::encodeName(evidence.socketPath).size() > longestSocketPath)
        evidence.socket.errorText = u"failed to connect to control socket"_s;
    return evidence;
}

} // namespace

QFuture<AppServerEvidence> appServer(Environment &environment)
{
    return environment.inWorker(readAppServer, codexHome);
}

} // namespace doctor::probes
