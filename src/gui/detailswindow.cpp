// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/detailswindow.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

DetailsWindow::DetailsWindow(const QModelIndex &check, OutcomeWriter writer, QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – Codex Doctor").arg(check.data().toString()));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *const pane = new DetailsPane(this);
    pane->setWriter(std::move(writer));
    pane->setCheck(check);
    layout->addWidget(pane);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(u"Ctrl+W"_s)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    resize(680, 560);
}

} // namespace doctor
