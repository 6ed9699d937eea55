// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace doctor {

// How many bytes of a break within a value begin there: a line break with the indentation behind it, one that a shell
// continues, or one that is escaped, as in JSON; 0 if none does.
size_t breakAt(std::string_view text, size_t position);

// Secret values in every spelling, as they may stand in a log: also wrapped at any column, and strong ones in any case.
class KnownValues
{
public:
    struct Found {
        size_t end = 0;
        QString value = {};
        QString kind = {};
    };

    explicit KnownValues(const QHash<QString, QString> &secrets); // value → kind

    const std::vector<std::string> &beginnings() const { return m_beginnings; } // of four bytes, folded
    size_t longest() const { return m_longest; }

    // The longest that begins there.
    std::optional<Found> at(std::string_view text, size_t position) const;

private:
    struct Spelling {
        std::string folded = {};
        std::string exact = {}; // of a value that is only found as a whole word; empty if it is strong
        QString value = {};
        QString kind = {};
    };

    std::vector<Spelling> m_spellings = {}; // sorted
    std::vector<std::string> m_beginnings = {};
    size_t m_longest = 0;
};

} // namespace doctor
