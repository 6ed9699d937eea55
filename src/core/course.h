// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

#include <chrono>

namespace doctor {

using SteadyTime = std::chrono::steady_clock::time_point;

// A stretch of a run, by the time since its beginning.
struct Stretch {
    std::chrono::microseconds begin = {};
    std::chrono::microseconds end = {};

    std::chrono::microseconds length() const { return end - begin; }
    bool operator==(const Stretch &) const = default;
};

Stretch stretchSince(SteadyTime start, SteadyTime begin, SteadyTime end);

// When a check ran, and when a thread worked for it or for a fact that it needs. Else it waited: for an answer, for
// what others gather, or for a free thread.
struct Course {
    Stretch whole = {};
    QList<Stretch> worked = {}; // within the whole, one after the other

    bool isKnown() const { return whole.end > whole.begin; } // not of an opened report
    std::chrono::microseconds work() const;
};

// From stretches as they come: in any order, one over the other, and beyond the whole.
Course courseOf(Stretch whole, QList<Stretch> worked);

} // namespace doctor
