// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// To be preloaded: counts the calls by which a program reaches the outside, by kind, in the file FAIL_COUNTS, and makes
// calls FAIL_FIRST to FAIL_LAST of the kind FAIL_KIND fail with the error number FAIL_ERROR. What the program forks is
// counted along; what it starts is not.

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { OPEN, READ, WRITE, FSYNC, RENAME, CONNECT, FORK, kinds };
static const char *const names[kinds] = {"open", "read", "write", "fsync", "rename", "connect", "fork"};

static _Atomic unsigned *counts; // by kind, shared with what is forked
static int wanted = kinds;
static unsigned first, last;
static int error_number;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static const char *variable(const char *name)
{
    const char *const value = getenv(name);
    return value ? value : "";
}

__attribute__((constructor)) static void begin(void)
{
    const int file = REAL(open)(variable("FAIL_COUNTS"), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return;
    void *const shared = mmap(NULL, kinds * sizeof *counts, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    unsetenv("LD_PRELOAD");
    for (int kind = 0; kind < kinds; ++kind) {
        if (strcmp(names[kind], variable("FAIL_KIND")) == 0)
            wanted = kind;
    }
    first = (unsigned)atoi(variable("FAIL_FIRST"));
    last = (unsigned)atoi(variable("FAIL_LAST"));
    error_number = atoi(variable("FAIL_ERROR"));
    counts = shared == MAP_FAILED ? NULL : shared;
}

static int fails(enum kind kind)
{
    if (!counts)
        return 0;
    const unsigned number = ++counts[kind];
    if ((int)kind != wanted || number < first || number > last)
        return 0;
    errno = error_number;
    return 1;
}

// Of a descriptor: what wakes an event loop never fails, and a pipe or socket in its own way.
static int descriptor_fails(enum kind kind, int descriptor)
{
    struct stat status;
    const int saved = errno;
    if (!counts || fstat(descriptor, &status) != 0 || (status.st_mode & S_IFMT) == 0 || !fails(kind)) {
        errno = saved;
        return 0;
    }
    if (S_ISSOCK(status.st_mode))
        errno = ECONNRESET;
    else if (S_ISFIFO(status.st_mode))
        errno = kind == READ ? EINTR : EPIPE;
    return 1;
}

static mode_t mode_of(int flags, va_list rest)
{
    return flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) \
    { \
        va_list rest; \
        va_start(rest, flags); \
        const mode_t mode = mode_of(flags, rest); \
        va_end(rest); \
        return fails(OPEN) ? -1 : REAL(name)(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) \
    { \
        va_list rest; \
        va_start(rest, flags); \
        const mode_t mode = mode_of(flags, rest); \
        va_end(rest); \
        return fails(OPEN) ? -1 : REAL(name)(folder, path, flags, mode); \
    }
OPENAT(openat)
OPENAT(openat64)

#define CALL(kind, type, name, parameters, arguments) \
    type name parameters \
    { \
        return fails(kind) ? -1 : REAL(name) arguments; \
    }
#define TRANSFER(kind, name, parameters, arguments) \
    ssize_t name parameters \
    { \
        return descriptor_fails(kind, file) ? -1 : REAL(name) arguments; \
    }

TRANSFER(READ, read, (int file, void *bytes, size_t size), (file, bytes, size))
TRANSFER(READ, pread, (int file, void *bytes, size_t size, off_t from), (file, bytes, size, from))
TRANSFER(READ, pread64, (int file, void *bytes, size_t size, off64_t from), (file, bytes, size, from))
TRANSFER(READ, readv, (int file, const struct iovec *parts, int count), (file, parts, count))
TRANSFER(READ, recv, (int file, void *bytes, size_t size, int flags), (file, bytes, size, flags))
TRANSFER(WRITE, write, (int file, const void *bytes, size_t size), (file, bytes, size))
TRANSFER(WRITE, writev, (int file, const struct iovec *parts, int count), (file, parts, count))
TRANSFER(WRITE, send, (int file, const void *bytes, size_t size, int flags), (file, bytes, size, flags))
TRANSFER(WRITE, sendmsg, (int file, const struct msghdr *message, int flags), (file, message, flags))

CALL(FSYNC, int, fsync, (int file), (file))
CALL(FSYNC, int, fdatasync, (int file), (file))
CALL(RENAME, int, rename, (const char *from, const char *to), (from, to))
CALL(RENAME, int, renameat, (int one, const char *from, int other, const char *to), (one, from, other, to))
CALL(RENAME, int, renameat2, (int one, const char *from, int other, const char *to, unsigned flags),
     (one, from, other, to, flags))
CALL(CONNECT, int, connect, (int file, const struct sockaddr *address, socklen_t length), (file, address, length))
CALL(FORK, pid_t, fork, (void), ())
CALL(FORK, pid_t, _Fork, (void), ())

// The stack of vfork is its caller's: it cannot be called from here.
pid_t vfork(void)
{
    return fork();
}

int clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    pid_t *const parent = va_arg(rest, pid_t *);
    void *const storage = va_arg(rest, void *);
    pid_t *const child = va_arg(rest, pid_t *);
    va_end(rest);
    return fails(FORK) ? -1 : REAL(clone)(run, stack, flags, argument, parent, storage, child);
}
