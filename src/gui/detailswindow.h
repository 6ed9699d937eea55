// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/detailspane.h"

namespace doctor {

// The details of one check in a window of their own, so that two can be compared. Deletes itself when closed.
class DetailsWindow final : public QWidget
{
    Q_OBJECT

public:
    DetailsWindow(const QModelIndex &check, OutcomeWriter writer, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace doctor
