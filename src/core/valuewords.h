// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/message.h"

#include <span>

namespace doctor {

// The English value of a detail, such as "192.0.2.7: connected after 12 ms", with our words in it made phrases: whoever
// words it in English has the same text again. What is not ours, or not known, stays as it is.
QString valuePhrase(const QString &english);
Message inOurWords(const QString &english); // as a whole sentence

// The same for the name of a detail, such as "state DB size".
QString labelPhrase(const QString &english);

// What came from outside, without the characters by which phrases are marked: Unicode keeps them for the inside of
// programs (noncharacters, The Unicode Standard, section 23.7).
QString withoutMarks(QString text);

// What is known, marked for translation. %5 stands for a name, %6 and %8 for a whole number, %7 and %9 for a number
// with its unit, the others for any text.
std::span<const char *const> valueTexts();
std::span<const char *const> labelTexts();

} // namespace doctor
