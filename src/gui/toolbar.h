// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

class QAction;
class QPushButton;
class QToolBar;
class QWidget;

namespace doctor {

void insertSpring(QToolBar *bar, QAction *before);
void insertCheckBox(QToolBar *bar, QAction *before, QAction *checkable);
// "&Run", "実行(&R)" and "Open…" without the marks of a menu.
QString withoutMnemonic(const QString &text);

void nameButtons(QToolBar *bar); // for screen readers; and makes them look and work as buttons

// Where the texts of all buttons do not fit, those of the actions named first become icons, until the rest does.
void fitButtons(QToolBar *bar, const QList<QAction *> &shortenedFirst);

// Where it is disabled, its tooltip says why.
void enable(QAction *action, bool isPossible, const QString &reason);
void enable(QPushButton *button, bool isPossible, const QString &reason);
void forgetReasonsIn(QWidget *window); // before its tooltips are worded anew

} // namespace doctor
