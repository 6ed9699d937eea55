// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/detailswindow.h"

#include "gui/wording.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace doctor {

DetailsWindow::DetailsWindow(const QModelIndex &check, OutcomeWriter writer, QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto word = [this, shown = QPersistentModelIndex(check)] {
        setWindowTitle(tr("%1 – Codex Doctor").arg(shown.data().toString()));
    };
    word();
    whenLanguageChanges(this, word);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *const pane = new DetailsPane(this);
    pane->setWriter(std::move(writer));
    pane->setCheck(check);
    layout->addWidget(pane);
    resize(680, 560);
}

void DetailsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace doctor
