// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/timelinewindow.h"

#include "gui/figures/figurepane.h"
#include "gui/figures/timelinefigure.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

TimelineWindow::TimelineWindow(TimelineModel *times, QWidget *parent)
    : QWidget(parent, Qt::Window), m_times(times), m_summary(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"timelineWindow"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_summary->setFont(large);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const figure = new TimelineFigure(times, this);
    auto *const pane = new FigurePane([] { return tr("When each check waited and worked"); }, figure, this);
    auto *const inside = new QWidget(this);
    auto *const insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(16, 8, 16, 16);
    insideLayout->addWidget(pane);
    auto *const area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    m_summary->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_summary);
    layout->addWidget(area, 1);
    const auto showSummary = [this] { m_summary->setText(m_times->summary()); };
    const auto word = [this] { setWindowTitle(tr("Timeline of the Run – Codex Doctor")); };
    connect(times, &QAbstractItemModel::dataChanged, this, showSummary);
    connect(figure, &Figure::activated, this, [this](int row) { Q_EMIT checkChosen(m_times->idOf(row)); });
    showSummary();
    word();
    whenLanguageChanges(this, word);
    resize(60 * fontMetrics().height(), 42 * fontMetrics().height());
    figure->setFocus();
}

void TimelineWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

void offerTimeline(QAction *action, CheckModel *checks, QWidget *window, std::function<void(const QString &)> choose)
{
    // It is there before the first run: a run that began without it has no beginning.
    auto *const times = new TimelineModel(checks, window);
    QObject::connect(action, &QAction::triggered, window,
                     [=, shown = QPointer<TimelineWindow>(), choose = std::move(choose)]() mutable {
                         if (!shown) {
                             shown = new TimelineWindow(times, window);
                             QObject::connect(shown, &TimelineWindow::checkChosen, window, choose);
                         }
                         shown->show();
                         shown->raise();
                         shown->activateWindow();
                     });
}

} // namespace doctor
