// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStringList>

namespace doctor::codex {

// A configuration of git as git 2.39 reads it. After a line that git refuses nothing more is read.
struct GitConfig {
    QHash<QString, QStringList> values = {}; // by "section.key" or "section.subsection.key", in file order
    int badLine = 0;                         // 0: none

    bool hasIncludes() const; // other files are a part of it
};

GitConfig parseGitConfig(const QByteArray &bytes);

// Whether git takes a repository of another user for safe: its folder is named by safe.directory. An empty value takes
// back those before it.
bool isSafeDirectory(const QStringList &safeDirectories, const QString &folder, const QString &homeDirectory);

} // namespace doctor::codex
