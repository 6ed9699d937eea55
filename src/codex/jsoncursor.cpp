// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/jsoncursor.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

void JsonCursor::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r'))
        ++m_index;
}

bool JsonCursor::fail(JsonFault::Kind kind, const QString &text, Where where)
{
    m_fault = {.kind = kind, .text = text};
    place(m_fault, where);
    return false;
}

bool JsonCursor::expected(const QString &text)
{
    return fail(JsonFault::Kind::Syntax, text, Where::Next);
}

bool JsonCursor::ended(const QString &what)
{
    return fail(JsonFault::Kind::Ended, u"EOF while parsing %1"_s.arg(what), Where::Next);
}

void JsonCursor::place(JsonFault &fault, Where where) const
{
    const qsizetype index = where == Where::Next ? qMin(m_bytes.size(), m_index + 1) : m_index;
    const QByteArrayView before = QByteArrayView(m_bytes).first(index);
    fault.line = static_cast<int>(before.count('\n')) + 1;
    fault.column = static_cast<int>(index - (before.lastIndexOf('\n') + 1));
}

bool JsonCursor::word(const char *rest)
{
    ++m_index;
    for (; *rest; ++rest) {
        if (atEnd())
            return ended(u"a value"_s);
        if (m_bytes[m_index++] != *rest)
            return fail(JsonFault::Kind::Syntax, u"expected ident"_s, Where::Here);
    }
    return true;
}

bool JsonCursor::digits()
{
    const qsizetype begin = m_index;
    while (!atEnd() && peek() >= '0' && peek() <= '9')
        ++m_index;
    return m_index > begin;
}

// A document that ends inside a number is told differently where the number is passed over.
bool JsonCursor::badNumber(Passing passing, Where where)
{
    if (atEnd() && passing == Passing::Read)
        return ended(u"a value"_s);
    return fail(JsonFault::Kind::Syntax, u"invalid number"_s, where);
}

bool JsonCursor::number(Passing passing)
{
    if (peek() == '-')
        ++m_index;
    if (atEnd() || peek() < '0' || peek() > '9') {
        if (!atEnd())
            ++m_index;
        else
            return badNumber(passing, Where::Here);
        return fail(JsonFault::Kind::Syntax, u"invalid number"_s, Where::Here);
    }
    const bool isZero = peek() == '0';
    ++m_index;
    if (isZero) {
        if (!atEnd() && peek() >= '0' && peek() <= '9')
            return fail(JsonFault::Kind::Syntax, u"invalid number"_s, Where::Next);
    } else {
        digits();
    }
    if (!atEnd() && peek() == '.') {
        ++m_index;
        if (!digits())
            return badNumber(passing, Where::Next);
    }
    if (atEnd() || (peek() != 'e' && peek() != 'E'))
        return true;
    ++m_index;
    if (!atEnd() && (peek() == '+' || peek() == '-'))
        ++m_index;
    if (digits())
        return true;
    if (atEnd())
        return badNumber(passing, Where::Here);
    ++m_index;
    return fail(JsonFault::Kind::Syntax, u"invalid number"_s, Where::Here);
}

std::optional<uint> JsonCursor::fourHexDigits()
{
    if (m_bytes.size() - m_index < 4) {
        m_index = m_bytes.size();
        fail(JsonFault::Kind::Ended, u"EOF while parsing a string"_s, Where::Here);
        return std::nullopt;
    }
    bool isNumber = false;
    const QByteArray digits = m_bytes.mid(m_index, 4);
    const uint number = digits.toUInt(&isNumber, 16);
    m_index += 4;
    const bool hasSign = digits.startsWith('+') || digits.startsWith('-') || digits.startsWith(' ');
    if (!isNumber || hasSign || digits[1] == 'x' || digits[1] == 'X') {
        fail(JsonFault::Kind::Syntax, u"invalid escape"_s, Where::Here);
        return std::nullopt;
    }
    return number;
}

bool JsonCursor::loneSurrogate()
{
    return fail(JsonFault::Kind::Syntax, u"lone leading surrogate in hex escape"_s, Where::Here);
}

