// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/updates/updatesstatus.h"

#include "checks/connectivity/transportissue.h"
#include "codex/cabundle.h"
#include "codex/oserror.h"
#include "codex/statusnames.h"
#include "core/valuewords.h"
#include "probes/eventloop.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/installation.h"
#include "probes/networkpolicy.h"

#include <QStringDecoder>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::InstallMethod;

constexpr qint64 largestCache = 1024LL * 1024;
constexpr qint64 largestAnswer = 1024LL * 1024;
constexpr std::chrono::seconds requestLimit{5};
constexpr auto releaseUrl = "https://api.github.com/repos/openai/codex/releases/latest"_L1;
constexpr auto caskUrl = "https://formulae.brew.sh/api/cask/codex.json"_L1;

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

QFuture<UpdatesEvidence> withoutNetwork(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config, const probes::Installation &installation,
           const probes::NetworkPolicy &policy) {
            UpdatesEvidence evidence{.checksOnStartup = config.root.member(u"check_for_update_on_startup").toBool(true),
                                     .method = installation.launch.method,
                                     .installedVersion =
                                         installation.codex() ? installation.codex()->version : QString(),
                                     .cachePath = config.codexHome + "/version.json"_L1};
            evidence.bundleError = policy.bundleError;
            evidence.bundleVariable = codex::caVariable(policy.variables);
            evidence.areCredentialsWithheld = !policy.sendsCredentials;
            readCache(evidence, surroundings);
            return evidence;
        },
        probes::config, probes::installation, probes::networkPolicy);
}

QFuture<UpdatesEvidence> gather(Environment &environment)
{
    const Answer<UpdatesEvidence> answer;
    probes::onEventLoop(
        environment, withoutNetwork(environment), answer, [&environment, answer](const UpdatesEvidence &known) {
            if (environment.options().offline)
                return answer.give(known);
            const bool isCask = known.method == InstallMethod::Brew;
            const probes::HttpRequest asked{
                .url = QUrl(isCask ? caskUrl : releaseUrl), .limit = requestLimit, .largestBody = largestAnswer};
            const auto add = [known, answer](const probes::HttpEvidence &evidence) {
                UpdatesEvidence all = known;
                all.asked = evidence;
                answer.give(all);
            };
            probes::onEventLoop(environment, probes::request(environment, asked), answer, add);
        });
    return answer.future();
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

codex::LatestVersion latestOf(const UpdatesEvidence &evidence)
{
    const probes::HttpEvidence &http = *evidence.asked;
    if (!evidence.bundleError.isEmpty())
        return {.errorText = evidence.bundleError};
    if (!http.isAnswered())
        return {.errorText = http.fault == probes::TransportFault::TimedOut
                                 ? u"version request timed out"_s
                                 : u"error sending request for url (%1)"_s.arg(http.url.toString())};
    const int status = http.answer.status;
    if (status < 200 || status >= 300)
        return {.errorText = u"HTTP %1 %2"_s.arg(status).arg(codex::statusName(status))};
    if (http.isCut)
        return {.errorText = u"version response exceeds size limit"_s};
    return codex::latestVersion(http.answer.body, evidence.method == InstallMethod::Brew);
}

// That nobody tells the latest version is a matter of its own only where the way there is open.
Issue notTold(const UpdatesEvidence &evidence, const QString &errorText)
{
    const probes::HttpEvidence &http = *evidence.asked;
    const Asked asked{.provider = {.id = u"updates"_s}, .url = http.url, .route = http.route};
    Issue issue;
    if (!evidence.bundleError.isEmpty())
        issue = {.remedy = {QT_TRANSLATE_NOOP("Checks", "Set %1 to the PEM file with your CA certificates, or run "
                                                        "`unset %1`."),
                            {evidence.bundleVariable}},
                 .root = {Cause::Trust, evidence.bundleVariable}};
    else if (http.isAnswered())
        issue = {.remedy = {QT_TRANSLATE_NOOP("Checks", "Try again later; `npm view @openai/codex version` or the "
                                                        "releases on GitHub tell it too.")}};
    else
        issue = transportIssue(placeOf(asked), http.fault, http.errorText);
    if (issue.root.cause != Cause::Proxy && issue.root.cause != Cause::Trust) // Codex works without knowing it
        issue.root = {Cause::Update, http.url.host()};
    issue.severity = Severity::Warning;
    issue.cause = {
        QT_TRANSLATE_NOOP("Checks", "%1 does not tell the latest version of Codex: %2"),
        {http.url.host(),
         valuePhrase(http.errorText.isEmpty() || !evidence.bundleError.isEmpty() ? errorText : http.errorText)}};
    issue.headline = issue.cause;
    issue.measured = inOurWords(errorText);
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "the number of the latest release")};
    issue.fields = {u"latest version probe"_s};
    return issue;
}

