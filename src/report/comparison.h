// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

#include <optional>

namespace doctor::report {

// What became of one check between two reports. A status is missing where the check was not in that report.
struct CheckChange {
    struct Value {
        QString label = {}; // empty: a remark
        QStringList before = {};
        QStringList after = {};
    };
    QString id = {};
    std::optional<Status> before = {};
    std::optional<Status> after = {};
    QList<Value> values = {};
    QList<Issue> appeared = {};
    QList<Issue> gone = {};
    QList<Issue> unseen = {}; // of a check that the later report lacks or skipped: they may be there still

    bool isAny() const; // whether anything of it changed
};

struct Comparison {
    struct Side {
        QString name = {}; // of the file
        QDateTime generatedAt = {};
        Status overall = Status::Ok;
        QString codexVersion = {};
    };
    Side before = {};
    Side after = {};
    QList<Diagnosis> appeared = {};
    QList<Diagnosis> gone = {};
    QList<Diagnosis> unseen = {};   // no check that showed it looked again
    QList<CheckChange> checks = {}; // those that changed, in the order of the later report, then those it lacks

    bool isWorse() const; // a check has a worse status, or an issue appeared
};

// Two reports. An issue is the same if its words are. Durations, what was touched and the growth since the run before
// differ from run to run and do not count. A pseudonym is a name within its report: `<token-1>` of both may be two
// tokens, and a token that has another number is told as a change.
Comparison compare(const RedactedReport &before, const RedactedReport &after);

QByteArray toText(const Comparison &comparison);
QByteArray toJson(const Comparison &comparison);

} // namespace doctor::report
