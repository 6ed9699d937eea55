// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/flatstyle.h"

#include "gui/flatfields.h"
#include "gui/flatscrollbar.h"
#include "gui/shades.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr int toolButtonMargin = 7;
constexpr int cellMargin = 6;
constexpr int headerInset = cellMargin - 2; // the header has a margin of its own

// The choice in a list is a tint, that leaves icons and coloured words legible. The palette of the widget is not
// softened yet: an item is painted in parts, each of which comes by here.
QStyleOptionViewItem softened(const QStyleOptionViewItem &item, const QWidget *widget)
{
    QStyleOptionViewItem soft = item;
    soft.palette = softened(item.palette, shadesOf(widget ? widget->palette() : item.palette));
    return soft;
}

// Of a pane, or of a field for many lines.
QColor frameColour(const QStyleOption &option, const QWidget *widget)
{
    const Shades shades = shadesOf(option.palette);
    const auto *const edit = qobject_cast<const QPlainTextEdit *>(widget);
    if (!edit || edit->isReadOnly())
        return shades.line;
    return option.state & QStyle::State_HasFocus ? shades.accent : shades.edge;
}

void paintLine(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    painter->fillRect(rect, shadesOf(option.palette).line);
}

void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &item, const QStyle &style)
{
    const QPalette &palette = item.palette;
    const bool isOpen = item.state & (QStyle::State_Selected | QStyle::State_Sunken);
    painter->fillRect(item.rect, palette.color(QPalette::Window));
    if (isOpen && (item.state & QStyle::State_Enabled))
        painter->fillRect(item.rect, shadesOf(palette).selection);
    const bool isUnderlined = style.styleHint(QStyle::SH_UnderlineShortcut, &item);
    style.drawItemText(painter, item.rect,
                       Qt::AlignCenter | Qt::TextSingleLine
                           | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                       palette, item.state & QStyle::State_Enabled, item.text, QPalette::WindowText);
}

void paintTab(QPainter *painter, const QStyleOption &option)
{
    constexpr int height = 2;
    const Shades shades = shadesOf(option.palette);
    const QRect &rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect.left(), rect.bottom() - height + 1, rect.width(), height, shades.accent);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect.adjusted(0, 0, 0, -1), shades.code);
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(u"fusion"_s) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const QRect &rect = option->rect;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        if (element == PE_PanelButtonCommand || !(option->state & State_AutoRaise)
            || option->state & (State_Sunken | State_On | State_MouseOver))
            paintButton(painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        paintField(painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(painter, *option);
        return;
    case PE_Frame:
        painter->setPen(frameColour(*option, widget));
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
        if (const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option))
            paintLine(painter, QRect(rect.left(), base->rect.bottom(), rect.width(), 1), *option);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange) {
            // A tree asks without saying who it is, and with a palette that is softened.
            const Shades shades = shadesOf(widget ? widget->palette() : QGuiApplication::palette());
            painter->setPen(QPen(shades.accent, shades.isHighContrast ? 2 : 1));
            painter->drawRect(shades.isHighContrast ? rect.adjusted(1, 1, -1, -1) : rect.adjusted(0, 0, -1, -1));
        }
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem soft = softened(*item, widget);
            QProxyStyle::drawPrimitive(element, &soft, painter, widget);
        }
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(painter, *option, widget);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        paintLine(painter, QRect(rect.left(), rect.top(), rect.width(), 1), *option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const QRect &rect = option->rect;
    switch (element) {
    case CE_HeaderSection:
        painter->fillRect(rect, option->palette.color(QPalette::Base));
        paintLine(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), *option);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, option->palette.color(QPalette::Base));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->setPen(shadesOf(option->palette).dim);
            painter->drawText(rect.adjusted(headerInset, 0, -headerInset, 0), int(header->textAlignment), header->text);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem soft = softened(*item, widget);
            QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        return;
    case CE_ToolBar:
        painter->fillRect(rect, option->palette.color(QPalette::Window));
        paintLine(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), *option);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuBarItem(painter, *item, *this);
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton inset = *button;
            inset.rect = visualRect(option->direction, rect, rect.adjusted(toolButtonMargin, 0, 0, 0));
            QProxyStyle::drawControl(element, &inset, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        paintTab(painter, *option);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab adapted = *tab;
            if (!(tab->state & State_Selected))
                adapted.palette.setColor(QPalette::WindowText, shadesOf(option->palette).dim);
            QProxyStyle::drawControl(element, &adapted, painter, widget);
        }
        return;
    case CE_Splitter: // one with room around it shows where nothing else parts the sides
        if (std::min(rect.width(), rect.height()) <= 1)
            paintLine(painter, rect, *option);
        return;
    case CE_ProgressBarGroove:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(shadesOf(option->palette).track);
        painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
        painter->restore();
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const double share = double(bar->progress - bar->minimum) / std::max(1, bar->maximum - bar->minimum);
            QRectF filled(rect);
            filled.setWidth(std::max<qreal>(rect.height(), rect.width() * share));
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(shadesOf(option->palette).accent);
            painter->drawRoundedRect(filled, rect.height() / 2.0, rect.height() / 2.0);
            painter->restore();
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *const bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *const box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_ScrollBar && bar)
        paintScrollBar(painter, *bar);
    else if (control == CC_SpinBox && box)
        paintSpinBox(painter, *box, *this, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *const bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    return control == CC_ScrollBar && bar ? scrollBarPart(*bar, part)
                                          : QProxyStyle::subControlRect(control, option, part, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing:
        return 8;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin: // of an item's text, which keeps one more
        return cellMargin - 1;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 24, option->fontMetrics.height() + 12};
    case CT_ToolButton:
        return {size.width() + 2 * toolButtonMargin, option->fontMetrics.height() + 14};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {natural.width(), option->fontMetrics.height() + 12};
    case CT_HeaderSection:
        return {natural.width() + 2 * headerInset, option->fontMetrics.height() + 9};
    case CT_MenuBarItem:
        return {natural.width(), option->fontMetrics.height() + 11};
    default:
        return natural;
    }
}

} // namespace doctor