void addLatest(Outcome &outcome, const UpdatesEvidence &evidence, const codex::LatestVersion &latest)
{
    if (!latest.errorText.isEmpty()) {
        outcome.details.append({u"latest version probe"_s, latest.errorText});
        if (!evidence.asked->errorText.isEmpty())
            outcome.details.append({u"transport error"_s, evidence.asked->errorText, false, true});
        // Not sending the proxy's credentials was asked for.
        const probes::HttpEvidence &http = *evidence.asked;
        if (!evidence.areCredentialsWithheld || !wantsProxyCredentials(http.fault, http.answer))
            outcome.issues.append(notTold(evidence, latest.errorText));
        return;
    }
    const bool isNewer = codex::isNewerRelease(latest.version, evidence.installedVersion);
    outcome.details.append({u"latest version"_s, latest.version});
    outcome.details.append(
        {u"latest version status"_s, isNewer ? u"newer version is available"_s : u"current version is not older"_s});
}

// From the network, or else of the last time that Codex looked.
Message summaryOf(const UpdatesEvidence &evidence, const QString &latest, bool isFromCache)
{
    const bool isNewer = codex::isNewerRelease(latest, evidence.installedVersion);
    const QStringList versions{latest, evidence.installedVersion};
    if (isNewer && isFromCache)
        return {QT_TRANSLATE_NOOP("Checks", "%1 is available (installed: %2), as of the last look for updates"),
                versions};
    if (isNewer)
        return {QT_TRANSLATE_NOOP("Checks", "%1 is available (installed: %2)"), versions};
    if (latest.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Codex has not noted a newer version yet")};
    if (evidence.installedVersion.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "The latest version is %1; which one is installed is not known"), {latest}};
    if (isFromCache)
        return {QT_TRANSLATE_NOOP("Checks", "No newer version was known at the last look for updates")};
    return {QT_TRANSLATE_NOOP("Checks", "There is no newer version than %1"), {evidence.installedVersion}};
}

} // namespace

Outcome judgeUpdates(const UpdatesEvidence &evidence)
{
    Outcome outcome{.details = {{u"check for update on startup"_s, evidence.checksOnStartup ? u"true"_s : u"false"_s},
                                {u"update action"_s, updateAction(evidence.method)}}};
    addCache(outcome, evidence);
    if (evidence.method == InstallMethod::Npm)
        outcome.details.append({u"npm update target"_s, u"not inspected (PATH helpers are not executed)"_s});
    const codex::LatestVersion latest = evidence.asked ? latestOf(evidence) : codex::LatestVersion{};
    if (evidence.asked)
        addLatest(outcome, evidence, latest);
    const bool isFromCache = latest.version.isEmpty();
    const QString known = isFromCache ? evidence.cache.latest : latest.version;
    if (codex::isNewerRelease(known, evidence.installedVersion))
        outcome.notes.append(
            {.text = {QT_TRANSLATE_NOOP("Checks", "%1 available (current %2)"), {known, evidence.installedVersion}}});
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(evidence, known, isFromCache);
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
