// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checkdelegate.h"

#include "gui/checkmodel.h"
#include "gui/direction.h"
#include "gui/shades.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr int cellMargin = 6;

// `rect` is as it would be from left to right.
void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    const QRect place = QStyle::visualRect(option.direction, option.rect, rect);
    painter->drawText(
        place, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(isolated(text, option.direction), Qt::ElideRight, rect.width()));
}

// The option's own is tinted where the row is chosen.
Shades shadesOf(const QStyleOptionViewItem &option)
{
    return doctor::shadesOf(option.widget ? option.widget->palette() : option.palette);
}

bool hasWord(RowState state)
{
    return state == RowState::Fail || state == RowState::Warning || state == RowState::Skipped;
}

} // namespace

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == CheckModel::CheckColumn) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    if (index.column() == CheckModel::ResultColumn)
        paintResult(painter, option, index);
    else
        paintTime(painter, option, index);
    painter->restore();
}

void CheckDelegate::paintTime(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter->setPen(shadesOf(option).dim);
    const QRect rect = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
                      isolated(index.data(Qt::DisplayRole).toString(), option.direction));
}

void CheckDelegate::paintResult(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Shades shades = shadesOf(option);
    const auto state = index.data(CheckModel::StateRole).value<RowState>();
    const bool isCheck = index.data(CheckModel::RowRole).toInt() >= 0;
    QRect rect = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (isCheck && hasWord(state)) {
        const QString word = wordOf(state);
        painter->setPen(shades.colourOf(state));
        paintText(painter, option, rect, word);
        rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(word + u"  "_s));
    }
    const bool isPlain = isCheck && state != RowState::Running && state != RowState::Idle && state != RowState::Skipped;
    painter->setPen(isPlain ? option.palette.color(QPalette::Text) : shades.dim);
    paintText(painter, option, rect, index.data(Qt::DisplayRole).toString());
    if (isCheck && state == RowState::Running)
        paintBar(painter, option);
}

// A segment that travels along the lower edge of the cell; it stands still where the platform wants no animation.
void CheckDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option)
{
    constexpr int height = 2;
    constexpr qint64 period = 1400;
    const Shades shades = shadesOf(option);
    const QRect track(option.rect.left() + cellMargin, option.rect.bottom() - height - 1,
                      option.rect.width() - 2 * cellMargin, height);
    const bool isStill = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    const double phase = isStill ? 0.5 : double(QDateTime::currentMSecsSinceEpoch() % period) / period;
    const int length = track.width() / 3;
    QRect segment = track;
    segment.setLeft(track.left() - length + int(phase * (track.width() + length)));
    segment.setWidth(length);
    painter->fillRect(track, shades.track);
    painter->fillRect(segment & track, shades.accent);
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(2 * cellMargin, 0);
}

} // namespace doctor
