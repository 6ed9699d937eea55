// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/jsonlinescanner.h"
#include "codex/jsonscalar.h"
#include "codex/jsontext.h"

#include <algorithm>
#include <utility>

namespace doctor::codex {

namespace {

constexpr qsizetype longestHead = 128;
constexpr qsizetype longestImageHead = 32 * 1024; // a JPEG tells its size behind what the camera wrote
constexpr qsizetype longestScalar = 64;
constexpr qsizetype longestName = 32; // no image is as short
constexpr QByteArrayView imageBegin = "data:image/";

} // namespace

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
        at = pastText(at, end);
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

} // namespace doctor::codex
