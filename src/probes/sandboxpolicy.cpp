// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/sandboxpolicy.h"

#include "probes/facts.h"
#include "probes/files.h"
#include "probes/repository.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype mostRoots = 32; // no more are probed either

// In a writable root these stay read-only where they exist, and with a .git file also the folder it names.
void addReadOnlyPaths(const Surroundings &surroundings, codex::SandboxPolicy &policy, const QString &root)
{
    const auto isFolder = [](const QString &path) { return fileEvidence(path).kind == FileKind::Directory; };
    const QString dotGit = root + "/.git"_L1;
    const FileEvidence git = fileEvidence(dotGit);
    if (git.exists())
        codex::addPath(policy, {.path = dotGit, .canRead = true});
    if (git.kind == FileKind::Regular) {
        const QString named = gitFolderNamedIn(surroundings, dotGit);
        if (!named.isEmpty() && fileEvidence(named).exists())
            codex::addPath(policy, {.path = named, .canRead = true});
    }
    for (const QString &name : {u".agents"_s, u".codex"_s}) {
        if (isFolder(root + u'/' + name))
            codex::addPath(policy, {.path = root + u'/' + name, .canRead = true});
    }
}

} // namespace

QFuture<codex::SandboxPolicy> sandboxPolicy(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config, const codex::Variables &variables,
           const Repository &repository) {
            codex::SandboxPolicy policy =
                codex::sandboxPolicy(config, {.workingDirectory = repository.workingDirectory,
                                              .repository = repository.mainRoot,
                                              .homeDirectory = surroundings.options->homeDirectory,
                                              .temporaryDirectory = variables.value(u"TMPDIR"_s)});
            for (const QString &root : policy.rootsToInspect.mid(0, mostRoots)) {
                if (!surroundings.isCancelled())
                    addReadOnlyPaths(surroundings, policy, root);
            }
            return policy;
        },
        config, variables, repository);
}

} // namespace doctor::probes
