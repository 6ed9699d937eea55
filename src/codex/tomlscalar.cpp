// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/tomlscalar.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

bool isWhole(const QString &token, const QRegularExpression &expression)
{
    const QRegularExpressionMatch match = expression.match(token);
    return match.hasMatch() && match.capturedStart() == 0 && match.capturedLength() == token.size();
}

bool isNumber(const QString &token)
{
    static const QRegularExpression decimal(
        u"^[+-]?(0|[1-9](_?[0-9])*)(\\.[0-9](_?[0-9])*)?([eE][+-]?[0-9](_?[0-9])*)?$"_s);
    static const QRegularExpression radix(u"^(0x[0-9A-Fa-f](_?[0-9A-Fa-f])*|0o[0-7](_?[0-7])*|0b[01](_?[01])*)$"_s);
    static const QRegularExpression notFinite(u"^[+-]?(inf|nan)$"_s);
    return isWhole(token, decimal) || isWhole(token, radix) || isWhole(token, notFinite);
}

bool isDateOrTime(const QString &token)
{
    static const QString date = u"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"_s;
    static const QString time = u"([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\\.[0-9]+)?)?"_s;
    static const QRegularExpression expression(u"^(%1([Tt ]%2([Zz]|[+-][0-9]{2}:[0-9]{2})?)?|%2)$"_s.arg(date, time));
    return isWhole(token, expression);
}

// Where in a number Codex sees what is wrong with it.
qsizetype numberFault(const QString &token)
{
    static const QRegularExpression radix(u"^0(?:x[0-9A-Fa-f_]*|o[0-7_]*|b[01_]*)"_s);
    static const QRegularExpression begin(u"^[+-]?[0-9]+(?:_?[0-9]+)*(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]*)?"_s);
    if (token.startsWith("--"_L1) || token.startsWith("++"_L1))
        return 1;
    static const QRegularExpression leadingZero(u"^[+-]?0[0-9]"_s);
    static const QRegularExpression signedRadix(u"^[+-]0[xob]"_s);
    if (leadingZero.match(token).hasMatch() || signedRadix.match(token).hasMatch() || token.startsWith(u'.'))
        return 0;
    const QRegularExpressionMatch base = radix.match(token);
    if (base.hasMatch())
        return base.capturedLength() > 2 || token.size() > 2 ? base.capturedLength() : 0;
    const qsizetype good = begin.match(token).capturedLength();
    // A point without a digit behind it is looked for there.
    return token.mid(good) == "."_L1 && !token.left(good).contains(u'.') ? token.size() : good;
}

bool startsLike(const QString &token, const QString &word)
{
    return !token.isEmpty() && token.size() <= word.size() + 4 && word.startsWith(token.left(3).toLower());
}

TomlProblem wordProblem(const QString &token)
{
    static const QRegularExpression date(u"^[0-9]{4}-|^[0-9]{1,2}:"_s);
    static const QRegularExpression number(u"^(--|\\+\\+)?[+-]?[0-9._]+([xob][0-9A-Za-z_]*|[eE][+-]?[0-9._]*)?$"_s);
    if (startsLike(token, u"true"_s) || startsLike(token, u"false"_s))
        return TomlProblem::BadBoolean;
    if (date.match(token).hasMatch())
        return TomlProblem::BadDate;
    return isWhole(token, number) ? TomlProblem::BadNumber : TomlProblem::UnquotedString;
}

} // namespace

TomlScalar tomlScalar(const QString &token)
{
    if (token == "true"_L1 || token == "false"_L1 || isNumber(token))
        return {};
    if (isDateOrTime(token)) {
        static const QRegularExpression noSeconds(u"(?:^|[Tt ])[0-9]{2}:[0-9]{2}(?=$|[Zz+-])"_s);
        const QRegularExpressionMatch match = noSeconds.match(token);
        return {.missingSeconds = match.hasMatch() ? match.capturedEnd() : -1};
    }
    const TomlProblem problem = wordProblem(token);
    return {.problem = problem, .offset = problem == TomlProblem::BadNumber ? numberFault(token) : 0};
}

} // namespace doctor::codex
