// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/detailspane.h"

#include "gui/calmcard.h"
#include "gui/celldelegate.h"
#include "gui/checkmodel.h"
#include "gui/detailsmodel.h"
#include "gui/direction.h"
#include "gui/figures/outcomefigures.h"
#include "gui/glyphicon.h"
#include "gui/issuecard.h"
#include "gui/readable.h"
#include "gui/shades.h"
#include "gui/wording.h"
#include "gui/worker.h"
#include "ui_detailspane.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QShortcut>
#include <QSortFilterProxyModel>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

enum Tab { SummaryTab, ValuesTab, TouchedTab, RawTab };

void clear(QLayout *layout)
{
    while (QLayoutItem *const item = layout->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a card may be where this comes from
        }
        delete item;
    }
}

constexpr int titleRole = Qt::UserRole; // not translated yet

void wordGroup(QTreeWidgetItem *group)
{
    const QString title = DetailsPane::tr(group->data(0, titleRole).toByteArray());
    group->setText(0, title.arg(QLocale().toString(group->childCount())));
}

void addTouched(QTreeWidget *tree, const char *title, const QStringList &things)
{
    if (things.isEmpty())
        return;
    auto *const group = new QTreeWidgetItem(tree);
    group->setData(0, titleRole, QByteArray(title));
    for (const QString &thing : things)
        new QTreeWidgetItem(group, {thing});
    wordGroup(group);
    group->setExpanded(true);
}

struct Raw {
    QString whole = {};
    QString shown = {}; // without the middle of lines that no editor is made for
};

Raw rawOf(const QByteArray &json)
{
    Raw raw{.whole = QString::fromUtf8(json)};
    QStringList lines = raw.whole.split(u'\n');
    for (QString &line : lines)
        line = readable(line);
    raw.shown = lines.join(u'\n');
    return raw;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DetailsPane>()), m_details(new DetailsModel(this)),
      m_shownDetails(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_ui->headlineLabel->setFont(large);
    for (QLabel *const label : {m_ui->headlineLabel, m_ui->placeLabel})
        keepAtLeadingSide(label);
    m_ui->placeLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->untouchedLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->rawEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->rawEdit->setLayoutDirection(Qt::LeftToRight); // as JSON is, in any language
    m_shownDetails->setSourceModel(m_details);
    m_shownDetails->setFilterKeyColumn(-1); // name and value
    m_shownDetails->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->valuesView->setModel(m_shownDetails);
    m_ui->valuesView->setItemDelegate(new CellDelegate(m_ui->valuesView));
    m_ui->touchedTree->setItemDelegate(new CellDelegate(m_ui->touchedTree));
    m_ui->valuesEdit->addAction(actionIcon("search"_L1, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    connect(m_ui->valuesEdit, &QLineEdit::textChanged, m_shownDetails, &QSortFilterProxyModel::setFilterFixedString);
    m_ui->valuesView->horizontalHeader()->setStretchLastSection(true);
    m_ui->valuesView->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
    m_ui->valuesView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &DetailsPane::fillTab);
    auto *const copy = new QShortcut(QKeySequence::Copy, m_ui->valuesView);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &DetailsPane::copyValues);
    connect(m_ui->copyValuesButton, &QPushButton::clicked, this, &DetailsPane::copyValues);
    connect(m_ui->copyRawButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_raw);
        Q_EMIT copied();
    });
    setCheck({});
    whenLanguageChanges(this, [this] {
        m_ui->retranslateUi(this);
        word();
    });
}

DetailsPane::~DetailsPane() = default;

StatePage *DetailsPane::statePage() const
{
    return m_ui->statePage;
}

void DetailsPane::setCheck(const QModelIndex &check)
{
    if (m_check.isValid())
        m_check.model()->disconnect(this);
    m_check = check;
    if (check.isValid())
        connect(check.model(), &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &changed, const QModelIndex &, const QList<int> &roles) {
                    const bool isWordedOnly = !roles.isEmpty();
                    if (changed.siblingAtColumn(0) == m_check && !isWordedOnly)
                        followModel();
                });
    followModel();
}

void DetailsPane::followModel()
{
    m_ui->stack->setCurrentWidget(m_check.isValid() ? m_ui->checkPage : m_ui->emptyPage);
    if (!m_check.isValid())
        return;
    showOutcome();
}

