// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/terminal.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::cli {

bool isStandardOutputTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

bool isStandardErrorTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

bool isStandardInputTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

void guardStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // The lowest number that is free is that of the stream. Nothing can be written to the first two.
        if (::fcntl(stream, F_GETFD) == -1)
            ::open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
    std::signal(SIGXFSZ, SIG_IGN);
}

void printError(const QString &text)
{
    std::fprintf(stderr, "codex-doctor-cli: %s\n", qPrintable(text));
}

bool isOutputWritten()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return true;
    printError(u"Cannot write to standard output: %1"_s.arg(qt_error_string(errno)));
    return false;
}

int terminalWidth()
{
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return defaultWidth;
    return std::clamp<int>(size.ws_col, 60, 200);
}

bool wantsColour(const RunOptions &options)
{
    return options.colour && options.variables.value(u"NO_COLOR"_s).isEmpty()
           && options.variables.value(u"TERM"_s) != "dumb"_L1;
}

} // namespace doctor::cli
