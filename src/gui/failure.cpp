// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/failure.h"

#include "gui/standardbuttons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace doctor {

void tell(QWidget *window, const Failure &failure)
{
    window->show(); // a report of the command line may be all that was asked for
    auto *const box =
        new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), {}, QMessageBox::Ok, window);
    box->setTextFormat(Qt::PlainText);
    const auto word = [box, failure] {
        box->setText(failure.text());
        box->setInformativeText(failure.reason());
    };
    word();
    nameStandardButtons(box);
    whenLanguageChanges(box, word);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace doctor
