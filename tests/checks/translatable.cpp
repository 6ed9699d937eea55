// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "translatable.h"

#include "core/valuewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

// A language of one letter: what can be read in it was not translated.
class OneLetter final : public QTranslator
{
public:
    OneLetter() { QCoreApplication::installTranslator(this); }
    ~OneLetter() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPlace = i > 0 && text[i - 1] == u'%';
            if (text[i].isLetter() && !isPlace)
                text[i] = u'ж';
        }
        return text;
    }
};

// What a system, a library or a server says is told in its own words: here by the situations of the tests.
const QStringList foreign{
    uR"(`[^`]*`|"[^"]*")"_s,
    uR"(\b[\w ]+ \(os error \d+\))"_s,
    u"error returned from database: .*"_s,
    u"database disk image is malformed|file is not a database|page 3 is never used; .*"_s,
    u"Name or service not known|Connection reset by peer|Network is unreachable|Resource temporarily unavailable"_s,
    u"the system's words|no luck|too new|wrong version( number)?|unknown issuer|ssl/tls alert bad certificate|failed to connect|no header"_s,
    u"\\d+ \\([a-z ]+\\)"_s, // a migration as its database names it
};

// What is left of English: two words on end, but none of a command or a quotation.
QString proseIn(QString text)
{
    static const QRegularExpression foreignWords(foreign.join(u'|'));
    static const QRegularExpression words(uR"((?<![\w./:=~-])[a-z]{2,}(?: [a-z]{2,})+(?![\w/:=.-]))"_s);
    return words.match(text.remove(foreignWords)).captured();
}

void check(const Message &message)
{
    const QString english = message.english();
    const OneLetter language;
    const QString prose = proseIn(message.localized());
    if (!prose.isEmpty())
        QTest::qFail(qPrintable(u"\"%1\" stays English in: %2"_s.arg(prose, english)), __FILE__, __LINE__);
}

} // namespace

Outcome translatable(const Outcome &outcome)
{
    check(outcome.summary);
    check(outcome.remediation);
    for (const Detail &detail : outcome.details)
        check(verbatim(labelPhrase(detail.label)));
    for (const Note &note : outcome.notes)
        check(note.text);
    for (const Issue &issue : outcome.issues) {
        for (const Message *message : {&issue.cause, &issue.measured, &issue.expected, &issue.remedy, &issue.headline})
            check(*message);
    }
    return outcome;
}

} // namespace doctor