void DetailsPane::showOutcome()
{
    m_details->setDetails({});
    m_ui->touchedTree->clear();
    ++m_rawAsked;
    m_raw.clear();
    m_ui->rawEdit->clear();
    m_unfilled = {SummaryTab, ValuesTab, TouchedTab, RawTab};
    fillTab();
    word();
}

// Made only when it is looked at: what an outcome holds can be long.
void DetailsPane::fillTab()
{
    const int tab = m_ui->tabs->currentIndex();
    if (!m_check.isValid() || !m_unfilled.remove(tab))
        return;
    const auto outcome = m_check.data(CheckModel::OutcomeRole).value<RedactedOutcome>();
    if (tab == SummaryTab)
        showSummary(outcome);
    else if (tab == ValuesTab)
        showValues(outcome.outcome().details);
    else if (tab == TouchedTab)
        showTouched(outcome.outcome().touched);
    else
        showRaw(outcome);
}

// What is not in a card or a figure: those word themselves.
void DetailsPane::word()
{
    if (!m_check.isValid())
        return;
    const auto info = m_check.data(CheckModel::InfoRole).value<CheckInfo>();
    const QString category = QCoreApplication::translate("Checks", nameOf(info.category).data());
    m_ui->placeLabel->setText(u"%1 · %2"_s.arg(category, info.id));
    showHeadline();
    const auto outcome = m_check.data(CheckModel::OutcomeRole).value<RedactedOutcome>();
    m_ui->tabs->setTabText(ValuesTab, tr("Details (%1)").arg(outcome.outcome().details.size()));
    m_ui->valuesView->resizeColumnToContents(DetailsModel::LabelColumn);
    for (int group = 0; group < m_ui->touchedTree->topLevelItemCount(); ++group)
        wordGroup(m_ui->touchedTree->topLevelItem(group));
}

// The word of the status in its colour, then the summary. Rich text, so both are escaped.
void DetailsPane::showHeadline()
{
    const auto state = m_check.data(CheckModel::StateRole).value<RowState>();
    const auto outcome = m_check.data(CheckModel::OutcomeRole).value<RedactedOutcome>();
    const bool isSettled = state != RowState::Running && state != RowState::Waiting;
    m_ui->badge->setState(state);
    const QString summary = isSettled ? readable(outcome.outcome().summary.localized()) : m_check.data().toString();
    m_ui->headlineLabel->setText(u"<span style='color:%1'>%2</span>&nbsp; %3"_s.arg(
        shadesOf(palette()).colourOf(state).name(), wordOf(state).toHtmlEscaped(), summary.toHtmlEscaped()));
    m_ui->summaryTab->setAccessibleDescription(isSettled ? wordOf(state) + u": "_s + summary : summary);
}

void DetailsPane::showSummary(const RedactedOutcome &redacted)
{
    const Outcome &outcome = redacted.outcome();
    if (const QWidget *const focused = window()->focusWidget(); focused && m_ui->cards->isAncestorOf(focused))
        m_ui->summaryTab->setFocus(); // else it would go to wherever the next widget is
    clear(m_ui->cardsLayout);
    const QWidgetList figures = figuresOf(redacted, m_ui->cards);
    for (QWidget *const figure : figures)
        m_ui->cardsLayout->addWidget(figure);
    m_moreIssues = outcome.issues;
    addIssues();
    if (outcome.issues.isEmpty() && m_check.data(CheckModel::OutcomeRole).isValid())
        m_ui->cardsLayout->addWidget(calmCard(outcome, m_ui->cards));
    m_ui->cardsLayout->addStretch(1);
    putCardsInTabOrder();
    layOutCards();
}

