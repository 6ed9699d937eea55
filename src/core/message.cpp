// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/message.h"

#include "core/phrase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace doctor {

namespace {

// Unicode keeps these for the inside of a program: no text of the outside means anything by them.
constexpr QChar phraseMark = QChar(0xfdd0);
constexpr QChar argumentMark = QChar(0xfdd1);
constexpr QChar endMark = QChar(0xfdd2);
constexpr QChar timeMark = QChar(0xfdd3);

using Wording = QString (Message::*)() const;

// The text of a phrase and its arguments, which may be phrases again.
QStringList partsOf(const QString &phrase)
{
    QStringList parts(1);
    int depth = 0;
    for (const QChar c : QStringView(phrase).mid(1)) {
        if (c == argumentMark && depth == 0) {
            parts.append(QString());
            continue;
        }
        depth += c == phraseMark ? 1 : c == endMark ? -1 : 0;
        if (depth < 0)
            break;
        parts.last().append(c);
    }
    return parts;
}

QString worded(const QDateTime &time, Wording wording)
{
    return wording == &Message::english ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss 'UTC'"))
                                        : QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString worded(const QString &argument, Wording wording)
{
    if (argument.startsWith(timeMark))
        return worded(QDateTime::fromString(argument.mid(1), Qt::ISODateWithMs), wording);
    if (!argument.startsWith(phraseMark))
        return argument;
    const QStringList parts = partsOf(argument);
    const QByteArray text = parts.first().toUtf8();
    return (Message{.text = text.constData(), .arguments = parts.mid(1)}.*wording)();
}

QStringList worded(const QStringList &arguments, Wording wording)
{
    QStringList texts;
    for (const QString &argument : arguments)
        texts.append(worded(argument, wording));
    return texts;
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
    return text ? fillIn(englishPattern(text, count), worded(arguments, &Message::english), count) : verbatim;
}

QString Message::localized() const
{
    if (!text)
        return verbatim;
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
    QString made = phraseMark + QString::fromUtf8(text);
    for (const QString &argument : arguments)
        made += argumentMark + argument;
    return made + endMark;
}

QString phrase(const Message &sentence)
{
    return sentence.text ? phrase(sentence.text, sentence.arguments) : sentence.verbatim;
}

QString phrase(const QDateTime &time)
{
    return timeMark + time.toUTC().toString(Qt::ISODateWithMs);
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
