// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/strictjson.h"

#include "codex/jsoncursor.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using Where = JsonCursor::Where;
using Passing = JsonCursor::Passing;

constexpr int deepest = 127;

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_cursor(bytes) {}

    JsonReading read(const JsonShape &shape)
    {
        if (record(shape, {})) {
            m_cursor.skipSpace();
            if (!m_cursor.atEnd())
                m_cursor.expected(u"trailing characters"_s);
        }
        return {.values = m_values, .fault = m_cursor.fault()};
    }

private:
    bool value(const JsonField &field, const QString &path)
    {
        m_cursor.skipSpace();
        if (!field.isRequired && !m_cursor.atEnd() && m_cursor.peek() == 'n')
            return m_cursor.word("ull");
        switch (field.shape.kind) {
        case JsonShape::Kind::Text:
            return text(field.shape, path);
        case JsonShape::Kind::Name:
            return name(field.shape, path);
        case JsonShape::Kind::Flag:
            return flag(path);
        case JsonShape::Kind::Record:
            return record(field.shape, path);
        case JsonShape::Kind::LooseText:
        case JsonShape::Kind::TextOrRecord:
            return loose(field.shape, path);
        }
        Q_UNREACHABLE();
    }

    // A fault of data whose place is settled later, or here.
    bool refuse(JsonFault::Kind kind, const QString &path)
    {
        m_cursor.fault() = {.kind = kind, .member = path};
        return false;
    }
    bool refuseHere(JsonFault::Kind kind, const QString &path)
    {
        refuse(kind, path);
        m_cursor.place(m_cursor.fault(), Where::Here);
        return false;
    }

    bool wrongType(const QString &path)
    {
        const bool hasMembers = m_cursor.peek() == '[' || m_cursor.peek() == '{';
        if (!hasMembers && !m_cursor.scalar(Passing::Read))
            return false;
        return refuseHere(JsonFault::Kind::WrongType, path);
    }

    bool takeText(QString &into)
    {
        QByteArray bytes;
        const bool isTaken = m_cursor.text(bytes, Passing::Read);
        into = QString::fromUtf8(bytes);
        return isTaken;
    }

    bool text(const JsonShape &shape, const QString &path)
    {
        if (m_cursor.atEnd())
            return m_cursor.ended(u"a value"_s);
        if (m_cursor.peek() != '"')
            return wrongType(path);
        QString found;
        if (!takeText(found))
            return false;
        m_values.insert(path, found);
        return !shape.check || checked(shape, path, shape.check(found));
    }

    bool checked(const JsonShape &shape, const QString &path, JsonFault fault)
    {
        if (!fault.exists())
            return true;
        fault.member = path;
        if (shape.isCheckedAtOnce)
            m_cursor.place(fault, Where::Here);
        m_cursor.fault() = fault;
        return false;
    }

    bool name(const JsonShape &shape, const QString &path)
    {
        if (m_cursor.atEnd())
            return m_cursor.ended(u"a value"_s);
        if (m_cursor.peek() != '"')
            return m_cursor.expected(u"expected value"_s);
        QString found;
        if (!takeText(found))
            return false;
        m_values.insert(path, found);
        return shape.names.contains(found) || refuseHere(JsonFault::Kind::UnknownName, path);
    }

    bool flag(const QString &path)
    {
        if (m_cursor.atEnd())
            return m_cursor.ended(u"a value"_s);
        const bool isTrue = m_cursor.peek() == 't';
        if (!isTrue && m_cursor.peek() != 'f')
            return wrongType(path);
        m_values.insert(path, isTrue ? u"true"_s : u"false"_s);
        return m_cursor.word(isTrue ? "rue" : "alse");
    }

    // Codex keeps such a value aside first, whatever it is, and compares it with what is allowed when all is read.
    bool loose(const JsonShape &shape, const QString &path)
    {
        const qsizetype begin = m_cursor.index();
        if (!m_cursor.passOver())
            return false;
        const qsizetype end = m_cursor.index();
        m_cursor.setIndex(begin);
        m_cursor.skipSpace();
        const bool isText = m_cursor.peek() == '"';
        const bool isAllowed =
            isText ? text(shape, path) : shape.kind == JsonShape::Kind::TextOrRecord && record(shape, path);
        m_cursor.setIndex(end);
        return isAllowed || refuse(JsonFault::Kind::WrongType, path);
    }

    bool record(const JsonShape &shape, const QString &path)
    {
        m_cursor.skipSpace();
        if (m_cursor.atEnd())
            return m_cursor.ended(u"a value"_s);
        const bool isList = m_cursor.peek() == '[';
        if (!isList && m_cursor.peek() != '{')
            return wrongType(path);
        if (++m_depth > deepest)
            return m_cursor.expected(u"recursion limit exceeded"_s);
        m_cursor.advance();
        m_values.insert(path, {});
        const bool isRead = isList ? elements(shape, path) : members(shape, path);
        --m_depth;
        const JsonFault fault = m_cursor.fault();
        const bool isClosed = close(isList);
        if (isRead)
            return isClosed;
        m_cursor.fault() = fault;
        if (fault.line == 0)
            m_cursor.place(m_cursor.fault(), Where::Here);
        return false;
    }

    // Also where a fault was found: its place is what is reached by this.
    bool close(bool isList)
    {
        m_cursor.skipSpace();
        if (m_cursor.atEnd())
            return m_cursor.ended(isList ? u"a list"_s : u"an object"_s);
        if (m_cursor.peek() == (isList ? ']' : '}')) {
            m_cursor.advance();
            return true;
        }
        const bool isComma = m_cursor.peek() == ',';
        if (isComma && isList) {
            m_cursor.advance();
            m_cursor.skipSpace();
        }
        return m_cursor.expected(isComma && !isList ? u"trailing comma"_s : u"trailing characters"_s);
    }

    static QString joined(const QString &path, const QString &name)
    {
        return path.isEmpty() ? name : path + u'.' + name;
    }

    bool members(const JsonShape &shape, const QString &path)
    {
        QStringList seen;
        for (bool isFirst = true;; isFirst = false) {
            bool isDone = false;
            if (!nextMember(isFirst, isDone))
                return false;
            if (isDone)
                break;
            QString name;
            if (!takeText(name))
                return false;
            const auto field = std::ranges::find(shape.fields, name, &JsonField::name);
            const bool isKnown = field != shape.fields.end();
            if (isKnown ? !member(*field, path, seen) : !(m_cursor.colon() && m_cursor.passOver()))
                return false;
        }
        for (const JsonField &field : shape.fields) {
            if (field.isRequired && !seen.contains(field.name))
                return refuse(JsonFault::Kind::MissingMember, joined(path, field.name));
        }
        return true;
    }

    bool member(const JsonField &field, const QString &path, QStringList &seen)
    {
        if (seen.contains(field.name))
            return refuse(JsonFault::Kind::RepeatedMember, joined(path, field.name));
        seen.append(field.name);
        return m_cursor.colon() && value(field, joined(path, field.name));
    }

    bool nextMember(bool isFirst, bool &isDone)
    {
        m_cursor.skipSpace();
        if (m_cursor.atEnd())
            return m_cursor.ended(u"an object"_s);
        if (m_cursor.peek() == '}') {
            isDone = true;
            return true;
        }
        if (!isFirst) {
            if (m_cursor.peek() != ',')
                return m_cursor.expected(u"expected `,` or `}`"_s);
            m_cursor.advance();
            m_cursor.skipSpace();
            if (m_cursor.atEnd())
                return m_cursor.ended(u"a value"_s);
            if (m_cursor.peek() == '}')
                return m_cursor.expected(u"trailing comma"_s);
        }
        return m_cursor.peek() == '"' || m_cursor.expected(u"key must be a string"_s);
    }

    bool elements(const JsonShape &shape, const QString &path)
    {
        bool isFirst = true;
        for (const JsonField &field : shape.fields) {
            m_cursor.skipSpace();
            if (m_cursor.atEnd())
                return m_cursor.ended(u"a list"_s);
            if (m_cursor.peek() == ']') {
                if (!field.mayBeLeftOut)
                    return refuse(JsonFault::Kind::MissingMember, joined(path, field.name));
                continue;
            }
            if (!isFirst && !nextElement())
                return false;
            isFirst = false;
            if (!value(field, joined(path, field.name)))
                return false;
        }
        return true;
    }

    bool nextElement()
    {
        if (m_cursor.peek() != ',')
            return m_cursor.expected(u"expected `,` or `]`"_s);
        m_cursor.advance();
        m_cursor.skipSpace();
        if (m_cursor.atEnd())
            return m_cursor.ended(u"a value"_s);
        return m_cursor.peek() != ']' || m_cursor.expected(u"trailing comma"_s);
    }

    JsonCursor m_cursor;
    QHash<QString, QString> m_values;
    int m_depth = 0;
};

} // namespace

Message JsonFault::place() const
{
    return {QT_TRANSLATE_NOOP("Checks", "line %1 column %2"), {QString::number(line), QString::number(column)}};
}

JsonReading readJson(const QByteArray &bytes, const JsonShape &shape)
{
    return Reader(bytes).read(shape);
}

} // namespace doctor::codex
