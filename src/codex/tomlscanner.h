// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/tomlscalar.h"

#include <QList>
#include <QString>

#include <optional>

namespace doctor::codex {

struct TomlError {
    TomlProblem problem = TomlProblem::MissingValue;
    qsizetype offset = 0;      // in characters of the text
    QString token = {};        // what stands there, if that helps
    bool isStructural = false; // Codex reports such an error before all others of the file
};

// What has to be changed before a parser of TOML 1.0 can read what Codex reads as TOML 1.1.
struct TomlEdit {
    qsizetype offset = 0;
    qsizetype length = 0;
    QString replacement = {};
};

// One `[header]` or one `key = value`.
struct TomlStatement {
    qsizetype begin = 0;
    qsizetype end = 0; // where the next one is looked for; the whole lines of a broken one
    bool isHeader = false;
    QString key = {};          // as written, dots and quotes included
    qsizetype lastKeyPart = 0; // offset of the last part of the key
    qsizetype value = -1;      // offset of the value
    QList<TomlEdit> edits = {};
    std::optional<TomlError> error = {};
};

// Walks over TOML statement by statement, explains what is wrong with each and goes on after it. Positions of errors
// are those that Codex names.
class TomlScanner
{
public:
    explicit TomlScanner(QString text);

    bool atEnd();
    TomlStatement next();

private:
    QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }
    QChar current() const { return at(m_position); }
    bool isAt(QStringView token) const { return QStringView(m_text).mid(m_position).startsWith(token); }
    bool atLineEnd() const;
    void skipBlanks();
    void skipBlanksAndLines(bool isInlineTable);
    bool skipComment();
    bool commentHoldsControl() const;
    bool scanBadComment();

    bool fail(TomlProblem problem, qsizetype offset, bool isStructural = false, const QString &token = {});
    bool note(TomlProblem problem, qsizetype offset, const QString &token = {}); // and go on: not structural
    bool scanHeader();
    bool scanAssignment();
    bool scanKey(QStringView ends);
    bool scanBareKeyPart();
    bool scanValue(int depth);
    bool scanString();
    bool scanLiteral(QStringView quote);
    bool scanBasic(QStringView quote);
    bool scanEscape();
    bool scanScalar();
    bool scanArray(int depth);
    bool scanInlineTable(int depth);
    bool scanLineRest();
    void judgeScalar(const QString &token, qsizetype offset);
    void resumeAfterFailure();
    bool looksLikeStatement(qsizetype lineBegin) const;
    qsizetype lineEnd(qsizetype from) const;

    QString m_text;
    qsizetype m_position = 0;
    TomlStatement m_statement;
    bool m_isInText = false; // the failure is a text over several lines that never ends
};

} // namespace doctor::codex
