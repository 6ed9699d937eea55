// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/about.h"

#include "core/version.h"
#include "gui/settings.h"
#include "gui/standardbuttons.h"
#include "gui/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

void word(QMessageBox *box)
{
    const QString purpose = QMessageBox::tr("Finds out why a local Codex installation does not work, changes nothing "
                                            "while doing so, and writes a report that is safe to share.");
    const QString built =
        QMessageBox::tr("Qt %1 on %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    const QString program =
        QMessageBox::tr("Program: %1").arg(QDir::toNativeSeparators(QCoreApplication::applicationFilePath()));
    const QString kept = QMessageBox::tr("Settings: %1").arg(QDir::toNativeSeparators(settings().fileName()));
    box->setWindowTitle(QMessageBox::tr("About Codex Doctor"));
    box->setText(QMessageBox::tr("Codex Doctor %1").arg(version()));
    box->setInformativeText(QStringList{purpose, built, program, kept}.join(u"\n\n"_s));
}

} // namespace

void showAbout(QWidget *window)
{
    auto *const box = new QMessageBox(QMessageBox::NoIcon, {}, {}, QMessageBox::Close, window);
    box->setObjectName(u"aboutBox"_s);
    nameStandardButtons(box);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setIconPixmap(window->windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    word(box);
    whenLanguageChanges(box, [box] { word(box); });
    box->open();
}

} // namespace doctor
