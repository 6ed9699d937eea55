// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/rowstate.h"
#include "gui/wording.h"

#include <QAbstractButton>

namespace doctor {

// A toggle that shows one state's icon and how many rows have it.
class StateChip final : public QAbstractButton
{
    Q_OBJECT

public:
    StateChip(RowState state, Words name, QWidget *parent = nullptr);

    RowState state() const { return m_state; }
    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void word();

    RowState m_state;
    Words m_name;
    int m_count = 0;
};

} // namespace doctor
