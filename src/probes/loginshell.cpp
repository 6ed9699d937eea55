// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/loginshell.h"

#include "probes/program.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr std::chrono::seconds patience{10};
constexpr qsizetype largestOutput = 4 * qsizetype(1024) * 1024;

// Only tcsh takes -l for an error beside others.
QStringList optionsOf(const QString &program)
{
    return QFileInfo(program).fileName().endsWith("csh"_L1) ? QStringList{u"-i"_s} : QStringList{u"-l"_s, u"-i"_s};
}

// In pieces, so that a shell that shows its commands does not show the mark.
QString script(const QString &mark)
{
    const QString print = u"printf '%s%s\\n' '%1' '%2'"_s;
    const auto printed = [&](const QString &end) {
        return QString(print).replace("%1"_L1, mark).replace("%2"_L1, end);
    };
    return printed(u"begin"_s) + "; /usr/bin/env -0; "_L1 + printed(u"end"_s);
}

LoginShell understood(const QString &command, const QString &mark, const ProgramEvidence &evidence)
{
    LoginShell shell{.command = command, .variables = variablesBetween(mark, evidence.output)};
    if (shell.isAnswered())
        return shell;
    if (evidence.isCut)
        shell.errorText = {QT_TRANSLATE_NOOP("Checks", "%1 printed more than 4 MiB and was not read to its end"),
                           {command}};
    else if (evidence.end == ProgramEvidence::End::Exited)
        shell.errorText = {QT_TRANSLATE_NOOP("Checks", "%1 ended without telling its variables (%2)"),
                           {command, evidence.endText()}};
    else
        shell.errorText = {QT_TRANSLATE_NOOP("Checks", "%1: %2"), {command, evidence.endText()}};
    return shell;
}

} // namespace

QHash<QString, QString> variablesBetween(const QString &mark, const QString &output)
{
    const QString first = mark + "begin\n"_L1;
    const qsizetype begin = output.lastIndexOf(first);
    const qsizetype end = output.indexOf(mark + "end"_L1, std::max<qsizetype>(begin, 0));
    if (begin < 0 || end < 0)
        return {};
    const QStringList entries = output.mid(begin + first.size(), end - begin - first.size()).split(QChar(u'\0'));
    QHash<QString, QString> variables;
    for (const QString &entry : entries) {
        const qsizetype equals = entry.indexOf(u'=');
        if (equals > 0)
            variables.insert(entry.left(equals), entry.mid(equals + 1));
    }
    return variables;
}

QFuture<LoginShell> loginShell(Environment &environment)
{
    const RunOptions &options = environment.options();
    const QString program = options.variables.value(u"SHELL"_s);
    if (!program.startsWith(u'/')) {
        const Answer<LoginShell> answer;
        answer.give({.errorText = {QT_TRANSLATE_NOOP("Checks", "The variable SHELL names no login shell")}});
        return answer.future();
    }
    const QStringList shellOptions = optionsOf(program);
    const QString command = (QStringList(program) + shellOptions).join(u' ');
    const QString mark = u"codex-doctor-%1-"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    ProgramRequest request{.launch = {.program = program,
                                      .arguments = shellOptions + QStringList{u"-c"_s, script(mark)},
                                      .variables = options.variables,
                                      .workingDirectory = options.homeDirectory,
                                      .hasOwnSession = true},
                           .limit = patience,
                           .largestOutput = largestOutput};
    request.launch.variables.insert(u"TERM"_s, u"dumb"_s); // no colours, no questions to a terminal
    return runProgram(environment, request).then([command, mark](const ProgramEvidence &evidence) {
        return understood(command, mark, evidence);
    });
}

} // namespace doctor::probes
