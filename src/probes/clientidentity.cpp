// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/clientidentity.h"

#include "codex/ostext.h"
#include "codex/terminal.h"
#include "core/version.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/installation.h"
#include "probes/pathlookup.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr auto knownVersion = "0.169.0"_L1;
constexpr qint64 largestRelease = 64LL * 1024;

codex::OsText system(const Surroundings &surroundings, const codex::Variables &variables)
{
    const auto content = [&surroundings](const QString &path) {
        return readFile(surroundings, surroundings.systemPath(path), largestRelease).bytes;
    };
    const SearchPath searchPath = codexSearchPath(surroundings, variables);
    return codex::osText({.osRelease = content(u"/etc/os-release"_s),
                          .lsbRelease = content(u"/etc/lsb-release"_s),
                          .hasLsbProgram = !programsOn(searchPath, u"lsb_release"_s).isEmpty()});
}

QString terminalName(const codex::Variables &variables)
{
    const codex::TerminalIdentity terminal = codex::identifyTerminal(variables);
    if (terminal.program.isEmpty())
        return terminal.term.isEmpty() ? u"unknown"_s : terminal.term;
    return terminal.version.isEmpty() ? terminal.program : terminal.program + u'/' + terminal.version;
}

QString architecture()
{
    const QString name = QSysInfo::currentCpuArchitecture();
    return name == "arm64"_L1 && QSysInfo::kernelType() == "linux"_L1 ? u"aarch64"_s : name;
}

ClientIdentity gather(const Surroundings &surroundings, const codex::Variables &variables,
                      const Installation &installation)
{
    const CodexCopy *const codex = installation.codex();
    const QString version = codex && !codex->version.isEmpty() ? codex->version : QString(knownVersion);
    const codex::OsText os = system(surroundings, variables);
    const QString userAgent = u"codex_cli_rs/%1 (%2 %3; %4) %5 (codex-doctor; %6)"_s.arg(
        version, os.type, os.version, architecture(), terminalName(variables), doctor::version());
    return {.version = version, .userAgent = userAgent.toLatin1()};
}

} // namespace

codex::HttpHeaders ClientIdentity::headers() const
{
    codex::HttpHeaders headers;
    if (!originator.isEmpty())
        headers.emplaceBack("originator", originator);
    headers.emplaceBack("user-agent", userAgent);
    return headers;
}

ClientIdentity ownIdentity()
{
    return {.originator = {}, .userAgent = "codex-doctor/" + doctor::version().toLatin1()};
}

QFuture<ClientIdentity> clientIdentity(Environment &environment)
{
    return environment.inWorker(gather, variables, installation);
}

} // namespace doctor::probes
