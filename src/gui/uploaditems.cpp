// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/uploaditems.h"

#include "gui/celldelegate.h"
#include "gui/glyphicon.h"
#include "gui/wording.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

enum Column { NameColumn, SizeColumn };

QString titleOf(const feedback::DraftItem &item)
{
    switch (item.part) {
    case feedback::Part::Event:
        return UploadItems::tr("Status of the report (%1)").arg(item.fileName);
    case feedback::Part::Words:
        return UploadItems::tr("Your words");
    case feedback::Part::Report:
        return UploadItems::tr("Report (%1)").arg(item.fileName);
    case feedback::Part::Log:
        return UploadItems::tr("Log excerpt (%1)").arg(item.fileName);
    case feedback::Part::Screenshot:
        return UploadItems::tr("Screenshot (%1)").arg(item.fileName);
    }
    Q_UNREACHABLE();
}

} // namespace

UploadItems::UploadItems(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setItemDelegate(new CellDelegate(this));
    setIconSize(QSize(1, 1) * style()->pixelMetric(QStyle::PM_IndicatorWidth)); // in one line with the boxes
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(SizeColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT chosen();
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (!m_isFilling)
            Q_EMIT ticked(m_items.at(indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item))).part,
                          item->checkState(NameColumn) == Qt::Checked);
    });
    word();
    whenLanguageChanges(this, [this] { word(); });
}

void UploadItems::word()
{
    const QScopedValueRollback filling(m_isFilling, true);
    setHeaderLabels({tr("Part"), tr("Size")});
    for (int row = 0; row < m_items.size(); ++row) {
        const feedback::DraftItem &item = m_items.at(row);
        topLevelItem(row)->setText(NameColumn, titleOf(item));
        topLevelItem(row)->setText(SizeColumn, QLocale().formattedDataSize(item.bytes.size(), 1));
        topLevelItem(row)->setToolTip(NameColumn,
                                      item.isOptional ? QString() : tr("Always goes along: the rest belongs to it"));
    }
}

void UploadItems::setItems(const QList<feedback::DraftItem> &items)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const feedback::Part before = current().part;
    m_items = items;
    clear();
    for (const feedback::DraftItem &item : items) {
        auto *const row = new QTreeWidgetItem(this);
        row->setSizeHint(NameColumn, {0, fontMetrics().height() + 12});
        row->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
        if (item.isOptional)
            row->setCheckState(NameColumn, item.isSelected ? Qt::Checked : Qt::Unchecked);
        else
            row->setIcon(NameColumn, actionIcon("ok"_L1, QPalette::PlaceholderText)); // no box: it cannot be left out
    }
    word();
    choose(before);
}

feedback::DraftItem UploadItems::current() const
{
    return m_items.value(indexOfTopLevelItem(currentItem()));
}

void UploadItems::choose(feedback::Part part)
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).part == part)
            setCurrentItem(topLevelItem(row));
    }
}

} // namespace doctor