bool JsonCursor::unicodeEscape(QByteArray &text)
{
    const std::optional<uint> first = fourHexDigits();
    if (!first)
        return false;
    char32_t character = *first;
    if (QChar::isLowSurrogate(character))
        return loneSurrogate();
    if (QChar::isHighSurrogate(character)) {
        for (const char wanted : {'\\', 'u'}) {
            if (atEnd())
                return fail(JsonFault::Kind::Ended, u"EOF while parsing a string"_s, Where::Here);
            if (m_bytes[m_index++] != wanted)
                return fail(JsonFault::Kind::Syntax, u"unexpected end of hex escape"_s, Where::Here);
        }
        const std::optional<uint> second = fourHexDigits();
        if (!second)
            return false;
        if (!QChar::isLowSurrogate(*second))
            return loneSurrogate();
        character = QChar::surrogateToUcs4(static_cast<char16_t>(*first), static_cast<char16_t>(*second));
    }
    text += QString::fromUcs4(&character, 1).toUtf8();
    return true;
}

bool JsonCursor::escape(QByteArray &text, Passing passing)
{
    constexpr QByteArrayView letters = "\"\\/bfnrt";
    constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
    ++m_index;
    if (atEnd())
        return fail(JsonFault::Kind::Ended, u"EOF while parsing a string"_s, Where::Here);
    const char letter = m_bytes[m_index++];
    if (letter == 'u')
        return passing == Passing::Over ? fourHexDigits().has_value() : unicodeEscape(text);
    const qsizetype place = letters.indexOf(letter);
    if (place < 0)
        return fail(JsonFault::Kind::Syntax, u"invalid escape"_s, Where::Here);
    text += meanings[place];
    return true;
}

bool JsonCursor::text(QByteArray &text, Passing passing)
{
    constexpr char firstPrintable = ' ';
    ++m_index;
    while (!atEnd()) {
        const char c = peek();
        if (c == '"') {
            ++m_index;
            return true;
        }
        if (c == '\\') {
            if (!escape(text, passing))
                return false;
            continue;
        }
        if (c >= 0 && c < firstPrintable) {
            if (passing == Passing::Read)
                ++m_index;
            return fail(JsonFault::Kind::Syntax, u"control character (\\u0000-\\u001F) found while parsing a string"_s,
                        Where::Here);
        }
        text += c;
        ++m_index;
    }
    return fail(JsonFault::Kind::Ended, u"EOF while parsing a string"_s, Where::Here);
}

bool JsonCursor::scalar(Passing passing)
{
    QByteArray unused;
    switch (peek()) {
    case 'n':
        return word("ull");
    case 't':
        return word("rue");
    case 'f':
        return word("alse");
    case '"':
        return text(unused, passing);
    default:
        break;
    }
    if (peek() == '-' || (peek() >= '0' && peek() <= '9'))
        return number(passing);
    return expected(u"expected value"_s);
}

bool JsonCursor::colon()
{
    skipSpace();
    if (atEnd())
        return ended(u"an object"_s);
    if (peek() != ':')
        return expected(u"expected `:`"_s);
    ++m_index;
    return true;
}

// The brackets that are open lie on a heap, so that no depth ends the program.
bool JsonCursor::passOver()
{
    QByteArray open;
    while (true) {
        skipSpace();
        if (atEnd())
            return ended(u"a value"_s);
        bool mayFollowComma = true;
        if (peek() == '[' || peek() == '{') {
            open += m_bytes[m_index++];
            mayFollowComma = false;
        } else if (!scalar(Passing::Over)) {
            return false;
        }
        if (!closeBrackets(open, mayFollowComma))
            return false;
        if (open.isEmpty())
            return true;
        if (open.endsWith('{') && !(memberName() && colon()))
            return false;
    }
}

// Takes what may stand after a value: brackets that close, and a comma where another value follows.
bool JsonCursor::closeBrackets(QByteArray &open, bool mayFollowComma)
{
    while (!open.isEmpty()) {
        const bool isList = open.endsWith('[');
        skipSpace();
        if (atEnd())
            return ended(isList ? u"a list"_s : u"an object"_s);
        if (peek() == ',' && mayFollowComma) {
            ++m_index;
            return true;
        }
        if (peek() != (isList ? ']' : '}'))
            return !mayFollowComma || expected(isList ? u"expected `,` or `]`"_s : u"expected `,` or `}`"_s);
        ++m_index;
        open.chop(1);
        mayFollowComma = true;
    }
    return true;
}

bool JsonCursor::memberName()
{
    QByteArray unused;
    skipSpace();
    if (atEnd())
        return ended(u"an object"_s);
    return peek() == '"' ? text(unused, Passing::Over) : expected(u"key must be a string"_s);
}

} // namespace doctor::codex
