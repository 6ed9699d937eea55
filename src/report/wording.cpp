// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/wording.h"

#include <QCoreApplication>

namespace doctor::report {

QString Wording::of(const char *words) const
{
    return isLocalized ? QCoreApplication::translate("Report", words) : QString::fromUtf8(words);
}

QString Wording::ofName(QLatin1StringView name) const
{
    return isLocalized ? QCoreApplication::translate("Checks", name.data()) : QString(name);
}

} // namespace doctor::report
