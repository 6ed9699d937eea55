// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/outboxmodel.h"

#include "gui/glyphicon.h"
#include "gui/wording.h"

#include <QLocale>

#include <algorithm>

namespace doctor {

namespace {

using feedback::EntryState;
using feedback::OutboxEntry;

QString wordOf(EntryState state)
{
    switch (state) {
    case EntryState::Queued:
        return OutboxModel::tr("Queued");
    case EntryState::Sending:
        return OutboxModel::tr("Sending");
    case EntryState::Sent:
        return OutboxModel::tr("Sent");
    case EntryState::Rejected:
        return OutboxModel::tr("Rejected");
    case EntryState::Paused:
        return OutboxModel::tr("Paused");
    }
    Q_UNREACHABLE();
}

RowState shapeOf(EntryState state)
{
    switch (state) {
    case EntryState::Queued:
        return RowState::Waiting;
    case EntryState::Sending:
        return RowState::Running;
    case EntryState::Sent:
        return RowState::Ok;
    case EntryState::Rejected:
        return RowState::Fail;
    case EntryState::Paused:
        return RowState::Skipped;
    }
    Q_UNREACHABLE();
}

bool isNumber(int column)
{
    return column == OutboxModel::SizeColumn || column == OutboxModel::AttemptsColumn;
}

QString textOf(const OutboxEntry &entry, int column)
{
    const QLocale locale;
    switch (column) {
    case OutboxModel::StateColumn:
        return wordOf(entry.state);
    case OutboxModel::TimeColumn:
        return locale.toString(entry.queuedAt.toLocalTime(), QLocale::ShortFormat);
    case OutboxModel::SizeColumn:
        return locale.formattedDataSize(entry.bytes(), 1);
    case OutboxModel::AttemptsColumn:
        return locale.toString(entry.attempts);
    default:
        return entry.furtherText().localized();
    }
}

} // namespace

OutboxModel::OutboxModel(QObject *parent) : QAbstractTableModel(parent)
{
    keepWorded(this);
}

void OutboxModel::setEntries(const QList<OutboxEntry> &entries)
{
    const auto isKept = [&](const OutboxEntry &old) {
        return std::ranges::any_of(entries, [&](const OutboxEntry &entry) { return entry.eventId == old.eventId; });
    };
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row) {
        if (isKept(m_entries.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < entries.size(); ++row) {
        if (row < m_entries.size() && m_entries.at(row).eventId == entries.at(row).eventId) {
            m_entries[row] = entries.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else {
            beginInsertRows({}, row, row);
            m_entries.insert(row, entries.at(row));
            endInsertRows();
        }
    }
}

std::optional<OutboxEntry> OutboxModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? std::optional(m_entries.at(row)) : std::nullopt;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutboxEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(entry, index.column());
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return stateIcon(shapeOf(entry.state));
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("Queued", "when it was queued");
    case SizeColumn:
        return tr("Size");
    case AttemptsColumn:
        return tr("Attempts");
    case WordsColumn:
        return tr("What became of it");
    default:
        return {};
    }
}

} // namespace doctor
