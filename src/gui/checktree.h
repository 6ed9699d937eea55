// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBasicTimer>
#include <QTreeView>

namespace doctor {

// A tree that paints itself again while a running row is in sight, and marks its choice with a tint that leaves the
// colours of the status legible.
class CheckTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit CheckTree(QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void timerEvent(QTimerEvent *event) override;

private:
    mutable QBasicTimer m_tick;
};

} // namespace doctor
