// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/feedbackcommand.h"

#include "cli/commandline.h"
#include "cli/terminal.h"
#include "core/redactedreport.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::cli {

namespace {

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

// Calls `take` on the event loop with what the future gives.
template<typename Value, typename Take>
void whenDone(QObject *context, const QFuture<Value> &future, Take take)
{
    auto *const watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}

QString noteOf(const feedback::DraftItem &item, const feedback::LogExcerpt &log, bool hasWords)
{
    if (item.part == feedback::Part::Event)
        return hasWords ? u"status, tags and your message"_s : u"status and tags"_s;
    if (item.part != feedback::Part::Log)
        return {};
    return u"last %1 minutes, %2 lines%3"_s.arg(log.span.count())
        .arg(log.lines)
        .arg(log.isCut ? u", older ones left out"_s : QString());
}

QString rowOf(const feedback::DraftItem &item, const feedback::LogExcerpt &log, bool hasWords)
{
    const QString note = noteOf(item, log, hasWords);
    return u"  %1 %2 bytes%3\n"_s.arg(item.fileName.leftJustified(26),
                                      QLocale::c().toString(item.bytes.size()).rightJustified(10),
                                      note.isEmpty() ? note : u"  "_s + note);
}

} // namespace

FeedbackCommand::FeedbackCommand(Arguments arguments, std::shared_ptr<const SecretStore> secrets, QObject *parent)
    : QObject(parent), m_arguments(std::move(arguments)), m_secrets(std::move(secrets)),
      m_environment(m_arguments.options), m_sender([options = m_arguments.options] { return options; })
{
    connect(&m_sender, &feedback::Sender::queued, this, [this](const QString &eventId, const Message &errorText) {
        if (errorText.isEmpty())
            m_sender.send(eventId);
        else
            fail(errorText.english());
    });
    connect(&m_sender, &feedback::Sender::attempted, this, &FeedbackCommand::takeAttempt);
}

void FeedbackCommand::start(const Report &report)
{
    const auto redactor = std::make_shared<const Redactor>(*m_secrets, m_arguments.options);
    m_draft =
        std::make_unique<feedback::Draft>(RedactedReport(report, *redactor), redactor, QDateTime::currentDateTimeUtc());
    m_draft->setCategory(m_arguments.feedback.category);
    m_draft->setWords(m_arguments.feedback.message);
    const auto askWhere = [this] {
        whenDone(this, m_environment.once(feedback::destination),
                 [this](const feedback::Destination &destination) { takeDestination(destination); });
    };
    if (m_arguments.feedback.logMinutes.count() == 0) {
        askWhere();
        return;
    }
    whenDone(this, feedback::logExcerpt(m_environment, m_arguments.feedback.logMinutes, m_secrets),
             [this, askWhere](const feedback::LogExcerpt &excerpt) {
                 takeLog(excerpt);
                 askWhere();
             });
}

void FeedbackCommand::takeLog(const feedback::LogExcerpt &excerpt)
{
    m_log = excerpt;
    m_draft->setLog(excerpt);
    if (!excerpt.errorText.isEmpty())
        printError(u"no log goes along: %1"_s.arg(excerpt.errorText.english()));
}

void FeedbackCommand::takeDestination(const feedback::Destination &destination)
{
    m_destination = destination;
    if (const Message fault = m_draft->fault(); !fault.isEmpty()) {
        fail(fault.english());
        return;
    }
    if (!m_arguments.feedback.bundleFile.isEmpty()) {
        save();
        return;
    }
    show();
    if (!destination.canSend())
        fail(destination.refusal().english() + u" (--save-bundle FILE)"_s);
    else if (m_arguments.feedback.isConsented)
        queue();
    else if (isStandardInputTerminal() && isStandardErrorTerminal())
        ask();
    else
        fail(u"nothing was sent: there is no terminal to ask on; --yes consents to sending this"_s);
}