// As many as one looks at; a report of others may hold thousands. The rest comes when it is asked for.
void DetailsPane::addIssues()
{
    constexpr qsizetype shownAtOnce = 25;
    for (const Issue &issue : m_moreIssues.mid(0, shownAtOnce))
        m_ui->cardsLayout->addWidget(new IssueCard(issue, m_ui->cards));
    m_moreIssues = m_moreIssues.mid(shownAtOnce);
    if (m_moreIssues.isEmpty())
        return;
    auto *const button = new QPushButton(m_ui->cards);
    button->setObjectName(u"moreIssuesButton"_s);
    const auto word = [button, count = static_cast<int>(m_moreIssues.size())] {
        button->setText(Message{.text = QT_TRANSLATE_N_NOOP("Checks", "and %n more"), .count = count}.localized());
    };
    word();
    whenLanguageChanges(button, word);
    m_ui->cardsLayout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, button] {
        m_ui->summaryTab->setFocus(); // the next Tab leads on from there; the button goes
        button->hide();
        button->deleteLater();
        delete m_ui->cardsLayout->takeAt(m_ui->cardsLayout->count() - 1); // the stretch
        m_ui->cardsLayout->removeWidget(button);
        addIssues();
        m_ui->cardsLayout->addStretch(1);
        putCardsInTabOrder();
        layOutCards();
    });
}

// What is made later is behind all else of the window, the tool bar too.
void DetailsPane::putCardsInTabOrder()
{
    QWidgetList inside;
    for (QWidget *widget = m_ui->cards->nextInFocusChain(); widget != m_ui->cards;
         widget = widget->nextInFocusChain()) {
        if (m_ui->cards->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus))
            inside << widget;
    }
    QWidget *before = m_ui->summaryTab;
    for (QWidget *const widget : std::as_const(inside)) {
        setTabOrder(before, widget);
        before = widget;
    }
}

// At once: the layouts would come to it one after the other, and what is long be painted without its scroll bar before.
void DetailsPane::layOutCards()
{
    for (int i = 0; i < m_ui->cardsLayout->count(); ++i) {
        if (QWidget *const card = m_ui->cardsLayout->itemAt(i)->widget())
            card->show();
    }
    m_ui->cardsLayout->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_ui->summaryTab, &request);
}

void DetailsPane::showValues(const QList<Detail> &details)
{
    constexpr qsizetype mostMeasured = 300; // each row of a long table would be measured at once
    const bool isLong = details.size() > mostMeasured;
    m_ui->valuesView->verticalHeader()->setSectionResizeMode(isLong ? QHeaderView::Fixed
                                                                    : QHeaderView::ResizeToContents);
    m_ui->valuesView->verticalHeader()->setDefaultSectionSize(m_ui->valuesView->verticalHeader()->minimumSectionSize());
    m_details->setDetails(details);
    m_ui->valuesView->resizeColumnToContents(DetailsModel::LabelColumn);
}

void DetailsPane::showTouched(const Touched &touched)
{
    addTouched(m_ui->touchedTree, QT_TR_NOOP("Files and folders read (%1)"), touched.files);
    addTouched(m_ui->touchedTree, QT_TR_NOOP("Hosts contacted (%1)"), touched.hosts);
    addTouched(m_ui->touchedTree, QT_TR_NOOP("Programs started (%1)"), touched.programs);
    const bool isAny = m_ui->touchedTree->topLevelItemCount() > 0;
    m_ui->touchedTree->setVisible(isAny);
    m_ui->untouchedLabel->setVisible(!isAny);
}

void DetailsPane::showRaw(const RedactedOutcome &outcome)
{
    if (!m_writer)
        return;
    const auto job = [writer = m_writer, outcome, info = m_check.data(CheckModel::InfoRole).value<CheckInfo>(),
                      duration = m_check.data(CheckModel::DurationRole).value<std::chrono::milliseconds>()] {
        return rawOf(writer(info, outcome, duration));
    };
    inWorker(this, job, [this, asked = m_rawAsked](const Raw &raw) {
        if (asked != m_rawAsked)
            return;
        m_raw = raw.whole;
        m_ui->rawEdit->setPlainText(raw.shown);
    });
}

// The chosen rows, or all that are shown, in English as all that is to be passed on.
void DetailsPane::copyValues()
{
    const QItemSelectionModel *const selection = m_ui->valuesView->selectionModel();
    const auto english = [this](int row, int column) {
        return m_shownDetails->index(row, column).data(DetailsModel::EnglishRole).toString();
    };
    QStringList lines;
    for (int row = 0; row < m_shownDetails->rowCount(); ++row) {
        if (selection->hasSelection() && !selection->rowIntersectsSelection(row))
            continue;
        lines << english(row, DetailsModel::LabelColumn) + ": "_L1 + english(row, DetailsModel::ValueColumn);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied();
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_check.isValid())
        showHeadline();
}

} // namespace doctor
