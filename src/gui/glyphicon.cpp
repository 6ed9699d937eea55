// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/glyphicon.h"

#include "gui/shades.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

using Colour = std::function<QColor(QIcon::Mode mode)>;

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(QLatin1StringView name, Colour colour) : m_name(name), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, rect, m_name, m_colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    QLatin1StringView m_name;
    Colour m_colour;
};

QByteArray drawing(QLatin1StringView name)
{
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(QLatin1StringView name, const QColor &colour, const QSize &pixels)
{
    const QString key = u"glyph/%1/%2/%3x%4"_s.arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(name).replace("currentColor", colour.name().toLatin1())).render(&painter);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintGlyph(QPainter &painter, const QRect &rect, QLatin1StringView name, const QColor &colour)
{
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(square, rendered(name, colour, (QSizeF(square.size()) * ratio).toSize()));
}

QIcon stateIcon(RowState state)
{
    return QIcon(new GlyphEngine(
        glyphOf(state), [state](QIcon::Mode) { return shadesOf(QGuiApplication::palette()).colourOf(state); }));
}

QIcon actionIcon(QLatin1StringView name, QPalette::ColorRole role)
{
    return QIcon(new GlyphEngine(name, [role](QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        return mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                                       : palette.color(QPalette::Active, role);
    }));
}

} // namespace doctor
