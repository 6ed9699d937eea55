// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/processkeeper.h"

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace doctor::probes {

namespace {

void closeRange(int first, int last)
{
    if (first > last || ::syscall(SYS_close_range, first, last, 0) == 0)
        return;
    constexpr int mostDescriptors = 65536; // before Linux 5.9
    for (int descriptor = first; descriptor <= last && descriptor < mostDescriptors; ++descriptor)
        ::close(descriptor);
}

void tell(int pipe, KeeperMessage::Kind kind, int value)
{
    const KeeperMessage message{kind, value};
    [[maybe_unused]] const ssize_t written = ::write(pipe, &message, sizeof message);
}

// Kills the children there are now. Whether they can be told: not without CONFIG_PROC_CHILDREN.
bool killChildren()
{
    const int list = ::open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
    if (list < 0)
        return false;
    pid_t child = 0;
    char character = 0;
    while (::read(list, &character, 1) == 1) {
        if (character >= '0' && character <= '9') {
            child = child * 10 + (character - '0');
        } else if (child > 0) {
            ::kill(child, SIGKILL);
            child = 0;
        }
    }
    ::close(list);
    return true;
}

void killDescendants(pid_t program)
{
    ::kill(-program, SIGKILL);
    ::kill(program, SIGKILL);
    // The children of those that die become ours, until there are none.
    while (killChildren()) {
        if (::waitpid(-1, nullptr, 0) < 0 && errno == ECHILD)
            return;
    }
}

// Waits for the end of the program or for the order to end it. Its status, if it ended by itself.
int statusOfProgram(pid_t program, const sigset_t &awaited)
{
    for (;;) {
        int status = 0;
        for (pid_t ended = ::waitpid(-1, &status, WNOHANG); ended > 0; ended = ::waitpid(-1, &status, WNOHANG)) {
            if (ended == program)
                return status;
        }
        if (::sigwaitinfo(&awaited, nullptr) == SIGTERM)
            return SIGKILL; // the status of a process that was killed
    }
}

[[noreturn]] void becomeProgram(const KeptProgram &kept, const sigset_t &signals)
{
    if (kept.hasOwnSession)
        ::setsid();
    else
        ::setpgid(0, 0);
    ::signal(SIGPIPE, SIG_DFL);
    ::sigprocmask(SIG_SETMASK, &signals, nullptr);
    for (int stream = 0; stream < 3; ++stream)
        ::dup2(kept.streams[stream], stream);
    if (!kept.folder || ::chdir(kept.folder) == 0)
        ::execve(kept.program, kept.arguments, kept.variables);
    tell(kept.status, KeeperMessage::Kind::StartError, errno);
    ::_exit(EXIT_FAILURE);
}

} // namespace

void keep(const KeptProgram &kept)
{
    ::signal(SIGCHLD, SIG_DFL); // where it is inherited as ignored, no end is ever told
    sigset_t awaited;
    sigset_t before;
    ::sigemptyset(&awaited);
    ::sigaddset(&awaited, SIGTERM);
    ::sigaddset(&awaited, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &awaited, &before);
    ::setpgid(0, 0); // the terminal's signals are for the owner
    ::prctl(PR_SET_NAME, "doctor-keeper");
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    const pid_t program = ::getppid() == kept.owner ? ::_Fork() : -1;
    if (program == 0)
        becomeProgram(kept, before);
    if (program < 0) {
        tell(kept.status, KeeperMessage::Kind::StartError, errno);
        ::_exit(EXIT_FAILURE);
    }
    closeRange(0, kept.status - 1);
    closeRange(kept.status + 1, INT_MAX);
    const int status = statusOfProgram(program, awaited);
    killDescendants(program);
    tell(kept.status, KeeperMessage::Kind::Ended, status);
    ::_exit(EXIT_SUCCESS);
}

} // namespace doctor::probes
