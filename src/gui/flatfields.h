// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionSpinBox;
class QWidget;

namespace doctor {

// What FlatStyle paints to press and to fill in: round corners, one border, no relief.
void paintField(QPainter *painter, const QStyleOption &option);
void paintButton(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintCheckBox(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &box, const QStyle &style, const QWidget *widget);

} // namespace doctor
