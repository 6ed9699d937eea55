// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/bytespreview.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QTimerEvent>

namespace doctor {

BytesPreview::BytesPreview(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight); // as JSON is, in any language
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void BytesPreview::show(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return; // the place that was scrolled to stays
    m_bytes = bytes;
    m_text = QString::fromUtf8(bytes);
    m_shown = 0;
    clear();
    m_next.start(0, this);
}

void BytesPreview::timerEvent(QTimerEvent *event)
{
    constexpr qsizetype piece = 16 * 1024;
    if (event->timerId() != m_next.timerId()) {
        QPlainTextEdit::timerEvent(event);
        return;
    }
    const int place = verticalScrollBar()->value();
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_text.mid(m_shown, piece));
    verticalScrollBar()->setValue(place);
    m_shown += piece;
    if (m_shown >= m_text.size())
        m_next.stop();
}

} // namespace doctor
