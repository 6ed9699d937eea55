// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/category.h"

#include <QtGlobal>

namespace doctor {

QLatin1StringView nameOf(Category category)
{
    switch (category) {
    case Category::Environment:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Checks", "Environment"));
    case Category::Configuration:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Checks", "Configuration"));
    case Category::Updates:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Checks", "Updates"));
    case Category::Connectivity:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Checks", "Connectivity"));
    case Category::BackgroundServer:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Checks", "Background Server"));
    }
    Q_UNREACHABLE();
}

} // namespace doctor
