// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/toolbar.h"

#include <QAction>
#include <QCheckBox>
#include <QToolBar>
#include <QToolButton>
#include <QVariant>

namespace doctor {

void insertSpring(QToolBar *bar, QAction *before)
{
    auto *const spring = new QWidget(bar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->insertWidget(before, spring);
}

void insertCheckBox(QToolBar *bar, QAction *before, QAction *checkable)
{
    auto *const box = new QCheckBox(checkable->text(), bar);
    box->setObjectName(checkable->objectName().replace(QStringLiteral("Action"), QStringLiteral("Box")));
    box->setToolTip(checkable->toolTip());
    box->setStatusTip(checkable->statusTip());
    QObject::connect(box, &QCheckBox::clicked, checkable, &QAction::trigger);
    QObject::connect(checkable, &QAction::toggled, box, &QCheckBox::setChecked);
    bar->insertWidget(before, box);
}

void nameButtons(QToolBar *bar)
{
    const QList<QAction *> actions = bar->actions();
    for (QAction *const action : actions) {
        action->setIconVisibleInMenu(false);
        if (auto *const button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setAutoRaise(false);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setAccessibleName(action->iconText());
        }
    }
}

void enable(QAction *action, bool isPossible, const QString &reason)
{
    static constexpr const char *usual = "usualToolTip";
    if (!action->property(usual).isValid())
        action->setProperty(usual, action->toolTip());
    const QString tip = action->property(usual).toString();
    action->setEnabled(isPossible);
    action->setToolTip(isPossible || reason.isEmpty() ? tip : tip + QLatin1Char('\n') + reason);
}

} // namespace doctor
