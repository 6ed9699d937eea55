// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/celldelegate.h"

namespace doctor {

// Rows of the tree: a result begins with its status as a word unless all is well, and a running check shows a thin
// bar that moves.
class CheckDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintTime(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintResult(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintBar(QPainter *painter, const QStyleOptionViewItem &option);
};

} // namespace doctor
