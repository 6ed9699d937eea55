// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/skillfile.h"

#include "codex/utf8.h"

#include <QList>

#include <algorithm>

namespace doctor::codex {

namespace {

using Kind = SkillFault::Kind;

// The lines between the first --- and the next; empty if it is not closed.
QList<QByteArray> frontMatter(const QList<QByteArray> &lines)
{
    const auto isMark = [](const QByteArray &line) { return line.trimmed() == "---"; };
    if (lines.isEmpty() || !isMark(lines.constFirst()))
        return {};
    const auto end = std::ranges::find_if(lines.begin() + 1, lines.end(), isMark);
    return end == lines.end() ? QList<QByteArray>() : lines.first(end - lines.begin());
}

// Whether the next line is indented, and so belongs to this one.
bool isContinued(const QList<QByteArray> &lines, qsizetype at)
{
    return at + 1 < lines.size() && lines[at + 1].startsWith(' ');
}

QByteArray unquoted(QByteArray value)
{
    value = value.trimmed();
    const bool isQuoted = value.size() > 1 && (value[0] == '"' || value[0] == '\'') && value.endsWith(value[0]);
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

} // namespace

SkillFault findSkillFault(const QByteArray &bytes)
{
    if (!isUtf8(bytes))
        return {Kind::NotUtf8};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {Kind::ByteOrderMark, 1};
    const QList<QByteArray> lines = frontMatter(bytes.split('\n'));
    if (lines.isEmpty())
        return {Kind::NoFrontMatter, 1};
    bool hasDescription = false;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QByteArray &line = lines[at];
        const int number = static_cast<int>(at) + 1;
        if (line.startsWith('\t') && !line.trimmed().isEmpty())
            return {Kind::Tab, number};
        if (line.startsWith("name:") && QString::fromUtf8(unquoted(line.sliced(5))).size() > longestSkillName)
            return {Kind::LongName, number};
        if (line.trimmed() == "description:" && !isContinued(lines, at))
            return {Kind::NoDescription, number};
        // Quoted, or in a {…} of its own, it may stand elsewhere in the line.
        hasDescription = hasDescription || line.contains("description");
    }
    return hasDescription ? SkillFault() : SkillFault{Kind::NoDescription, 1};
}

} // namespace doctor::codex
