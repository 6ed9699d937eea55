// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/theme.h"

#include <QObject>

class QAction;

namespace doctor {

// One action a theme; the choice is remembered.
class ThemeMenu final : public QObject
{
    Q_OBJECT

public:
    ThemeMenu(const QList<std::pair<QAction *, Theme>> &themes, QObject *parent);

    QList<QAction *> actions() const;

    static Theme remembered();

Q_SIGNALS:
    void changed();
};

} // namespace doctor
