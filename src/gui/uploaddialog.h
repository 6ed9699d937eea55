// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/destination.h"
#include "feedback/draft.h"
#include "feedback/sender.h"
#include "gui/filechooser.h"
#include "gui/wording.h"

#include <QDialog>
#include <QPixmap>
#include <QTimer>

#include <memory>

namespace doctor {

namespace Ui {
class UploadDialog;
}

// What feedback needs from outside.
struct FeedbackParts {
    feedback::Sender *sender = nullptr; // lives as long as the program, so that sending goes on behind a closed dialog
    std::function<RunOptions()> options = {};
    std::shared_ptr<const SecretStore> secrets = {};
    FileChooser chooser = askForFile;
};

// Shows byte for byte what would be sent, and sends what the user left ticked when Send is pressed, never before. Where
// nothing can be sent it says why, and the same can be saved as a bundle.
class UploadDialog final : public QDialog
{
    Q_OBJECT

public:
    UploadDialog(const std::shared_ptr<const RedactedReport> &report, FeedbackParts parts,
                 std::function<QPixmap()> screenshot, QWidget *parent = nullptr);
    ~UploadDialog() override;

Q_SIGNALS:
    void outboxRequested();

private:
    void prepare(const std::shared_ptr<const RedactedReport> &report);
    void connectControls();
    void take(const feedback::Draft &draft);
    void takeDestination(const feedback::Destination &destination);
    void setWords();
    void fetchLog();
    void takeLog(const feedback::LogExcerpt &excerpt);
    void fetchScreenshot();
    void showItems();
    void showPreview();
    void updateButtons();
    void send();
    void saveBundle(const QString &path);
    void takeQueued(const QString &eventId, const Message &errorText);
    void takeAttempt(const feedback::OutboxEntry &entry, const Message &errorText);
    void say(const Words &words);
    void word();
    void wordSize();

    std::unique_ptr<Ui::UploadDialog> m_ui;
    FeedbackParts m_parts;
    std::function<QPixmap()> m_screenshot;
    std::unique_ptr<Environment> m_environment; // ends what is fetched when the dialog is closed
    std::optional<feedback::Draft> m_draft;
    std::optional<feedback::Destination> m_destination; // nothing while it is looked for
    Words m_said = asTheyAre({});
    QTimer m_typing; // the words are masked once a pause is made
    bool m_isQueued = false;
};

} // namespace doctor
