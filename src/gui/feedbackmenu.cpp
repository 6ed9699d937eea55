// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/feedbackmenu.h"

#include "gui/outboxdialog.h"

#include <QAction>

namespace doctor {

FeedbackMenu::FeedbackMenu(const Actions &actions, FeedbackParts parts, QWidget *window)
    : QObject(window), m_parts(std::move(parts)), m_window(window)
{
    connect(actions.upload, &QAction::triggered, this, &FeedbackMenu::upload);
    connect(actions.outbox, &QAction::triggered, this, &FeedbackMenu::showOutbox);
    actions.outbox->setEnabled(m_parts.sender != nullptr);
}

void FeedbackMenu::upload()
{
    if (!m_report || !m_parts.sender)
        return;
    auto *const dialog = new UploadDialog(
        m_report, m_parts, [window = m_window] { return window->grab(); }, m_window);
    connect(dialog, &UploadDialog::outboxRequested, this, &FeedbackMenu::showOutbox);
    dialog->open();
}

void FeedbackMenu::showOutbox()
{
    auto *const dialog = new OutboxDialog(m_parts.sender, m_window);
    dialog->open();
}

} // namespace doctor
