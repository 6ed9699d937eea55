// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checktree.h"

#include "gui/checkdelegate.h"
#include "gui/checkmodel.h"
#include "gui/shades.h"

#include <QTimerEvent>

namespace doctor {

CheckTree::CheckTree(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new CheckDelegate(this));
}

void CheckTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int interval = 33;
    if (!m_tick.isActive() && index.data(CheckModel::StateRole).value<RowState>() == RowState::Running)
        m_tick.start(interval, const_cast<CheckTree *>(this));
    QStyleOptionViewItem tinted = option;
    tinted.palette = softened(option.palette, shadesOf(palette()));
    QTreeView::drawRow(painter, tinted, index);
}

void CheckTree::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_tick.timerId()) {
        QTreeView::timerEvent(event);
        return;
    }
    m_tick.stop(); // painting starts it again if a row still runs
    viewport()->update();
}

} // namespace doctor
