// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/dbusmessage.h"

#include <QtEndian>

namespace doctor::codex {

namespace {

constexpr quint32 largestMessage = 1024 * 1024;
constexpr qsizetype fixedHeader = 16; // with the length of the fields

enum Field : char { Path = 1, Interface = 2, Member = 3, ReplySerial = 5, Destination = 6, Signature = 8 };
enum Type : char { MethodCall = 1, ErrorReply = 3, Signal = 4 };

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

qsizetype aligned(qsizetype at, qsizetype unit)
{
    return (at + unit - 1) / unit * unit;
}

void pad(QByteArray &bytes, qsizetype unit)
{
    bytes.append(aligned(bytes.size(), unit) - bytes.size(), '\0');
}

void addField(QByteArray &fields, Field field, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    const char type = field == Signature ? 'g' : field == Path ? 'o' : 's';
    pad(fields, 8);
    const char head[] = {static_cast<char>(field), 1, type, 0};
    fields.append(head, sizeof head);
    if (field == Signature)
        fields += QByteArray(1, static_cast<char>(value.size())) + value + '\0';
    else
        fields += dbusString(value);
}

// Fields of a header are of three shapes; any other ends the search.
quint32 replySerial(const QByteArray &bytes, qsizetype end)
{
    qsizetype at = fixedHeader;
    while ((at = aligned(at, 8)) + 4 < end) {
        const char field = bytes.at(at);
        const char type = bytes.at(at + 2);
        at += 4;
        if (type == 'u' && field == ReplySerial)
            return numberAt(bytes, at);
        if (type == 'u')
            at += 4;
        else if (type == 'g')
            at += static_cast<quint8>(bytes.at(at)) + 2;
        else if (type == 's' || type == 'o')
            at += 4 + static_cast<qsizetype>(numberAt(bytes, at)) + 1;
        else
            break;
    }
    return 0;
}

} // namespace

QByteArray dbusString(const QByteArray &text)
{
    return number(static_cast<quint32>(text.size())) + text + '\0';
}

QByteArray dbusStrings(const QByteArray &first, const QByteArray &second)
{
    QByteArray bytes = dbusString(first);
    pad(bytes, 4);
    return bytes + dbusString(second);
}

QByteArray dbusTexts(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    // An array's length comes first, then the padding of its elements, which the length leaves out.
    QByteArray elements;
    for (const auto &[key, value] : entries) {
        pad(elements, 8);
        elements += dbusString(key);
        pad(elements, 4);
        elements += dbusString(value);
    }
    return number(static_cast<quint32>(elements.size())) + number(0) + elements;
}

QByteArray dbusMessage(quint32 serial, const DbusCall &call)
{
    constexpr char noAutoStart = 2;
    constexpr char protocol = 1;
    QByteArray fields;
    addField(fields, Path, call.path);
    addField(fields, Interface, call.interface);
    addField(fields, Member, call.member);
    addField(fields, Destination, call.destination);
    addField(fields, Signature, call.signature);
    const char head[] = {'l', static_cast<char>(MethodCall), noAutoStart, protocol};
    QByteArray message(head, sizeof head);
    message += number(static_cast<quint32>(call.body.size())) + number(serial);
    message += number(static_cast<quint32>(fields.size())) + fields;
    pad(message, 8);
    return message + call.body;
}

DbusTaken takeDbusMessage(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    if (bytes.at(0) != 'l') // a bus answers in the order of bytes of its machine
        return {.isBroken = true};
    if (bytes.size() < fixedHeader)
        return {};
    const quint32 body = numberAt(bytes, 4);
    const quint32 fields = numberAt(bytes, 12);
    if (body > largestMessage || fields > largestMessage)
        return {.isBroken = true};
    const qsizetype end = fixedHeader + fields;
    const qsizetype size = aligned(end, 8) + body;
    if (bytes.size() < size)
        return {};
    const char type = bytes.at(1);
    return {.reply = DbusReply{.serial = type == Signal ? 0 : replySerial(bytes, end),
                               .isError = type == ErrorReply,
                               .body = bytes.mid(aligned(end, 8), body)},
            .bytes = size};
}

std::optional<bool> dbusFlag(const QByteArray &body)
{
    return body.size() >= 4 ? std::optional<bool>(numberAt(body, 0) != 0) : std::nullopt;
}

std::optional<bool> dbusVariantFlag(const QByteArray &body)
{
    const bool isFlag = body.size() >= 8 && body.at(0) == 1 && body.at(1) == 'b';
    return isFlag ? std::optional<bool>(numberAt(body, 4) != 0) : std::nullopt;
}

std::optional<std::pair<bool, bool>> dbusTwoLists(const QByteArray &body)
{
    const quint32 first = numberAt(body, 0);
    const qsizetype second = aligned(4 + static_cast<qsizetype>(first), 4);
    if (body.size() < second + 4)
        return std::nullopt;
    return std::pair{first > 0, numberAt(body, second) > 0};
}

} // namespace doctor::codex
