// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/rowstate.h"
#include "gui/verdict.h"

#include <QWidget>

#include <memory>

class QAction;

namespace doctor {

namespace Ui {
class StatePage;
}

// What stands in place of details while no check is chosen: what to do before the first run, what was checked where all
// is well and what to do if Codex fails all the same, else how to see more.
class StatePage final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);
    ~StatePage() override;

    // What can be done about this machine; a saved report has none of them.
    struct Actions {
        QAction *run = nullptr;
        QList<QAction *> ifItStillFails = {};
    };
    void setActions(const Actions &actions);
    void setVerdict(const Verdict &verdict);

private:
    struct Words;

    void showWords(const Words &words);
    void offer(const QList<QAction *> &actions);
    Words allIsWell() const;

    std::unique_ptr<Ui::StatePage> m_ui;
    Actions m_actions;
    QList<QAction *> m_offered;
    Verdict m_verdict;
};

} // namespace doctor
