// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/dotenv.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

// Quotes may span lines. This state says whether a line ends inside of them; it looks at quotes anywhere in a line,
// even where the line turns out to be no assignment.
enum class Span { Plain, AfterSpace, Escape, Single, SingleEscape, Double, DoubleEscape, Comment };

Span after(Span state, QChar c)
{
    switch (state) {
    case Span::Single:
        return c == u'\\' ? Span::SingleEscape : c == u'\'' ? Span::Plain : Span::Single;
    case Span::Double:
        return c == u'\\' ? Span::DoubleEscape : c == u'"' ? Span::Plain : Span::Double;
    case Span::SingleEscape:
        return Span::Single;
    case Span::DoubleEscape:
        return Span::Double;
    case Span::Escape:
        return Span::Plain;
    default:
        break;
    }
    if (state == Span::AfterSpace && c == u'#')
        return Span::Comment;
    if (c == u'\\')
        return Span::Escape;
    if (c == u'"')
        return Span::Double;
    if (c == u'\'')
        return Span::Single;
    // The second of two spaces counts as text, so that "a  # b" has no comment for this state.
    return state == Span::Plain && c.isSpace() && c != u'\n' && c != u'\r' ? Span::AfterSpace : Span::Plain;
}

class Substitution
{
public:
    explicit Substitution(const QHash<QString, QString> &inherited) : m_environment(inherited) {}

    QString value(const QString &name) const { return m_environment.value(name, m_file.value(name)); }
    void set(const DotenvEntry &entry)
    {
        m_file.insert(entry.name, entry.value);
        if (!entry.isRefused)
            m_environment.insert(entry.name, entry.value);
    }

private:
    QHash<QString, QString> m_environment;
    QHash<QString, QString> m_file;
};

// The right side of an assignment, read character by character.
class ValueReader
{
public:
    explicit ValueReader(const Substitution &substitution) : m_substitution(substitution) {}

    std::optional<QString> read(QStringView text)
    {
        for (const QChar c : text) {
            if (m_isEnding && c == u'#')
                break;
            if (!take(c))
                return std::nullopt;
        }
        if (m_quote != u'\0' || m_name == Name::Braced)
            return std::nullopt;
        substitute();
        return m_value;
    }

private:
    enum class Name { None, Plain, Braced };

    bool take(QChar c)
    {
        if (m_isEnding)
            return c == u' ' || c == u'\t';
        if (m_isEscaped)
            return takeEscaped(c);
        if (m_quote == u'\'') {
            if (c == u'\'')
                m_quote = u'\0';
            else
                m_value += c;
            return true;
        }
        if (m_name != Name::None)
            takeName(c);
        else
            takePlain(c);
        return true;
    }

    bool takeEscaped(QChar c)
    {
        m_isEscaped = false;
        if (c == u'n')
            m_value += u'\n';
        else if (u"\\'\"$ "_s.contains(c))
            m_value += c;
        else
            return false;
        return true;
    }

    // What ends a plain name is taken as it is, even a quote or a space.
    void takeName(QChar c)
    {
        if (m_name == Name::Braced) {
            if (c == u'}')
                substitute();
            else
                m_nameText += c;
        } else if (c.isLetterOrNumber()) {
            m_nameText += c;
        } else if (c == u'{' && m_nameText.isEmpty()) {
            m_name = Name::Braced;
        } else {
            substitute();
            if (c == u'$')
                m_name = Name::Plain;
            else
                m_value += c;
        }
    }

    void takePlain(QChar c)
    {
        if (c == u'$')
            m_name = Name::Plain;
        else if (c == u'\\')
            m_isEscaped = true;
        else if (c == u'"')
            m_quote = m_quote == u'"' ? u'\0' : u'"';
        else if (c == u'\'' && m_quote == u'\0')
            m_quote = u'\'';
        else if (m_quote == u'\0' && (c == u' ' || c == u'\t'))
            m_isEnding = true;
        else
            m_value += c;
    }

