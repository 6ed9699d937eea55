// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"

#include <QMutex>

namespace doctor {

// What one check or fact touched, told by its probes from any thread.
class TouchLog
{
public:
    void file(const QString &path);
    void host(const QString &hostAndPort);
    void program(const QString &commandLine);

    Touched touched() const;
    void merge(const Touched &other);

private:
    mutable QMutex m_mutex;
    Touched m_touched;
};

} // namespace doctor
