// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/course.h"

#include <algorithm>

namespace doctor {

Stretch stretchSince(SteadyTime start, SteadyTime begin, SteadyTime end)
{
    const auto since = [start](SteadyTime time) {
        return std::chrono::duration_cast<std::chrono::microseconds>(time - start);
    };
    return {since(begin), since(end)};
}

std::chrono::microseconds Course::work() const
{
    std::chrono::microseconds sum{};
    for (const Stretch &stretch : worked)
        sum += stretch.length();
    return sum;
}

Course courseOf(Stretch whole, QList<Stretch> worked)
{
    Course course{.whole = whole};
    std::ranges::sort(worked, {}, &Stretch::begin);
    for (const Stretch &stretch : worked) {
        const Stretch cut{std::max(stretch.begin, whole.begin), std::min(stretch.end, whole.end)};
        if (cut.end <= cut.begin)
            continue;
        if (!course.worked.isEmpty() && cut.begin <= course.worked.last().end)
            course.worked.last().end = std::max(course.worked.last().end, cut.end);
        else
            course.worked.append(cut);
    }
    return course;
}

} // namespace doctor
