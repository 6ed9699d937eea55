// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/sandboxinside.h"

#include "probes/sandboxhost.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

const QString networkVariable = u"CODEX_SANDBOX_NETWORK_DISABLED"_s;

QFuture<SandboxInsideEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::SandboxHost &host) {
            SandboxInsideEvidence evidence{.hasNoNewPrivileges = host.hasNoNewPrivileges,
                                           .seccompMode = host.seccompMode};
            for (const QString &name : {u"CODEX_SANDBOX"_s, networkVariable}) {
                const QString value = surroundings.variable(name);
                if (!value.isEmpty())
                    evidence.variables.insert(name, value);
            }
            return evidence;
        },
        probes::sandboxHost);
}

Issue confined(const SandboxInsideEvidence &evidence)
{
    const bool isOffline = evidence.variables.contains(networkVariable);
    const QString name = isOffline ? networkVariable : u"CODEX_SANDBOX"_s;
    Issue issue{
        .cause = {QT_TRANSLATE_NOOP("Checks", "This run is inside a Codex sandbox (%1=%2): it sees less than "
                                              "Codex does, and its network rows are not to be believed"),
                  {name, evidence.variables.value(name)}},
        .measured = verbatim(name + u'=' + evidence.variables.value(name)),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a run from an ordinary terminal")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Run this program again from a terminal that Codex did not open.")},
        .source = u"environment"_s,
        .fields = evidence.variables.keys(),
        .root = {Cause::InsideSandbox, {}}};
    // The variable can be inherited by what is not confined any more, such as a terminal started from there.
    issue.certainty = evidence.hasNoNewPrivileges || evidence.seccompMode > 0 ? Certainty::Certain : Certainty::Likely;
    return issue;
}

} // namespace

Outcome judgeSandboxInside(const SandboxInsideEvidence &evidence)
{
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "This run is not inside a Codex sandbox")}};
    QStringList names = evidence.variables.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        outcome.details.append({name, evidence.variables.value(name)});
    outcome.details.append({{u"no new privileges"_s, evidence.hasNoNewPrivileges ? u"true"_s : u"false"_s},
                            {u"seccomp mode"_s, QString::number(evidence.seccompMode)}});
    if (!evidence.variables.isEmpty()) {
        outcome.issues = {confined(evidence)};
        outcome.status = Status::Warning;
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "This run is inside a Codex sandbox")};
    }
    return outcome;
}

Check sandboxInside()
{
    return makeCheck({.id = "sandbox.inside"_L1,
                      .section = "sandbox"_L1,
                      .category = Category::Connectivity,
                      .title = QT_TRANSLATE_NOOP("Checks", "Inside a sandbox"),
                      .ours = true},
                     gather, judgeSandboxInside);
}

} // namespace doctor::checks
