// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/jsonlinescanner.h"

#include "codex/utf8.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>
#include <utility>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace doctor::codex {

namespace {

constexpr qsizetype longestHead = 128;
constexpr qsizetype longestImageHead = 32 * 1024; // a JPEG tells its size behind what the camera wrote
constexpr qsizetype longestScalar = 64;
constexpr qsizetype longestName = 32; // no image is as short
constexpr QByteArrayView imageBegin = "data:image/";

bool isPlain(char c)
{
    return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
}

// The first byte that is not plain text of a string: its end, an escape, or a control character.
const char *plainEnd(const char *at, const char *end)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i lastControl = _mm_set1_epi8(0x1f);
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i isControl = _mm_cmpeq_epi8(_mm_min_epu8(bytes, lastControl), bytes);
        const __m128i isEnd = _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(isControl, isEnd)));
        if (found != 0)
            return at + std::countr_zero(found);
    }
#endif
    while (at < end && isPlain(*at))
        ++at;
    return at;
}

// A set of bytes, asked for each of a stream.
struct ByteSet {
    explicit constexpr ByteSet(std::string_view bytes)
    {
        for (const char byte : bytes)
            holds[static_cast<unsigned char>(byte)] = true;
    }
    bool operator()(char byte) const { return holds[static_cast<unsigned char>(byte)]; }

    std::array<bool, 256> holds = {};
};

constexpr ByteSet isEscapeLetter("\"\\/bfnrt"); // behind a backslash; it ends the escape
constexpr ByteSet isScalarByte("0123456789abcdefghijklmnopqrstuvwxyz-+.E");

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

const char *pastDigits(const char *at, const char *end)
{
    return std::find_if_not(at, end, [](char c) { return c >= '0' && c <= '9'; });
}

bool isNumber(QByteArrayView text)
{
    const char *at = text.begin();
    const char *const end = text.end();
    if (at < end && *at == '-')
        ++at;
    const char *digits = at;
    at = pastDigits(at, end);
    if (at == digits || (*digits == '0' && at > digits + 1))
        return false;
    if (at < end && *at == '.') {
        digits = ++at;
        at = pastDigits(at, end);
        if (at == digits)
            return false;
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at < end && (*at == '+' || *at == '-'))
            ++at;
        digits = at;
        at = pastDigits(at, end);
        if (at == digits)
            return false;
    }
    return at == end;
}

bool isScalar(QByteArrayView text)
{
    return isNumber(text) || text == "true" || text == "false" || text == "null";
}

// Whether more could make it a scalar: a digit makes one of any unfinished number.
bool isScalarBegin(QByteArrayView text)
{
    const auto begins = [text](QByteArrayView word) { return word.startsWith(text); };
    return begins("true") || begins("false") || begins("null") || isNumber(text.toByteArray() + '0');
}

