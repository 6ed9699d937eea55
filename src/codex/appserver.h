// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace doctor::codex {

// The updater's part of the background server's settings.json.
struct UpdaterSettings {
    bool isValid = true;
    std::optional<bool> isAutomatic = {};
    std::optional<qint64> intervalMinutes = {};
};
inline constexpr qint64 largestUpdaterSettings = 16 * 1024;
UpdaterSettings updaterSettings(const QByteArray &json);

// The process a pid file names: a number, or an object with "pid". 0 if it names none.
int pidIn(const QByteArray &pidFile);

// What a message of the background server says to the request `initialize` with the id 1.
struct InitializeReply {
    bool isReply = false; // else it is of something else, and the reply may follow
    QString version = {};
    QString errorText = {}; // in the words of codex doctor
};
InitializeReply initializeReply(const QByteArray &message);
QByteArray initializeRequest(const QString &clientVersion);
QByteArray initializedNotification();

} // namespace doctor::codex
