// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/strictjson.h"

#include <optional>

namespace doctor::codex {

// A place in a JSON document, and the grammar. What moves it answers whether it went well; if not, fault() says why.
class JsonCursor
{
public:
    explicit JsonCursor(const QByteArray &bytes) : m_bytes(bytes) {}

    enum class Where { Here, Next }; // a fault is of what was taken last, or of what comes next
    enum class Passing { Read, Over };

    bool atEnd() const { return m_index >= m_bytes.size(); }
    char peek() const { return m_bytes[m_index]; }
    qsizetype index() const { return m_index; }
    void setIndex(qsizetype index) { m_index = index; }
    void advance() { ++m_index; }
    void skipSpace();

    bool text(QByteArray &text, Passing passing); // from its opening quote
    bool word(const char *rest);                  // the letters after the first of null, true or false
    bool scalar(Passing passing);                 // any value without members
    bool colon();
    bool passOver(); // any value

    JsonFault &fault() { return m_fault; }
    bool fail(JsonFault::Kind kind, const QString &text, Where where);
    bool expected(const QString &text);
    bool ended(const QString &what);
    void place(JsonFault &fault, Where where) const;

private:
    bool digits();
    bool number(Passing passing);
    bool badNumber(Passing passing, Where where);
    bool escape(QByteArray &text, Passing passing);
    bool unicodeEscape(QByteArray &text);
    bool loneSurrogate();
    std::optional<uint> fourHexDigits();
    bool memberName();
    bool closeBrackets(QByteArray &open, bool mayFollowComma);

    const QByteArray &m_bytes;
    qsizetype m_index = 0;
    JsonFault m_fault;
};

} // namespace doctor::codex
