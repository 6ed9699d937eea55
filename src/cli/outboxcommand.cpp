// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/outboxcommand.h"

#include "cli/commandline.h"
#include "cli/feedbackcommand.h"
#include "cli/terminal.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace doctor::cli {

namespace {

using feedback::OutboxEntry;
using feedback::Sender;

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

QString described(const OutboxEntry &entry)
{
    QStringList names;
    for (const feedback::EntryItem &item : entry.items)
        names.append(u"%1 (%2 bytes)"_s.arg(item.name).arg(item.bytes));
    return u"%1  %2  %3  to %4\n    %5\n    %6\n"_s.arg(
        entry.eventId, QString(feedback::nameOf(entry.state)).leftJustified(8),
        entry.queuedAt.toUTC().toString(u"yyyy-MM-dd hh:mm"_s), entry.dsn.place().english(), names.join(", "_L1),
        entry.statusText().english());
}

} // namespace

OutboxCommand::OutboxCommand(const Arguments &arguments, QObject *parent)
    : QObject(parent), m_arguments(arguments.outbox), m_options(arguments.options),
      m_sender([options = arguments.options] { return options; })
{
    connect(&m_sender, &Sender::attempted, this, [this](const OutboxEntry &entry, const Message &errorText) {
        m_exitStatus = std::max(m_exitStatus, tellOutcome(entry, errorText));
    });
    connect(&m_sender, &Sender::idle, this, &OutboxCommand::end);
    connect(&m_sender, &Sender::changed, this, [this](const QString &, const Message &errorText) {
        if (!errorText.isEmpty())
            printError(errorText.english());
        Q_EMIT finished(errorText.isEmpty() ? 0 : 2);
    });
}

void OutboxCommand::start()
{
    using Action = OutboxArguments::Action;
    switch (m_arguments.action) {
    case Action::List:
        connect(&m_sender, &Sender::entriesRead, this, &OutboxCommand::list);
        m_sender.refresh();
        return;
    case Action::Send:
        send();
        return;
    case Action::Show:
        show(m_arguments.eventId);
        return;
    case Action::Pause:
        m_sender.pause(m_arguments.eventId);
        return;
    case Action::Resume:
        m_sender.resume(m_arguments.eventId);
        return;
    case Action::LeaveOut:
        m_sender.leaveOutAttachments(m_arguments.eventId);
        return;
    case Action::Delete:
        m_sender.remove(m_arguments.eventId);
        return;
    }
}

void OutboxCommand::list(const QList<OutboxEntry> &entries)
{
    if (entries.isEmpty())
        print(u"The outbox is empty.\n"_s);
    for (const OutboxEntry &entry : entries)
        print(described(entry));
    Q_EMIT finished(isOutputWritten() ? 0 : 2);
}

// Asked for by a user, who need not wait for the next attempt; the server's wish to be left alone holds all the same.
void OutboxCommand::send()
{
    if (!m_arguments.eventId.isEmpty()) {
        m_sender.send(m_arguments.eventId);
        return;
    }
    connect(&m_sender, &Sender::entriesRead, this, [this](const QList<OutboxEntry> &entries) {
        if (std::exchange(m_isListed, true))
            return;
        bool isAny = false;
        for (const OutboxEntry &entry : entries) {
            if (!entry.isWaiting())
                continue;
            isAny = true;
            m_sender.send(entry.eventId);
        }
        if (!isAny) {
            print(u"Nothing waits to be sent.\n"_s);
            end();
        }
    });
    m_sender.refresh();
}

// The bytes alone on standard output.
void OutboxCommand::show(const QString &eventId)
{
    const QByteArray payload = feedback::Outbox(m_options).payload(eventId);
    if (payload.isEmpty())
        printError(u"nothing is kept of %1"_s.arg(eventId));
    std::fwrite(payload.constData(), 1, static_cast<size_t>(payload.size()), stdout);
    const bool isShown = isOutputWritten() && !payload.isEmpty();
    QMetaObject::invokeMethod(
        this, [this, isShown] { Q_EMIT finished(isShown ? 0 : 2); }, Qt::QueuedConnection);
}

void OutboxCommand::end()
{
    std::fflush(stdout);
    Q_EMIT finished(m_exitStatus);
}

} // namespace doctor::cli
