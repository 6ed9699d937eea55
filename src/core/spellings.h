// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <memory>
#include <vector>

namespace re2 {
class RE2;
}

namespace doctor {

// A value as it may appear: plain, in a URL, in JSON, and in base64 wherever it begins in a longer text.
QStringList spellingsOf(const QString &value);

// Whether a value is told apart from ordinary words wherever it stands.
bool isStrong(const QString &value);

// Finds any of many texts, linearly however many they are; those that are not strong as whole words only.
enum class Case { Exact, Any };
class TextFinder
{
public:
    TextFinder();
    TextFinder(QStringList texts, Case sensitivity);
    ~TextFinder();
    TextFinder(TextFinder &&other) noexcept;
    TextFinder &operator=(TextFinder &&other) noexcept;

    // False if some of the texts cannot be looked for: then nothing is known of any text.
    bool isWhole() const { return m_isWhole; }
    // The longest texts first; what is found is the first group of each.
    const std::vector<std::unique_ptr<re2::RE2>> &expressions() const { return m_expressions; }

private:
    std::vector<std::unique_ptr<re2::RE2>> m_expressions;
    bool m_isWhole = true;
};

} // namespace doctor