void FeedbackCommand::show() const
{
    QString text = m_destination.canSend() ? u"This would be sent to %1 (set by %2):\n\n"_s.arg(
                       m_destination.dsn->place().english(), m_destination.source)
                                           : u"This would be sent:\n\n"_s;
    QString words;
    for (const feedback::DraftItem &item : m_draft->items()) {
        if (item.part == feedback::Part::Words)
            words = QString::fromUtf8(item.bytes);
        else if (item.isSelected)
            text += rowOf(item, m_log, !m_arguments.feedback.message.isEmpty());
    }
    if (!words.isEmpty())
        text += u"\nYour message (%1), as it would be sent:\n\n  "_s.arg(feedback::nameOf(m_draft->category()))
                + QString(words).replace(u'\n', u"\n  "_s) + u'\n';
    print(text + u'\n');
}

void FeedbackCommand::save()
{
    const feedback::Draft draft = *m_draft;
    const QString path = m_arguments.feedback.bundleFile;
    const auto write = [draft, path](const Surroundings &) {
        return feedback::saveBundle(draft, path, feedback::Existing::Kept);
    };
    whenDone(this, m_environment.inWorker(write), [this](const feedback::SavedBundle &saved) {
        if (!saved.errorText.isEmpty()) {
            fail(saved.errorText.english());
            return;
        }
        print(u"Saved %1 (%2 bytes). Nothing was sent.\n"_s.arg(saved.path, QLocale::c().toString(saved.bytes)));
        Q_EMIT finished(0);
    });
}

void FeedbackCommand::ask()
{
    std::fputs("Send this now? [y]es, [v]iew every byte of it first, [N]o: ", stderr);
    std::fflush(stderr);
    if (m_input)
        return;
    m_input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_input, &QSocketNotifier::activated, this, [this] {
        constexpr size_t longestLine = 256;
        char line[longestLine];
        const ssize_t length = ::read(STDIN_FILENO, line, sizeof line);
        takeAnswer(QByteArray(line, length > 0 ? length : 0));
    });
}

void FeedbackCommand::takeAnswer(const QByteArray &line)
{
    const QByteArray answer = line.trimmed().toLower();
    if (answer == "v" || answer == "view") {
        for (const feedback::DraftItem &item : m_draft->items()) {
            if (!item.isSelected || item.part == feedback::Part::Words)
                continue;
            print(u"---- %1, %2 bytes ----\n"_s.arg(item.fileName).arg(item.bytes.size()));
            print(QString::fromUtf8(item.bytes) + u'\n');
        }
        ask();
        return;
    }
    m_input->setEnabled(false);
    if (answer == "y" || answer == "yes") {
        queue();
        return;
    }
    print(u"Nothing was sent.\n"_s);
    Q_EMIT finished(1);
}

void FeedbackCommand::queue()
{
    m_sender.queue(*m_draft, *m_destination.dsn);
}

void FeedbackCommand::takeAttempt(const feedback::OutboxEntry &entry, const Message &errorText)
{
    Q_EMIT finished(tellOutcome(entry, errorText));
}

void FeedbackCommand::fail(const QString &errorText)
{
    printError(errorText);
    Q_EMIT finished(2);
}

int tellOutcome(const feedback::OutboxEntry &entry, const Message &errorText)
{
    using State = feedback::EntryState;
    const QString id = entry.eventId;
    if (!errorText.isEmpty())
        printError(errorText.english());
    if (!errorText.isEmpty() && !entry.isWaiting())
        return 2;
    if (entry.state == State::Sent) {
        print(u"Accepted by the server. Event id: %1\n"_s.arg(id));
        return 0;
    }
    if (entry.state == State::Rejected) {
        print(u"Not accepted. %1: %2\n"_s.arg(id, entry.statusText().english()));
        if (entry.isTooLarge && entry.hasAttachments())
            print(
                u"Without its attachments: codex-doctor-cli --outbox leave-out %1, then --outbox send %1\n"_s.arg(id));
        return 2;
    }
    const QString resume = entry.state == State::Paused ? u"--outbox resume %1, then "_s.arg(id) : QString();
    print(u"Kept in the outbox. %1: %2\nAgain: codex-doctor-cli %3--outbox send %1\n"_s.arg(
        id, entry.statusText().english(), resume));
    return 1;
}

} // namespace doctor::cli
