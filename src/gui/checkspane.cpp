// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/checkspane.h"

#include "gui/checkfilter.h"
#include "gui/checkmodel.h"
#include "gui/glyphicon.h"
#include "gui/statechip.h"
#include "ui_checkspane.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor {

namespace {

// After the state of the header, which does not read to its end.
const QByteArray ownWidth = "own";

} // namespace

ChecksPane::ChecksPane(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ChecksPane>()), m_filter(new CheckFilter(this))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    whenLanguageChanges(this, [this] {
        m_ui->retranslateUi(this);
        placeChips();
        if (m_model)
            fitColumns();
    });
    addChips();
    m_ui->tree->setModel(m_filter);
    m_ui->noneLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->noneLabel->hide();
    m_ui->filterEdit->addAction(actionIcon("search"_L1, QPalette::PlaceholderText), QLineEdit::LeadingPosition);

    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        applyChips();
    });
    connect(m_ui->tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex check = m_filter->mapToSource(index);
        if (check.data(CheckModel::RowRole).toInt() >= 0)
            Q_EMIT detailsRequested(check);
    });
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksPane::tellCurrent);
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecksPane::selectionChanged);
}

ChecksPane::~ChecksPane() = default;

void ChecksPane::addChips()
{
    const std::pair<RowState, const char *> kinds[] = {{RowState::Fail, QT_TR_NOOP("Failed")},
                                                       {RowState::Warning, QT_TR_NOOP("Warnings")},
                                                       {RowState::Ok, QT_TR_NOOP("Passed")},
                                                       {RowState::Idle, QT_TR_NOOP("Idle or skipped")}};
    for (const auto &[state, name] : kinds) {
        auto *const chip = new StateChip(
            state, [name = name] { return tr(name); }, this);
        chip->setObjectName("chip"_L1 + glyphOf(state));
        connect(chip, &QAbstractButton::toggled, this, &ChecksPane::applyChips);
        m_ui->chipRow->addWidget(chip);
        m_chips.append(chip);
    }
    m_ui->chipRow->addStretch();
    m_ui->filterRow->setStretchFactor(m_ui->filterEdit, 1);
    setTabOrder(m_chips.last(), m_ui->tree);
}

void ChecksPane::setModel(CheckModel *model)
{
    m_model = model;
    m_filter->setSourceModel(model);
    connect(model, &QAbstractItemModel::dataChanged, this, &ChecksPane::updateCounts);
    updateCounts();
    m_ui->tree->expandAll();
    QHeaderView *const header = m_ui->tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CheckModel::CheckColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(CheckModel::ResultColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(CheckModel::TimeColumn, QHeaderView::Fixed);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == CheckModel::CheckColumn && !m_isFitting)
            m_ownTitleWidth = width;
    });
    m_ui->tree->viewport()->installEventFilter(this);
    fitColumns();
}

void ChecksPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChips();
}

// Where they would leave the filter no room for its own words, they stand below it.
void ChecksPane::placeChips()
{
    const QLineEdit *const edit = m_ui->filterEdit;
    const int words = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
    const int icons = 3 * edit->fontMetrics().height();
    const bool isNarrow = words + icons + m_ui->chipRow->sizeHint().width() > width();
    m_ui->filterRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool ChecksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->tree->viewport() && event->type() == QEvent::Resize && m_model)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

// As the user has it, else whole titles, if these leave room enough for what is said of them.
int ChecksPane::titleWidth() const
{
    if (m_ownTitleWidth > 0)
        return m_ownTitleWidth;
    const QAbstractItemView *const view = m_ui->tree; // where this is public
    const int usual = fontMetrics().averageCharWidth() * 32;
    return std::min(std::max(usual, view->sizeHintForColumn(CheckModel::CheckColumn)), view->width() * 55 / 100);
}

// However narrow the window is, the word of a state can be read.
void ChecksPane::fitColumns()
{
    constexpr int margin = 18;
    const auto widest = [this](std::initializer_list<QString> words) {
        int width = 0;
        for (const QString &word : words)
            width = std::max(width, fontMetrics().horizontalAdvance(word));
        return width + margin;
    };
    const int time = widest({wordOf(999ms), wordOf(20min)});
    const int word = widest({wordOf(RowState::Fail), wordOf(RowState::Warning), wordOf(RowState::Skipped)});
    const int least = fontMetrics().averageCharWidth() * 8;
    QHeaderView *const header = m_ui->tree->header();
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    header->resizeSection(CheckModel::TimeColumn, std::max(time, header->sectionSizeHint(CheckModel::TimeColumn)));
    const int room = m_ui->tree->viewport()->width() - word - header->sectionSize(CheckModel::TimeColumn);
    header->resizeSection(CheckModel::CheckColumn, std::max(least, std::min(titleWidth(), room)));
}

