// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/networkenvironment.h"

#include "codex/oserror.h"
#include "codex/proxy.h"
#include "core/valuewords.h"
#include "probes/facts.h"
#include "probes/files.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using State = CaVariable::State;

CaVariable inspected(const Surroundings &surroundings, const QString &name, const codex::Variables &variables)
{
    CaVariable variable{.name = name, .path = variables.value(name), .source = variables.source(name)};
    const QString absolute = QDir(surroundings.options->workingDirectory).absoluteFilePath(variable.path);
    const probes::FileEvidence file = probes::fileEvidence(variable.path.isEmpty() ? QString() : absolute);
    if (!file.exists()) {
        variable.state = State::NotInspectable;
        variable.errorText = codex::osErrorText(file.errorNumber);
    } else if (file.kind != probes::FileKind::Regular) {
        variable.state = State::NotAFile;
    } else if (const probes::FileContent content = probes::readFile(surroundings, absolute, 1); !content.isRead()) {
        variable.state = State::Unreadable;
        variable.errorText = codex::osErrorText(content.errorNumber);
    }
    return variable;
}

// Codex runs a proxy for the commands in its sandbox if the feature is on and they may reach the network at all.
bool hasManagedProxy(const codex::ConfigValue &root)
{
    const codex::ConfigValue feature = root.at(u"features.network_proxy");
    if (!feature.toBool() && !feature.member(u"enabled").toBool())
        return false;
    const QString permissions = root.member(u"default_permissions").toString();
    if (!permissions.isEmpty()) {
        const codex::ConfigValue profile = root.member(u"permissions").member(permissions);
        return permissions == ":danger-full-access"_L1 || profile.at(u"network.enabled").toBool();
    }
    const QString mode = root.member(u"sandbox_mode").toString();
    return mode == "danger-full-access"_L1
           || (mode == "workspace-write"_L1 && root.at(u"sandbox_workspace_write.network_access").toBool());
}

QString shownValue(const QString &name, const codex::Variables &variables)
{
    const bool isList = name.compare("no_proxy"_L1, Qt::CaseInsensitive) == 0;
    return isList ? variables.value(name) : codex::proxySetting(name, variables).url.masked();
}

QFuture<NetworkEnvironmentEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::CodexHome &home, const codex::Config &config,
           const codex::Variables &variables) {
            NetworkEnvironmentEvidence evidence{.isConfigLoaded = home.isUsable() && !config.stopsCodex(),
                                                .respectsSystemProxy =
                                                    config.root.at(u"features.respect_system_proxy").toBool(),
                                                .hasManagedProxy = hasManagedProxy(config.root)};
            for (const QString &name : codex::presentProxyVariables(variables))
                evidence.proxies.append({name, shownValue(name, variables), variables.source(name)});
            for (const QString &name : {u"CODEX_CA_CERTIFICATE"_s, u"SSL_CERT_FILE"_s}) {
                if (variables.isSet(name))
                    evidence.caVariables.append(inspected(surroundings, name, variables));
            }
            return evidence;
        },
        probes::codexHome, probes::config, probes::variables);
}

QList<Detail> describe(const NetworkEnvironmentEvidence &evidence)
{
    QList<Detail> details;
    QStringList names;
    for (const ProxyVariable &proxy : evidence.proxies)
        names.append(proxy.name);
    details.append(names.isEmpty() ? Detail{u"proxy env vars"_s, u"none"_s}
                                   : Detail{u"proxy env vars present"_s, names.join(u", "_s)});
    for (const ProxyVariable &proxy : evidence.proxies)
        details.append({proxy.name, u"%1 (%2)"_s.arg(proxy.shown, proxy.source), false, true});
    if (evidence.isConfigLoaded) {
        details << Detail{u"respect system proxy"_s, evidence.respectsSystemProxy ? u"enabled"_s : u"disabled"_s}
                << Detail{u"managed proxy"_s, evidence.hasManagedProxy ? u"configured"_s : u"not configured"_s};
    }
    return details;
}

QString stateText(const CaVariable &variable)
{
    switch (variable.state) {
    case State::Readable:
        return u"readable file "_s + variable.path;
    case State::NotAFile:
        return u"not a file "_s + variable.path;
    case State::Unreadable:
    case State::NotInspectable:
        return u"%1 (%2)"_s.arg(variable.path, variable.errorText);
    }
    Q_UNREACHABLE();
}

Message causeOf(const CaVariable &variable)
{
    const QStringList arguments{variable.name, valuePhrase(variable.source), variable.path};
    if (variable.path.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "%1 (%2) is set to nothing"), arguments};
    if (variable.state == State::NotAFile)
        return {QT_TRANSLATE_NOOP("Checks", "%1 (%2) names %3, which is not a file"), arguments};
    if (variable.errorText.startsWith("No such file"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "%1 (%2) names a file that does not exist: %3"), arguments};
    return {QT_TRANSLATE_NOOP("Checks", "%1 (%2) names a file that cannot be read: %3"), arguments};
}

Issue unusable(const CaVariable &variable)
{
    return {
        .cause = causeOf(variable),
        .measured = inOurWords(stateText(variable)),
        .expected = {QT_TRANSLATE_NOOP("Checks", "a readable PEM file with CA certificates")},
        .remedy =
            variable.source.startsWith(u'.')
                ? Message{QT_TRANSLATE_NOOP("Checks", "Correct or remove %1 in %2."), {variable.name, variable.source}}
                : Message{QT_TRANSLATE_NOOP("Checks", "Set %1 to the PEM file with your CA certificates, or run "
                                                      "`unset %1`."),
                          {variable.name}},
        .source = variable.source,
        .fields = {variable.name},
        .root = {Cause::Trust, variable.name}};
}

} // namespace

Outcome judgeNetworkEnvironment(const NetworkEnvironmentEvidence &evidence)
{
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "The network settings of the environment are readable")},
                    .details = describe(evidence)};
    for (const CaVariable &variable : evidence.caVariables) {
        outcome.details.append({variable.name, stateText(variable)});
        if (variable.state != State::Readable)
            outcome.issues.append(unusable(variable));
    }
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = outcome.issues.constLast().cause;
    return outcome;
}

Check networkEnvironment()
{
    return makeCheck({.id = u"network.env"_s,
                      .section = u"network"_s,
                      .category = Category::Connectivity,
                      .title = QT_TRANSLATE_NOOP("Checks", "Network environment")},
                     gather, judgeNetworkEnvironment);
}

} // namespace doctor::checks
