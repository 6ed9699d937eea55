// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/tracebundle.h"
#include "core/environment.h"

namespace doctor::probes {

struct TraceFolder {
    QString name = {};
    qint64 modified = 0; // seconds since 1970
    bool isWhole = true; // false: the log goes on beyond what was read
    int errorNumber = 0; // of the log: ENOENT where there is none
    codex::TraceBundle bundle = {};
};

// The rollout traces, where Codex is told to write them. The payloads beside the logs, which hold what was said, are
// not opened.
struct Traces {
    QString root = {};   // empty: not turned on
    QString source = {}; // "environment", ".env:2"
    int errorNumber = 0; // of the root
    qint64 count = 0;
    QList<TraceFolder> newest = {}; // the latest first
};
QFuture<Traces> traces(Environment &environment);

TraceFolder readTrace(const Surroundings &surroundings, const QString &folder);

} // namespace doctor::probes
