// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"

#include <optional>

namespace doctor {

// One bar, of parts that lie one after the other.
struct Bar {
    QString name = {};
    QList<qint64> parts = {}; // bytes, as many as the chart has parts; none where the value is not known
    QString words = {};       // the whole of what the check said

    qint64 sum() const;
};

struct BarGroup {
    QString title = {};
    QList<Bar> bars = {};
};

// How the parts of all bars are told apart, by more than a colour.
enum class BarPattern { Solid, Hatched, Hollow };

struct BarPart {
    QString name = {};
    BarPattern pattern = BarPattern::Solid;
};

// The longest bar of a group has its whole width.
struct BarChart {
    QString title = {};
    QList<BarPart> parts = {};
    QList<BarGroup> groups = {};
};

// What takes the space of the Codex home; none of an outcome that does not tell.
std::optional<BarChart> storageChart(const Outcome &outcome);
// Size, free pages and write-ahead log of each database.
std::optional<BarChart> databaseChart(const Outcome &outcome);

} // namespace doctor
