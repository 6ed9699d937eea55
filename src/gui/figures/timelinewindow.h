// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QLabel;

namespace doctor {

class CheckModel;
class TimelineModel;

// When each check of the last run waited and worked, in a window of its own that stays live. Deletes itself when
// closed.
class TimelineWindow final : public QWidget
{
    Q_OBJECT

public:
    TimelineWindow(TimelineModel *times, QWidget *parent);

Q_SIGNALS:
    void checkChosen(const QString &id); // double-clicked, or Return

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TimelineModel *m_times;
    QLabel *m_summary;
};

// Lets the action bring up the timeline of these checks; `choose` shows one of them.
void offerTimeline(QAction *action, CheckModel *checks, QWidget *window, std::function<void(const QString &)> choose);

} // namespace doctor
