// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace doctor {

// Text on the surface of something to type.
class RemedyLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit RemedyLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace doctor
