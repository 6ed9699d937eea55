// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/pastedjson.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

constexpr size_t deepest = 32; // a report nests five deep

class Scanner
{
public:
    Scanner(const QByteArray &source, qsizetype start, bool isQuoted)
        : m_source(source), m_position(start), m_isQuoted(isQuoted)
    {}

    PastedJson scan();

private:
    char at(qsizetype position) const { return position < m_source.size() ? m_source.at(position) : '\0'; }
    bool isAt(QByteArrayView token) const { return QByteArrayView(m_source).sliced(m_position).startsWith(token); }
    void put(QByteArrayView bytes);
    void copy(qsizetype count = 1);
    void fail(const char *reason, qsizetype offset);

    void step();
    void newLine();
    void open();
    void close();
    void flushComma();
    qsizetype openingQuote() const;
    void string(qsizetype quoteSize);
    void stringByte();
    bool isOnlyQuote(qsizetype position) const;
    bool brokenLine();
    bool number();
    bool word();
    qsizetype endOfBareText(bool isElision) const;
    void bareText();
    bool wantsValue() const { return m_last == ':' || (!m_nesting.empty() && m_nesting.back() == '['); }

    const QByteArray &m_source;
    qsizetype m_position;
    const bool m_isQuoted;            // each line begins with "> "
    std::string m_nesting;            // the brackets that are open
    char m_last = '\0';               // of what was put last, blanks aside; 'v' for a value
    std::optional<qsizetype> m_comma; // seen, and not put: it may be one too many
    bool m_isDone = false;
    PastedJson m_result;
};

// What stands at m_position, or in its place.
void Scanner::put(QByteArrayView bytes)
{
    const auto shift = m_position - static_cast<qsizetype>(m_result.text.size());
    auto &origins = m_result.origins;
    if (origins.empty() || origins.back().second - static_cast<qsizetype>(origins.back().first) != shift)
        origins.emplace_back(m_result.text.size(), m_position);
    m_result.text.append(bytes.data(), static_cast<size_t>(bytes.size()));
}

void Scanner::copy(qsizetype count)
{
    put(QByteArrayView(m_source).sliced(m_position, count));
    m_position += count;
}

void Scanner::fail(const char *reason, qsizetype offset)
{
    m_result.errorText = {reason};
    m_result.errorOffset = offset;
    m_isDone = true;
}

PastedJson Scanner::scan()
{
    while (!m_isDone) {
        if (m_position >= m_source.size())
            fail(QT_TRANSLATE_NOOP("Checks", "the text ends before the report does"), m_position);
        else
            step();
    }
    return std::move(m_result);
}

void Scanner::step()
{
    const char c = at(m_position);
    if (c == '\n')
        newLine();
    else if (c == ' ' || c == '\t' || c == '\r')
        copy();
    else if (const qsizetype quote = openingQuote(); quote > 0)
        string(quote);
    else if (c == '{' || (c == '[' && wantsValue()))
        open();
    else if (c == '}' || c == ']')
        close();
    else if (c == ':')
        copy(), m_last = ':';
    else if (c == ',')
        m_comma = m_position++;
    else if (!number() && !word())
        bareText();
}

void Scanner::newLine()
{
    copy();
    if (m_isQuoted) {
        while (at(m_position) == ' ' || at(m_position) == '>')
            ++m_position;
    }
    if (isAt("```") || isAt("~~~"))
        fail(QT_TRANSLATE_NOOP("Checks", "the code block ends before the report does"), m_position);
}

// Whether "[" begins an array, or a mask such as [REDACTED] or [my home], which ends on the same line.
bool isMask(QByteArrayView text)
{
    const auto end = std::ranges::find_if(text, [](char c) { return c == ']' || c == '\n' || c == '"' || c == ','; });
    if (end == text.end() || *end != ']')
        return false;
    const QByteArray inside = QByteArrayView(text.begin() + 1, end).toByteArray().trimmed();
    const bool isJson = inside == "true" || inside == "false" || inside == "null";
    return !isJson
           && std::ranges::any_of(inside, [](char c) { return QChar::isLetter(uchar(c)) || c == '*' || c == '.'; })
           && !inside.startsWith('{') && !inside.startsWith('[');
}

