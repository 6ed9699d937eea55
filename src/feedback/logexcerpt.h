// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

#include <chrono>

namespace doctor::feedback {

// The last lines that Codex wrote to its log database, redacted, oldest first.
struct LogExcerpt {
    std::chrono::minutes span = {}; // that was asked for
    QByteArray text = {};
    qsizetype lines = 0;
    bool isCut = false;     // older lines of the time were left out for their size
    Message errorText = {}; // why it could not be read
};

// Leaves no trace at the database. What is secret is what `secrets`, those of the run, and the environment's know.
QFuture<LogExcerpt> logExcerpt(Environment &environment, std::chrono::minutes span,
                               const std::shared_ptr<const SecretStore> &secrets);

} // namespace doctor::feedback
