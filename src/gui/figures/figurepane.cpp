// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/figurepane.h"

#include "gui/settings.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor {

namespace {

const QString tableKey = u"figures/table"_s;

} // namespace

FigurePane::FigurePane(Words title, Figure *figure, QWidget *parent)
    : QWidget(parent), m_title(std::move(title)), m_label(new QLabel(this)), m_figure(figure), m_table(makeTable()),
      m_button(new QPushButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(u"tableButton"_s);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch();
    head->addWidget(m_button);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_figure);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &FigurePane::toggle);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(500ms);
    connect(&m_fitting, &QTimer::timeout, this, &FigurePane::fitTable);
    connect(m_figure->model(), &QAbstractItemModel::modelReset, this, &FigurePane::fitTable);
    connect(m_figure->model(), &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_table->isHidden() && !m_fitting.isActive())
            m_fitting.start();
    });
    setTableShown(settings().value(tableKey).toBool());
    word();
    whenLanguageChanges(this, [this] { word(); });
}

void FigurePane::word()
{
    m_label->setText(m_title());
    m_table->setAccessibleName(m_title());
    wordButton();
    fitTable();
}

void FigurePane::wordButton()
{
    const bool isTable = !m_table->isHidden();
    m_button->setText(isTable ? tr("Show as Picture") : tr("Show as Table"));
    m_button->setToolTip(isTable ? tr("Show these values as a picture") : tr("Show these values as a table"));
    m_button->setAccessibleDescription(m_button->toolTip());
}

QTableView *FigurePane::makeTable()
{
    auto *const table = new QTableView(this);
    table->setObjectName(u"figureTable"_s);
    table->setModel(m_figure->model());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    connect(table, &QTableView::activated, m_figure,
            [this](const QModelIndex &index) { Q_EMIT m_figure->activated(index.row()); });
    return table;
}

// As high as its rows while they are few: it may stand in a pane that scrolls itself.
void FigurePane::fitTable()
{
    constexpr int mostRows = 14;
    constexpr int margin = 12;
    const int widest = 16 * fontMetrics().height();
    const int rowHeight = fontMetrics().height() + 10;
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_figure->model()->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + margin, widest));
    // Words may take what room is left, numbers stay together.
    const int last = m_figure->model()->columnCount() - 1;
    const QVariant alignment = m_figure->model()->headerData(last, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool isNumber = alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    m_table->horizontalHeader()->setStretchLastSection(!isNumber);
    if (isNumber)
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int rows = std::clamp(m_figure->model()->rowCount(), 1, mostRows);
    m_table->setMinimumHeight((rows + 1) * rowHeight + m_table->horizontalHeader()->sizeHint().height());
}

void FigurePane::toggle()
{
    const bool isTable = m_table->isHidden();
    settings().setValue(tableKey, isTable);
    setTableShown(isTable);
}

void FigurePane::setTableShown(bool isTable)
{
    if (isTable)
        fitTable();
    m_table->setVisible(isTable);
    m_figure->setVisible(!isTable);
    wordButton();
}

} // namespace doctor
