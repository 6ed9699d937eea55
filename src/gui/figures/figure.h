// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/wording.h"

#include <QAbstractItemModel>
#include <QPersistentModelIndex>
#include <QWidget>

namespace doctor {

struct Shades;

// A picture of the rows of a table model, for whoever would rather look than read. Each row has a place in it that the
// arrow keys walk to, with all that the table says of it in a tooltip and for the screen reader. It follows palette,
// font and scale, and is mirrored where the language runs from right to left.
class Figure : public QWidget
{
    Q_OBJECT

public:
    Figure(QAbstractItemModel *model, Words name, QWidget *parent);

    QAbstractItemModel *model() const { return m_model; }
    int current() const { return m_current.row(); }
    QString wordsOf(int row) const; // "Hop: TLS, Time: 31 ms"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override = 0;

    // In what it is scrolled in, if anything.
    static void makeVisible(const QWidget *inside, const QRect &place);

Q_SIGNALS:
    void activated(int row); // double-clicked, or Return

protected:
    // Both as from left to right: mirroring is done here.
    virtual QRect placeOf(int row) const = 0;
    virtual void paint(QPainter &painter, const Shades &shades) const = 0;

    int em() const { return fontMetrics().height(); }
    QFont smallFont() const;
    void paintText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text) const;
    QRect mirrored(const QRect &rect) const;
    // Of a sample of this width and the words behind it: side by side, and on further lines where there is no room.
    QList<QRect> legendPlaces(const QStringList &words, int sample, int width) const;
    int legendHeight(const QList<QRect> &places) const;
    void paintLegendWords(QPainter &painter, const QRect &place, int sample, const QString &words) const;

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow();
    void keepHeight();
    void choose(int row);
    void describe();
    int rowAt(const QPoint &point) const;

    QAbstractItemModel *m_model;
    Words m_name;
    QPersistentModelIndex m_current;
};

} // namespace doctor
