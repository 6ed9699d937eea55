// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/figure.h"

#include "core/message.h"
#include "gui/direction.h"
#include "gui/shades.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

Figure::Figure(QAbstractItemModel *model, Words name, QWidget *parent)
    : QWidget(parent), m_model(model), m_name(std::move(name))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    describe();
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        keepHeight(); // that of the legend may be another
        update();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &Figure::follow);
    whenLanguageChanges(this, [this] { follow(); });
}

void Figure::follow()
{
    describe();
    keepHeight();
    update();
}

// A layout that has too little room would squeeze it, and cut the last rows off.
void Figure::keepHeight()
{
    const int height = heightForWidth(width());
    if (height == minimumHeight())
        return;
    setMinimumHeight(height);
    updateGeometry();
}

void Figure::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

QSize Figure::sizeHint() const
{
    const int width = 24 * em();
    return {width, heightForWidth(width)};
}

QSize Figure::minimumSizeHint() const
{
    return {10 * em(), 2 * em()};
}

QString Figure::wordsOf(int row) const
{
    QStringList words;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString text = m_model->index(row, column).data().toString();
        if (!text.isEmpty())
            words << tr("%1: %2").arg(m_model->headerData(column, Qt::Horizontal).toString(), text);
    }
    return words.join(u'\n');
}

// For the screen reader: the row that was walked to, else what there is.
void Figure::describe()
{
    setAccessibleName(m_name());
    setAccessibleDescription(m_current.isValid()
                                 ? wordsOf(current()).replace(u'\n', ", "_L1)
                                 : Message{.text = QT_TRANSLATE_N_NOOP("Checks", "A picture of %n value(s): the arrow "
                                                                                 "keys walk through them"),
                                           .count = m_model->rowCount()}
                                       .localized());
}

QFont Figure::smallFont() const
{
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

QRect Figure::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void Figure::paintText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text) const
{
    painter.drawText(
        mirrored(rect), int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(isolated(text, layoutDirection()), Qt::ElideMiddle, rect.width()));
}

QList<QRect> Figure::legendPlaces(const QStringList &words, int sample, int width) const
{
    const QFontMetrics metrics(smallFont());
    QList<QRect> places;
    QPoint next;
    for (const QString &text : words) {
        const int wide = std::min(sample + em() / 3 + metrics.horizontalAdvance(text) + 1, width);
        if (next.x() > 0 && next.x() + wide > width)
            next = {0, next.y() + em()};
        places.append({next, QSize(wide, em())});
        next.rx() += wide + em();
    }
    return places;
}

int Figure::legendHeight(const QList<QRect> &places) const
{
    return places.isEmpty() ? em() : places.last().bottom() + 1;
}

void Figure::paintLegendWords(QPainter &painter, const QRect &place, int sample, const QString &words) const
{
    painter.setFont(smallFont());
    painter.setPen(shadesOf(palette()).dim);
    paintText(painter, place.adjusted(sample + em() / 3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
}

void Figure::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() && m_current.isValid()) {
        // No frame: words may reach to the edge of their place.
        const QRect place = mirrored(placeOf(current()));
        painter.fillRect(place, shades.selection);
        painter.fillRect(place.adjusted(0, place.height() - 2, 0, 0), shades.accent);
    }
    paint(painter, shades);
}

int Figure::rowAt(const QPoint &point) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (mirrored(placeOf(row)).contains(point))
            return row;
    }
    return -1;
}

bool Figure::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), wordsOf(row), this, mirrored(placeOf(row)));
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FontChange)
        keepHeight();
    return QWidget::event(event);
}

void Figure::makeVisible(const QWidget *inside, const QRect &place)
{
    for (QWidget *widget = inside->parentWidget(); widget; widget = widget->parentWidget()) {
        auto *const area = qobject_cast<QScrollArea *>(widget);
        if (!area || !area->widget())
            continue;
        const QPoint middle = inside->mapTo(area->widget(), place.center());
        area->ensureVisible(middle.x(), middle.y(), place.width() / 2, place.height());
        return;
    }
}

void Figure::choose(int row)
{
    if (m_model->rowCount() == 0)
        return;
    m_current = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0);
    const QRect place = mirrored(placeOf(current()));
    makeVisible(this, place);
    describe();
    update();
}

void Figure::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == forward || key == Qt::Key_Down)
        choose(current() + 1);
    else if (key == backward || key == Qt::Key_Up)
        choose(current() - 1);
    else if (key == Qt::Key_Home)
        choose(0);
    else if (key == Qt::Key_End)
        choose(m_model->rowCount() - 1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current.isValid())
        Q_EMIT activated(current());
    else
        return QWidget::keyPressEvent(event);
    // What is cut short in the picture is whole beside it.
    const QRect place = mirrored(placeOf(current()));
    QToolTip::showText(mapToGlobal(place.bottomLeft()), wordsOf(current()), this, place);
}

void Figure::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->pos()); row >= 0)
        choose(row);
}

void Figure::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->pos()); row >= 0)
        Q_EMIT activated(row);
}

void Figure::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_current.isValid() && event->reason() != Qt::MouseFocusReason)
        choose(0);
}

} // namespace doctor
