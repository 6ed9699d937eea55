// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/uploaddialog.h"

#include "feedback/bundle.h"
#include "gui/failure.h"
#include "gui/uploaditems.h"
#include "gui/worker.h"
#include "ui_uploaddialog.h"

#include <QBuffer>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor {

namespace {

QString wordOf(feedback::Category category)
{
    switch (category) {
    case feedback::Category::Bug:
        return UploadDialog::tr("Bug");
    case feedback::Category::BadResult:
        return UploadDialog::tr("Bad result");
    case feedback::Category::GoodResult:
        return UploadDialog::tr("Good result");
    case feedback::Category::Other:
        return UploadDialog::tr("Other");
    }
    Q_UNREACHABLE();
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

UploadDialog::UploadDialog(const std::shared_ptr<const RedactedReport> &report, FeedbackParts parts,
                           std::function<QPixmap()> screenshot, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::UploadDialog>()), m_parts(std::move(parts)),
      m_screenshot(std::move(screenshot)), m_environment(std::make_unique<Environment>(m_parts.options()))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const feedback::Category category : feedback::allCategories)
        m_ui->categoryBox->addItem(QString(), static_cast<int>(category));
    m_ui->placeLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->screenshotBox->setEnabled(static_cast<bool>(m_screenshot));
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    connectControls();
    prepare(report);
    word();
    whenLanguageChanges(this, [this] {
        m_ui->retranslateUi(this);
        word();
    });
}

UploadDialog::~UploadDialog() = default;

void UploadDialog::connectControls()
{
    connect(m_ui->categoryBox, &QComboBox::currentIndexChanged, this, &UploadDialog::setWords);
    connect(m_ui->wordsEdit, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &UploadDialog::setWords);
    connect(m_ui->logBox, &QCheckBox::toggled, this, &UploadDialog::fetchLog);
    connect(m_ui->minutesBox, &QSpinBox::editingFinished, this, &UploadDialog::fetchLog);
    connect(m_ui->screenshotBox, &QCheckBox::toggled, this, &UploadDialog::fetchScreenshot);
    connect(m_ui->itemsList, &UploadItems::chosen, this, &UploadDialog::showPreview);
    // Queued: the rows are made anew, also the one that was ticked.
    const auto tick = [this](feedback::Part part, bool isTicked) {
        m_draft->setSelected(part, isTicked);
        showItems(); // the words are in the event
    };
    connect(m_ui->itemsList, &UploadItems::ticked, this, tick, Qt::QueuedConnection);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &UploadDialog::send);
    connect(m_ui->outboxButton, &QPushButton::clicked, this, &UploadDialog::outboxRequested);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->bundleButton, &QPushButton::clicked, this, [this] {
        m_parts.chooser(this,
                        {.title = tr("Save Bundle"),
                         .name = u"bundleDialog"_s,
                         .filters = {tr("Bundles (%1)").arg(u"*.tar.gz"_s)},
                         .suggestion = feedback::bundleFileName(*m_draft)},
                        [this](const FileAnswer &answer) { saveBundle(answer.path); });
    });
    connect(m_parts.sender, &feedback::Sender::queued, this, &UploadDialog::takeQueued);
    connect(m_parts.sender, &feedback::Sender::attempted, this, &UploadDialog::takeAttempt);
}

// The report is worded, and the settings are read, in workers.
void UploadDialog::prepare(const std::shared_ptr<const RedactedReport> &report)
{
    const auto job = [report, secrets = m_parts.secrets, options = m_parts.options()] {
        return feedback::Draft(*report, std::make_shared<Redactor>(*secrets, options), options.now);
    };
    inWorker(this, job, [this](const feedback::Draft &draft) { take(draft); });
    whenGiven(this, m_environment->once(feedback::destination),
              [this](const feedback::Destination &destination) { takeDestination(destination); });
}

void UploadDialog::take(const feedback::Draft &draft)
{
    m_draft = draft;
    setWords();
    m_ui->itemsList->choose(feedback::Part::Report);
}

void UploadDialog::takeDestination(const feedback::Destination &destination)
{
    m_destination = destination;
    (destination.canSend() ? m_ui->sendButton : m_ui->bundleButton)->setDefault(true);
    word();
}

void UploadDialog::word()
{
    for (int row = 0; row < m_ui->categoryBox->count(); ++row)
        m_ui->categoryBox->setItemText(
            row, wordOf(static_cast<feedback::Category>(m_ui->categoryBox->itemData(row).toInt())));
    if (m_destination)
        m_ui->placeLabel->setText(m_destination->canSend()
                                      ? tr("Goes to %1 (set by %2). Nothing is sent before you press Send.")
                                            .arg(m_destination->dsn->place().localized(), m_destination->source)
                                      : m_destination->refusal().localized());
    wordSize();
    say(m_said);
    updateButtons();
}

void UploadDialog::wordSize()
{
    if (m_draft)
        m_ui->sizeLabel->setText(tr("%1 would be sent").arg(QLocale().formattedDataSize(m_draft->selectedBytes(), 1)));
}

void UploadDialog::setWords()
{
    if (!m_draft)
        return;
    m_draft->setCategory(static_cast<feedback::Category>(m_ui->categoryBox->currentData().toInt()));
    m_draft->setWords(m_ui->wordsEdit->toPlainText());
    showItems();
}

