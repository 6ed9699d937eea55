// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/message.h"

#include "core/amounts.h"
#include "core/phrase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QScopedValueRollback>

namespace doctor {

namespace {

// Unicode keeps these for the inside of a program: no text of the outside means anything by them.
constexpr QChar phraseMark = QChar(0xfdd0);
constexpr QChar argumentMark = QChar(0xfdd1);
constexpr QChar endMark = QChar(0xfdd2);
constexpr QChar timeMark = QChar(0xfdd3);
constexpr QChar dayMark = QChar(0xfdd4);
constexpr QChar amountMark = QChar(0xfdd5);
constexpr QChar figureMark = QChar(0xfdd6);
constexpr QChar countMark = QChar(0xfdd7);

using Wording = QString (Message::*)() const;

bool isOpening(QChar c)
{
    return c == phraseMark || (c >= timeMark && c <= figureMark);
}

// Where the phrase ends that begins here: behind its end mark, or with the text.
qsizetype endOf(QStringView text, qsizetype begin)
{
    int depth = 0;
    for (qsizetype i = begin; i < text.size(); ++i) {
        depth += isOpening(text[i]) ? 1 : text[i] == endMark ? -1 : 0;
        if (depth == 0)
            return i + 1;
    }
    return text.size();
}

// The text of a phrase and its arguments, which may hold phrases again.
QStringList partsOf(QStringView phrase)
{
    QStringList parts(1);
    int depth = 0;
    for (const QChar c : phrase.mid(1)) {
        if (c == argumentMark && depth == 0) {
            parts.append(QString());
            continue;
        }
        depth += isOpening(c) ? 1 : c == endMark ? -1 : 0;
        if (depth < 0)
            break;
        parts.last().append(c);
    }
    return parts;
}

// "1,526" and "0.3 s" with the marks of the language.
QString inLanguage(QString figure)
{
    const QLocale locale;
    for (qsizetype i = figure.size() - 2; i > 0; --i) {
        if (!figure[i - 1].isDigit() || !figure[i + 1].isDigit())
            continue;
        if (figure[i] == u'.')
            figure.replace(i, 1, locale.decimalPoint());
        else if (figure[i] == u',')
            figure.replace(i, 1, locale.groupSeparator());
    }
    return figure;
}

// Of everything but a sentence the English stands last.
QString inLanguage(QChar mark, const QString &value)
{
    if (mark == amountMark)
        return QLocale().formattedDataSize(value.toLongLong(), 2, QLocale::DataSizeTraditionalFormat);
    if (mark == figureMark)
        return inLanguage(value);
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    return mark == dayMark ? QLocale().toString(time.date(), QLocale::ShortFormat)
                           : QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString wordedPhrase(QStringView phrase, Wording wording)
{
    const QStringList parts = partsOf(phrase);
    if (phrase.front() != phraseMark)
        return wording == &Message::english ? parts.last() : inLanguage(phrase.front(), parts.first());
    const QByteArray text = parts.first().section(countMark, 0, 0).toUtf8();
    const QString count = parts.first().section(countMark, 1);
    return (Message{text.constData(), parts.mid(1), count.isEmpty() ? -1 : count.toInt()}.*wording)();
}

// Ours are a few deep. What is deeper came from outside, and stays as it is.
QString worded(QStringView argument, Wording wording)
{
    constexpr int deepest = 16;
    static thread_local int depth = 0;
    if (depth == deepest)
        return argument.toString();
    const QScopedValueRollback deeper(depth, depth + 1);
    QString text;
    for (qsizetype i = 0; i < argument.size();) {
        const qsizetype end = isOpening(argument[i]) ? endOf(argument, i) : i + 1;
        text += end == i + 1 ? argument[i] : wordedPhrase(argument.mid(i, end - i), wording);
        i = end;
    }
    return text;
}

QStringList worded(const QStringList &arguments, Wording wording)
{
    QStringList texts;
    for (const QString &argument : arguments)
        texts.append(worded(argument, wording));
    return texts;
}

QString marked(QChar mark, const QString &value, const QString &english)
{
    return mark + value + argumentMark + english + endMark;
}

// English has its plurals in the source text: "%n file(s)" is written out here.
QString englishPattern(const char *text, int count)
{
    QString pattern = QString::fromUtf8(text);
    if (count >= 0)
        pattern.replace(QLatin1StringView("(s)"), count == 1 ? QString() : QStringLiteral("s"));
    return pattern;
}

// QString::arg would look for places in what an earlier argument brought in.
QString fillIn(QStringView pattern, const QStringList &arguments, int count)
{
    QString filled;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (pattern[i] == u'%' && next == u'n' && count >= 0) {
            filled += QString::number(count);
            ++i;
        } else if (pattern[i] == u'%' && next >= u'1' && next <= u'9' && next.digitValue() <= arguments.size()) {
            filled += arguments.at(next.digitValue() - 1);
            ++i;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

} // namespace

QString Message::english() const
{
    return text ? fillIn(englishPattern(text, count), worded(arguments, &Message::english), count)
                : worded(verbatim, &Message::english);
}

QString Message::localized() const
{
    if (!text)
        return worded(verbatim, &Message::localized);
    const QString translated = QCoreApplication::translate("Checks", text, nullptr, count);
    // Without a translation it is the source text, but its count is filled in.
    QString untranslated = QString::fromUtf8(text);
    if (count >= 0)
        untranslated.replace(QLatin1StringView("%n"), QString::number(count));
    const QString pattern = translated == untranslated ? englishPattern(text, count) : translated;
    return fillIn(pattern, worded(arguments, &Message::localized), count);
}

Message verbatim(const QString &words)
{
    return {.verbatim = words};
}

QString phrase(const char *text, const QStringList &arguments)
{
    return phrase(Message{text, arguments});
}

QString phrase(const Message &sentence)
{
    if (!sentence.text)
        return sentence.verbatim;
    QString made = phraseMark + QString::fromUtf8(sentence.text);
    if (sentence.count >= 0)
        made += countMark + QString::number(sentence.count);
    for (const QString &argument : sentence.arguments)
        made += argumentMark + argument;
    return made + endMark;
}

QString phrase(const QDateTime &time)
{
    return phrase(time, time.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss 'UTC'")));
}

QString phrase(const QDateTime &time, const QString &english)
{
    return marked(timeMark, time.toUTC().toString(Qt::ISODateWithMs), english);
}

QString isoPhrase(const QDateTime &time)
{
    return time.isValid() ? phrase(time, time.toUTC().toString(Qt::ISODate)) : QString();
}

QString dayPhrase(const QDateTime &time)
{
    return time.isValid()
               ? marked(dayMark, time.toUTC().toString(Qt::ISODateWithMs), time.toUTC().date().toString(Qt::ISODate))
               : QString();
}

QString amountPhrase(qint64 bytes)
{
    return marked(amountMark, QString::number(bytes), amountText(bytes));
}

QString figurePhrase(const QString &english)
{
    return marked(figureMark, english, english);
}

QString englishPhrase(const QString &phrase)
{
    return Message{"%1", {phrase}}.english();
}

Message about(const QString &phrase, Message sentence)
{
    sentence.arguments.prepend(phrase);
    return sentence;
}

} // namespace doctor
