// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/logerrors.h"
#include "core/environment.h"
#include "probes/database.h"

namespace doctor::probes {

// The errors that Codex wrote to its log database lately.
struct LoggedErrors {
    QString path = {};
    bool isThere = false;
    bool isRead = false;
    DatabaseError error = {};
    bool lacksTable = false;                 // or a column of it: the database is sound, and is not being made
    QList<codex::LogErrorGroup> groups = {}; // newest first
    int linesRead = 0;
    bool isCut = false;      // there are more lines in the time than were read
    qint64 oldest = 0;       // of the lines that were read, in seconds since 1970
    qint64 lastAnswered = 0; // when the model last sent something that Codex could use
};
QFuture<LoggedErrors> loggedErrors(Environment &environment);

} // namespace doctor::probes
