// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace doctor::codex {

// A rollout file of which the thread is known.
struct InventoryFile {
    QByteArray path = {};
    QByteArray key = {}; // the same for all names of one file: resolved, without ".zst"
    QByteArray threadId = {};
    bool isArchived = false;
};

// A row of the table `threads`.
struct InventoryRow {
    QByteArray threadId = {};
    QByteArray path = {};
    QByteArray key = {};
    bool isArchived = false;
    bool isFilePresent = true; // looked up only where no file of the scan has its key
};

// A number of things, and the first few of them.
struct Sampled {
    qint64 count = 0;
    QStringList sample = {};

    void add(const QByteArray &what);
};

// Where rollouts and rows disagree.
struct InventoryDifference {
    Sampled missingActive = {}; // files without a row of their path and thread
    Sampled missingArchived = {};
    Sampled staleRows = {}; // rows without a file
    Sampled archiveMismatches = {};
    Sampled duplicateThreadIds = {};
    Sampled duplicatePaths = {};

    bool isEmpty() const;
};
InventoryDifference compareInventory(const QList<InventoryFile> &files, const QList<InventoryRow> &rows);

// The kind of a row's `source`, as codex doctor counts them: "cli", "subagent:review", "unknown" …
QString sourceCategory(const QByteArray &source);

// "openai=12, lab=3": the most frequent first, at most eight.
QString countSummary(const QMap<QString, qint64> &counts);

} // namespace doctor::codex
