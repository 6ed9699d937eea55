// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/dialogheight.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace doctor {

namespace {

int neededHeight(const QWidget *dialog)
{
    dialog->layout()->activate();
    return dialog->layout()->totalHeightForWidth(dialog->width());
}

} // namespace

void fitHeight(QWidget *dialog)
{
    dialog->resize(dialog->width(), neededHeight(dialog));
}

void growInHeight(QWidget *dialog, int atLeast)
{
    dialog->resize(dialog->width(), std::max({dialog->height(), atLeast, neededHeight(dialog)}));
}

} // namespace doctor
