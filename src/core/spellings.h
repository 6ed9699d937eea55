// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <memory>

namespace re2 {
class RE2;
}

namespace doctor {

// A value as it may appear: plain, in a URL, in JSON, and in base64 wherever it begins in a longer text.
QStringList spellingsOf(const QString &value);

// Finds any of the texts, the longest first, as its first group. Linear, however many there are.
enum class Case { Exact, Any };
std::unique_ptr<re2::RE2> anyOf(const QStringList &texts, Case sensitivity);

} // namespace doctor
