// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/message.h"

#include <QString>

#include <functional>

class QAbstractItemModel;
class QAction;
class QObject;
class QWidget;

namespace doctor {

// A text, in the language of the moment it is asked for.
using Words = std::function<QString()>;

// Words of the outside, which are the same in every language.
inline Words asTheyAre(const QString &text)
{
    return [text] { return text; };
}

inline Words worded(const Message &message)
{
    return [message] { return message.localized(); };
}

// What the report has in English as the name or the value of a detail, in the language, as far as the words are ours.
QString labelWords(const QString &english);
QString valueWords(const QString &english);

// Calls `word` whenever the language of the program has changed, as long as the object lives. Those that asked first
// are called first: as windows are made, what is in one comes before itself.
void whenLanguageChanges(QObject *object, std::function<void()> word);

// A model whose texts are worded when they are asked for says so to its views whenever the language has changed: with
// roles, which a change of what it holds has not.
void keepWorded(QAbstractItemModel *model);
void tellNewWords(QAbstractItemModel *model);

// Keeps the tooltip and the status tip of a button those of an action, and whatever else `follow` takes over.
void followAction(QWidget *button, const QAction *action, std::function<void()> follow);

} // namespace doctor
