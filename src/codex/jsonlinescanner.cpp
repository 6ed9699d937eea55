// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/jsonlinescanner.h"

#include "codex/jsonscalar.h"
#include "codex/utf8.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace doctor::codex {

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
    m_scalar.clear(); // of a line that broke within one
}

} // namespace doctor::codex
