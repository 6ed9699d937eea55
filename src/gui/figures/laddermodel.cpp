// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/laddermodel.h"

#include "gui/glyphicon.h"
#include "gui/wording.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

LadderModel::LadderModel(QList<LadderWay> ways, QObject *parent) : QAbstractTableModel(parent), m_ways(std::move(ways))
{
    for (int way = 0; way < m_ways.size(); ++way) {
        for (int hop = 0; hop < m_ways.at(way).hops.size(); ++hop)
            m_places.append({way, hop});
    }
    keepWorded(this);
}

int LadderModel::firstRowOf(int way) const
{
    const auto place = std::ranges::find(m_places, way, &Place::way);
    return static_cast<int>(place - m_places.begin());
}

QString LadderModel::titleOf(int way) const
{
    const LadderWay &shown = m_ways.at(way);
    if (shown.isDirect)
        return tr("the same without the proxy");
    const QString endpoint = labelWords(shown.endpoint);
    return shown.proxy.isEmpty() ? endpoint : tr("%1 through %2").arg(endpoint, shown.proxy);
}

QString LadderModel::nameOf(int way, const LadderHop &hop) const
{
    const bool isProxied = !m_ways.at(way).proxy.isEmpty();
    if (hop.name == "lookup"_L1)
        return isProxied ? tr("Proxy name") : tr("Name");
    if (hop.name == "TCP"_L1)
        return isProxied ? tr("Proxy TCP") : tr("TCP");
    if (hop.name == "TLS with the proxy"_L1)
        return tr("Proxy TLS");
    if (hop.name == "proxy"_L1)
        return tr("Proxy");
    return hop.name.startsWith("HTTP, "_L1) ? tr("HTTP") : hop.name;
}

// The words of the system, of TLS and of HTTP stay as they are.
QString LadderModel::gistOf(const LadderHop &hop) const
{
    return valueWords(hop.gist());
}

// A hop has another gender than a check in some languages.
QString LadderModel::wordOf(const LadderHop &hop) const
{
    switch (hop.state) {
    case RowState::Waiting:
        return tr("Not reached");
    case RowState::Ok:
        return tr("OK");
    case RowState::Fail:
        return tr("Failed");
    default:
        return doctor::wordOf(hop.state);
    }
}

QString LadderModel::timeOf(const LadderHop &hop) const
{
    if (!hop.time)
        return {};
    const double milliseconds = static_cast<double>(hop.time->count()) / 1000;
    if (milliseconds >= 10)
        return doctor::wordOf(std::chrono::duration_cast<std::chrono::milliseconds>(*hop.time));
    return tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', 1));
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int LadderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LadderModel::textOf(const Place &place, int column) const
{
    const LadderWay &way = m_ways.at(place.way);
    const LadderHop &hop = way.hops.at(place.hop);
    switch (column) {
    case EndpointColumn:
        return labelWords(way.endpoint);
    case WayColumn:
        return way.isDirect ? tr("without the proxy") : way.proxy.isEmpty() ? tr("directly") : way.proxy;
    case HopColumn:
        return nameOf(place.way, hop);
    case StateColumn:
        return wordOf(hop);
    case TimeColumn:
        return timeOf(hop);
    case ResultColumn:
        return valueWords(hop.text);
    default:
        return {};
    }
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Place place = m_places.at(index.row());
    const LadderHop &hop = m_ways.at(place.way).hops.at(place.hop);
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return stateIcon(hop.state);
    if (role == Qt::TextAlignmentRole && index.column() == TimeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? textOf(place, index.column()) : QVariant();
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {tr("Endpoint"), tr("Way"), tr("Hop"), tr("State"), tr("Time"), tr("Result")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == TimeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace doctor
