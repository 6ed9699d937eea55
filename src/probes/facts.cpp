// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/facts.h"

#include "probes/files.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

CodexHome findCodexHome(const Surroundings &surroundings)
{
    const RunOptions &options = *surroundings.options;
    const bool isOption = !options.codexHome.isEmpty();
    const QString named = isOption ? options.codexHome : surroundings.variable(u"CODEX_HOME"_s);
    if (named.isEmpty()) {
        if (options.homeDirectory.isEmpty())
            return {.source = u"default"_s, .errorText = u"Could not find home directory"_s};
        return {.path = options.homeDirectory + "/.codex"_L1, .source = u"default"_s};
    }
    CodexHome home{.source = isOption ? u"--codex-home"_s : u"CODEX_HOME"_s};
    const QString absolute = QDir(options.workingDirectory).absoluteFilePath(named);
    const FileEvidence folder = fileEvidence(absolute);
    home.path = folder.exists() ? realPath(absolute) : QDir::cleanPath(absolute);
    if (!folder.exists())
        home.errorText = u"%1 points to \"%2\", but that path does not exist"_s.arg(home.source, named);
    else if (folder.kind != FileKind::Directory)
        home.errorText = u"%1 points to \"%2\", but that path is not a directory"_s.arg(home.source, named);
    return home;
}

} // namespace

QFuture<CodexHome> codexHome(Environment &environment)
{
    return environment.inWorker(findCodexHome);
}

} // namespace doctor::probes
