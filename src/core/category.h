// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>

namespace doctor {

// In the order of the report.
enum class Category { Environment, Configuration, Updates, Connectivity, BackgroundServer };
inline constexpr Category allCategories[] = {Category::Environment, Category::Configuration, Category::Updates,
                                             Category::Connectivity, Category::BackgroundServer};

QLatin1StringView nameOf(Category category); // also the key for its translation, in context "Checks"

} // namespace doctor
