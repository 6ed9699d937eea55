// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>

namespace doctor {

// In the order of their weight, skipped being nothing that was found.
enum class Status { Skipped, Ok, Warning, Fail };
enum class Severity { Info, Warning, Fail };
enum class Certainty { Possible, Likely, Certain };

constexpr Status worst(Status a, Status b)
{
    return a < b ? b : a;
}

constexpr Status statusOf(Severity severity)
{
    return severity == Severity::Fail ? Status::Fail : severity == Severity::Warning ? Status::Warning : Status::Ok;
}

// The spellings of the report (resources/report.schema.json); never translated.
QLatin1StringView nameOf(Status status);
QLatin1StringView nameOf(Severity severity);
QLatin1StringView nameOf(Certainty certainty);

} // namespace doctor
