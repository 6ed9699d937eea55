// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/message.h"

#include "core/phrase.h"

#include <QCoreApplication>

namespace doctor {

namespace {

// Unicode keeps these for the inside of a program: no text of the outside means anything by them.
constexpr QChar phraseMark = QChar(0xfdd0);
constexpr QChar argumentMark = QChar(0xfdd1);

// Of a phrase, or of what is plain text.
Message messageOf(const QString &argument, const QByteArray &text)
{
    if (!argument.startsWith(phraseMark))
        return verbatim(argument);
    return {.text = text.constData(), .arguments = argument.split(argumentMark).mid(1)};
}

QStringList worded(const QStringList &arguments, QString (Message::*wording)() const)
{
    QStringList texts;
    for (const QString &argument : arguments) {
        const QByteArray text = argument.section(argumentMark, 0, 0).mid(1).toUtf8();
        texts.append((messageOf(argument, text).*wording)());
    }
    return texts;
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

// English has its plurals in the source text: "%n file(s)" is written out here.
QString Message::english() const
{
    if (!text)
        return verbatim;
    QString pattern = QString::fromUtf8(text);
    if (count >= 0)
        pattern.replace(QLatin1StringView("(s)"), count == 1 ? QString() : QStringLiteral("s"));
    return fillIn(pattern, worded(arguments, &Message::english), count);
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
    return translated == untranslated ? english() : fillIn(translated, worded(arguments, &Message::localized), count);
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
    return made;
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
