// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/sandboxfilesystempaths.h"

#include "core/valuewords.h"
#include "probes/sandboxpolicy.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::checks {

namespace {

using State = probes::ResolvedPath::State;

constexpr auto limitOfPath = 2s;
constexpr std::chrono::milliseconds limitOfAll = 8s;
constexpr auto slowPath = 1s;
constexpr qsizetype mostPaths = 32;

QFuture<SandboxFilesystemPathsEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::SandboxPolicy &policy) {
            SandboxFilesystemPathsEvidence evidence{.policy = policy};
            QElapsedTimer timer;
            timer.start();
            for (const codex::PolicyPath &path : policy.paths.mid(0, mostPaths)) {
                if (surroundings.isCancelled() || timer.hasExpired(limitOfAll.count()))
                    break;
                const std::chrono::milliseconds left = limitOfAll - std::chrono::milliseconds{timer.elapsed()};
                evidence.resolved.append(
                    policy.readsEverything ? probes::resolveWithin(
                        surroundings, path.path, std::min<std::chrono::milliseconds>(left, limitOfPath))
                                           : probes::ResolvedPath{});
            }
            return evidence;
        },
        probes::sandboxPolicy);
}

QString accessOf(const codex::PolicyPath &path)
{
    QStringList access;
    if (path.canRead)
        access.append(u"read"_s);
    if (path.canWrite)
        access.append(u"write"_s);
    return access.join(u", "_s);
}

QString outcomeText(State state)
{
    switch (state) {
    case State::NotTried:
        return u"not probed (filesystem read restrictions apply)"_s;
    case State::Resolved:
        return u"path resolved (read/write access not tested)"_s;
    case State::Missing:
        return u"missing (may be intentional)"_s;
    case State::Denied:
        return u"access denied to doctor"_s;
    case State::Failed:
        return u"path probe failed"_s;
    case State::TimedOut:
        return u"path probe timed out"_s;
    }
    Q_UNREACHABLE();
}

bool isSlow(const probes::ResolvedPath &resolved)
{
    return resolved.took >= slowPath;
}

bool isTrouble(const probes::ResolvedPath &resolved)
{
    return resolved.state == State::Denied || resolved.state == State::Failed || resolved.state == State::TimedOut
           || isSlow(resolved);
}

Message causeOf(const QString &path, const probes::ResolvedPath &resolved)
{
    switch (resolved.state) {
    case State::Denied:
        return {QT_TRANSLATE_NOOP("Checks", "The sandbox settings name %1, which this user may not reach"), {path}};
    case State::Failed:
        return {QT_TRANSLATE_NOOP("Checks", "The sandbox settings name %1, which cannot be resolved"), {path}};
    case State::TimedOut:
        return {
            QT_TRANSLATE_NOOP("Checks", "The sandbox settings name %1, which does not answer: its volume may be dead"),
            {path}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "The sandbox settings name %1, which answers slowly"), {path}};
    }
}

Issue trouble(const codex::PolicyPath &path, const probes::ResolvedPath &resolved, const QString &label)
{
    return {.cause = causeOf(path.path, resolved),
            .measured = inOurWords(u"%1 after %2 ms"_s.arg(outcomeText(resolved.state)).arg(resolved.took.count())),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a path that resolves within a second")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Check the mount and the permissions of %1, or ask whoever set it "
                                                   "whether it is needed on this machine."),
                       {path.path}},
            .fields = {label},
            .root = {Cause::Sandbox, path.path}};
}

void addPathDetails(QList<Detail> &details, const SandboxFilesystemPathsEvidence &evidence)
{
    for (qsizetype index = 0; index < evidence.resolved.size(); ++index) {
        const codex::PolicyPath &path = evidence.policy.paths[index];
        const probes::ResolvedPath &resolved = evidence.resolved[index];
        const QString label = u"path %1"_s.arg(index + 1);
        details.append({label, u"%1 (%2); %3"_s.arg(path.path, accessOf(path), outcomeText(resolved.state))});
        if (isSlow(resolved))
            details.append({label + " latency"_L1, u"over 1 second"_s});
        details.append({label + " source"_L1, path.sources.isEmpty()
                                                  ? u"effective filesystem policy (entry provenance unavailable)"_s
                                                  : path.sources.join(u"; "_s)});
    }
}

Message summaryOf(const SandboxFilesystemPathsEvidence &evidence, bool isIncomplete, bool hasTrouble)
{
    if (isIncomplete)
        return {QT_TRANSLATE_NOOP("Checks", "Not all paths of the sandbox settings could be looked at")};
    if (hasTrouble)
        return {QT_TRANSLATE_NOOP("Checks", "Some paths of the sandbox settings are slow or cannot be reached")};
    if (!evidence.policy.readsEverything)
        return {QT_TRANSLATE_NOOP("Checks", "The sandbox settings restrict reading: their paths are listed only")};
    return {QT_TRANSLATE_NOOP("Checks", "The paths of the sandbox settings answer promptly")};
}

Issue incomplete(qsizetype unchecked)
{
    return {.cause = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n path(s) of the sandbox settings were not looked at"),
                      .count = static_cast<int>(unchecked)},
            .expected = {QT_TRANSLATE_NOOP("Checks", "at most 32 paths that answer within 8 seconds together")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove paths that are not needed from the sandbox settings.")},
            .fields = {u"unchecked paths"_s},
            .root = {Cause::Sandbox, u"paths"_s}};
}

} // namespace

Outcome judgeSandboxFilesystemPaths(const SandboxFilesystemPathsEvidence &evidence)
{
    const qsizetype total = evidence.policy.paths.size();
    if (total == 0)
        return {.summary = {QT_TRANSLATE_NOOP("Checks", "The sandbox settings name no paths")}};
    Outcome outcome;
    if (!evidence.policy.profile.isEmpty())
        outcome.details.append({u"permission profile"_s, evidence.policy.profile});
    outcome.details.append({{u"operation"_s, u"resolve paths only; read/write access is not tested"_s},
                            {u"probe budgets"_s, u"2 seconds per path, 8 seconds total, at most 32 paths"_s}});
    addPathDetails(outcome.details, evidence);
    for (qsizetype index = 0; index < evidence.resolved.size(); ++index) {
        if (isTrouble(evidence.resolved[index]))
            outcome.issues.append(
                trouble(evidence.policy.paths[index], evidence.resolved[index], u"path %1"_s.arg(index + 1)));
    }
    const bool hasTrouble = !outcome.issues.isEmpty();
    const qsizetype unchecked = total - evidence.resolved.size();
    if (unchecked > 0) {
        outcome.details.append({u"unchecked paths"_s, u"%1 (probe budget exhausted)"_s.arg(unchecked)});
        outcome.issues.append(incomplete(unchecked));
    }
    outcome.details.append({u"paths checked"_s, u"%1 of %2"_s.arg(evidence.resolved.size()).arg(total)});
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(evidence, unchecked > 0, hasTrouble);
    return outcome;
}

Check sandboxFilesystemPaths()
{
    return makeCheck({.id = "sandbox.filesystem_paths"_L1,
                      .section = "sandbox"_L1,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Sandbox paths")},
                     gather, judgeSandboxFilesystemPaths);
}

} // namespace doctor::checks
