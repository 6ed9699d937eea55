// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/tomlscanner.h"

#include "codex/tomlscalar.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr int deepestNesting = 79; // Codex refuses the 80th level

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isBareKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

bool isControl(QChar c)
{
    constexpr char16_t lastControl = 0x1f;
    constexpr char16_t rubout = 0x7f;
    return (c.unicode() <= lastControl && c != u'\t') || c.unicode() == rubout;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

TomlScanner::TomlScanner(QString text) : m_text(std::move(text))
{
    if (current() == QChar::ByteOrderMark)
        ++m_position;
}

bool TomlScanner::atEnd()
{
    while (m_position < m_text.size()) {
        skipBlanks();
        if (current() == u'\n')
            ++m_position;
        else if (isAt(u"\r\n"))
            m_position += 2;
        else if (current() == u'#' && !commentHoldsControl())
            skipComment();
        else
            break;
    }
    return m_position >= m_text.size();
}

TomlStatement TomlScanner::next()
{
    m_statement = {.begin = m_position};
    m_isInText = false;
    const bool isWhole = current() == u'#' ? scanBadComment() : current() == u'[' ? scanHeader() : scanAssignment();
    if (isWhole) {
        m_statement.end = m_position;
        // Lines that were taken out of an inline table go after it, so that all others keep their numbers.
        const qsizetype lines = std::ranges::count_if(
            m_statement.edits, [&](const TomlEdit &edit) { return edit.length == 1 && at(edit.offset) == u'\n'; });
        if (lines > 0)
            m_statement.edits.append({m_position, 0, QString(lines, u'\n')});
    }
    if (m_statement.error) {
        m_statement.edits.clear();
        resumeAfterFailure();
    }
    return m_statement;
}

bool TomlScanner::atLineEnd() const
{
    return m_position >= m_text.size() || current() == u'\n' || isAt(u"\r\n");
}

void TomlScanner::skipBlanks()
{
    while (isBlank(current()))
        ++m_position;
}

// Inside an array, or inside an inline table, where TOML 1.0 wants a single line.
void TomlScanner::skipBlanksAndLines(bool isInlineTable)
{
    while (m_position < m_text.size()) {
        const qsizetype begin = m_position;
        if (isBlank(current()) || isAt(u"\r\n")) {
            ++m_position;
        } else if (current() == u'\n') {
            ++m_position;
            if (isInlineTable)
                m_statement.edits.append({begin, 1, u" "_s});
        } else if (current() == u'#') {
            skipComment();
            if (isInlineTable)
                m_statement.edits.append({begin, m_position - begin, QString(m_position - begin, u' ')});
        } else {
            return;
        }
    }
}

bool TomlScanner::commentHoldsControl() const
{
    const QStringView comment = QStringView(m_text).mid(m_position, lineEnd(m_position) - m_position);
    return std::ranges::any_of(comment, isControl);
}

bool TomlScanner::scanBadComment()
{
    while (!isControl(current()))
        ++m_position;
    return fail(TomlProblem::ControlCharacter, m_position);
}

bool TomlScanner::skipComment()
{
    while (!atLineEnd())
        ++m_position;
    return true;
}

bool TomlScanner::fail(TomlProblem problem, qsizetype offset, bool isStructural, const QString &token)
{
    // A value without quotes that Codex trips over further on is still a value without quotes.
    if (problem == TomlProblem::UnexpectedText && m_statement.error
        && m_statement.error->problem == TomlProblem::UnquotedString && m_statement.value >= 0) {
        const QString value = m_text.mid(m_statement.value, lineEnd(m_statement.value) - m_statement.value).trimmed();
        m_statement.error = TomlError{TomlProblem::UnquotedString, offset, value, true};
        return false;
    }
    // A structural error is told before one in the content that stands before it.
    if (!m_statement.error || (isStructural && !m_statement.error->isStructural))
        m_statement.error = TomlError{problem, offset, token, isStructural};
    return false;
}

bool TomlScanner::note(TomlProblem problem, qsizetype offset, const QString &token)
{
    fail(problem, offset, false, token);
    return true;
}

bool TomlScanner::scanHeader()
{
    m_statement.isHeader = true;
    const bool isArray = isAt(u"[[");
    m_position += isArray ? 2 : 1;
    skipBlanks();
    const qsizetype begin = m_position;
    if (!scanKey(u"]"))
        return false;
    m_statement.key = m_text.mid(begin, m_position - begin).trimmed();
    const qsizetype afterKey = m_position;
    skipBlanks();
    if (!isAt(isArray ? u"]]" : u"]")) {
        const bool isHalf = isArray && current() == u']';
        return fail(TomlProblem::UnclosedHeader, isHalf ? m_position + 1 : afterKey, true);
    }
    m_position += isArray ? 2 : 1;
    return scanLineRest();
}

bool TomlScanner::scanAssignment()
{
    const qsizetype begin = m_position;
    if (current() == u'{' || current() == u'}' || current() == u',')
        return fail(current() == u'{' ? TomlProblem::LooksLikeJson : TomlProblem::UnexpectedText, begin, true);
    if (current() == u']')
        return fail(TomlProblem::MissingOpening, begin, true, u"]"_s);
    if (isAt(u"<<<<<<<") || isAt(u"=======") || isAt(u">>>>>>>")) {
        qsizetype second = begin + 7;
        while (isBlank(at(second)))
            ++second;
        return fail(TomlProblem::ConflictMarker, current() == u'=' ? begin : second, true);
    }
    if (!scanKey(u"="))
        return false;
    m_statement.key = m_text.mid(begin, m_position - begin).trimmed();
    skipBlanks();
    if (current() != u'=')
        return fail(TomlProblem::MissingEquals, m_position, true, m_statement.key);
    ++m_position;
    skipBlanks();
    if (current() == u'=')
        return fail(TomlProblem::ExtraEquals, m_position, true);
    m_statement.value = m_position;
    return scanValue(0) && scanLineRest();
}

// A key of parts with dots between them. Leaves the position behind the last part.
bool TomlScanner::scanKey(QStringView ends)
{
    while (true) {
        m_statement.lastKeyPart = m_position;
        if (current() == u'"' || current() == u'\'') {
            const QString quote(current());
            if (!(quote == u'"' ? scanBasic(quote) : scanLiteral(quote)))
                return false;
        } else if (!scanBareKeyPart()) {
            return false;
        }
        const qsizetype afterPart = m_position;
        skipBlanks();
        if (current() != u'.') {
            m_position = ends == u"]" ? afterPart : m_position;
            return true;
        }
        ++m_position;
        skipBlanks();
    }
}

bool TomlScanner::scanBareKeyPart()
{
    const qsizetype begin = m_position;
    const QStringView stops = u" \t=.,[]{}#\"'";
    while (!atLineEnd() && !stops.contains(current()) && current() != u'\r')
        ++m_position;
    if (m_position == begin) {
        note(TomlProblem::EmptyKey, begin);
        return current() == u'.' || current() == u'=' || current() == u']';
    }
    for (qsizetype i = begin; i < m_position; ++i) {
        if (!isBareKeyCharacter(m_text[i]))
            return note(TomlProblem::BadKey, i, m_text.mid(begin, m_position - begin));
    }
    return true;
}

bool TomlScanner::scanValue(int depth)
{
    if (depth > deepestNesting)
        return fail(TomlProblem::TooDeep, m_position, true);
    if (current() == u'"' || current() == u'\'')
        return scanString();
    if (current() == u'[')
        return scanArray(depth + 1);
    if (current() == u'{')
        return scanInlineTable(depth + 1);
    if (current() == u']' || current() == u'}')
        return fail(TomlProblem::MissingOpening, m_position, true, current());
    return scanScalar();
}

bool TomlScanner::scanString()
{
    const QString quote(current());
    const QString triple = quote.repeated(3);
    const QString &opening = isAt(triple) ? triple : quote;
    return quote == u'"' ? scanBasic(opening) : scanLiteral(opening);
}

bool TomlScanner::scanLiteral(QStringView quote)
{
    const qsizetype begin = m_position;
    const bool isText = quote.size() > 1;
    m_position += quote.size();
    while (m_position < m_text.size()) {
        if (isAt(quote)) {
            m_position += quote.size();
            for (int extra = 0; isText && extra < 2 && current() == quote[0]; ++extra)
                ++m_position;
            return true;
        }
        if (!isText && atLineEnd())
            return note(TomlProblem::UnclosedString, m_position, m_text.mid(begin, m_position - begin));
        if (isControl(current()) && !(isText && (current() == u'\n' || isAt(u"\r\n"))))
            note(TomlProblem::ControlCharacter, m_position);
        ++m_position;
    }
    m_isInText = isText;
    return fail(isText ? TomlProblem::UnclosedText : TomlProblem::UnclosedString, m_position, false,
                m_text.mid(begin, lineEnd(begin) - begin));
}

bool TomlScanner::scanBasic(QStringView quote)
{
    const qsizetype begin = m_position;
    const bool isText = quote.size() > 1;
    m_position += quote.size();
    while (m_position < m_text.size()) {
        if (isAt(quote)) {
            m_position += quote.size();
            for (int extra = 0; isText && extra < 2 && current() == quote[0]; ++extra)
                ++m_position;
            return true;
        }
        if (!isText && atLineEnd())
            return note(TomlProblem::UnclosedString, m_position, m_text.mid(begin, m_position - begin));
        if (current() == u'\\') {
            scanEscape();
            continue;
        }
        if (isControl(current()) && !(isText && (current() == u'\n' || isAt(u"\r\n"))))
            note(TomlProblem::ControlCharacter, m_position);
        ++m_position;
    }
    m_isInText = isText;
    return fail(isText ? TomlProblem::UnclosedText : TomlProblem::UnclosedString, m_position, false,
                m_text.mid(begin, lineEnd(begin) - begin));
}

bool TomlScanner::scanEscape()
{
    const qsizetype begin = m_position;
    ++m_position;
    const QChar kind = current();
    if (u"btnfr\"\\"_s.contains(kind) && !kind.isNull()) {
        ++m_position;
        return true;
    }
    if (kind == u'e') {
        ++m_position;
        m_statement.edits.append({begin, 2, u"\\u001b"_s});
        return true;
    }
    if (kind == u'u' || kind == u'U' || kind == u'x') {
        const int digits = kind == u'x' ? 2 : kind == u'u' ? 4 : 8;
        ++m_position;
        for (int i = 0; i < digits; ++i, ++m_position) {
            if (!isHexDigit(current()))
                return note(TomlProblem::BadEscape, m_position, m_text.mid(begin, 2));
        }
        if (kind == u'x')
            m_statement.edits.append({begin, 4, "\\u00"_L1 + m_text.mid(begin + 2, 2)});
        return true;
    }
    // A backslash at the end of a line of a text joins it to the next.
    if (isBlank(kind) || kind == u'\n' || kind == u'\r') {
        qsizetype after = m_position;
        while (isBlank(at(after)) || at(after) == u'\r')
            ++after;
        if (at(after) == u'\n')
            return true;
    }
    return note(TomlProblem::BadEscape, m_position, m_text.mid(begin, 2));
}

bool TomlScanner::scanScalar()
{
    const qsizetype begin = m_position;
    const QStringView stops = u",[]{}#=";
    while (!atLineEnd() && !stops.contains(current()) && !(current() == u'\r' && at(m_position + 1) != u'\n'))
        ++m_position;
    qsizetype end = m_position;
    while (end > begin && isBlank(at(end - 1)))
        --end;
    m_position = end;
    const QString token = m_text.mid(begin, end - begin);
    if (current() == u'\r' && !isAt(u"\r\n"))
        return fail(TomlProblem::LoneCarriageReturn, m_position + 1, true);
    if (token.isEmpty() && current() == u',')
        return fail(TomlProblem::UnexpectedText, begin, true, u","_s);
    judgeScalar(token, begin);
    return true;
}

void TomlScanner::judgeScalar(const QString &token, qsizetype offset)
{
    if (token.isEmpty()) {
        note(TomlProblem::MissingValue, offset);
        return;
    }
    const TomlScalar scalar = tomlScalar(token);
    if (scalar.problem)
        note(*scalar.problem, offset + scalar.offset, token);
    else if (scalar.missingSeconds >= 0)
        m_statement.edits.append({offset + scalar.missingSeconds, 0, u":00"_s});
}

bool TomlScanner::scanArray(int depth)
{
    ++m_position;
    bool needsComma = false;
    while (true) {
        const qsizetype beforeBlanks = m_position;
        skipBlanksAndLines(false);
        if (m_position >= m_text.size())
            return fail(TomlProblem::UnclosedArray, beforeBlanks, true);
        if (current() == u']') {
            ++m_position;
            return true;
        }
        if (current() == u',') {
            if (!needsComma)
                return fail(TomlProblem::ExtraComma, m_position, true);
            needsComma = false;
            ++m_position;
            continue;
        }
        if (needsComma || current() == u'=')
            return fail(TomlProblem::MissingComma, m_position, true);
        if (!scanValue(depth))
            return false;
        needsComma = true;
    }
}

bool TomlScanner::scanInlineTable(int depth)
{
    ++m_position;
    bool needsComma = false;
    qsizetype lastComma = -1;
    while (true) {
        const qsizetype beforeBlanks = m_position;
        skipBlanksAndLines(true);
        if (m_position >= m_text.size())
            return fail(TomlProblem::UnclosedTable, beforeBlanks, true);
        if (current() == u'}') {
            if (lastComma >= 0)
                m_statement.edits.append({lastComma, 1, u" "_s}); // a comma at the end is TOML 1.1
            ++m_position;
            return true;
        }
        if (current() == u',') {
            if (!needsComma)
                return fail(TomlProblem::ExtraComma, m_position, true);
            needsComma = false;
            lastComma = m_position++;
            continue;
        }
        if (needsComma)
            return fail(TomlProblem::MissingComma, m_position, true);
        const qsizetype outerKeyPart = m_statement.lastKeyPart;
        const qsizetype keyBegin = m_position;
        if (!scanKey(u"="))
            return false;
        m_statement.lastKeyPart = outerKeyPart;
        skipBlanksAndLines(true);
        if (current() != u'=') {
            return fail(TomlProblem::MissingEquals, m_position, true,
                        m_text.mid(keyBegin, m_position - keyBegin).trimmed());
        }
        ++m_position;
        skipBlanksAndLines(true);
        if (current() == u'}' || current() == u',') {
            note(TomlProblem::MissingValue, m_position);
            return false;
        }
        if (!scanValue(depth))
            return false;
        needsComma = true;
        lastComma = -1;
    }
}

bool TomlScanner::scanLineRest()
{
    skipBlanks();
    if (current() == u'#')
        return skipComment();
    if (atLineEnd())
        return true;
    if (current() == u'\r')
        return fail(TomlProblem::LoneCarriageReturn, m_position + 1, true);
    return fail(TomlProblem::UnexpectedText, m_position, true,
                m_text.mid(m_position, lineEnd(m_position) - m_position));
}

qsizetype TomlScanner::lineEnd(qsizetype from) const
{
    const qsizetype end = m_text.indexOf(u'\n', from);
    if (end < 0)
        return m_text.size();
    return end > from && m_text[end - 1] == u'\r' ? end - 1 : end;
}

// After a broken statement the next line that can be the beginning of another one is looked for. After a text without
// an end any line can be part of it: only a header is believed.
void TomlScanner::resumeAfterFailure()
{
    const TomlProblem problem = m_statement.error->problem;
    const bool isJson = problem == TomlProblem::LooksLikeJson;
    const bool isBracketed = m_statement.value >= 0 && (at(m_statement.value) == u'[' || at(m_statement.value) == u'{');
    const bool mayGoOn = m_isInText || isJson || problem == TomlProblem::UnclosedString
                         || (isBracketed && m_statement.error->isStructural);
    qsizetype line = mayGoOn ? lineEnd(m_statement.begin) : lineEnd(m_position);
    if (!mayGoOn) {
        m_position = line;
        m_statement.end = line;
        return;
    }
    while (line < m_text.size()) {
        qsizetype begin = line;
        while (begin < m_text.size() && (m_text[begin] == u'\n' || m_text[begin] == u'\r'))
            ++begin;
        qsizetype first = begin;
        while (isBlank(at(first)))
            ++first;
        const bool isHeader = at(first) == u'[' && looksLikeStatement(begin);
        if (isHeader || (!m_isInText && !isJson && looksLikeStatement(begin)))
            break;
        line = lineEnd(qMax(begin, line + 1));
    }
    m_position = line;
    m_statement.end = line;
}

bool TomlScanner::looksLikeStatement(qsizetype lineBegin) const
{
    static const QRegularExpression statement(
        uR"(^[ \t]*(\[\[?[ \t]*[A-Za-z0-9_."'-][^,]*\]\]?[ \t]*(#.*)?$|[A-Za-z0-9_."'-]+[ \t]*=|[A-Za-z_][A-Za-z0-9_-]*[ \t]*$|[<>=]{7}|#|$))"_s);
    static const QRegularExpression element(uR"(^[ \t]*\[[ \t]*(["'].*["']|[-0-9.]+)[ \t]*\][ \t]*,?[ \t]*$)"_s);
    const QString line = m_text.mid(lineBegin, lineEnd(lineBegin) - lineBegin);
    return statement.match(line).hasMatch() && !element.match(line).hasMatch();
}

} // namespace doctor::codex
