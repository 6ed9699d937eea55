// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/rolloutprofile.h"

#include "codex/imagesize.h"

#include <algorithm>

namespace doctor::codex {

namespace {

constexpr qsizetype mostKinds = 96;
constexpr qsizetype mostSizes = 8;
constexpr qsizetype mostBroken = 5;
constexpr qsizetype longestName = 64;

// A name as Codex writes it, or nothing: a file is not trusted to hold such.
QByteArray nameOf(QByteArrayView text)
{
    const auto isNameLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
               || c == '.' || c == ':' || c == '/';
    };
    return text.size() <= longestName && std::ranges::all_of(text, isNameLetter) ? text.toByteArray() : QByteArray();
}

// A map whose keys the file decides does not grow without end.
template<typename Value>
Value &entry(QMap<QByteArray, Value> &map, const QByteArray &key)
{
    return map[map.size() < mostKinds || map.contains(key) ? key : QByteArray("other")];
}

QByteArray kindOf(const QByteArray &type, const QByteArray &payloadType)
{
    if (type.isEmpty())
        return "other";
    const bool isOfMany = type == "response_item" || type == "event_msg" || type == "realtime_item";
    return isOfMany && !payloadType.isEmpty() ? type + '/' + payloadType : type;
}

void add(const InlineImages &from, InlineImages &to)
{
    to.count += from.count;
    to.textBytes += from.textBytes;
    to.imageBytes += from.imageBytes;
    for (auto detail = from.details.cbegin(); detail != from.details.cend(); ++detail)
        entry(to.details, detail.key()) += detail.value();
    to.firstSizes =
        (to.firstSizes + from.firstSizes).first(qMin(mostSizes, to.firstSizes.size() + from.firstSizes.size()));
}

} // namespace

RolloutProfile RolloutProfiler::profile()
{
    finish();
    judgeCutLine();
    m_profile.nulBytes = nulBytes();
    m_profile.nulStretches = nulStretches();
    return m_profile;
}

void RolloutProfiler::keyRead(QByteArrayView key)
{
    m_key = Key::Other;
    if (depth() == 1) {
        m_isInPayload = false;
        m_key = key == "timestamp" ? Key::Timestamp
                : key == "type"    ? Key::Type
                : key == "ordinal" ? Key::Ordinal
                : key == "payload" ? Key::Payload
                                   : Key::Other;
    } else if (depth() == 2 && m_isInPayload) {
        m_key = key == "type"                  ? Key::PayloadType
                : key == "model"               ? Key::Model
                : key == "replacement_history" ? Key::ReplacementHistory
                                               : Key::Other;
    }
    if (depth() == m_imageDepth && key == "detail")
        m_key = Key::Detail;
}

void RolloutProfiler::textRead(const Text &text)
{
    if (text.length > longestName / 2 && text.head.startsWith("data:image/")) {
        takeImage(text);
    } else if (m_key != Key::Other && text.length <= longestName) {
        const QByteArray name = nameOf(text.head);
        switch (m_key) {
        case Key::Timestamp:
            m_record.timestamp = name;
            break;
        case Key::Type:
            m_record.type = name;
            break;
        case Key::PayloadType:
            m_record.payloadType = name;
            break;
        case Key::Model:
            m_record.model = name;
            break;
        case Key::Detail:
            endImage(name);
            break;
        default:
            break;
        }
    }
    m_key = Key::Other;
}

void RolloutProfiler::scalarRead(QByteArrayView scalar)
{
    if (m_key == Key::Ordinal)
        m_record.ordinal = scalar.toByteArray().toLongLong();
    m_key = Key::Other;
}

void RolloutProfiler::elementRead()
{
    constexpr int depthOfHistory = 3;
    if (m_isInReplacement && depth() == depthOfHistory)
        ++m_record.replacedItems;
}

void RolloutProfiler::containerBegan()
{
    m_isInPayload = m_isInPayload || (depth() == 2 && m_key == Key::Payload);
    if (depth() == 3 && m_key == Key::ReplacementHistory) {
        m_isInReplacement = true;
        m_replacementStart = offsetInLine();
    }
    m_key = Key::Other;
}

void RolloutProfiler::containerEnded()
{
    if (depth() == 2 && m_isInReplacement) {
        m_isInReplacement = false;
        m_record.replacedBytes += offsetInLine() - m_replacementStart + 1;
    }
    if (depth() < m_imageDepth)
        endImage("none");
    m_key = Key::Other;
}

