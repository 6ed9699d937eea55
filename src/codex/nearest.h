// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace doctor::codex {

// How many letters have to be typed, dropped, changed or swapped with their neighbour to get from one to the other.
int editDistance(QStringView a, QStringView b);

// The candidate that was probably meant, or empty if none is near enough. Case and - against _ count little.
QString nearest(const QString &written, const QStringList &candidates);

} // namespace doctor::codex
