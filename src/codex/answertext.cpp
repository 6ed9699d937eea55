// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/answertext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr qsizetype mostBytesRead = 64LL * 1024;

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void addCodes(AnswerText &told, const QJsonObject &object)
{
    for (const auto name : {"code"_L1, "type"_L1, "__type"_L1}) {
        const QString code = shown(textOf(object.value(name)), longestWord);
        if (!code.isEmpty())
            told.codes.append(code);
    }
}

// The shapes of OpenAI ({"error": {…}}), of its backend and FastAPI ({"detail": …}), of Ollama ({"error": "…"}), and of
// gateways ({"message": "…"}).
void readJson(AnswerText &told, const QJsonObject &root)
{
    for (const auto name : {"error"_L1, "detail"_L1}) {
        const QJsonValue value = root.value(name);
        if (value.isObject() && told.error.isEmpty())
            told.error = value.toObject();
        else if (value.isString() && told.message.isEmpty())
            told.message = value.toString();
    }
    addCodes(told, told.error);
    addCodes(told, root);
    for (const QJsonObject &object : {told.error, root}) {
        for (const auto name : {"message"_L1, "msg"_L1}) {
            if (told.message.isEmpty())
                told.message = object.value(name).toString();
        }
    }
}

// Some gateways answer 200 to everything: {"error": {…}}, {"code": 401, "msg": "…"}, {"success": false}.
bool isRefusal(const QJsonObject &root)
{
    if (root.contains("data"_L1) || root.contains("models"_L1))
        return false;
    constexpr int lowestError = 400;
    const QJsonValue error = root.value("error"_L1);
    const bool hasError = error.isObject() || !error.toString().isEmpty() || error.toBool();
    return hasError || root.value("success"_L1) == QJsonValue(false) || root.value("code"_L1).toInt() >= lowestError;
}

} // namespace

bool AnswerText::isPage() const
{
    return page.contains("<html"_L1) || page.contains("<!doctype html"_L1);
}

bool AnswerText::hasCode(std::initializer_list<QLatin1StringView> any) const
{
    return std::ranges::any_of(codes, [&](const QString &code) { return std::ranges::count(any, code) > 0; });
}

bool AnswerText::says(std::initializer_list<QLatin1StringView> any) const
{
    return std::ranges::any_of(any, [this](QLatin1StringView words) {
        return message.contains(words, Qt::CaseInsensitive) || page.contains(words);
    });
}

AnswerText answerText(const HttpAnswer &answer)
{
    AnswerText told;
    const QByteArray identityError = QByteArray::fromBase64(headerOf(answer, "x-error-json").toLatin1());
    addCodes(told, QJsonDocument::fromJson(identityError).object().value("error"_L1).toObject());
    const QByteArray body = answer.body.left(mostBytesRead);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    told.isRefusal = isRefusal(document.object());
    if (document.isObject())
        readJson(told, document.object());
    else
        told.page = QString::fromUtf8(body).toLower();
    return told;
}

QString shown(const QString &text, qsizetype longest)
{
    QString line;
    for (const QChar character : text.left(4 * longest)) {
        const bool isHidden =
            character.category() == QChar::Other_Format || character.category() == QChar::Other_Surrogate;
        if (!isHidden)
            line += character.isPrint() ? character : QChar(u' ');
    }
    line = line.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

QString headerOf(const HttpAnswer &answer, QByteArrayView name)
{
    constexpr qsizetype longestHeader = 8192;
    return answer.header(name).left(longestHeader);
}

} // namespace doctor::codex
