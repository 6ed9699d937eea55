// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/textvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

constexpr qsizetype longestPath = 48;
constexpr qsizetype pathHead = 24;
constexpr qsizetype pathTail = 23;

QString shortenedPath(const QString &value, const QString &ellipsis)
{
    const qsizetype remark = value.indexOf(" ("_L1);
    const QString path = remark < 0 ? value : value.left(remark);
    if (path.size() <= longestPath)
        return value;
    return path.left(pathHead) + ellipsis + path.right(pathTail) + value.mid(path.size());
}

bool turnsDirection(char16_t code)
{
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
           || (code >= 0x2066 && code <= 0x2069);
}

bool isTimeStamp(const QString &value)
{
    return value.size() >= 17 && value.endsWith(u'Z') && value.indexOf(u'T') == 10 && value.at(4) == u'-';
}

} // namespace

QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\t')
            result += u' ';
        else if (const char16_t code = c.unicode(); c != u'\n' && (code < 0x20 || (code >= 0x7f && code < 0xa0)))
            result += u"\\x%1"_s.arg(static_cast<uint>(code), 2, 16, QChar(u'0'));
        else if (turnsDirection(code))
            result += u"\\u%1"_s.arg(static_cast<uint>(code), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result;
}

QString readableValue(const QString &value, const QString &ellipsis)
{
    for (const QLatin1StringView start : {"/"_L1, "~/"_L1, "./"_L1, "../"_L1}) {
        if (value.startsWith(start))
            return shortenedPath(value, ellipsis);
    }
    return isTimeStamp(value) ? value.left(10) + u' ' + value.mid(11, 5) + " UTC"_L1 : value;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    const QStringList given = text.split(u'\n');
    for (const QString &line : given) {
        qsizetype start = 0;
        while (line.size() - start > width) {
            const qsizetype space = line.lastIndexOf(u' ', start + width);
            const bool hasSpace = space > start;
            lines.append(line.mid(start, hasSpace ? space - start : width));
            start = hasSpace ? space + 1 : start + width;
        }
        lines.append(line.mid(start));
    }
    return lines;
}

} // namespace doctor::report
