// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBasicTimer>
#include <QTreeView>

namespace doctor {

// A tree that paints itself again while a running row is in sight, and marks its choice with a tint that leaves the
// colours of the status legible. Rows are chosen, also by who can but choose single cells and has no current one:
// assistive programs. To Qt it is a tree of single cells: where rows are to be chosen, what a cell does for such
// programs is done to the row of its number from the top, whatever it is inside (as of 6.4).
class CheckTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit CheckTree(QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void timerEvent(QTimerEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void followLater(const QModelIndex &chosen);

    mutable QBasicTimer m_tick;
};

} // namespace doctor
