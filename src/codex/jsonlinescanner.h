// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <array>

namespace doctor::codex {

// Walks over lines of JSON in pieces of any size, holding no line and no more of a string than its beginning: a line
// may be longer than the memory. Every line is checked against the grammar of JSON. Derive to be told what is in it.
class JsonLineScanner
{
public:
    virtual ~JsonLineScanner() = default;

    void feed(QByteArrayView bytes);
    void feedZeros(qint64 count); // as many NUL bytes, which a hole in the file stands for
    void finish();                // what remains is a line without its newline

protected:
    JsonLineScanner() = default;
    Q_DISABLE_COPY_MOVE(JsonLineScanner)

    enum class Fault { None, Cut, NotJson, BadText, NulBytes };
    struct Line {
        qint64 number = 1;
        qint64 offset = 0;
        qint64 bytes = 0; // with its newline
        bool isBlank = true;
        bool hasNewline = false;
        Fault fault = Fault::None; // Cut: all that is there is well formed, and it ends too early
    };
    // The beginning of a string as it stands in the line, with its escapes.
    struct Text {
        QByteArrayView head = {};
        qint64 length = 0;
    };

    virtual void keyRead(QByteArrayView key) = 0;
    virtual void textRead(const Text &text) = 0;
    virtual void scalarRead(QByteArrayView) {} // a number, or true, false, null
    virtual void elementRead() {}              // a value in an array
    virtual void containerBegan() {}           // depth() is the new one
    virtual void containerEnded() {}           // depth() is that around it
    virtual void lineRead(const Line &line) = 0;

    int depth() const { return m_depth; }
    qint64 offsetInLine() const { return m_line.bytes; } // after the byte at hand
    // Strings are told of in containers of up to this depth, keys as well; images in any.
    static constexpr int deepestTold = 2;
    void setTellsAll(bool tellsAll) { m_tellsAll = tellsAll; }

    qint64 nulBytes() const { return m_nulBytes; }
    qint64 nulStretches() const { return m_nulStretches; }

private:
    enum class Expect { Value, FirstElement, FirstKey, Key, Colon, Next, Nothing };
    enum class Mode { Between, Text, Scalar, Broken };

    const char *takeBetween(const char *at, const char *end);
    const char *takeText(const char *at, const char *end);
    const char *takeEscape(const char *at, const char *end);
    const char *takeScalar(const char *at, const char *end);
    const char *takeBroken(const char *at, const char *end);
    void feedChecked(QByteArrayView bytes);
    void feedBadText(QByteArrayView part);
    void feedScanned(QByteArrayView bytes);
    bool token(char c);
    bool beginText();
    void endText(const char *start, const char *end);
    void keepHead(const char *start, const char *end);
    bool endScalar(QByteArrayView scalar);
    bool open(bool isObject);
    bool close(bool isObject);
    void valueEnded();
    void breakLine(Fault fault);
    void endLine(bool hasNewline);
    void countZeros(qint64 count, bool continuesStretch);

    bool isInObject() const { return m_depth > 0 && m_isObject[static_cast<size_t>(m_depth)]; }

    static constexpr int deepest = 128; // serde_json, which Codex reads with, goes no deeper
    std::array<bool, deepest + 1> m_isObject = {};
    int m_depth = 0;
    Expect m_expect = Expect::Value;
    Mode m_mode = Mode::Between;
    int m_escape = 0; // what remains of an escape: -1 the letter after the backslash, else hex digits
    bool m_isKey = false;
    bool m_tellsAll = false;
    QByteArray m_head = {}; // of a string that began in an earlier piece
    qint64 m_length = 0;    // of it so far
    QByteArray m_scalar = {};
    QByteArray m_halfCharacter = {}; // UTF-8 that the piece before ended in
    Line m_line = {};
    bool m_endsInZero = false;
    qint64 m_nulBytes = 0;
    qint64 m_nulStretches = 0;
};

} // namespace doctor::codex
