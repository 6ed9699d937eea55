// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/amounts.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

QString amountText(qint64 bytes)
{
    constexpr double step = 1024;
    double value = static_cast<double>(bytes);
    if (bytes < 1024)
        return u"%1 B"_s.arg(bytes);
    for (const QLatin1StringView unit : {"KB"_L1, "MB"_L1}) {
        value /= step;
        if (value < step)
            return QString::number(value, 'f', 2) + u' ' + unit;
    }
    return QString::number(value / step, 'f', 2) + " GB"_L1;
}

std::optional<qint64> amountIn(QStringView text)
{
    static const QRegularExpression amount(uR"((?<![\w.])(\d{1,9}(?:\.\d{1,2})?) (B|KB|MB|GB)\b)"_s);
    const QRegularExpressionMatch match = amount.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString units[] = {u"B"_s, u"KB"_s, u"MB"_s, u"GB"_s};
    double value = match.captured(1).toDouble();
    for (const QString &unit : units) {
        if (match.capturedView(2) == unit)
            break;
        value *= 1024;
    }
    return std::llround(value);
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString counted(qint64 number, const QString &noun)
{
    return grouped(number) + u' ' + noun + (number == 1 ? QString() : u"s"_s);
}

} // namespace doctor
