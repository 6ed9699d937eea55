// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

#include <QDateTime>

#include <optional>

namespace doctor::feedback {

// What the user calls it.
enum class Category { Bug, BadResult, GoodResult, Other };
inline constexpr Category allCategories[] = {Category::Bug, Category::BadResult, Category::GoodResult, Category::Other};
QLatin1StringView nameOf(Category category);      // "bad_result": of tags, files and the command line
QLatin1StringView displayName(Category category); // "Bad result", in English
std::optional<Category> categoryNamed(const QString &name);

// The event of an envelope: which report it is about, in tags that can be searched for, and what the user says.
struct Event {
    QString id = {};
    QDateTime time = {};
    Category category = Category::Bug;
    QString words = {}; // redacted; may be empty
};

// Names and values as Codex's own feedback has them (doctor_overall_status, auth_mode …), as far as the report tells.
QList<std::pair<QString, QString>> eventTags(const Report &report, Category category);

// The payload: JSON in UTF-8, two spaces of indentation, so that it can be read before it is sent.
QByteArray eventJson(const Event &event, const RedactedReport &report);

} // namespace doctor::feedback