void RolloutProfiler::takeImage(const Text &text)
{
    if (m_imageDepth >= 0)
        endImage("none");
    const qsizetype comma = text.head.first(qMin<qsizetype>(text.head.size(), longestName)).indexOf(',');
    const qint64 base64 = comma < 0 ? 0 : text.length - comma - 1;
    InlineImages &images = m_record.images;
    ++images.count;
    images.textBytes += text.length;
    images.imageBytes += base64 / 4 * 3;
    if (comma >= 0 && images.firstSizes.size() < mostSizes) {
        const QSize size = imageSize(QByteArray::fromBase64(text.head.sliced(comma + 1).toByteArray()));
        if (!size.isEmpty())
            images.firstSizes.append(size);
    }
    m_imageDepth = depth();
    setTellsAll(true);
}

void RolloutProfiler::endImage(const QByteArray &detail)
{
    ++entry(m_record.images.details, detail.isEmpty() ? QByteArray("other") : detail);
    m_imageDepth = -1;
    setTellsAll(false);
}

void RolloutProfiler::lineRead(const Line &line)
{
    m_profile.bytes += line.bytes;
    ++m_profile.lines;
    if (line.bytes > m_profile.longestLine) {
        m_profile.longestLine = line.bytes;
        m_profile.longestLineNumber = line.number;
    }
    if (line.fault != Fault::None)
        takeBroken(line);
    else if (!line.isBlank)
        takeRecord(line);
    if (!line.hasNewline && !line.isBlank)
        m_profile.end = line.fault == Fault::Cut    ? RolloutEnd::CutShort
                        : line.fault == Fault::None ? RolloutEnd::NoNewline
                                                    : RolloutEnd::Whole;
    m_record = Record();
    m_key = Key::Other;
    m_isInPayload = false;
    m_isInReplacement = false;
    m_imageDepth = -1;
}

void RolloutProfiler::takeRecord(const Line &line)
{
    judgeCutLine();
    m_lastOrdinal = m_record.ordinal;
    RecordTally &tally = entry(m_profile.records, kindOf(m_record.type, m_record.payloadType));
    ++tally.count;
    tally.bytes += line.bytes;
    if (m_record.type == "compacted") {
        ++m_profile.compactions.count;
        m_profile.compactions.bytes += line.bytes;
        m_profile.replacedItems += m_record.replacedItems;
        m_profile.replacedBytes += m_record.replacedBytes;
    }
    if (m_record.images.count > 0)
        add(m_record.images, m_profile.images);
    if (!m_record.timestamp.isEmpty())
        m_profile.lastTimestamp = m_record.timestamp;
    if (m_record.type == "turn_context" && !m_record.model.isEmpty())
        m_profile.lastModel = m_record.model;
}

void RolloutProfiler::takeBroken(const Line &line)
{
    if (!line.hasNewline && line.fault == Fault::Cut)
        return; // a crash while it was written; the end says so
    const BrokenLine::Kind kind = line.fault == Fault::NulBytes  ? BrokenLine::Kind::NulBytes
                                  : line.fault == Fault::BadText ? BrokenLine::Kind::NotUtf8
                                  : line.fault == Fault::Cut     ? BrokenLine::Kind::CutShort
                                                                 : BrokenLine::Kind::NotJson;
    if (kind == BrokenLine::Kind::NotUtf8)
        m_record = {}; // how much of it was read is a matter of the pieces
    judgeCutLine();
    const BrokenLine broken{kind, line.number, line.offset, line.bytes};
    if (kind == BrokenLine::Kind::CutShort)
        m_cutLine = broken;
    else
        addBroken(broken);
}

// Codex ends the line that a crash cut short, and gives its number to the next record: nothing is missing then.
void RolloutProfiler::judgeCutLine()
{
    if (!m_cutLine)
        return;
    const bool isLater = m_lastOrdinal >= 0 && m_record.ordinal > m_lastOrdinal;
    if (isLater && m_record.ordinal - m_lastOrdinal == 1)
        ++m_profile.crashRemains;
    else
        addBroken(*m_cutLine);
    m_cutLine.reset();
}

void RolloutProfiler::addBroken(const BrokenLine &line)
{
    ++m_profile.brokenLines;
    if (m_profile.firstBroken.size() < mostBroken)
        m_profile.firstBroken.append(line);
}

} // namespace doctor::codex
