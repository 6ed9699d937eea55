// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/backgroundserver/appserverstatus.h"

#include "codex/systemwords.h"
#include "core/shellword.h"
#include "core/valuewords.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QFuture<probes::AppServerEvidence> gather(Environment &environment)
{
    return environment.once(probes::appServer);
}

QList<Detail> settingsDetails(const codex::UpdaterSettings &updater)
{
    if (!updater.isValid)
        return {{u"configured updater settings"_s, u"unreadable or invalid"_s}};
    QList<Detail> details;
    if (updater.isAutomatic)
        details.append(
            {u"automatic updates"_s, *updater.isAutomatic ? u"enabled (configured)"_s : u"disabled (configured)"_s});
    if (updater.intervalMinutes)
        details.append({u"update interval"_s, u"%1 minutes (configured)"_s.arg(*updater.intervalMinutes)});
    return details;
}

QList<Detail> detailsOf(const probes::AppServerEvidence &evidence)
{
    QList<Detail> details{{u"daemon state dir"_s, evidence.folder}};
    for (const probes::DaemonFile &file : evidence.files)
        details.append({file.label, u"%1 (%2)"_s.arg(file.path, file.state)});
    details.append(settingsDetails(evidence.updater));
    details.append({u"control socket"_s, evidence.socketPath});
    details.append({u"status"_s, !evidence.hasSocket    ? u"not running"_s
                                 : evidence.isRunning() ? u"running"_s
                                                        : u"stale or unreachable"_s});
    if (evidence.hasSocket)
        details.append({u"app-server version"_s, evidence.isRunning()
                                                     ? evidence.socket.version
                                                     : u"unavailable (%1)"_s.arg(evidence.socket.errorText)});
    const bool isPersistent = !evidence.files.isEmpty() && evidence.files.constFirst().isFile();
    details.append({u"mode"_s, isPersistent ? u"persistent"_s : u"ephemeral"_s});
    for (const probes::DaemonFile &file : evidence.files) {
        if (file.pid > 0)
            details.append({.label = file.label + " process"_L1,
                            .value = file.isAlive ? u"%1 (alive)"_s.arg(file.pid) : u"%1 (not running)"_s.arg(file.pid),
                            .ours = true});
    }
    return details;
}

Issue deadSocket(const probes::AppServerEvidence &evidence, const QList<probes::DaemonFile> &stale)
{
    Issue issue{.cause = {QT_TRANSLATE_NOOP("Checks", "The background server's socket is stale: nothing listens on %1"),
                          {evidence.socketPath}},
                .remedy = {QT_TRANSLATE_NOOP(
                    "Checks", "Remove it with `rm %1`; Codex makes a new one when it starts the server.")}};
    QStringList toRemove{shellWord(evidence.socketPath)};
    QStringList pids;
    for (const probes::DaemonFile &file : stale) {
        toRemove.append(shellWord(file.path));
        pids.append(QString::number(file.pid));
    }
    if (!stale.isEmpty()) {
        issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                         "The background server's socket is stale: nothing listens on %1, and "
                                         "process %2, which %3 names, is not running"),
                       {evidence.socketPath, pids.join(u", "_s), stale.constFirst().path}};
        issue.remedy.text =
            QT_TRANSLATE_NOOP("Checks", "Remove them with `rm %1`; Codex makes new ones when it starts the server.");
    }
    issue.remedy.arguments = {toRemove.join(u' ')};
    return issue;
}

Issue longPath(const probes::AppServerEvidence &evidence)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The path of the background server's socket has %1 bytes, and Codex "
                                                  "can connect to 107 at most: %2"),
                      {QString::number(QFile::encodeName(evidence.socketPath).size()), evidence.socketPath}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Set CODEX_HOME to a folder with a shorter path.")}};
}

Issue silentServer(const probes::AppServerEvidence &evidence, int pid)
{
    Issue issue{.cause = {QT_TRANSLATE_NOOP("Checks", "The background server accepts connections on %1 and does not "
                                                      "answer as it should"),
                          {evidence.socketPath}},
                .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `codex app-server daemon restart`.")}};
    if (pid > 0)
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Run `codex app-server daemon restart`; if that does not help, end "
                                                    "its process with `kill %1`."),
                        {QString::number(pid)}};
    return issue;
}

// Only a refused connection shows that nobody listens: a server whose socket may not be opened, or that is too busy to
// take one more connection, may be at work.
Issue closedSocket(const probes::AppServerEvidence &evidence, int pid)
{
    const int errorNumber = evidence.socket.connectErrorNumber;
    Issue issue = silentServer(evidence, pid);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "The background server's socket %1 cannot be connected to: %2"),
                   {evidence.socketPath, valuePhrase(codex::systemWords(errorNumber))}};
    if (errorNumber == EACCES)
        issue.remedy = {
            QT_TRANSLATE_NOOP("Checks", "Give it back to your user: `sudo chown $(id -u) %1 && chmod 600 %1`."),
            {shellWord(evidence.socketPath)}};
    return issue;
}

Issue issueOfSocket(const probes::AppServerEvidence &evidence)
{
    const int errorNumber = evidence.socket.connectErrorNumber;
    if (errorNumber == ECONNREFUSED) {
        QList<probes::DaemonFile> stale;
        std::ranges::copy_if(evidence.files, std::back_inserter(stale), &probes::DaemonFile::isStale);
        return deadSocket(evidence, stale);
    }
    const auto alive = std::ranges::find_if(evidence.files, &probes::DaemonFile::isAlive);
    const int pid = alive == evidence.files.end() ? 0 : alive->pid;
    if (errorNumber != 0)
        return closedSocket(evidence, pid);
    const bool isLong = evidence.socketPath.toUtf8().size() > probes::longestSocketPath;
    return isLong ? longPath(evidence) : silentServer(evidence, pid);
}

Issue unreachable(const probes::AppServerEvidence &evidence)
{
    Issue issue = issueOfSocket(evidence);
    const int errorNumber = evidence.socket.connectErrorNumber;
    issue.measured =
        inOurWords(errorNumber == 0 ? evidence.socket.errorText : "connect: "_L1 + codex::systemWords(errorNumber));
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a server that answers, or no socket")};
    issue.fields = {u"status"_s, u"control socket"_s};
    issue.root = {Cause::BackgroundServer, evidence.socketPath};
    return issue;
}

} // namespace

Outcome judgeAppServerStatus(const probes::AppServerEvidence &evidence)
{
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "The background server is not running, and need not be")},
                    .details = detailsOf(evidence),
                    .idle = !evidence.hasSocket};
    if (evidence.isRunning()) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The background server is running (%1)"),
                           {evidence.socket.version}};
    } else if (evidence.hasSocket) {
        outcome.issues = {unreachable(evidence)};
        outcome.status = Status::Warning;
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The background server's socket is stale or does not answer")};
    }
    return outcome;
}

Check appServerStatus()
{
    return makeCheck({.id = "app_server.status"_L1,
                      .section = "app-server"_L1,
                      .category = Category::BackgroundServer,
                      .title = QT_TRANSLATE_NOOP("Checks", "Background server")},
                     gather, judgeAppServerStatus);
}

} // namespace doctor::checks
