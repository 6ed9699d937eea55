// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyle>

class QStyleOptionSlider;

namespace doctor {

// A scroll bar of FlatStyle: a round thumb in a bare groove, without arrows.
inline constexpr int scrollBarExtent = 12;

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option);

} // namespace doctor
