// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/message.h"

namespace doctor::report {

// How a report for people is worded: in English for whoever helps, or as a copy for the user in the language of the
// window, through the translators of the contexts "Checks" and "Report".
struct Wording {
    bool isLocalized = false;

    QString of(const Message &message) const { return isLocalized ? message.localized() : message.english(); }
    // Of the words of a writer, marked with QT_TRANSLATE_NOOP("Report", …).
    QString of(const char *words) const;
    // Of a name of context "Checks", such as a category.
    QString ofName(QLatin1StringView name) const;
};

} // namespace doctor::report
