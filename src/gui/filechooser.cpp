// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/filechooser.h"

#include "gui/settings.h"

#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

const QString folderKey = u"files/folder"_s;

// "codex.json" of "JSON (*.codex.json)"
QString suffixOf(const QString &filter)
{
    return filter.section("(*."_L1, -1).chopped(1);
}

void prepareToSave(QFileDialog *dialog, const FileQuestion &question)
{
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(question.filters.value(0)));
    dialog->selectFile(question.suggestion);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
}

} // namespace

void askForFile(QWidget *window, const FileQuestion &question, std::function<void(const FileAnswer &)> chosen)
{
    auto *const dialog = new QFileDialog(window, question.title, settings().value(folderKey).toString());
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    dialog->setFileMode(question.suggestion.isEmpty() ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (!question.suggestion.isEmpty())
        prepareToSave(dialog, question);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [dialog, chosen = std::move(chosen)](const QString &path) {
                         settings().setValue(folderKey, QFileInfo(path).absolutePath());
                         chosen({path, dialog->selectedNameFilter()});
                     });
    dialog->open();
}

} // namespace doctor