    void substitute()
    {
        m_value += m_substitution.value(m_nameText);
        m_nameText.clear();
        m_name = Name::None;
    }

    const Substitution &m_substitution;
    QString m_value;
    QString m_nameText;
    Name m_name = Name::None;
    QChar m_quote = u'\0';
    bool m_isEscaped = false;
    bool m_isEnding = false;
};

QStringView withoutLeadingSpace(QStringView text)
{
    const auto *const begin = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    return text.mid(begin - text.begin());
}

QStringView takeName(QStringView &text)
{
    const auto isLetter = [](QChar c) { return c.unicode() < 0x80 && (c.isLetter() || c == u'_'); };
    qsizetype length = 0;
    while (length < text.size()
           && (isLetter(text[length])
               || (length > 0 && text[length].unicode() < 0x80 && (text[length].isDigit() || text[length] == u'.'))))
        ++length;
    const QStringView name = text.left(length);
    text = withoutLeadingSpace(text.mid(length));
    return name;
}

std::optional<DotenvEntry> assignment(QStringView text, const Substitution &substitution)
{
    QStringView name = takeName(text);
    if (name == "export"_L1 && !text.startsWith(u'='))
        name = takeName(text);
    if (name.isEmpty() || !text.startsWith(u'='))
        return std::nullopt;
    text = withoutLeadingSpace(text.mid(1));
    DotenvEntry entry{.name = name.toString(), .isRefused = name.startsWith("CODEX_"_L1, Qt::CaseInsensitive)};
    if (text.isEmpty() || text.startsWith(u'#'))
        return entry;
    const std::optional<QString> value = ValueReader(substitution).read(text);
    if (!value)
        return std::nullopt;
    entry.value = *value;
    return entry;
}

class DotenvReader
{
public:
    explicit DotenvReader(const QHash<QString, QString> &inherited) : m_substitution(inherited) {}

    Dotenv read(const QByteArray &bytes)
    {
        int number = 0;
        for (qsizetype begin = 0; begin < bytes.size();) {
            const qsizetype newline = bytes.indexOf('\n', begin);
            const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
            takeLine(bytes.mid(begin, end - begin), ++number);
            begin = end;
        }
        if (m_span != Span::Plain) // an open quote swallows the rest of the file
            m_result.unreadableLines.append(m_firstLine);
        return m_result;
    }

private:
    void takeLine(const QByteArray &bytes, int number)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        const QString line = decoder(bytes);
        if (decoder.hasError()) {
            m_result.unreadableLines.append(number);
            m_text.clear();
            m_span = Span::Plain;
            return;
        }
        if (m_text.isEmpty())
            m_firstLine = number;
        const qsizetype had = m_text.size();
        m_text += line;
        if (QStringView(m_text).trimmed().startsWith(u'#')) {
            m_text.clear();
            return;
        }
        for (qsizetype i = 0; i < line.size(); ++i) {
            m_span = after(m_span, line[i]);
            if (m_span == Span::Comment) {
                m_text.truncate(had + i);
                m_span = Span::Plain;
                break;
            }
        }
        if (m_span == Span::Plain)
            finishAssignment();
    }

    void finishAssignment()
    {
        if (m_text.endsWith(u'\n'))
            m_text.chop(m_text.endsWith("\r\n"_L1) ? 2 : 1);
        const QStringView text = withoutLeadingSpace(m_text);
        if (!text.isEmpty()) {
            std::optional<DotenvEntry> entry = assignment(text, m_substitution);
            if (entry) {
                entry->line = m_firstLine;
                m_substitution.set(*entry);
                m_result.entries.append(*entry);
            } else {
                m_result.unreadableLines.append(m_firstLine);
            }
        }
        m_text.clear();
    }

    Dotenv m_result;
    Substitution m_substitution;
    QString m_text;
    Span m_span = Span::Plain;
    int m_firstLine = 1;
};

} // namespace

Dotenv parseDotenv(const QByteArray &bytes, const QHash<QString, QString> &inherited)
{
    return DotenvReader(inherited).read(bytes);
}

} // namespace doctor::codex
