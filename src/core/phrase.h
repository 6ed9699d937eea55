// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/message.h"

#include <QDateTime>

namespace doctor {

// A part of a sentence that is worded itself, as an argument of a Message or within one: "token refresh" in "Codex
// cannot reach %1". It is not text yet: whoever words the message words it too, in the same language.
QString phrase(const char *text, const QStringList &arguments = {});

QString phrase(const Message &sentence); // one that is part of another
QString phrase(const QDateTime &time);   // UTC in English, else as the user's clock and language have it

QString phrase(const QDateTime &time, const QString &english);
QString isoPhrase(const QDateTime &time);     // in English "2026-05-13T18:36:14Z"
QString dayPhrase(const QDateTime &time);     // the day of it alone
QString amountPhrase(qint64 bytes);           // amountText in English
QString figurePhrase(const QString &english); // "1,526" or "0.3 s": with the marks of the language in its numbers

QString englishPhrase(const QString &phrase); // what is none stays as it is

// A sentence whose %1 is a phrase; its own arguments begin with %2.
Message about(const QString &phrase, Message sentence);

} // namespace doctor
