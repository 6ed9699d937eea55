// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"
#include "core/message.h"

#include <QObject>

#include <memory>

class QAction;
class QWidget;

namespace doctor {

// What would be started, asked of an environment that starts nothing.
using HelperLister = std::function<QFuture<QList<Message>>(Environment &)>;

struct ConsentParts {
    std::function<RunOptions()> options = {};
    HelperLister lister = {};
    std::shared_ptr<const SecretStore> secrets = {};
};

// Asks, with the list, before helper programs may be started. The action is checked while the consent holds: until the
// program ends, and never longer.
class Consent final : public QObject
{
    Q_OBJECT

public:
    Consent(QAction *action, ConsentParts parts, QWidget *window);
    ~Consent() override;

private:
    void ask();
    void show(const QList<Message> &programs);

    QAction *m_action;
    ConsentParts m_parts;
    QWidget *m_window;
    std::unique_ptr<Environment> m_environment;
};

} // namespace doctor
