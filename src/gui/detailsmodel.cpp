// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/detailsmodel.h"

#include "gui/readable.h"
#include "gui/wording.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

QString wordsOfValue(const Detail &detail)
{
    static const QSet<QString> named{
        u"model"_s, u"model provider"_s, u"AWS profile"_s,      u"profile"_s, u"permission profile"_s, u"server"_s,
        u"cwd"_s,   u"terminal"_s,       u"terminal version"_s, u"version"_s, u"multiplexer"_s};
    const QString value = readable(detail.value);
    return named.contains(detail.label) ? value : valueWords(value);
}

DetailsModel::DetailsModel(QObject *parent) : QAbstractTableModel(parent)
{
    keepWorded(this);
}

void DetailsModel::setDetails(const QList<Detail> &details)
{
    beginResetModel();
    m_details = details;
    endResetModel();
}

int DetailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_details.size());
}

int DetailsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DetailsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Detail &detail = m_details.at(index.row());
    const bool isLabel = index.column() == LabelColumn;
    const QString &english = isLabel ? detail.label : detail.value;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == LabelColumn)
        return QGuiApplication::palette().placeholderText();
    if (role == EnglishRole)
        return english;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return isLabel ? labelWords(readable(english)) : wordsOfValue(detail);
}

QVariant DetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? (section == LabelColumn ? tr("Name") : tr("Value")) : QVariant();
}

} // namespace doctor
