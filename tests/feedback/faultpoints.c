// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// To be preloaded: counts every step by which a program writes to files below FAULT_FOLDER or talks to FAULT_PORT, and
// kills it at step FAULT_AT. FAULT_MODE=half lets the first half of a write through. FAULT_LOG gets the steps' names.

#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { most_files = 4096 };
static _Atomic int steps;
static _Atomic char watched[most_files];

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is_of_interest(const char *path)
{
    const char *const folder = getenv("FAULT_FOLDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_watched(int file)
{
    return file >= 0 && file < most_files && watched[file];
}

static void watch(int file, int on)
{
    if (file >= 0 && file < most_files)
        watched[file] = (char)on;
}

static int is_now(const char *name)
{
    const int step = ++steps;
    const char *const log = getenv("FAULT_LOG");
    if (log) {
        const int file = (int)REAL(open)(log, O_WRONLY | O_APPEND | O_CREAT, 0600);
        dprintf(file, "%d %s\n", step, name);
        REAL(close)(file);
    }
    const char *const at = getenv("FAULT_AT");
    return at && atoi(at) == step;
}

static void end(void)
{
    kill(getpid(), SIGKILL);
    pause();
}

static int is_half(void)
{
    const char *const mode = getenv("FAULT_MODE");
    return mode && strcmp(mode, "half") == 0;
}

static void step(const char *name)
{
    if (is_now(name))
        end();
}

static int opened(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode)
{
    const int of_interest = is_of_interest(path);
    if (of_interest && (flags & O_CREAT))
        step("open");
    const int file = real(path, flags, mode);
    watch(file, of_interest);
    return file;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) \
    { \
        va_list rest; \
        va_start(rest, flags); \
        const mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        return opened(REAL(name), path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

int close(int file)
{
    watch(file, 0);
    return REAL(close)(file);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    if (is_watched(file) && is_now("write")) {
        if (is_half())
            REAL(write)(file, bytes, count / 2);
        end();
    }
    return REAL(write)(file, bytes, count);
}

ssize_t send(int file, const void *bytes, size_t count, int flags)
{
    if (is_watched(file) && is_now("send")) {
        if (is_half())
            REAL(send)(file, bytes, count / 2, flags);
        end();
    }
    return REAL(send)(file, bytes, count, flags);
}

ssize_t sendmsg(int file, const struct msghdr *message, int flags)
{
    if (is_watched(file))
        step("sendmsg");
    return REAL(sendmsg)(file, message, flags);
}

ssize_t writev(int file, const struct iovec *parts, int count)
{
    if (is_watched(file))
        step("writev");
    return REAL(writev)(file, parts, count);
}

ssize_t read(int file, void *bytes, size_t count)
{
    if (is_watched(file))
        step("read");
    return REAL(read)(file, bytes, count);
}

ssize_t recv(int file, void *bytes, size_t count, int flags)
{
    if (is_watched(file))
        step("recv");
    return REAL(recv)(file, bytes, count, flags);
}

int connect(int file, const struct sockaddr *address, socklen_t length)
{
    const char *const port = getenv("FAULT_PORT");
    const int is_ours = port && address->sa_family == AF_INET
                        && ntohs(((const struct sockaddr_in *)address)->sin_port) == atoi(port);
    if (is_ours)
        step("connect");
    watch(file, is_ours);
    return REAL(connect)(file, address, length);
}

// The socket may get another number on its way to whoever speaks on it.
int dup(int file)
{
    const int copy = REAL(dup)(file);
    watch(copy, is_watched(file));
    return copy;
}

int fsync(int file)
{
    if (is_watched(file))
        step("fsync");
    return REAL(fsync)(file);
}

int rename(const char *from, const char *to)
{
    if (is_of_interest(to))
        step("rename");
    return REAL(rename)(from, to);
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags)
{
    if (is_of_interest(to))
        step("renameat2");
    return REAL(renameat2)(from_folder, from, to_folder, to, flags);
}

int mkdir(const char *path, mode_t mode)
{
    if (is_of_interest(path))
        step("mkdir");
    return REAL(mkdir)(path, mode);
}

int unlink(const char *path)
{
    if (is_of_interest(path))
        step("unlink");
    return REAL(unlink)(path);
}

int rmdir(const char *path)
{
    if (is_of_interest(path))
        step("rmdir");
    return REAL(rmdir)(path);
}
