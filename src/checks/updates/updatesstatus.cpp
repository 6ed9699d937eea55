// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/updates/updatesstatus.h"

#include "codex/oserror.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/installation.h"

#include <QStringDecoder>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::InstallMethod;

constexpr qint64 largestCache = 1024LL * 1024;

void readCache(UpdatesEvidence &evidence, const Surroundings &surroundings)
{
    const probes::FileContent file = probes::readFile(surroundings, evidence.cachePath, largestCache);
    evidence.hasCache = file.errorNumber != ENOENT;
    if (!file.isRead()) {
        evidence.readError = codex::osErrorText(file.errorNumber);
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.bytes);
    if (decoder.hasError())
        evidence.readError = u"stream did not contain valid UTF-8"_s;
    else
        evidence.cache = codex::parseVersionCache(file.bytes);
}

QFuture<UpdatesEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config, const probes::Installation &installation) {
            UpdatesEvidence evidence{.checksOnStartup = config.root.member(u"check_for_update_on_startup").toBool(true),
                                     .method = installation.launch.method,
                                     .installedVersion =
                                         installation.codex() ? installation.codex()->version : QString(),
                                     .cachePath = config.codexHome + "/version.json"_L1};
            readCache(evidence, surroundings);
            return evidence;
        },
        probes::config, probes::installation);
}

QString updateAction(InstallMethod method)
{
    if (method == InstallMethod::Standalone)
        return u"standalone installer"_s;
    const QString command = codex::updateCommand(method);
    return command.isEmpty() ? u"manual or unknown"_s : command;
}

void addCache(Outcome &outcome, const UpdatesEvidence &evidence)
{
    outcome.details.append({u"version cache"_s, evidence.cachePath});
    if (!evidence.hasCache) {
        outcome.details.append({u"version cache"_s, u"missing"_s});
    } else if (!evidence.readError.isEmpty()) {
        outcome.details.append({u"version cache read"_s, evidence.readError});
    } else if (!evidence.cache.errorText.isEmpty()) {
        outcome.details.append({u"version cache parse"_s, evidence.cache.errorText});
    } else {
        outcome.details.append({u"cached latest version"_s, evidence.cache.latest});
        if (evidence.cache.lastChecked)
            outcome.details.append({u"last checked at"_s, *evidence.cache.lastChecked});
        if (evidence.cache.dismissed)
            outcome.details.append({u"dismissed version"_s, *evidence.cache.dismissed});
    }
}

} // namespace

Outcome judgeUpdates(const UpdatesEvidence &evidence)
{
    Outcome outcome{.details = {{u"check for update on startup"_s, evidence.checksOnStartup ? u"true"_s : u"false"_s},
                                {u"update action"_s, updateAction(evidence.method)}}};
    addCache(outcome, evidence);
    if (evidence.method == InstallMethod::Npm)
        outcome.details.append({u"npm update target"_s, u"not inspected (PATH helpers are not executed)"_s});
    const QString latest = evidence.cache.latest;
    if (codex::isNewerRelease(latest, evidence.installedVersion)) {
        outcome.summary = {
            QT_TRANSLATE_NOOP("Checks", "%1 is available (installed: %2), as of the last look for updates"),
            {latest, evidence.installedVersion}};
        outcome.notes.append(
            {.text = {QT_TRANSLATE_NOOP("Checks", "%1 available (current %2)"), {latest, evidence.installedVersion}}});
    } else if (latest.isEmpty()) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "Codex has not noted a newer version yet")};
    } else {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "No newer version was known at the last look for updates")};
    }
    return outcome;
}

Check updatesStatus()
{
    return makeCheck({.id = u"updates.status"_s,
                      .section = u"updates"_s,
                      .category = Category::Updates,
                      .title = QT_TRANSLATE_NOOP("Checks", "Updates")},
                     gather, judgeUpdates);
}

} // namespace doctor::checks