QModelIndex ChecksPane::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->tree->currentIndex());
    return index.data(CheckModel::RowRole).toInt() >= 0 ? index.siblingAtColumn(CheckModel::CheckColumn)
                                                        : QModelIndex();
}

QList<int> ChecksPane::selectedRows() const
{
    QSet<int> rows;
    const QModelIndexList selected = m_ui->tree->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (const int row = index.data(CheckModel::RowRole).toInt(); row >= 0)
            rows.insert(row);
        for (int child = 0; child < m_filter->rowCount(index); ++child)
            rows.insert(m_filter->index(child, 0, index).data(CheckModel::RowRole).toInt());
    }
    QList<int> sorted(rows.begin(), rows.end());
    std::ranges::sort(sorted);
    return sorted;
}

void ChecksPane::choose(const QModelIndex &check)
{
    if (!check.isValid())
        return;
    if (!m_filter->mapFromSource(check).isValid())
        clearFilter();
    const QModelIndex index = m_filter->mapFromSource(check);
    m_ui->tree->setCurrentIndex(index);
    m_ui->tree->scrollTo(index);
}

void ChecksPane::chooseFirst(const QList<RowState> &states)
{
    for (const RowState state : states) {
        const QList<int> rows = m_model->rowsIn({state});
        if (!rows.isEmpty())
            return choose(m_model->indexOf(rows.first()));
    }
}

QByteArray ChecksPane::saveColumns() const
{
    return m_ui->tree->header()->saveState() + (m_ownTitleWidth > 0 ? ownWidth : QByteArray());
}

void ChecksPane::restoreColumns(const QByteArray &state)
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    const bool isRestored = m_ui->tree->header()->restoreState(state);
    if (isRestored && state.endsWith(ownWidth))
        m_ownTitleWidth = m_ui->tree->header()->sectionSize(CheckModel::CheckColumn);
    fitColumns();
}

void ChecksPane::focusTree()
{
    m_ui->tree->setFocus();
}

void ChecksPane::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void ChecksPane::showProblemsOnly(bool only)
{
    for (StateChip *const chip : std::as_const(m_chips)) {
        const QSignalBlocker blocker(chip);
        chip->setChecked(only && (chip->state() == RowState::Fail || chip->state() == RowState::Warning));
        chip->update();
    }
    applyChips();
}

void ChecksPane::showChangedOnly(bool only)
{
    m_filter->setChangedOnly(only);
    applyChips();
}

void ChecksPane::putSeverityFirst(bool first)
{
    m_filter->setSeverityFirst(first);
}

void ChecksPane::expandAll()
{
    m_ui->tree->expandAll();
}

void ChecksPane::collapseAll()
{
    m_ui->tree->collapseAll();
}

void ChecksPane::updateCounts()
{
    for (StateChip *const chip : std::as_const(m_chips)) {
        const bool isQuiet = chip->state() == RowState::Idle;
        chip->setCount(m_model->countOf(chip->state()) + (isQuiet ? m_model->countOf(RowState::Skipped) : 0));
    }
    placeChips();
}

void ChecksPane::applyChips()
{
    QSet<RowState> states;
    for (const StateChip *const chip : std::as_const(m_chips)) {
        if (!chip->isChecked())
            continue;
        states.insert(chip->state());
        if (chip->state() == RowState::Idle)
            states.insert(RowState::Skipped);
    }
    m_filter->setStates(states);
    m_ui->tree->expandAll(); // what comes back into sight would be closed
    m_ui->noneLabel->setVisible(m_filter->isFiltering() && m_filter->rowCount() == 0);
}

void ChecksPane::clearFilter()
{
    m_ui->filterEdit->clear();
    m_filter->setChangedOnly(false);
    showProblemsOnly(false);
    Q_EMIT filterCleared();
}

void ChecksPane::tellCurrent()
{
    Q_EMIT currentChanged(current());
}

} // namespace doctor
