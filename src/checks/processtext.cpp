// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/processtext.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

QString ageText(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (seconds >= day)
        return u"%1 d"_s.arg(seconds / day);
    return seconds >= hour ? u"%1 h"_s.arg(seconds / hour) : u"%1 min"_s.arg(seconds / 60);
}

} // namespace doctor::checks
