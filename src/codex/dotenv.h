// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace doctor::codex {

struct DotenvEntry {
    QString name = {};
    QString value = {};
    int line = 0;           // the first of its lines
    bool isRefused = false; // a name that begins with CODEX_, in any case: not taken from the file
};

// What Codex makes of $CODEX_HOME/.env: the later of two lines wins, a line that cannot be read is passed over.
struct Dotenv {
    QList<DotenvEntry> entries = {}; // in file order
    QList<int> unreadableLines = {};
};

// `inherited` is what $NAME in a value refers to first, unless the file has set the name before.
Dotenv parseDotenv(const QByteArray &bytes, const QHash<QString, QString> &inherited);

} // namespace doctor::codex