qsizetype lengthOfCharacter(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

// How many bytes at the end begin a character of UTF-8 that is not whole.
qsizetype halfCharacter(QByteArrayView bytes)
{
    constexpr qsizetype longest = 3;
    for (qsizetype back = 1; back <= qMin(longest, bytes.size()); ++back) {
        const char byte = bytes[bytes.size() - back];
        const bool isContinuation = (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
        if (!isContinuation)
            return back < lengthOfCharacter(byte) ? back : 0;
    }
    return 0;
}

} // namespace

void JsonLineScanner::feed(QByteArrayView bytes)
{
    if (!m_halfCharacter.isEmpty()) {
        const qsizetype missing = lengthOfCharacter(m_halfCharacter.front()) - m_halfCharacter.size();
        m_halfCharacter += bytes.first(qMin(missing, bytes.size())).toByteArray();
        if (missing > bytes.size())
            return;
        bytes = bytes.sliced(missing);
        feedChecked(std::exchange(m_halfCharacter, {}));
    }
    const qsizetype half = halfCharacter(bytes);
    m_halfCharacter = bytes.last(half).toByteArray();
    feedChecked(bytes.chopped(half));
}

// Text that is not UTF-8 breaks its line, and no other.
void JsonLineScanner::feedChecked(QByteArrayView bytes)
{
    if (isUtf8(bytes)) {
        feedScanned(bytes);
        return;
    }
    while (!bytes.isEmpty()) {
        const qsizetype newline = bytes.indexOf('\n');
        const QByteArrayView part = bytes.first(newline < 0 ? bytes.size() : newline + 1);
        if (isUtf8(part))
            feedScanned(part);
        else
            feedBadText(part);
        bytes = bytes.sliced(part.size());
    }
}

// A crash may cut a line off within a character; Codex ends that line when it goes on.
void JsonLineScanner::feedBadText(QByteArrayView part)
{
    const qsizetype half = part.endsWith('\n') ? halfCharacter(part.chopped(1)) : 0;
    const QByteArrayView before = part.first(half > 0 ? part.size() - half - 1 : 0);
    const bool isCut = half > 0 && isUtf8(before);
    if (isCut)
        feedScanned(before);
    if (m_mode != Mode::Broken)
        breakLine(isCut && m_mode == Mode::Text ? Fault::Cut : Fault::BadText);
    feedScanned(isCut ? part.sliced(before.size()) : part);
}

void JsonLineScanner::feedScanned(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    while (at < end) {
        switch (m_mode) {
        case Mode::Between:
            at = takeBetween(at, end);
            break;
        case Mode::Text:
            at = takeText(at, end);
            break;
        case Mode::Scalar:
            at = takeScalar(at, end);
            break;
        case Mode::Broken:
            at = takeBroken(at, end);
            break;
        }
    }
}

void JsonLineScanner::feedZeros(qint64 count)
{
    if (count <= 0)
        return;
    m_line.bytes += std::exchange(m_halfCharacter, {}).size();
    breakLine(Fault::NulBytes);
    countZeros(count, m_endsInZero);
    m_line.bytes += count;
}

void JsonLineScanner::finish()
{
    if (!m_halfCharacter.isEmpty())
        feedScanned(std::exchange(m_halfCharacter, {})); // cut off in a character: the line is cut off too
    if (m_line.bytes > 0)
        endLine(false);
}

const char *JsonLineScanner::takeBetween(const char *at, const char *end)
{
    const char *const start = at;
    while (at < end && m_mode == Mode::Between) {
        const char c = *at;
        if (c == '\n') {
            m_line.bytes += at + 1 - start;
            endLine(true);
            return at + 1;
        }
        if (isScalarByte(c)) {
            const bool isExpected = m_expect == Expect::Value || m_expect == Expect::FirstElement;
            m_mode = isExpected ? Mode::Scalar : m_mode;
            if (isExpected)
                break;
        }
        if (c != ' ' && c != '\t' && c != '\r') {
            m_line.isBlank = false;
            // What is told of containers is told by where they are.
            m_line.bytes += at + 1 - start;
            const bool isRight = token(c);
            m_line.bytes -= at + 1 - start;
            if (!isRight) {
                breakLine(c == '\0' ? Fault::NulBytes : Fault::NotJson);
                break;
            }
        }
        ++at;
    }
    m_line.bytes += at - start;
    return at;
}

bool JsonLineScanner::token(char c)
{
    switch (c) {
    case '"':
        return beginText();
    case '{':
        return open(true);
    case '[':
        return open(false);
    case '}':
        return close(true);
    case ']':
        return close(false);
    case ':':
        if (m_expect != Expect::Colon)
            return false;
        m_expect = Expect::Value;
        return true;
    case ',':
        if (m_expect != Expect::Next)
            return false;
        m_expect = isInObject() ? Expect::Key : Expect::Value;
        return true;
    default:
        return false;
    }
}

bool JsonLineScanner::beginText()
{
    m_isKey = m_expect == Expect::FirstKey || m_expect == Expect::Key;
    if (!m_isKey && m_expect != Expect::Value && m_expect != Expect::FirstElement)
        return false;
    m_mode = Mode::Text;
    m_escape = 0;
    m_length = 0;
    m_head.resize(0); // what it has room for stays
    return true;
}

const char *JsonLineScanner::takeText(const char *at, const char *end)
{
    const char *const start = at;
    while (at < end) {
        if (m_escape != 0) {
            at = takeEscape(at, end);
            if (m_mode == Mode::Broken)
                break;
            continue;
        }
        at = plainEnd(at, end);
        if (at == end)
            break;
        if (*at == '"') {
            m_line.bytes += at + 1 - start;
            endText(start, at);
            return at + 1;
        }
        if (*at != '\\') {
            breakLine(*at == '\0' ? Fault::NulBytes : *at == '\n' ? Fault::Cut : Fault::NotJson);
            break;
        }
        const bool isSimple = end - at > 1 && isEscapeLetter(at[1]);
        m_escape = isSimple ? 0 : -1;
        at += isSimple ? 2 : 1;
    }
    m_line.bytes += at - start;
    if (m_mode == Mode::Text)
        keepHead(start, at);
    return at;
}

const char *JsonLineScanner::takeEscape(const char *at, const char *end)
{
    constexpr int hexDigits = 4;
    for (; at < end && m_escape != 0; ++at) {
        const bool isLetter = m_escape < 0;
        if (!(isLetter ? isEscapeLetter(*at) || *at == 'u' : isHexDigit(*at))) {
            breakLine(*at == '\0' ? Fault::NulBytes : *at == '\n' ? Fault::Cut : Fault::NotJson);
            return at;
        }
        m_escape = !isLetter ? m_escape - 1 : *at == 'u' ? hexDigits : 0;
    }
    return at;
}

void JsonLineScanner::keepHead(const char *start, const char *end)
{
    m_length += end - start;
    // An image has more to tell than another string, and a piece may end before it is known to be one.
    const bool mayBeImage = m_head.startsWith(imageBegin) || imageBegin.startsWith(m_head);
    const qsizetype limit = mayBeImage ? longestImageHead : longestHead;
    m_head.append(start, qMin<qsizetype>(end - start, limit - qMin(limit, m_head.size())));
}

void JsonLineScanner::endText(const char *start, const char *end)
{
    const bool isWhole = m_length == 0; // in this piece
    if (!isWhole)
        keepHead(start, end);
    const QByteArrayView piece(start, end);
    const QByteArrayView begin = isWhole ? piece : QByteArrayView(m_head);
    const bool isLong = m_length + piece.size() > longestName;
    const bool isTold = m_depth <= deepestTold || m_tellsAll || (isLong && begin.startsWith(imageBegin));
    m_mode = Mode::Between;
    const Text text =
        isWhole ? Text{piece.first(qMin(piece.size(), longestImageHead)), piece.size()} : Text{m_head, m_length};
    if (m_isKey) {
        m_expect = Expect::Colon;
        if (isTold)
            keyRead(text.head);
        return;
    }
    if (isTold)
        textRead(text);
    valueEnded();
}

const char *JsonLineScanner::takeScalar(const char *at, const char *end)
{
    m_line.isBlank = false;
    const char *const start = at;
    at = std::find_if_not(at, end, [](char c) { return isScalarByte(c); });
    m_line.bytes += at - start;
    const bool isWhole = m_scalar.isEmpty() && at < end;
    if (!isWhole)
        m_scalar.append(start, qMin<qsizetype>(at - start, longestScalar - qMin(longestScalar, m_scalar.size())));
    if (at == end)
        return at;
    const QByteArray kept = std::exchange(m_scalar, {});
    const QByteArrayView scalar = isWhole ? QByteArrayView(start, at) : QByteArrayView(kept);
    if (!endScalar(scalar))
        breakLine(*at == '\0' ? Fault::NulBytes : *at == '\n' && isScalarBegin(scalar) ? Fault::Cut : Fault::NotJson);
    return at;
}

// A number longer than anybody writes is believed to be one.
bool JsonLineScanner::endScalar(QByteArrayView scalar)
{
    if (scalar.size() < longestScalar && !isScalar(scalar))
        return false;
    m_mode = Mode::Between;
    if (m_depth <= deepestTold)
        scalarRead(scalar);
    valueEnded();
    return true;
}

bool JsonLineScanner::open(bool isObject)
{
    if ((m_expect != Expect::Value && m_expect != Expect::FirstElement) || m_depth >= deepest)
        return false;
    m_isObject[static_cast<size_t>(++m_depth)] = isObject;
    m_expect = isObject ? Expect::FirstKey : Expect::FirstElement;
    containerBegan();
    return true;
}

bool JsonLineScanner::close(bool isObject)
{
    const bool isEmpty = m_expect == (isObject ? Expect::FirstKey : Expect::FirstElement);
    if (m_depth == 0 || isInObject() != isObject || (!isEmpty && m_expect != Expect::Next))
        return false;
    --m_depth;
    containerEnded();
    valueEnded();
    return true;
}

void JsonLineScanner::valueEnded()
{
    m_expect = m_depth > 0 ? Expect::Next : Expect::Nothing;
    if (m_depth > 0 && !isInObject())
        elementRead();
}

const char *JsonLineScanner::takeBroken(const char *at, const char *end)
{
    const char *const start = at;
    while (at < end && *at != '\n') {
        if (*at == '\0') {
            const char *const zeros = at;
            at = std::find_if(at, end, [](char c) { return c != '\0'; });
            countZeros(at - zeros, m_endsInZero && zeros == start);
            m_endsInZero = at == end;
            continue;
        }
        const auto *const newline = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at)));
        const char *const stop = newline != nullptr ? newline : end;
        const auto *const zero = static_cast<const char *>(std::memchr(at, '\0', static_cast<size_t>(stop - at)));
        at = zero != nullptr ? zero : stop;
        m_endsInZero = false;
    }
    m_line.bytes += at - start;
    if (at == end)
        return at;
    ++m_line.bytes;
    endLine(true);
    return at + 1;
}

void JsonLineScanner::countZeros(qint64 count, bool continuesStretch)
{
    m_nulBytes += count;
    m_nulStretches += continuesStretch ? 0 : 1;
    m_endsInZero = true;
    m_line.fault = Fault::NulBytes;
}

void JsonLineScanner::breakLine(Fault fault)
{
    m_mode = Mode::Broken;
    m_line.isBlank = false;
    if (m_line.fault == Fault::None)
        m_line.fault = fault;
}

void JsonLineScanner::endLine(bool hasNewline)
{
    if (m_mode == Mode::Scalar && !endScalar(std::exchange(m_scalar, {})))
        breakLine(Fault::Cut);
    const bool isUnfinished = m_mode == Mode::Text || m_expect != Expect::Nothing;
    if (m_mode != Mode::Broken && !m_line.isBlank && isUnfinished)
        breakLine(Fault::Cut);
    m_line.hasNewline = hasNewline;
    lineRead(m_line);
    m_line = {.number = m_line.number + 1, .offset = m_line.offset + m_line.bytes};
    m_depth = 0;
    m_expect = Expect::Value;
    m_mode = Mode::Between;
    m_tellsAll = false;
    m_endsInZero = false;
}

} // namespace doctor::codex
