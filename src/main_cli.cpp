// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"
#include "cli/terminal.h"
#include "core/processoptions.h"
#include "core/version.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace doctor;

namespace {

int run(int argc, char **argv)
{
    cli::guardStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("codex-doctor-cli"));
    QCoreApplication::setApplicationVersion(version());

    cli::ParsedArguments parsed = cli::parseArguments(QCoreApplication::arguments(), processOptions());
    if (!parsed.errorText.isEmpty()) {
        cli::printError(parsed.errorText);
        return 2;
    }
    if (!parsed.answer.isEmpty()) {
        std::fputs(qPrintable(parsed.answer), stdout);
        return cli::isOutputWritten() ? 0 : 2;
    }

    cli::CommandLine commandLine(std::move(parsed.arguments));
    // Queued: exit() before exec() would be lost.
    QObject::connect(&commandLine, &cli::CommandLine::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    commandLine.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const int status = run(argc, argv);
    // A worker that hangs on a dead mount must not keep the program, nor run while its globals are destroyed.
    if (Environment::hasBusyWorkers()) {
        std::fflush(nullptr);
        std::_Exit(status);
    }
    return status;
}
