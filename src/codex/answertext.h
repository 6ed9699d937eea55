// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpanswer.h"

#include <QJsonObject>
#include <QStringList>

#include <initializer_list>

namespace doctor::codex {

// What an answer says, whoever wrote it.
struct AnswerText {
    QStringList codes = {}; // the most telling first
    QString message = {};
    QJsonObject error = {};
    bool isRefusal = false; // the JSON says that something failed, whatever the status says
    QString page = {};      // the body in lower case, if it is no JSON

    bool isPage() const;
    bool hasCode(std::initializer_list<QLatin1StringView> any) const;
    bool says(std::initializer_list<QLatin1StringView> any) const; // the message or the page; words in lower case
};
AnswerText answerText(const HttpAnswer &answer);

constexpr qsizetype longestMessage = 200;
constexpr qsizetype longestWord = 120; // of an id, a code or a name

// A text of the outside in one line that can be shown: nothing in it moves a cursor or turns the direction of writing.
QString shown(const QString &text, qsizetype longest);

QString headerOf(const HttpAnswer &answer, QByteArrayView name); // no more of it than is worth reading

} // namespace doctor::codex
