// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

// Everything that can be told of a folder from outside: names, kinds, content hashes, mode, owner and all three times,
// one line a file. Taking it changes nothing either.
QStringList snapshotOf(const QString &folder);
