// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/flatscrollbar.h"

#include "gui/shades.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace doctor {

namespace {

struct Span {
    int start = 0;
    int length = 0;
};

// Where the thumb is, along the bar.
Span thumbOf(const QStyleOptionSlider &option, int length)
{
    constexpr int shortest = 28;
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return {0, length};
    const auto share = int(qint64(option.pageStep) * length / (range + option.pageStep));
    const int thumb = std::min(length, std::max(shortest, share));
    return {QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - thumb,
                                            option.upsideDown),
            thumb};
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const Span thumb = thumbOf(option, length);
    const auto along = [&](int start, int size) {
        return isHorizontal ? QRect(option.rect.left() + start, option.rect.top(), size, option.rect.height())
                            : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(thumb.start, thumb.length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, thumb.start);
    case QStyle::SC_ScrollBarAddPage:
        return along(thumb.start + thumb.length, length - thumb.start - thumb.length);
    default:
        return {}; // no arrows
    }
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRectF thumb = QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), isActive ? 0.55 : 0.35));
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

} // namespace doctor
