// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/codexversions.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype mostAsked = 8;
constexpr std::chrono::seconds limit{10};

// A shim may install what it stands for, which is more than was asked; only the one that counts is worth that.
bool isAsked(const Installation &installation, qsizetype index)
{
    const CodexCopy &copy = installation.copies[index];
    const bool isShim = copy.method == codex::InstallMethod::Shim;
    return copy.isUsable() && (index == installation.chosen || (index < mostAsked && !isShim));
}

QFuture<ProgramEvidence> ask(Environment &environment, const CodexCopy &copy)
{
    QHash<QString, QString> variables = environment.options().variables;
    variables.insert(u"CODEX_HOME"_s, u"/dev/null/none"_s); // cannot be made
    return runProgram(environment, {.launch = {.program = copy.path,
                                               .arguments = {u"--version"_s},
                                               .variables = variables,
                                               .workingDirectory = environment.options().workingDirectory},
                                    .limit = limit});
}

QFuture<ProgramEvidence> notAsked()
{
    const Answer<ProgramEvidence> answer;
    answer.give({});
    return answer.future();
}

QFuture<CodexVersions> askAll(Environment &environment, const Installation &installation)
{
    QList<QFuture<ProgramEvidence>> asked;
    for (qsizetype i = 0; i < installation.copies.size(); ++i)
        asked.append(isAsked(installation, i) ? ask(environment, installation.copies[i]) : notAsked());
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([installation](const QList<QFuture<ProgramEvidence>> &answers) {
            CodexVersions versions{.installation = installation};
            for (const QFuture<ProgramEvidence> &answer : answers)
                versions.answers.append(answer.resultCount() > 0 ? answer.result() : ProgramEvidence());
            return versions;
        });
}

} // namespace

const ProgramEvidence *CodexVersions::answer() const
{
    const int chosen = installation.chosen;
    const bool isThere = chosen >= 0 && chosen < answers.size();
    return isThere && answers[chosen].end != ProgramEvidence::End::NotConsented ? &answers[chosen] : nullptr;
}

QFuture<CodexVersions> codexVersions(Environment &environment)
{
    return environment.onLoop(askAll, installation);
}

} // namespace doctor::probes
