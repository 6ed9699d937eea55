// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace doctor {

// Where translations lie: in the program, then beside it as installed.
QStringList translationFolders();

// Codes of the languages there are translations for, "de" or "pt_BR"; English needs none and is not among them.
QStringList languagesIn(const QStringList &folders);

// The code among them that suits the first wanted language that can be had; "" where that is English. QTranslator goes
// on to the next language instead, as English has no file: whoever wants English, else German, would get German.
QString languageFor(const QStringList &wanted, const QStringList &codes);

QString nameOfLanguage(const QString &code); // by itself: "Deutsch"

// Words the program in the chosen language from now on: "" for that of the system, "en", or one there is a translation
// for. Windows that are open follow (whenLanguageChanges).
void useLanguage(const QString &code, const QStringList &folders);

// Whether the window is worded in English: then no copy of a report in another language is to be had.
bool speaksEnglish();

// The choice that is remembered.
QString rememberedLanguage();
void rememberLanguage(const QString &code);

} // namespace doctor
