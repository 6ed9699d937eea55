// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/pastedtext.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

// Without a byte order mark, ASCII in UTF-16 has a zero in every second byte.
QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked;
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 256));
    qsizetype zeros[2] = {};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head.at(i) == '\0' ? 1 : 0;
    const qsizetype most = head.size() / 3;
    if (zeros[1] > most)
        return QStringConverter::Utf16LE;
    return zeros[0] > most ? QStringConverter::Utf16BE : QStringConverter::Utf8;
}

// ECMA-48 control sequences, and what an editor or a messenger adds that cannot be seen.
void removeInvisible(QString &text)
{
    static const QRegularExpression sequence(
        u"\\x1b\\[[0-?]*[ -/]*[@-~]|\\x1b\\][^\\x07\\x1b\\n]*(?:\\x07|\\x1b\\\\)|[\\x{200b}-\\x{200f}\\x{2060}\\x{feff}]"_s);
    text.remove(sequence);
    text.replace(u'\u00a0', u' ');
}

bool hasKey(const QString &text, const QString &quote)
{
    return text.contains(quote + "checks"_L1 + quote);
}

void undoHtml(QString &text)
{
    if (hasKey(text, u"\""_s) || !hasKey(text, u"&quot;"_s))
        return;
    const std::pair<QLatin1StringView, QLatin1StringView> entities[] = {
        {"&quot;"_L1, "\""_L1}, {"&#39;"_L1, "'"_L1}, {"&#x27;"_L1, "'"_L1}, {"&nbsp;"_L1, " "_L1},
        {"&lt;"_L1, "<"_L1},    {"&gt;"_L1, ">"_L1},  {"<br>"_L1, ""_L1},    {"&amp;"_L1, "&"_L1}};
    for (const auto &[entity, character] : entities)
        text.replace(entity, character);
}

// A log that is JSON itself, or a shell's quotes: line breaks become blanks, which JSON does not mind.
void undoString(QString &text)
{
    if (hasKey(text, u"\""_s) || !hasKey(text, u"\\\""_s))
        return;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            plain += text.at(i);
            continue;
        }
        const QChar escaped = text.at(++i);
        if (QStringView(u"nrt").contains(escaped))
            plain += u' ';
        else if (QStringView(u"\"\\/'").contains(escaped))
            plain += escaped;
        else
            (plain += u'\\') += escaped;
    }
    text = plain;
}

// An editor of Markdown escapes every underscore, or none.
void undoMarkdown(QString &text)
{
    static const QRegularExpression plain(u"[a-z]_[a-z]"_s);
    if (!text.contains(u"\\_"_s) || text.contains(plain))
        return;
    static const QRegularExpression escaped(u"\\\\([_*\\[\\]<>()#~|`+.!-])"_s);
    text.replace(escaped, u"\\1"_s);
}

// Digits and blanks take each other's places in numbers and times.
bool isSameShape(QStringView one, QStringView other)
{
    const auto isCount = [](QChar c) { return c.isDigit() || c == u' '; };
    return one.size() == other.size()
           && std::ranges::equal(one, other, [&](QChar a, QChar b) { return a == b || (isCount(a) && isCount(b)); });
}

// What stands before each line, from the one on that opens the report.
struct Margin {
    qsizetype line = -1;
    QString words = {};
};

Margin marginOf(const QStringList &lines)
{
    static const QRegularExpression opening(u"\\{\\s*(?:\"|$)"_s);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QRegularExpressionMatch found = opening.match(lines.at(i));
        if (!found.hasMatch())
            continue;
        const QString before = lines.at(i).first(found.capturedStart());
        const QString &next = lines.at(i + 1);
        const bool isReport = isSameShape(QStringView(next).first(std::min(before.size(), next.size())), before)
                              && QStringView(next).sliced(before.size()).trimmed().startsWith(u'"');
        if (isReport)
            return before.trimmed().isEmpty() || before.trimmed().startsWith(u'>') ? Margin{} : Margin{i, before};
    }
    return {};
}

void removeMargin(QString &text)
{
    QStringList lines = text.split(u'\n');
    const Margin margin = marginOf(lines);
    if (margin.line < 0)
        return;
    for (qsizetype i = margin.line; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (isSameShape(QStringView(line).first(std::min(line.size(), margin.words.size())), margin.words))
            lines[i] = line.sliced(margin.words.size());
    }
    text = lines.join(u'\n');
}

} // namespace

QByteArray plainText(const QByteArray &bytes)
{
    QString text = QStringDecoder(encodingOf(bytes)).decode(bytes);
    removeInvisible(text);
    undoHtml(text);
    undoString(text);
    removeMargin(text);
    undoMarkdown(text);
    return text.toUtf8();
}

} // namespace doctor::report
