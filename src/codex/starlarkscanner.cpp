// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/starlarkscanner.h"

#include <QByteArrayView>

namespace doctor::codex {

namespace {

using Kind = RulesFault::Kind;

bool isNameStart(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

bool isNamePart(char byte)
{
    return isNameStart(byte) || (byte >= '0' && byte <= '9');
}

class Scanner
{
public:
    explicit Scanner(const QByteArray &bytes) : m_bytes(bytes) {}

    StarlarkTokens scan()
    {
        while (m_index < m_bytes.size() && !m_result.fault.exists())
            next();
        if (!m_result.fault.exists() && !m_open.isEmpty())
            fail(Kind::OpenBracket, m_open.constLast().text, m_open.constLast().line);
        add(StarlarkToken::Kind::LineEnd, {});
        return m_result;
    }

private:
    struct Bracket {
        QByteArray text;
        int line;
    };

    void next()
    {
        const char byte = m_bytes[m_index];
        if (byte == '\n')
            lineEnd();
        else if (byte == ' ' || byte == '\r')
            ++m_index;
        else if (byte == '\t')
            fail(Kind::Tab, {}, m_line);
        else if (byte == '#')
            comment();
        else if (byte == '\\' && m_bytes.sliced(m_index + 1).trimmed().isEmpty())
            m_index = m_bytes.size();
        else if (const qsizetype prefix = textPrefix(); prefix >= 0)
            text(prefix);
        else if (isNamePart(byte))
            name();
        else
            sign();
    }

    void lineEnd()
    {
        if (m_open.isEmpty())
            add(StarlarkToken::Kind::LineEnd, {});
        ++m_line;
        m_lineStart = ++m_index;
    }

    void comment()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_index);
        m_index = end < 0 ? m_bytes.size() : end;
    }

    // How many letters stand before the quotation mark of a text that begins here: 0 for "x", 1 for r"x"; -1 for none.
    qsizetype textPrefix() const
    {
        qsizetype length = 0;
        while (length < 2 && m_index + length < m_bytes.size()
               && (m_bytes[m_index + length] == 'r' || m_bytes[m_index + length] == 'b'))
            ++length;
        const qsizetype quote = m_index + length;
        const bool isQuote = quote < m_bytes.size() && (m_bytes[quote] == '"' || m_bytes[quote] == '\'');
        return isQuote ? length : -1;
    }

    void text(qsizetype prefix)
    {
        const int startLine = m_line;
        const char quote = m_bytes[m_index + prefix];
        const bool isLong = QByteArrayView(m_bytes).sliced(m_index + prefix).startsWith(QByteArray(3, quote));
        const QByteArray mark(isLong ? 3 : 1, quote);
        const qsizetype start = m_index + prefix + mark.size();
        for (qsizetype at = start; at < m_bytes.size(); ++at) {
            if (QByteArrayView(m_bytes).sliced(at).startsWith(mark)) {
                add(StarlarkToken::Kind::Text, m_bytes.sliced(start, at - start));
                m_index = at + mark.size();
                return;
            }
            if (m_bytes[at] == '\\' && at + 1 < m_bytes.size())
                ++at; // also before a quotation mark, and before the end of a line
            else if (m_bytes[at] == '\n' && !isLong)
                break;
            m_line += m_bytes[at] == '\n' ? 1 : 0;
        }
        fail(Kind::OpenText, mark, startLine);
    }

    void name()
    {
        const qsizetype start = m_index;
        while (m_index < m_bytes.size() && isNamePart(m_bytes[m_index]))
            ++m_index;
        add(StarlarkToken::Kind::Name, m_bytes.sliced(start, m_index - start), start == m_lineStart);
    }

    void sign()
    {
        const char byte = m_bytes[m_index];
        const bool isInvalid = static_cast<uchar>(byte) >= 0x80 || byte == '$' || byte == '?' || byte == '`';
        if (isInvalid)
            return fail(Kind::InvalidCharacter, QString::fromUtf8(m_bytes.mid(m_index, 4)).left(1).toUtf8(), m_line);
        bracket(byte);
        add(StarlarkToken::Kind::Sign, QByteArray(1, byte));
        ++m_index;
    }

    void bracket(char byte)
    {
        if (byte == '(' || byte == '[' || byte == '{')
            return m_open.append({QByteArray(1, byte), m_line});
        if (byte != ')' && byte != ']' && byte != '}')
            return;
        const char opening = byte == ')' ? '(' : byte == ']' ? '[' : '{';
        if (m_open.isEmpty() || m_open.constLast().text[0] != opening)
            return fail(Kind::WrongBracket, QByteArray(1, byte), m_line);
        m_open.removeLast();
    }

    void add(StarlarkToken::Kind kind, const QByteArray &text, bool isFirstOfLine = false)
    {
        m_result.tokens.append({kind, text, m_line, isFirstOfLine && m_open.isEmpty()});
    }

    void fail(Kind kind, const QByteArray &what, int line) { m_result.fault = {kind, QString::fromUtf8(what), line}; }

    const QByteArray &m_bytes;
    StarlarkTokens m_result;
    QList<Bracket> m_open;
    qsizetype m_index = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace

StarlarkTokens scanStarlark(const QByteArray &bytes)
{
    return Scanner(bytes).scan();
}

} // namespace doctor::codex