void Scanner::open()
{
    if (m_nesting.size() >= deepest)
        return fail(QT_TRANSLATE_NOOP("Checks", "nested deeper than any report"), m_position);
    if (at(m_position) == '[' && isMask(QByteArrayView(m_source).sliced(m_position)))
        return bareText();
    flushComma();
    m_nesting += at(m_position);
    m_last = at(m_position);
    copy();
}

void Scanner::close()
{
    m_result.isMended |= m_comma.has_value();
    m_comma.reset(); // a trailing one
    if (!m_nesting.empty())
        m_nesting.pop_back();
    m_last = 'v';
    copy();
    m_isDone = m_nesting.empty();
}

void Scanner::flushComma()
{
    if (!m_comma)
        return;
    if (m_last == 'v') {
        const qsizetype here = std::exchange(m_position, *m_comma);
        put(",");
        m_position = here;
        m_last = ',';
    } else {
        m_result.isMended = true; // what stood before it was left out
    }
    m_comma.reset();
}

qsizetype Scanner::openingQuote() const
{
    if (at(m_position) == '"')
        return 1;
    return isAt("\u201c") || isAt("\u201d") ? 3 : 0;
}

void Scanner::string(qsizetype quoteSize)
{
    flushComma();
    put("\"");
    m_position += quoteSize;
    m_result.isMended |= quoteSize > 1;
    while (!m_isDone) {
        if (m_position >= m_source.size())
            return fail(QT_TRANSLATE_NOOP("Checks", "the text ends within a string"), m_position);
        const bool isTypographic = quoteSize > 1 && (isAt("\u201d") || isAt("\u201c"));
        if (at(m_position) == '"' || isTypographic) {
            put("\"");
            m_position += isTypographic ? 3 : 1;
            break;
        }
        stringByte();
    }
    m_last = 'v';
}

void Scanner::stringByte()
{
    const char c = at(m_position);
    if (c == '\\') {
        if (QByteArrayView("\"\\/bfnrtu").contains(at(m_position + 1)))
            return copy(2);
        put("\\\\");
    } else if (c == '\n') {
        if (!brokenLine())
            fail(QT_TRANSLATE_NOOP("Checks", "a string without its closing quote"), m_position);
        return;
    } else if (static_cast<uchar>(c) < 0x20) {
        put(c == '\r' ? QByteArray() : QByteArray("\\u00") + QByteArray(1, c).toHex());
    } else {
        return copy();
    }
    m_result.isMended = true;
    ++m_position;
}

// Whether nothing but the end of the value is left of this line.
bool Scanner::isOnlyQuote(qsizetype position) const
{
    while (QByteArrayView("\"]}, \r").contains(at(position)) && at(position) != '\0')
        ++position;
    return at(position) == '\n' || at(position) == '\0';
}

// A terminal that broke a long line goes on with the value; else the closing quote is missing.
bool Scanner::brokenLine()
{
    qsizetype next = m_position + 1;
    while (m_isQuoted && (at(next) == ' ' || at(next) == '>'))
        ++next;
    qsizetype word = next;
    while (at(word) == ' ')
        ++word;
    if (QByteArrayView("}]`\n").contains(at(word)) || (at(word) == '"' && !isOnlyQuote(word)))
        return false;
    m_position = next;
    m_result.isMended = true;
    return true;
}

bool Scanner::number()
{
    qsizetype end = m_position;
    while (end < m_source.size() && QByteArrayView("+-.0123456789eE").contains(m_source.at(end)))
        ++end;
    bool isNumber = false;
    m_source.sliced(m_position, end - m_position).toDouble(&isNumber);
    const char next = at(end);
    if (!isNumber || !QByteArrayView(" \r\n\t,}]").contains(next))
        return false;
    flushComma();
    copy(end - m_position);
    m_last = 'v';
    return true;
}

