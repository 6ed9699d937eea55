// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/sender.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace doctor {

class OutboxModel;
namespace Ui {
class OutboxDialog;
}

// What was queued for sending, how each stands, and what can be done about it.
class OutboxDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OutboxDialog(feedback::Sender *sender, QWidget *parent = nullptr);
    ~OutboxDialog() override;

private:
    using Wish = void (feedback::Sender::*)(const QString &eventId);

    void connectButton(QPushButton *button, Wish wish);
    void ask(Wish wish);
    void take(const QList<feedback::OutboxEntry> &entries);
    void updateButtons();
    void fitTable();
    std::optional<feedback::OutboxEntry> current() const;

    std::unique_ptr<Ui::OutboxDialog> m_ui;
    feedback::Sender *m_sender;
    OutboxModel *m_model;
    Message m_state = {}; // why the last wish was not granted
};

} // namespace doctor
