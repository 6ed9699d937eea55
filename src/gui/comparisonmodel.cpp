// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/comparisonmodel.h"

#include "gui/glyphicon.h"
#include "gui/wording.h"

#include <QFont>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr quintptr topLevel = 0; // the internal id of a check; a line has that of its check plus one

RowState stateOf(Status status)
{
    return doctor::stateOf(Outcome{.status = status});
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractItemModel(parent)
{
    keepWorded(this);
}

QString ComparisonModel::Line::thing() const
{
    switch (kind) {
    case Kind::Appeared:
        return tr("New problem");
    case Kind::Gone:
        return tr("Problem gone");
    case Kind::Unseen:
        return tr("Not looked at again");
    case Kind::Value:
        return label.isEmpty() ? tr("Remark") : label;
    }
    Q_UNREACHABLE();
}

QString ComparisonModel::Line::text(int column) const
{
    return column == ThingColumn ? thing() : (column == BeforeColumn ? before : after).localized();
}

ComparisonModel::Change ComparisonModel::changeOf(const report::CheckChange &change)
{
    Change result{.id = change.id, .before = change.before, .after = change.after};
    for (const Issue &issue : change.appeared)
        result.lines.append({.kind = Line::Kind::Appeared, .after = issue.cause});
    for (const Issue &issue : change.gone)
        result.lines.append({.kind = Line::Kind::Gone, .before = issue.cause});
    for (const Issue &issue : change.unseen)
        result.lines.append({.kind = Line::Kind::Unseen, .before = issue.cause});
    for (const report::CheckChange::Value &value : change.values) {
        result.lines.append({.label = value.label,
                             .before = verbatim(value.before.join(u'\n')),
                             .after = verbatim(value.after.join(u'\n'))});
    }
    return result;
}

void ComparisonModel::setComparison(const report::Comparison &comparison)
{
    beginResetModel();
    m_changes.clear();
    for (const report::CheckChange &change : comparison.checks)
        m_changes.append(changeOf(change));
    endResetModel();
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), ThingColumn, topLevel);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_changes.size());
    if (parent.internalId() != topLevel || parent.column() != ThingColumn)
        return 0;
    return static_cast<int>(m_changes.at(parent.row()).lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == topLevel)
        return changeData(m_changes.at(index.row()), index.column(), role);
    const Change &change = m_changes.at(static_cast<qsizetype>(index.internalId() - 1));
    return lineData(change.lines.at(index.row()), index.column(), role);
}

QVariant ComparisonModel::changeData(const Change &change, int column, int role) const
{
    if (role == Qt::FontRole && column == ThingColumn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (column == ThingColumn)
        return role == Qt::DisplayRole ? change.id : QVariant();
    const std::optional<Status> status = column == BeforeColumn ? change.before : change.after;
    if (role == Qt::DisplayRole)
        return status ? wordOf(stateOf(*status)) : tr("not in this report");
    if (role == Qt::DecorationRole && status)
        return stateIcon(stateOf(*status));
    return {};
}

QVariant ComparisonModel::lineData(const Line &line, int column, int role)
{
    const QString text = line.text(column);
    if (role == Qt::ToolTipRole)
        return text;
    return role == Qt::DisplayRole ? text.section(u'\n', 0, 0) + (text.contains(u'\n') ? u" …"_s : QString())
                                   : QVariant();
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ThingColumn:
        return tr("Check");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace doctor