bool Scanner::word()
{
    for (const QByteArrayView known : {"true", "false", "null"}) {
        if (!isAt(known) || !QByteArrayView(" \r\n\t,}]").contains(at(m_position + known.size())))
            continue;
        flushComma();
        copy(known.size());
        m_last = 'v';
        return true;
    }
    return false;
}

// The end of what is not JSON: a mask ends with its bracket, words before what JSON would have there.
qsizetype Scanner::endOfBareText(bool isElision) const
{
    const char first = at(m_position);
    const char bracket = first == '[' ? ']' : first == '<' ? '>' : '\0';
    const bool isKey = !wantsValue() && !isElision;
    qsizetype end = m_position;
    while (end < m_source.size() && m_source.at(end) != '\n') {
        const char c = m_source.at(end);
        if (bracket && c == bracket)
            return end + 1;
        if (!bracket && (QByteArrayView(",}]").contains(c) || (isKey && c == ':')))
            break;
        ++end;
    }
    return end;
}

// What is not JSON: a value or a key masked by hand, or a mark that members were left out ("...", "// cut").
void Scanner::bareText()
{
    const bool isElision = m_last != ':' && (QByteArrayView("./#").contains(at(m_position)) || isAt("…"));
    const qsizetype end = endOfBareText(isElision);
    qsizetype next = end;
    while (at(next) == ' ')
        ++next;
    m_result.isMended = true;
    if (!isElision && (wantsValue() || at(next) == ':')) {
        flushComma();
        QByteArray text = m_source.sliced(m_position, end - m_position).trimmed();
        put('"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"');
        m_last = 'v';
    }
    m_position = std::max(end, m_position + 1);
}

// The opening brace of the object that has this key, or -1.
qsizetype objectWith(const QByteArray &text, QByteArrayView key)
{
    for (qsizetype found = text.indexOf(key); found >= 0; found = text.indexOf(key, found + 1)) {
        qsizetype before = found - 1;
        const auto isBetween = [&](char c) { return QByteArrayView(" \t\r\n>\"\xe2\x80\x9c\x9d").contains(c); };
        while (before >= 0 && isBetween(text.at(before)))
            --before;
        if (before >= 0 && text.at(before) == '{')
            return before;
    }
    return -1;
}

qsizetype startOf(const QByteArray &text)
{
    for (const QByteArrayView key : {"schemaVersion", "schema_version", "generatedAt", "generated_at", "overallStatus",
                                     "overall_status", "codexVersion", "codex_version", "checks"}) {
        if (const qsizetype start = objectWith(text, key); start >= 0)
            return start;
    }
    const auto first = std::ranges::find_if(text, [](char c) { return !QByteArrayView(" \t\r\n").contains(c); });
    return first != text.end() && *first == '{' ? first - text.begin() : -1;
}

bool isQuotedLine(const QByteArray &text, qsizetype position)
{
    const qsizetype lineStart = text.lastIndexOf('\n', position) + 1;
    return text.sliced(lineStart, position - lineStart).trimmed().startsWith('>');
}

} // namespace

qsizetype PastedJson::originOf(size_t byte) const
{
    const auto after = std::ranges::upper_bound(origins, byte, {}, &std::pair<size_t, qsizetype>::first);
    if (after == origins.begin())
        return -1;
    const auto [from, origin] = *std::prev(after);
    return origin + static_cast<qsizetype>(byte - from);
}

PastedJson findReport(const QByteArray &utf8)
{
    const qsizetype start = startOf(utf8);
    if (start < 0)
        return {.errorText = {QT_TRANSLATE_NOOP("Checks", "no report is in it")}};
    return Scanner(utf8, start, isQuotedLine(utf8, start)).scan();
}

Message placeOf(const QByteArray &utf8, qsizetype offset)
{
    const QByteArray before = utf8.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return {QT_TRANSLATE_NOOP("Checks", "line %1, column %2"),
            {QString::number(before.count('\n') + 1), QString::number(column)}};
}

} // namespace doctor::report
