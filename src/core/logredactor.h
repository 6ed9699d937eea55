// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/pseudonyms.h"
#include "core/surroundings.h"

#include <QByteArray>

#include <memory>

namespace doctor {

// Takes secrets out of a log that comes piece by piece: known values in every spelling, also wrapped over lines; kinds
// of secrets; and what looks random. They get the names that redactors of the same SecretStore give them. Linear, and
// in bounded memory however long a line is. One thread at a time.
class LogRedactor
{
public:
    LogRedactor(const SecretStore &secrets, const RunOptions &options);
    ~LogRedactor();

    // What is certain by now, which may be nothing.
    QByteArray add(QByteArrayView chunk);
    // The rest. Then another log may begin.
    QByteArray finish();

    QList<Mask> masks() const; // that were needed so far, with the reason for each

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace doctor
