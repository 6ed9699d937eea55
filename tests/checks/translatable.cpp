// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "translatable.h"

#include "core/valuewords.h"

#include <QCoreApplication>
#include <QLocale>
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
    OneLetter()
    {
        QCoreApplication::installTranslator(this);
        QLocale::setDefault(QLocale(QLocale::Japanese)); // no names of months
    }
    ~OneLetter() override
    {
        QCoreApplication::removeTranslator(this);
        QLocale::setDefault(m_before);
    }

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

private:
    QLocale m_before;
};

// What others say is told in their own words: here by the situations of the tests.
const QStringList foreign{
    uR"(`[^`]*`|"[^"]*")"_s, // commands and quotations
    u"page 3 is never used; .*"_s,
    u"the system's words|no luck|too new|wrong version|mismatch|unknown issuer|failed to connect|no header"_s,
    u"\\d+ \\([a-z ]+\\)"_s,                                       // a migration as its database names it
    u"[Hh][Tt][Tt][Pp] \\d{3}( [A-Z]\\w+)*"_s,                     // the status line of an answer
    u"\\b(server|via|cf-ray|cf-mitigated|x-request-id) [^,()]+"_s, // and its headers
    uR"([\w.-]+ = [^()]*)"_s,                                      // a line of config.toml
    u"\\bcodex resume [^·]*|\\bcodex --version|\\b(npm|bun|pnpm) (install|add) -g \\S+"_s, // commands
    u"<default>"_s,
    u"/h of ada/"_s,
    u":  after 0.0 ms"_s, // of an answer without a status line
};

// Words that stay in every language, each with its reason.
const QStringList staying =
    ( // units, and what Unix calls things everywhere
        u"ms min pid uid bin stderr setuid shim dumb xterm truecolor localhost authorization tmux screen "
        u"default-terminal "
        // programs and projects
        u"codex Codex npm bun pnpm node rg bubblewrap openai amazon-bedrock cloudflare codex-cli app-server cf-ray "
        u"Debian bookworm "
        // values of Codex's settings and states, which are written so in config.toml and in its log
        u"chatgpt api headers pro responses fullscreen scrollback managed external delete reload then done activity "
        u"project-name "
        u"model "
        u"File Ephemeral "
        // methods of MCP
        u"initialize "
        // made up by the tests: providers, servers, authorities, folders and what is said by them
        u"lab Lab docs toy gateway Corp refused policy demo zed repo part boom starting listening Welcome "
        u"Root Inspection gpt-test nosuch logs no"_s)
        .split(u' ');

// Details whose values are names that Codex or the system gives: of features, of terminals.
const QStringList ofNames{u"enabled feature flags"_s, u"feature flag overrides"_s, u"security modules"_s};

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

// What is left of English in a label or a value. A word is two letters and more, "'" and "-" between them, with at most
// one capital, and that at its beginning: what has another character (a dot, a slash, a digit, an underscore) or more
// capitals is a name, a path, a figure or an identifier.
QStringList wordsIn(QString text)
{
    static const QRegularExpression foreignWords(foreign.join(u'|'));
    static const QRegularExpression ends(u"[\\s()\\[\\]{}<>,;!?…]+|[:.](?=\\s|$)"_s);
    static const QRegularExpression word(u"\\A[A-Za-z][a-z]+(['-][A-Za-z]?[a-z]+)*\\z"_s);
    QStringList words = text.remove(foreignWords).split(ends, Qt::SkipEmptyParts);
    words.removeIf([](const QString &token) { return staying.contains(token) || !word.match(token).hasMatch(); });
    return words;
}

void checkWords(const QString &told, const QString &english)
{
    if (const QStringList words = wordsIn(told); !words.isEmpty())
        QTest::qFail(qPrintable(u"\"%1\" stays English in: %2"_s.arg(words.join(u' '), english)), __FILE__, __LINE__);
}

void check(const Detail &detail)
{
    const OneLetter language;
    checkWords(verbatim(labelPhrase(detail.label)).localized(), detail.label);
    if (!detail.secret && !ofNames.contains(detail.label))
        checkWords(inOurWords(detail.value).localized(), detail.label + ": "_L1 + detail.value);
}

} // namespace

Outcome translatable(const Outcome &outcome)
{
    check(outcome.summary);
    check(outcome.remediation);
    for (const Detail &detail : outcome.details)
        check(detail);
    for (const Note &note : outcome.notes)
        check(note.text);
    for (const Issue &issue : outcome.issues) {
        for (const Message *message : {&issue.cause, &issue.measured, &issue.expected, &issue.remedy, &issue.headline})
            check(*message);
    }
    return outcome;
}

} // namespace doctor
