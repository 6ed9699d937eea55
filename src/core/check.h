// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/category.h"
#include "core/environment.h"
#include "core/outcome.h"

#include <QFuture>

#include <chrono>
#include <functional>

namespace doctor {

struct CheckInfo {
    QString id = {};      // category.snake_case; never translated, never reused
    QString section = {}; // the short name of its row, which is codex doctor's name of its category
    Category category = Category::Environment;
    const char *title = nullptr; // QT_TRANSLATE_NOOP("Checks", …); none in an opened report of a check unknown here
    std::chrono::milliseconds timeout = std::chrono::seconds{15};
    bool ours = false; // codex doctor has no such check
};

// One question to the machine: what it is called, and the function that starts to ask it.
struct Check {
    CheckInfo info = {};
    std::function<QFuture<Outcome>(Environment &)> start = {};
};

// Joins what gathers the evidence and what judges it. Plain function pointers, so that a check can hide no state.
template<typename Evidence>
Check makeCheck(CheckInfo info, QFuture<Evidence> (*gather)(Environment &), Outcome (*judge)(const Evidence &))
{
    return {info, [gather, judge](Environment &environment) {
                const auto timed = [judge, log = environment.surroundings().touchLog](const Evidence &evidence) {
                    return log->timed([&] { return judge(evidence); });
                };
                return gather(environment).then(timed);
            }};
}

} // namespace doctor
