// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/amounts.h"

#include <QLocale>

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

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString counted(qint64 number, const QString &noun)
{
    return grouped(number) + u' ' + noun + (number == 1 ? QString() : u"s"_s);
}

} // namespace doctor
