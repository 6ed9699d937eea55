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
    QList<CheckChange> checks = {}; // those that changed, in the order of the later report, then those it lacks

    bool isWorse() const; // a check has a worse status, or an issue appeared
};

// Two reports that were redacted alike, so that a value which is the same has the same name in both. Durations and what
// was touched change from run to run and do not count; an issue is the same if its words are.
Comparison compare(const RedactedReport &before, const RedactedReport &after);

QByteArray toText(const Comparison &comparison);
QByteArray toJson(const Comparison &comparison);

} // namespace doctor::report
