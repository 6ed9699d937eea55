// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/tomlscanner.h"

#include <vector>

namespace doctor::codex {

struct TextPosition {
    int line = 1;   // 1-based
    int column = 1; // 1-based, in characters
};

// A text with an index of its lines, and what became of it after some edits: places in the edited one are led back.
class TomlText
{
public:
    explicit TomlText(const QString &text);

    const QString &text() const { return m_text; }
    TextPosition position(qsizetype offset) const;
    qsizetype offset(TextPosition position) const;
    QString line(int number) const; // without its end

    // The text with the edits made, for a parser; `origin` then leads a position in it back to this one.
    QString edited(QList<TomlEdit> edits);
    TextPosition origin(TextPosition inEdited) const;

private:
    struct Anchor {
        qsizetype edited;
        qsizetype original;
    };
    QString m_text;
    std::vector<qsizetype> m_lines; // where they begin
    std::vector<Anchor> m_anchors;
    std::vector<qsizetype> m_editedLines;
    QString m_edited;
};

} // namespace doctor::codex
