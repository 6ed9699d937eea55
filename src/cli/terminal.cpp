// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/terminal.h"

#include <algorithm>
#include <cstdio>
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

bool isOutputWritten()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
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
