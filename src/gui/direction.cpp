// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/direction.h"

#include "gui/wording.h"

#include <QLabel>
#include <QStyle>

namespace doctor {

QString isolated(const QString &text, Qt::LayoutDirection direction)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    if (direction == Qt::LeftToRight || text.isEmpty())
        return text;
    return firstStrongIsolate + text + popDirectionalIsolate;
}

void keepAtLeadingSide(QLabel *label)
{
    const auto align = [label] {
        const Qt::Alignment across = QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeading);
        label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) | across | Qt::AlignAbsolute);
    };
    align();
    whenLanguageChanges(label, align);
}

} // namespace doctor
