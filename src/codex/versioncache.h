// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace doctor::codex {

// version.json of the Codex home: what the last look for updates found.
struct VersionCache {
    QString latest = {};
    std::optional<QString> lastChecked = {};
    std::optional<QString> dismissed = {};
    QString errorText = {}; // why it cannot be read, in Codex's words where they are known
};

VersionCache parseVersionCache(const QByteArray &bytes);

// The version in the answer of a release's page: of GitHub, or of Homebrew's cask.
struct LatestVersion {
    QString version = {};
    QString errorText = {}; // why there is none, as codex doctor puts it
};
LatestVersion latestVersion(const QByteArray &body, bool isCask);

// Whether codex doctor counts it as newer: both are three plain numbers.
bool isNewerRelease(const QString &latest, const QString &current);

} // namespace doctor::codex
