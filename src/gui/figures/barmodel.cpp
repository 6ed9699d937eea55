// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/barmodel.h"

#include "gui/wording.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

// As the details have it, but in the units and with the decimal mark of the language.
QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 2, QLocale::DataSizeTraditionalFormat);
}

} // namespace

BarModel::BarModel(BarChart chart, QObject *parent) : QAbstractTableModel(parent), m_chart(std::move(chart))
{
    for (int group = 0; group < m_chart.groups.size(); ++group) {
        for (int bar = 0; bar < m_chart.groups.at(group).bars.size(); ++bar)
            m_places.append({group, bar});
    }
}

void BarModel::setChart(const BarChart &chart)
{
    m_chart = chart;
    tellNewWords(this);
}

const Bar &BarModel::bar(int row) const
{
    const Place place = m_places.at(row);
    return m_chart.groups.at(place.group).bars.at(place.bar);
}

QString BarModel::amountOf(int row) const
{
    const Bar &shown = bar(row);
    return shown.parts.isEmpty() ? u"–"_s : sizeText(shown.sum());
}

int BarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int BarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sumColumn() + 2;
}

QString BarModel::textOf(int row, int column) const
{
    const Bar &shown = bar(row);
    if (column == GroupColumn)
        return m_chart.groups.at(groupOf(row)).title;
    if (column == NameColumn)
        return shown.name;
    if (column < sumColumn())
        return shown.parts.value(column - FirstPartColumn) > 0 ? sizeText(shown.parts.at(column - FirstPartColumn))
                                                               : QString();
    return column == sumColumn() ? amountOf(row) : valueWords(shown.words);
}

QVariant BarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isAmount = index.column() >= FirstPartColumn && index.column() <= sumColumn();
    if (role == Qt::TextAlignmentRole && isAmount)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? textOf(index.row(), index.column()) : QVariant();
}

QVariant BarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isAmount = section >= FirstPartColumn && section <= sumColumn();
        return QVariant::fromValue((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section >= FirstPartColumn && section < sumColumn())
        return m_chart.parts.at(section - FirstPartColumn).name;
    return section == GroupColumn   ? tr("Group")
           : section == NameColumn  ? tr("Name")
           : section == sumColumn() ? tr("Together")
                                    : tr("Details");
}

} // namespace doctor
