// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/report.h"

#include <nlohmann/json.hpp>

namespace doctor::report {

// What the writers of JSON build their documents from.
using Json = nlohmann::ordered_json;

std::string utf8(const QString &text);
std::string utf8(QLatin1StringView text);

Json textOrNull(const QString &text);   // null for an empty one
Json timeOrNull(const QDateTime &time); // UTC, ISO 8601
Json arrayOf(const QStringList &texts);
void setUnlessEmpty(Json &object, const char *key, const QString &text);
void setUnlessEmpty(Json &object, const char *key, const QStringList &texts);

// As they stand in our own schema.
Json issueOf(const Issue &issue);
Json diagnosisOf(const Diagnosis &diagnosis);

// Indented by two spaces, with a line end. Whatever is not UTF-8 after all is replaced: a report is never lost for one
// odd byte.
QByteArray dumped(const Json &json);

} // namespace doctor::report
