// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/status.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor {

QLatin1StringView nameOf(Status status)
{
    switch (status) {
    case Status::Skipped:
        return "skipped"_L1;
    case Status::Ok:
        return "ok"_L1;
    case Status::Warning:
        return "warning"_L1;
    case Status::Fail:
        return "fail"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Fail:
        return "fail"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Possible:
        return "possible"_L1;
    case Certainty::Likely:
        return "likely"_L1;
    case Certainty::Certain:
        return "certain"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace doctor
