// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace doctor::codex {

// How codex doctor names the operating system.
struct OsText {
    QString type = QStringLiteral("Linux");      // "Debian"
    QString version = QStringLiteral("Unknown"); // "12.0.0"
    QString codename = {};                       // "bookworm"
    QString bitness = {};                        // "64-bit", "unknown bitness"

    QString text() const; // "Debian 12.0.0 (bookworm) [64-bit]"
};

// What names a Linux system. Codex asks the programs lsb_release and getconf first, if they are on its PATH; they tell
// what these files say.
struct OsSources {
    QByteArray osRelease = {};  // /etc/os-release
    QByteArray lsbRelease = {}; // /etc/lsb-release
    bool hasLsbProgram = false;
    bool hasGetconf = false;
    bool isRaspberryPi = false; // there is an /etc/rpi-issue
    int wordSize = 64;
};

OsText osText(const OsSources &sources);

// Of the values of LANGUAGE, LC_ALL, LC_MESSAGES and LANG; nothing if all of them are empty. It may be empty itself.
std::optional<QString> languageTag(const QStringList &candidates);

} // namespace doctor::codex
