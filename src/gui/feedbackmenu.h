// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/uploaddialog.h"

class QAction;

namespace doctor {

// The dialogs of feedback, opened from a window's menu.
class FeedbackMenu final : public QObject
{
    Q_OBJECT

public:
    struct Actions {
        QAction *upload = nullptr;
        QAction *outbox = nullptr;
    };
    FeedbackMenu(const Actions &actions, FeedbackParts parts, QWidget *window);

    void setReport(std::shared_ptr<const RedactedReport> report) { m_report = std::move(report); }

private:
    void upload();
    void showOutbox();

    FeedbackParts m_parts;
    QWidget *m_window;
    std::shared_ptr<const RedactedReport> m_report;
};

} // namespace doctor
