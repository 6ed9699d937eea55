// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QUuid>

#include <functional>

namespace doctor::codex {

enum class FileState : quint8 {
    Told,       // its thread is known
    Empty,      // nothing is in it
    Unreadable, // no header of a thread, or not to be read
    Misnamed,   // without a header that tells the thread, and neither does the name
};

// What is wrong with the beginning of a file that can be read.
enum class HeadFault : quint8 {
    None,
    NotFirst,      // its first record is not the session's
    ByteOrderMark, // that of UTF-8 stands before it
    Utf16,
    NotRead, // its first record is longer than what is read: nothing is known of it
};

// A rollout file; there can be a million, so it is small and names its path by number.
struct InventoryFile {
    QUuid thread = {};
    quint32 index = 0; // in the list of scanned files
    FileState state = FileState::Told;
    HeadFault headFault = HeadFault::None;
    bool isArchived = false;
    bool isFork = false;
    bool isTailCut = false;    // its last line is incomplete
    bool isTailZeroed = false; // it ends in zero bytes
    int error = 0;             // why it is unreadable: an errno, or a number that headErrorText words
};

// A file that begins where another ends: a fork, or the newer part of a thread.
struct Continuation {
    qint32 file = -1; // in the list of files
    QUuid base = {};
    qint64 endOffset = 0; // so much of the base's file is needed
};

// What a user would call the thread's kind: Codex lists the first, with an option the second, the others never.
enum class ThreadKind : quint8 { Interactive, NonInteractive, SubAgent, Other };

// A row of the table `threads`.
struct InventoryRow {
    QUuid thread = {};
    qint64 updated = 0;   // seconds since 1970
    qint32 file = -1;     // in the list of files, if the row names one of them
    qint32 path = -1;     // else in the list of other paths
    quint32 folder = 0;   // its working directory: in the list of folders
    quint32 provider = 0; // in the list of providers
    ThreadKind kind = ThreadKind::Interactive;
    bool isArchived = false;
    bool hasPreview = true;
    bool isFilePresent = true; // looked up only where the row names none of the files
    bool isPaginated = false;
    bool isNameLost = false;     // it names a link to a file whose name is no rollout's: Codex refuses it
    bool isElsewhere = false;    // it names a rollout of another home
    bool isProviderKnown = true; // built in or configured: Codex refuses to resume the thread otherwise
};

// A number of things, and the first few of them.
struct Sampled {
    qint64 count = 0;
    QStringList sample = {};

    void add(const QByteArray &what);
};

struct Inventory {
    QList<InventoryFile> files = {};
    QList<Continuation> continuations = {};
    QList<InventoryRow> rows = {};
    QList<QByteArray> otherPaths = {};
    QStringList folders = {};
    QStringList providers = {};
};

// Where rollouts and rows disagree. The first six are counted as codex doctor counts them.
struct InventoryDifference {
    Sampled missingActive = {}; // files without a row of their path and thread
    Sampled missingArchived = {};
    Sampled staleRows = {}; // rows without a file
    Sampled archiveMismatches = {};
    Sampled duplicateThreadIds = {};
    Sampled duplicatePaths = {};

    Sampled unindexed = {}; // of the missing ones those whose thread has no row at all
    Sampled segments = {};  // older parts of a thread that its newer file continues: no row names them, rightly
    Sampled copies = {};    // files of a thread that has a row for another file, and that nothing continues
    Sampled elsewhere = {}; // rows that name an existing rollout of another home
    Sampled movedAway = {}; // rows that name a rollout of another home which is gone, though the thread's file is here
    Sampled mistaken = {};  // files whose header tells another thread than their row
    Sampled namesLost = {}; // rows that name a link to a file whose name is no rollout's
    Sampled emptied = {};   // files of rows that have nothing in them
    Sampled gone = {};      // rows whose thread has no file anywhere
    Sampled parentsMissing = {};
    Sampled parentsShort = {};
    QString otherHome = {}; // that the first row elsewhere names
};

// `pathOf` tells the path of a file by its index, `sizeOf` its size as text in bytes, or -1 where it is not known.
struct FileTexts {
    std::function<QByteArray(const InventoryFile &)> pathOf;
    std::function<qint64(const InventoryFile &)> sizeOf;
};
InventoryDifference compareInventory(const Inventory &inventory, const FileTexts &texts);

// Whether Codex resumes a thread from the file, as far as its beginning tells.
bool isResumable(const InventoryFile &file);

// Whether its header tells another thread than the row that names it: Codex opens neither of the two.
bool isMistaken(const InventoryFile &file, const InventoryRow &row);

// Files whose history may begin in another file, as far as their own first bytes tell: forks, and files that share a
// thread. Positions in the list, ascending.
QList<qint32> filesToReadFurther(const QList<InventoryFile> &files);

// The home of a rollout path: what stands before "/sessions/" or "/archived_sessions/". Empty if it is none.
QByteArray homeOfRollout(const QByteArray &path);

ThreadKind kindOfSource(const QString &category); // of a sourceCategory
// The kind of a row's `source`, as codex doctor counts them: "cli", "subagent:review", "unknown" …
QString sourceCategory(const QByteArray &source);
QUuid parentInSource(const QByteArray &source); // of a sub-agent that a thread has spawned; null otherwise

// "openai=12, lab=3": the most frequent first, at most eight.
QString countSummary(const QMap<QString, qint64> &counts);

} // namespace doctor::codex