void UploadDialog::fetchLog()
{
    m_ui->minutesBox->setEnabled(m_ui->logBox->isChecked());
    if (!m_draft)
        return;
    if (!m_ui->logBox->isChecked()) {
        takeLog({});
        return;
    }
    say([] { return tr("Reading the log…"); });
    const std::chrono::minutes span(m_ui->minutesBox->value());
    whenGiven(this, feedback::logExcerpt(*m_environment, span, m_parts.secrets),
              [this](const feedback::LogExcerpt &excerpt) {
                  if (m_ui->logBox->isChecked())
                      takeLog(excerpt);
              });
}

void UploadDialog::takeLog(const feedback::LogExcerpt &excerpt)
{
    m_draft->setLog(excerpt);
    Words words = worded(excerpt.errorText);
    if (excerpt.errorText.isEmpty() && m_ui->logBox->isChecked() && excerpt.text.isEmpty())
        words = [] { return tr("The log has no line of this time."); };
    if (excerpt.isCut)
        words = [] { return tr("Older lines were left out for their size."); };
    say(words);
    showItems();
    if (!excerpt.text.isEmpty())
        m_ui->itemsList->choose(feedback::Part::Log);
}

// A picture of what is redacted already.
void UploadDialog::fetchScreenshot()
{
    if (!m_draft)
        return;
    const QImage image = m_ui->screenshotBox->isChecked() ? m_screenshot().toImage() : QImage();
    inWorker(
        this, [image] { return image.isNull() ? QByteArray() : pngOf(image); },
        [this](const QByteArray &png) {
            m_draft->setScreenshot(png);
            showItems();
            if (!png.isEmpty())
                m_ui->itemsList->choose(feedback::Part::Screenshot);
        });
}

void UploadDialog::showItems()
{
    m_ui->itemsList->setItems(m_draft->items());
    wordSize();
    showPreview();
    updateButtons();
}

void UploadDialog::showPreview()
{
    const feedback::DraftItem item = m_ui->itemsList->current();
    const bool isPicture = item.part == feedback::Part::Screenshot;
    m_ui->previewStack->setCurrentWidget(isPicture ? static_cast<QWidget *>(m_ui->pictureLabel) : m_ui->preview);
    if (isPicture) {
        const QPixmap picture = QPixmap::fromImage(QImage::fromData(item.bytes, "PNG"));
        m_ui->pictureLabel->setPixmap(
            picture.scaled(m_ui->previewStack->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    } else {
        m_ui->preview->show(item.bytes);
    }
}

void UploadDialog::updateButtons()
{
    const bool isOpen = m_draft && !m_isQueued;
    const bool canSend = m_destination && m_destination->canSend();
    m_ui->sendButton->setEnabled(isOpen && canSend);
    m_ui->sendButton->setToolTip(canSend || !m_destination ? tr("Send what is ticked")
                                                           : m_destination->refusal().localized());
    m_ui->bundleButton->setEnabled(m_draft.has_value());
    for (QWidget *const input :
         std::initializer_list<QWidget *>{m_ui->categoryBox, m_ui->wordsEdit, m_ui->logBox, m_ui->itemsList})
        input->setEnabled(isOpen);
    m_ui->screenshotBox->setEnabled(isOpen && m_screenshot);
    m_ui->minutesBox->setEnabled(isOpen && m_ui->logBox->isChecked());
}

void UploadDialog::send()
{
    setWords();
    m_isQueued = true;
    updateButtons();
    say([] { return tr("Sending…"); });
    m_parts.sender->queue(*m_draft, *m_destination->dsn); // refused if a secret is in it: takeQueued
}

void UploadDialog::saveBundle(const QString &path)
{
    setWords();
    const auto job = [draft = *m_draft, path] {
        const Message fault = draft.fault();
        // The dialog of the platform has asked whether to replace it.
        return fault.isEmpty() ? feedback::saveBundle(draft, path, feedback::Existing::Replaced)
                               : feedback::SavedBundle{.path = path, .errorText = fault};
    };
    inWorker(this, job, [this](const feedback::SavedBundle &bundle) {
        if (bundle.errorText.isEmpty())
            say([path = bundle.path] { return tr("Saved to %1").arg(path); });
        else
            tell(this, {[] { return tr("The bundle was not saved."); }, worded(bundle.errorText)});
    });
}

void UploadDialog::takeQueued(const QString &eventId, const Message &errorText)
{
    if (!m_draft || eventId != m_draft->eventId())
        return;
    if (errorText.isEmpty()) {
        m_parts.sender->send(eventId);
        return;
    }
    m_isQueued = false;
    updateButtons();
    say(asTheyAre({}));
    tell(this, {[] { return tr("This was not sent."); }, worded(errorText)});
}

void UploadDialog::takeAttempt(const feedback::OutboxEntry &entry, const Message &errorText)
{
    if (!m_draft || entry.eventId != m_draft->eventId())
        return;
    say(worded(errorText.isEmpty() ? entry.statusText() : errorText));
    m_ui->outboxButton->setVisible(true);
    m_ui->closeButton->setDefault(true);
}

void UploadDialog::say(const Words &words)
{
    m_said = words;
    m_ui->stateLabel->setText(words());
}

} // namespace doctor
