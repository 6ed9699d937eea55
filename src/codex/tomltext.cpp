// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/tomltext.h"

#include <algorithm>

namespace doctor::codex {

namespace {

std::vector<qsizetype> lineBegins(const QString &text)
{
    std::vector<qsizetype> begins{0};
    for (qsizetype i = text.indexOf(u'\n'); i >= 0; i = text.indexOf(u'\n', i + 1))
        begins.push_back(i + 1);
    return begins;
}

qsizetype characters(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

qsizetype offsetOf(const QString &text, const std::vector<qsizetype> &lines, TextPosition position)
{
    if (position.line < 1 || static_cast<size_t>(position.line) > lines.size())
        return text.size();
    qsizetype offset = lines[static_cast<size_t>(position.line) - 1];
    for (int column = 1; column < position.column && offset < text.size(); ++column)
        offset += text[offset].isHighSurrogate() ? 2 : 1;
    return offset;
}

} // namespace

TomlText::TomlText(const QString &text) : m_text(text), m_lines(lineBegins(text)) {}

TextPosition TomlText::position(qsizetype offset) const
{
    auto line = std::ranges::upper_bound(m_lines, offset) - 1;
    // Codex counts the end of the file as a character behind the end of the last line.
    if (offset >= m_text.size() && *line >= m_text.size() && line != m_lines.begin())
        --line;
    const qsizetype column = characters(QStringView(m_text).mid(*line, offset - *line)) + 1;
    return {static_cast<int>(line - m_lines.begin()) + 1, static_cast<int>(column)};
}

qsizetype TomlText::offset(TextPosition position) const
{
    return offsetOf(m_text, m_lines, position);
}

QString TomlText::line(int number) const
{
    if (number < 1 || static_cast<size_t>(number) > m_lines.size())
        return {};
    const qsizetype begin = m_lines[static_cast<size_t>(number) - 1];
    QString line = m_text.mid(begin, m_text.indexOf(u'\n', begin) - begin);
    return line.endsWith(u'\r') ? line.chopped(1) : line;
}

QString TomlText::edited(QList<TomlEdit> edits)
{
    std::ranges::stable_sort(edits, {}, &TomlEdit::offset);
    m_edited.clear();
    m_anchors.clear();
    qsizetype copied = 0;
    for (const TomlEdit &edit : std::as_const(edits)) {
        if (edit.offset < copied)
            continue;
        m_edited += QStringView(m_text).mid(copied, edit.offset - copied);
        m_edited += edit.replacement;
        copied = edit.offset + edit.length;
        m_anchors.push_back({m_edited.size(), copied});
    }
    m_edited += QStringView(m_text).mid(copied);
    m_editedLines = lineBegins(m_edited);
    return m_edited;
}

TextPosition TomlText::origin(TextPosition inEdited) const
{
    if (m_anchors.empty())
        return inEdited;
    const qsizetype place = offsetOf(m_edited, m_editedLines, inEdited);
    const auto anchor = std::ranges::upper_bound(m_anchors, place, {}, &Anchor::edited);
    if (anchor == m_anchors.begin())
        return inEdited;
    return position((anchor - 1)->original + place - (anchor - 1)->edited);
}

} // namespace doctor::codex
