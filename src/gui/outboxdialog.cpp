// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/outboxdialog.h"

#include "gui/celldelegate.h"
#include "gui/outboxmodel.h"
#include "gui/toolbar.h"
#include "gui/wording.h"
#include "ui_outboxdialog.h"

#include <QHeaderView>
#include <QPushButton>

namespace doctor {

using feedback::EntryState;
using feedback::OutboxEntry;
using feedback::Sender;

OutboxDialog::OutboxDialog(Sender *sender, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::OutboxDialog>()), m_sender(sender), m_model(new OutboxModel(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->table->setModel(m_model);
    m_ui->table->setItemDelegate(new CellDelegate(m_ui->table));
    m_ui->table->horizontalHeader()->setSectionResizeMode(OutboxModel::WordsColumn, QHeaderView::Stretch);
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_ui->emptyLabel->setForegroundRole(QPalette::PlaceholderText);
    connectButton(m_ui->sendButton, &Sender::send);
    connectButton(m_ui->attachmentsButton, &Sender::leaveOutAttachments);
    connectButton(m_ui->deleteButton, &Sender::remove);
    connect(m_ui->pauseButton, &QPushButton::clicked, this, [this] {
        const bool isWaiting = current() && current()->state == EntryState::Queued;
        ask(isWaiting ? &Sender::pause : &Sender::resume);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxDialog::updateButtons);
    connect(sender, &Sender::entriesRead, this, &OutboxDialog::take);
    connect(sender, &Sender::sendingStarted, this, [this] { m_sender->refresh(); });
    connect(sender, &Sender::attempted, this, [this] { m_sender->refresh(); });
    connect(sender, &Sender::changed, this, [this](const QString &, const Message &errorText) {
        m_state = errorText;
        m_ui->stateLabel->setText(m_state.localized());
    });
    whenLanguageChanges(this, [this] {
        forgetReasonsIn(this);
        m_ui->retranslateUi(this);
        m_ui->stateLabel->setText(m_state.localized());
        fitTable();
        updateButtons();
    });
    take({});
    sender->refresh();
}

OutboxDialog::~OutboxDialog() = default;

void OutboxDialog::connectButton(QPushButton *button, Wish wish)
{
    connect(button, &QPushButton::clicked, this, [this, wish] { ask(wish); });
}

void OutboxDialog::ask(Wish wish)
{
    if (const std::optional<OutboxEntry> entry = current())
        (m_sender->*wish)(entry->eventId);
}

void OutboxDialog::take(const QList<OutboxEntry> &entries)
{
    m_model->setEntries(entries);
    m_ui->stack->setCurrentWidget(entries.isEmpty() ? static_cast<QWidget *>(m_ui->emptyLabel) : m_ui->table);
    fitTable();
    if (!m_ui->table->currentIndex().isValid() && !entries.isEmpty())
        m_ui->table->setCurrentIndex(m_model->index(static_cast<int>(entries.size()) - 1, 0));
    updateButtons();
}

// Each as wide as its words, and the last takes what is left.
void OutboxDialog::fitTable()
{
    constexpr int margin = 12;
    QHeaderView *const header = m_ui->table->horizontalHeader();
    m_ui->table->resizeColumnsToContents();
    for (int column = 0; column < OutboxModel::WordsColumn; ++column)
        header->resizeSection(column, header->sectionSize(column) + margin);
}

void OutboxDialog::updateButtons()
{
    const std::optional<OutboxEntry> entry = current();
    const EntryState state = entry ? entry->state : EntryState::Sending;
    const bool isQueued = entry && state == EntryState::Queued;
    const bool isResting = entry && (state == EntryState::Paused || state == EntryState::Rejected);
    const QString nothing = entry ? QString() : m_ui->emptyLabel->text();
    enable(m_ui->sendButton, isQueued, entry ? tr("It is not queued") : nothing);
    enable(m_ui->pauseButton, isQueued || isResting, entry ? tr("It is sent already, or just being sent") : nothing);
    m_ui->pauseButton->setText(isResting ? tr("&Queue Again") : tr("&Pause"));
    enable(m_ui->attachmentsButton, entry && entry->isTooLarge && entry->hasAttachments(),
           entry ? tr("The server did not find it too large") : nothing);
    enable(m_ui->deleteButton, entry && state != EntryState::Sending, entry ? tr("It is just being sent") : nothing);
}

std::optional<OutboxEntry> OutboxDialog::current() const
{
    return m_model->entry(m_ui->table->currentIndex().row());
}

} // namespace doctor
