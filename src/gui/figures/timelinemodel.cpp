// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/timelinemodel.h"

#include "core/message.h"
#include "gui/checkmodel.h"
#include "gui/glyphicon.h"
#include "gui/wording.h"

#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;

namespace doctor {

QString exactly(std::chrono::microseconds time)
{
    constexpr auto few = 10ms;
    if (time >= few || time == 0us)
        return wordOf(std::chrono::duration_cast<std::chrono::milliseconds>(time));
    const double milliseconds = std::chrono::duration<double, std::milli>(time).count();
    return TimelineModel::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', 1));
}

TimelineModel::TimelineModel(CheckModel *checks, QObject *parent)
    : QAbstractTableModel(parent), m_checks(checks), m_rows(checks->checkCount())
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &TimelineModel::tellTime);
    for (int row = 0; row < m_rows.size(); ++row)
        take(row);
    connect(checks, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &changed, const QModelIndex &, const QList<int> &roles) {
                const int row = changed.data(CheckModel::RowRole).toInt();
                const bool isWordedOnly = !roles.isEmpty();
                if (row >= 0 && !isWordedOnly)
                    take(row);
            });
    keepWorded(this);
}

QModelIndex TimelineModel::check(int row) const
{
    return m_checks->indexOf(row);
}

// What an earlier run took is of no account any more.
void TimelineModel::begin()
{
    m_rows.fill({});
    m_clock.start();
    m_now = {};
    m_tick.start();
    tellTime();
}

void TimelineModel::take(int row)
{
    const RowState state = stateOf(row);
    const bool isSettled = state != RowState::Running && state != RowState::Waiting;
    if (state == RowState::Running && !m_tick.isActive())
        begin(); // the first that runs
    readClock();
    if (state == RowState::Running)
        m_rows[row] = {.isOfRun = true, .start = m_now};
    if (isSettled && !m_clock.isValid())
        m_rows[row].isOfRun = true; // of an opened report
    if (isSettled && m_checks->countOf(RowState::Running) == 0)
        m_tick.stop();
    const QModelIndex first = index(row, CheckColumn);
    Q_EMIT dataChanged(first, first.siblingAtColumn(EndColumn));
}

void TimelineModel::readClock()
{
    if (m_tick.isActive())
        m_now = std::chrono::microseconds(m_clock.nsecsElapsed() / 1000);
}

void TimelineModel::tellTime()
{
    readClock();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, EndColumn));
}

QString TimelineModel::nameOf(int row) const
{
    return check(row).data().toString();
}

QString TimelineModel::idOf(int row) const
{
    return check(row).data(CheckModel::InfoRole).value<CheckInfo>().id;
}

RowState TimelineModel::stateOf(int row) const
{
    return check(row).data(CheckModel::StateRole).value<RowState>();
}

Course TimelineModel::courseOf(int row) const
{
    const Row &known = m_rows.at(row);
    if (!known.isOfRun)
        return {};
    if (stateOf(row) == RowState::Running)
        return {.whole = {known.start, m_now}};
    const auto outcome = check(row).data(CheckModel::OutcomeRole).value<RedactedOutcome>();
    if (outcome.outcome().course.isKnown())
        return outcome.outcome().course;
    return {.whole = {0us, check(row).data(CheckModel::DurationRole).value<std::chrono::milliseconds>()}};
}

std::chrono::microseconds TimelineModel::end() const
{
    std::chrono::microseconds last{};
    for (int row = 0; row < m_rows.size(); ++row)
        last = std::max(last, courseOf(row).whole.end);
    return last;
}

// How long all of them took, and who took longest.
QString TimelineModel::summary() const
{
    int count = 0;
    int longest = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).isOfRun)
            continue;
        ++count;
        if (longest < 0 || courseOf(row).whole.length() > courseOf(longest).whole.length())
            longest = row;
    }
    if (count == 0)
        return tr("Nothing has run yet.");
    if (isRunning())
        return tr("Running for %1").arg(exactly(end()));
    return Message{.text = QT_TRANSLATE_N_NOOP("Checks", "%n check(s) in %1; the longest was %2 with %3"),
                   .arguments = {exactly(end()), nameOf(longest), exactly(courseOf(longest).whole.length())},
                   .count = count}
        .localized();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::textOf(int row, int column) const
{
    if (column == CheckColumn)
        return nameOf(row);
    if (column == StateColumn)
        return wordOf(stateOf(row));
    const Course course = courseOf(row);
    const bool isOver = stateOf(row) != RowState::Running && !course.worked.isEmpty();
    if (!m_rows.at(row).isOfRun)
        return {};
    switch (column) {
    case StartColumn:
        return course.worked.isEmpty() && !course.isKnown() ? QString() : exactly(course.whole.begin);
    case WaitedColumn:
        return isOver ? exactly(course.whole.length() - course.work()) : QString();
    case WorkedColumn:
        return isOver ? exactly(course.work()) : QString();
    case EndColumn:
        return stateOf(row) == RowState::Running ? QString() : exactly(course.whole.end);
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return stateIcon(stateOf(index.row()));
    if (role == Qt::TextAlignmentRole && index.column() >= StartColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? textOf(index.row(), index.column()) : QVariant();
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {tr("Check"), tr("State"), tr("Started"), tr("Waited"), tr("Worked"), tr("Ended")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= StartColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace doctor
