// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <unistd.h>
#include <utility>

namespace doctor::probes {

// Owns a file descriptor; -1 is none.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor() { reset(-1); }
    Descriptor(Descriptor &&other) noexcept : m_number(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    Q_DISABLE_COPY(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    void reset(int number)
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = number;
    }

    int m_number;
};

// Opens for reading without waiting for a FIFO or device, and without changing the access time where the system allows
// it (O_NOATIME is refused for files of other users). `flags` may add O_DIRECTORY or O_NOFOLLOW. -1 and errno if not.
int openUntouched(const QByteArray &path, int flags);
int openUntouchedAt(int directory, const QByteArray &name, int flags);

// The same for a regular file; -1 and errno EINVAL for anything else.
int openRegularFile(const QByteArray &path);

} // namespace doctor::probes
