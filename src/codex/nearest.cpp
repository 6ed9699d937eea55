// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/nearest.h"

#include <algorithm>
#include <vector>

namespace doctor::codex {

namespace {

constexpr qsizetype longestName = 80;

QString folded(const QString &name)
{
    return name.toLower().replace(u'-', u'_').replace(u' ', u'_');
}

// One slip in a short name, two in an ordinary one, three in a long one.
int slipsAllowed(qsizetype length)
{
    constexpr qsizetype shortName = 4;
    constexpr qsizetype longName = 14;
    return length <= shortName ? 1 : length <= longName ? 2 : 3;
}

} // namespace

int editDistance(QStringView a, QStringView b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int change = a[i - 1] == b[at - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && at > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[columns - 1];
}

QString nearest(const QString &written, const QStringList &candidates)
{
    if (written.size() > longestName)
        return {};
    const QString wanted = folded(written);
    QString best;
    int bestDistance = slipsAllowed(wanted.size()) + 1;
    for (const QString &candidate : candidates) {
        if (std::abs(candidate.size() - wanted.size()) >= bestDistance)
            continue;
        const int distance = editDistance(wanted, folded(candidate));
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace doctor::codex
