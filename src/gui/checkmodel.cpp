// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checkmodel.h"

#include "gui/glyphicon.h"
#include "gui/readable.h"
#include "gui/wording.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

// An opened report may hold checks that are not known here.
QString titleOf(const CheckInfo &info)
{
    return info.title ? QCoreApplication::translate("Checks", info.title) : info.id;
}

} // namespace

struct CheckModel::Row {
    CheckInfo info = {};
    RowState state = RowState::Waiting;
    RedactedOutcome outcome = {};
    std::chrono::milliseconds duration = {};
    bool hasOutcome = false;
    bool isChanged = false;
    QString searchText = {};

    QString title() const { return titleOf(info); }
};

struct CheckModel::Group {
    Category category = Category::Environment;
    QList<int> rows = {};

    QString title() const { return QCoreApplication::translate("Checks", nameOf(category).data()); }
};

namespace {

constexpr quintptr topLevel = 0; // the internal id of a category; a check has that of its category plus one

QString searchTextOf(const CheckInfo &info, const Outcome &outcome)
{
    QStringList words{titleOf(info), info.id, outcome.summary.localized()};
    for (const Detail &detail : outcome.details)
        words << detail.label << detail.value;
    for (const Issue &issue : outcome.issues) {
        words << issue.cause.localized() << issue.measured.localized() << issue.expected.localized()
              << issue.remedy.localized() << issue.source;
    }
    return words.join(u'\n');
}

// Times and sizes in the details change from run to run; the summary says what counts.
bool isOther(const Outcome &before, const Outcome &after)
{
    return before.status != after.status || before.summary.english() != after.summary.english();
}

QString counted(const char *text, int count)
{
    return Message{.text = text, .count = count}.localized();
}

} // namespace

CheckModel::CheckModel(const QList<CheckInfo> &checks, QObject *parent) : QAbstractItemModel(parent)
{
    for (const CheckInfo &info : checks)
        m_rows.append({.info = info, .searchText = searchTextOf(info, {})});
    for (const Category category : allCategories) {
        Group group{.category = category};
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row).info.category == category)
                group.rows.append(row);
        }
        if (!group.rows.isEmpty())
            m_groups.append(group);
    }
    whenLanguageChanges(this, [this] {
        for (Row &row : m_rows)
            row.searchText = searchTextOf(row.info, row.outcome.outcome());
    });
    keepWorded(this);
}

CheckModel::~CheckModel() = default;

int CheckModel::checkCount() const
{
    return static_cast<int>(m_rows.size());
}

int CheckModel::countOf(RowState state) const
{
    return static_cast<int>(std::ranges::count(m_rows, state, &Row::state));
}

QList<int> CheckModel::rowsIn(const QList<RowState> &states) const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (states.contains(m_rows.at(row).state))
            rows.append(row);
    }
    return rows;
}

QModelIndex CheckModel::indexOf(int row) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const auto place = m_groups.at(group).rows.indexOf(row);
        if (place >= 0)
            return index(static_cast<int>(place), CheckColumn, index(group, CheckColumn));
    }
    return {};
}

QModelIndex CheckModel::indexOf(QStringView id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const Row &row) { return row.info.id == id; });
    return found == m_rows.end() ? QModelIndex() : indexOf(static_cast<int>(found - m_rows.begin()));
}

void CheckModel::setRunning(int row)
{
    m_rows[row].state = RowState::Running;
    tellChange(row);
}

void CheckModel::setOutcome(int row, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    Row &changed = m_rows[row];
    changed.isChanged = changed.hasOutcome && isOther(changed.outcome.outcome(), outcome.outcome());
    changed.state = doctor::stateOf(outcome.outcome());
    changed.outcome = outcome;
    changed.duration = duration;
    changed.hasOutcome = true;
    changed.searchText = searchTextOf(changed.info, outcome.outcome());
    tellChange(row);
}

void CheckModel::tellChange(int row)
{
    const QModelIndex check = indexOf(row);
    const QModelIndex group = check.parent();
    Q_EMIT dataChanged(check, check.siblingAtColumn(TimeColumn));
    Q_EMIT dataChanged(group, group.siblingAtColumn(TimeColumn));
}

