// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace doctor::probes {

int openUntouched(const QByteArray &path, int flags)
{
    return openUntouchedAt(AT_FDCWD, path, flags);
}

int openUntouchedAt(int directory, const QByteArray &name, int flags)
{
    const int wanted = flags | O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const int descriptor = ::openat(directory, name.constData(), wanted | O_NOATIME);
    return descriptor < 0 && errno == EPERM ? ::openat(directory, name.constData(), wanted) : descriptor;
}

int openRegularFile(const QByteArray &path)
{
    struct stat status = {};
    // Asked first: opening alone can already wake who waits at the other end of a FIFO, or rewind a tape.
    if (::stat(path.constData(), &status) != 0)
        return -1;
    if (S_ISREG(status.st_mode)) {
        Descriptor descriptor(openUntouched(path, 0));
        if (!descriptor.isOpen() || (::fstat(descriptor.number(), &status) == 0 && S_ISREG(status.st_mode)))
            return descriptor.release();
    }
    errno = EINVAL;
    return -1;
}

} // namespace doctor::probes
