// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/rowstate.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace doctor {

// Icons of one colour, taken when they are painted: they follow the palette and every scale.
QIcon stateIcon(RowState state);
QIcon actionIcon(QLatin1StringView name, QPalette::ColorRole role = QPalette::ButtonText);

void paintGlyph(QPainter &painter, const QRect &rect, QLatin1StringView name, const QColor &colour);

} // namespace doctor
