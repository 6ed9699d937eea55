// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/standardbuttons.h"

#include "gui/wording.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace doctor {

namespace {

void name(const QMessageBox *box)
{
    const std::pair<QMessageBox::StandardButton, QString> names[] = {
        {QMessageBox::Ok, QCoreApplication::translate("Buttons", "OK")},
        {QMessageBox::Cancel, QCoreApplication::translate("Buttons", "&Cancel")},
        {QMessageBox::Close, QCoreApplication::translate("Buttons", "&Close")}};
    for (const auto &[which, name] : names) {
        if (QAbstractButton *const button = box->button(which))
            button->setText(name);
    }
}

} // namespace

void nameStandardButtons(QMessageBox *box)
{
    name(box);
    whenLanguageChanges(box, [box] { name(box); });
}

} // namespace doctor
