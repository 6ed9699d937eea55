// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/figurepane.h"

#include "gui/celldelegate.h"
#include "gui/settings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
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
    layout->addWidget(m_table);
    layout->addStretch();
    setTabOrder(m_button, m_figure);
    setTabOrder(m_figure, m_table);
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
    table->setItemDelegate(new CellDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setHighlightSections(false);
    table->viewport()->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, table,
            [table](const QModelIndex &index) { Figure::makeVisible(table->viewport(), table->visualRect(index)); });
    connect(table, &QTableView::activated, m_figure,
            [this](const QModelIndex &index) { Q_EMIT m_figure->activated(index.row()); });
    return table;
}

// As high as its rows: it stands in a pane that scrolls, and one that scrolls in another hides more than it shows.
void FigurePane::fitTable()
{
    const int rowHeight = fontMetrics().height() + 10;
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    fitColumns();
    const QHeaderView *const header = m_table->horizontalHeader();
    const bool isTooWide = header->length() > m_table->viewport()->width();
    const int bar = isTooWide ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    const int rows = std::max(1, m_figure->model()->rowCount());
    m_table->setFixedHeight(rows * rowHeight + header->sizeHint().height() + 2 * m_table->frameWidth() + bar);
}

bool FigurePane::isNumber(int column) const
{
    const QVariant alignment = m_figure->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

// Numbers stay whole. Words share what room is left: the widest give way first, and the last have what nobody needs.
void FigurePane::fitColumns()
{
    constexpr int margin = 12;
    const int least = 7 * fontMetrics().height();
    const int columns = m_figure->model()->columnCount();
    m_table->resizeColumnsToContents();
    int room = m_table->viewport()->width();
    QList<int> words;
    for (int column = 0; column < columns; ++column) {
        m_table->setColumnWidth(column, m_table->columnWidth(column) + margin);
        if (isNumber(column))
            room -= m_table->columnWidth(column);
        else
            words << column;
    }
    std::ranges::stable_sort(words, {}, [this](int column) { return m_table->columnWidth(column); });
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int share = std::max(least, room / static_cast<int>(words.size() - i));
        const bool isLast = i == words.size() - 1;
        const int width = isLast ? share : std::min(m_table->columnWidth(words.at(i)), share);
        m_table->setColumnWidth(words.at(i), width);
        room -= width;
    }
}

bool FigurePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && !m_isFitting) {
        const QScopedValueRollback<bool> fitting(m_isFitting, true);
        fitTable();
    }
    return QWidget::eventFilter(watched, event);
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
