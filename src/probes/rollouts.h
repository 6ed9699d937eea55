// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

#include <QByteArray>
#include <QList>

namespace doctor::probes {

// A regular file whose name is a rollout's. Names are bytes: they need not be UTF-8.
struct RolloutFile {
    QByteArray name = {};
    quint32 folder = 0; // index into RolloutTree::folders
    quint32 owner = 0;
    qint64 size = 0;
    qint64 onDisk = 0;   // less than the size of a file with holes
    qint64 modified = 0; // seconds since 1970
    int errorNumber = 0; // of stat
};

struct ScanError {
    QByteArray path = {};
    int errorNumber = 0;
};

// Everything below one of the two folders of rollouts. Symbolic links below it are not followed, the folder itself may
// be one. A folder that is missing has nothing in it.
struct RolloutTree {
    QByteArray root = {};
    QList<QByteArray> folders = {}; // absolute, in the order they were read; the root is the first
    QList<RolloutFile> files = {};
    QList<ScanError> errors = {}; // folders that could not be read
    bool isDeadLink = false;      // the root is a symbolic link to a place that is not there
    qint64 bytes = 0;

    QByteArray pathOf(const RolloutFile &file) const { return folders.at(file.folder) + '/' + file.name; }
};

// All rollouts of the home, with no limit to their number.
struct Rollouts {
    RolloutTree active = {};
    RolloutTree archived = {};
};
QFuture<Rollouts> rollouts(Environment &environment);

RolloutTree scanRollouts(const Surroundings &surroundings, const QString &root);

bool isCompressed(const QByteArray &name);

// Positions in the list of files, without those that Codex takes no notice of: compressed forms beside a plain file.
QList<quint32> filesInUse(const RolloutTree &tree);

} // namespace doctor::probes
