// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/descriptor.h"

#include <QString>

namespace doctor::feedback {

// Files and folders that are still there, and whole, after the power fails: what is written is on the disk when these
// return. All give an errno, 0 if it was done, and leave nothing half behind. For this user's eyes only (0700, 0600).
// They block: workers only.

int makeFolder(const QString &path); // with those above it; one that is there already is good
int syncFolder(const QString &path);

// In place of what is there: a reader sees the old content or the new.
int replaceFile(const QString &path, const QByteArray &bytes);
// EEXIST if something is there.
int createFile(const QString &path, const QByteArray &bytes);

int renameDurably(const QString &from, const QString &to); // in one folder; ENOTEMPTY or EEXIST if `to` is there
int removeFolder(const QString &path);                     // with the files in it

// A lock that ends with its owner, however that ends. The file is made if it is missing.
struct FileLock {
    probes::Descriptor file = probes::Descriptor();
    int errorNumber = 0; // EAGAIN: another has it

    bool isHeld() const { return file.isOpen() && errorNumber == 0; }
};
FileLock lockFile(const QString &path);
bool isLocked(const QString &path); // by another; looks without taking it

} // namespace doctor::feedback
