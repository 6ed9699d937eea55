// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/rowstate.h"

#include <QFrame>

namespace doctor {

// A surface with a border, whose left edge has the colour of a state.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(RowState state, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowState m_state;
};

} // namespace doctor
