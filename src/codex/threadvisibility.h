// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/threadinventory.h"

namespace doctor::codex {

// Why the list of `codex resume` does not show a thread; the first that holds, in this order.
enum class Hidden : quint8 {
    NotIndexed,     // a file, but no row
    FileElsewhere,  // the row names a file that is gone, in another home; the thread's file is in this one
    FileGone,       // the row names a file that is gone, and there is no other
    FileUnreadable, // its file does not begin as Codex wants it, or tells another thread
    Archived,       // in the list of archived threads only
    SubAgent,       // belongs to another thread
    OtherKind,      // of a source that no list shows
    NonInteractive, // with --include-non-interactive only
    NoMessage,      // no user has said anything in it
    FolderGone,     // with --all only: its working directory does not exist
    OtherFolder,    // with --all only
};
inline constexpr Hidden everyHidden[] = {Hidden::NotIndexed,     Hidden::FileElsewhere,  Hidden::FileGone,
                                         Hidden::FileUnreadable, Hidden::Archived,       Hidden::SubAgent,
                                         Hidden::OtherKind,      Hidden::NonInteractive, Hidden::NoMessage,
                                         Hidden::FolderGone,     Hidden::OtherFolder};

struct HiddenThread {
    QUuid thread = {};
    QUuid parent = {};     // of a sub-agent
    qint64 updated = 0;    // seconds since 1970
    QString folder = {};   // its working directory; empty if not known
    QString provider = {}; // if it is not known
};

struct HiddenThreads {
    qint64 count = 0;
    qint64 newest = 0;               // when the newest was used last
    QList<HiddenThread> sample = {}; // the newest few, newest first
};

struct ThreadVisibility {
    qint64 shown = 0;           // in the list for the working directory
    qint64 shownAnywhere = 0;   // in the list of --all
    qint64 newestShown = 0;     // seconds since 1970
    qint64 providerUnknown = 0; // of those in the list of --all: cannot be resumed as they are
    HiddenThreads providerSample = {};
    qint64 parents = 0; // threads with sub-agents
    QMap<Hidden, HiddenThreads> hidden = {};
};

struct VisibilitySettings {
    QString workingDirectory = {};
    QList<bool> isFolderThere = {};  // of the inventory's folders
    QMap<QUuid, QUuid> parents = {}; // of sub-agents
};
ThreadVisibility threadVisibility(const Inventory &inventory, const VisibilitySettings &settings);

// When a thread began: its id is made of the time.
qint64 startOfThread(const QUuid &thread);

} // namespace doctor::codex