QModelIndex CheckModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex CheckModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), CheckColumn, topLevel);
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != CheckColumn)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).rows.size());
}

int CheckModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == TimeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (index.internalId() == topLevel)
        return groupData(m_groups.at(index.row()), index.column(), role);
    const Group &group = m_groups.at(static_cast<qsizetype>(index.internalId() - 1));
    return checkData(m_rows.at(group.rows.at(index.row())), index.column(), role);
}

QVariant CheckModel::checkData(const Row &row, int column, int role) const
{
    const QString summary = row.hasOutcome ? readable(row.outcome.outcome().summary.localized()) : QString();
    const auto stateAndSummary = [&] {
        return summary.isEmpty() ? wordOf(row.state) : QString(wordOf(row.state) + ": "_L1 + summary);
    };
    switch (role) {
    case Qt::DisplayRole:
        if (column == CheckColumn)
            return row.title();
        if (column == ResultColumn)
            return row.state == RowState::Running ? wordOf(row.state) : summary;
        return row.hasOutcome && row.state != RowState::Running ? wordOf(row.duration) : QString();
    case Qt::DecorationRole:
        return column == CheckColumn ? stateIcon(row.state) : QVariant();
    case Qt::ToolTipRole:
        return stateAndSummary();
    case Qt::AccessibleTextRole:
        if (column == CheckColumn)
            return QString(row.title() + ", "_L1 + wordOf(row.state));
        return column == ResultColumn ? stateAndSummary() : QVariant();
    case Qt::AccessibleDescriptionRole: // which is all that is heard of the row while one walks through the first
                                        // column
        return column == CheckColumn ? summary : QVariant();
    case StateRole:
        return QVariant::fromValue(row.state);
    case OutcomeRole:
        return row.hasOutcome ? QVariant::fromValue(row.outcome) : QVariant();
    case DurationRole:
        return QVariant::fromValue(row.duration);
    case InfoRole:
        return QVariant::fromValue(row.info);
    case RowRole:
        return static_cast<int>(&row - m_rows.constData());
    case SearchRole:
        return row.searchText;
    case ChangedRole:
        return row.isChanged;
    default:
        return {};
    }
}

QVariant CheckModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == CheckColumn ? group.title() : column == ResultColumn ? countsOf(group) : QString();
    case Qt::DecorationRole:
        return column == CheckColumn ? stateIcon(stateOf(group)) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == CheckColumn)
            return QString(group.title() + ", "_L1 + wordOf(stateOf(group)));
        return {};
    case Qt::AccessibleDescriptionRole:
        return column == CheckColumn ? countsOf(group) : QVariant();
    case Qt::FontRole:
        if (column == CheckColumn) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case StateRole:
        return QVariant::fromValue(stateOf(group));
    case RowRole:
        return -1;
    default:
        return {};
    }
}

RowState CheckModel::stateOf(const Group &group) const
{
    RowState state = RowState::Waiting;
    for (const int row : group.rows) {
        if (m_rows.at(row).state == RowState::Running)
            return RowState::Running;
        state = std::max(state, m_rows.at(row).state);
    }
    return state;
}

// "2 failed, 1 warning"; where nothing is wrong, how many are well.
QString CheckModel::countsOf(const Group &group) const
{
    const auto count = [&](RowState state) {
        return static_cast<int>(
            std::ranges::count_if(group.rows, [&](int row) { return m_rows.at(row).state == state; }));
    };
    QStringList counts;
    if (const int failed = count(RowState::Fail))
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n failed"), failed);
    if (const int warnings = count(RowState::Warning))
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n warning(s)"), warnings);
    const bool isQuiet = counts.isEmpty();
    if (const int passed = count(RowState::Ok); passed && isQuiet)
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n passed"), passed);
    if (const int idle = count(RowState::Idle); idle && isQuiet)
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n idle"), idle);
    if (const int skipped = count(RowState::Skipped))
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n skipped"), skipped);
    if (const int running = count(RowState::Running))
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n running"), running);
    return counts.join(tr(", ", "between counts, as in: 2 failed, 1 warning"));
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == TimeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CheckColumn:
        return tr("Check");
    case ResultColumn:
        return tr("Result");
    case TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace doctor
