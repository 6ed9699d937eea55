// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/sender.h"

#include "core/phrase.h"
#include "feedback/gzip.h"
#include "probes/httprequest.h"

#include <QFutureWatcher>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::feedback {

namespace {

constexpr auto quietLimit = 30s;   // without a byte either way: lookup, connection, upload, answer
constexpr auto wholeLimit = 15min; // however it trickles
constexpr qint64 largestAnswer = 64LL * 1024;
constexpr const char *stopped = QT_TRANSLATE_NOOP("Checks", "the attempt was stopped");

Message waitText(const QDateTime &until)
{
    return {QT_TRANSLATE_NOOP("Checks", "The server wants nothing before %1."), {phrase(until)}};
}

probes::HttpRequest requestFor(const Dsn &dsn, const QByteArray &packed)
{
    return {.method = "POST",
            .url = dsn.envelopeUrl(),
            .headers = {{"content-type", "application/x-sentry-envelope"}, {"content-encoding", "gzip"}},
            .credentials = {{"x-sentry-auth", dsn.authorization()}},
            .body = packed,
            .isCodexs = false,
            .followsRedirects = false, // what was consented to is this place
            .limit = wholeLimit,
            .quietLimit = quietLimit,
            .largestBody = largestAnswer};
}

// Why it was not kept, or nothing.
Message added(const Surroundings &surroundings, const Envelope &envelope)
{
    const Message refusal = refusalOf(readDestination(surroundings), envelope.dsn);
    return refusal.isEmpty() ? Outbox(*surroundings.options).add(envelope, QDateTime::currentDateTimeUtc()) : refusal;
}

} // namespace

// What a worker makes ready for an attempt, or why there is none.
struct Sender::Prepared {
    std::shared_ptr<Outbox::Attempt> attempt = {};
    QByteArray packed = {};
    OutboxEntry entry = {};
    Message errorText = {};
};

Sender::Sender(std::function<RunOptions()> options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    m_nextDue.setSingleShot(true);
    connect(&m_nextDue, &QTimer::timeout, this, &Sender::sendDue);
}

Sender::~Sender() = default;

// The job has an environment of its own, so that it is not dropped with an attempt that is stopped.
template<typename Value, typename Then>
void Sender::inWorker(std::function<Value(const Surroundings &)> job, Then then)
{
    auto *const environment = new Environment(m_options(), this);
    auto *const watcher = new QFutureWatcher<Value>(environment);
    connect(watcher, &QFutureWatcherBase::finished, this, [environment, watcher, then] {
        environment->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(environment->inWorker(std::move(job)));
}

void Sender::change(const QString &eventId, const std::function<Message(const Outbox &)> &change)
{
    inWorker<Message>([change](const Surroundings &surroundings) { return change(Outbox(*surroundings.options)); },
                      [this, eventId](const Message &errorText) {
                          Q_EMIT changed(eventId, errorText);
                          refresh();
                      });
}

void Sender::add(const QString &eventId, const std::function<Message(const Surroundings &)> &job)
{
    inWorker<Message>(job, [this, eventId](const Message &errorText) {
        Q_EMIT queued(eventId, errorText);
        refresh();
    });
}

void Sender::queue(const Draft &draft, const Dsn &dsn)
{
    add(draft.eventId(), [draft, dsn](const Surroundings &surroundings) {
        const Message fault = draft.fault();
        return fault.isEmpty() ? added(surroundings, draft.envelope(dsn)) : fault;
    });
}

void Sender::queue(const Envelope &envelope)
{
    add(envelope.eventId, [envelope](const Surroundings &surroundings) { return added(surroundings, envelope); });
}

void Sender::pause(const QString &eventId)
{
    change(eventId, [eventId](const Outbox &outbox) { return outbox.pause(eventId); });
}

void Sender::resume(const QString &eventId)
{
    change(eventId, [eventId](const Outbox &outbox) { return outbox.resume(eventId); });
}

void Sender::leaveOutAttachments(const QString &eventId)
{
    change(eventId, [eventId](const Outbox &outbox) { return outbox.withoutAttachments(eventId); });
}

void Sender::remove(const QString &eventId)
{
    change(eventId, [eventId](const Outbox &outbox) { return outbox.remove(eventId); });
}

void Sender::refresh()
{
    inWorker<QList<OutboxEntry>>(
        [](const Surroundings &surroundings) { return Outbox(*surroundings.options).entries(); },
        [this](const QList<OutboxEntry> &entries) {
            Q_EMIT entriesRead(entries);
            schedule(entries);
        });
}

void Sender::send(const QString &eventId)
{
    m_waiting.push_back(eventId);
    startNext();
}

void Sender::sendDue()
{
    inWorker<QList<OutboxEntry>>(
        [](const Surroundings &surroundings) { return Outbox(*surroundings.options).entries(); },
        [this](const QList<OutboxEntry> &entries) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            for (const OutboxEntry &entry : entries) {
                if (const QDateTime due = dueAt(entry); due.isValid() && due <= now)
                    m_waiting.push_back(entry.eventId);
            }
            schedule(entries);
            startNext();
        });
}

void Sender::keepSending()
{
    m_keepsSending = true;
    sendDue();
}

// Invalid: not of its own accord, or it is among those to be tried already.
QDateTime Sender::dueAt(const OutboxEntry &entry) const
{
    if (!entry.isWaiting() || entry.eventId == m_current || std::ranges::count(m_waiting, entry.eventId) > 0)
        return {};
    const QDateTime due = entry.notBefore.isValid() ? entry.notBefore : entry.queuedAt;
    return std::max(due, m_refused.value(entry.eventId, due));
}

// Sleeps until the next entry is due, and an hour at most: another program may have queued something.
void Sender::schedule(const QList<OutboxEntry> &entries)
{
    if (!m_keepsSending)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    constexpr std::chrono::milliseconds longest = 1h;
    constexpr std::chrono::milliseconds shortest = 1s;
    std::chrono::milliseconds next = longest;
    for (const OutboxEntry &entry : entries) {
        if (const QDateTime due = dueAt(entry); due.isValid())
            next = std::min(next, std::chrono::milliseconds(now.msecsTo(due)));
    }
    m_nextDue.start(std::max(next, shortest));
}

void Sender::startNext()
{
    if (isSending())
        return;
    if (m_waiting.empty()) {
        Q_EMIT idle();
        return;
    }
    m_current = m_waiting.front();
    m_waiting.pop_front();
    m_isStopping = false;
    Q_EMIT sendingStarted(m_current);
    inWorker<Prepared>(
        [eventId = m_current](const Surroundings &surroundings) { return prepared(surroundings, eventId); },
        [this](const Prepared &prepared) {
            if (prepared.errorText.isEmpty() && !m_isStopping)
                post(prepared);
            else
                giveUp(prepared);
        });
}

Sender::Prepared Sender::prepared(const Surroundings &surroundings, const QString &eventId)
{
    const Outbox outbox(*surroundings.options);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::optional<OutboxEntry> entry = outbox.entry(eventId);
    Prepared prepared{
        .entry = entry.value_or(OutboxEntry{.eventId = eventId,
                                            .state = EntryState::Rejected,
                                            .words = QString::fromUtf8(QT_TRANSLATE_NOOP("Checks", "not there"))})};
    if (entry)
        prepared.errorText = refusalOf(readDestination(surroundings), entry->dsn);
    if (surroundings.options->offline)
        prepared.errorText = {QT_TRANSLATE_NOOP("Checks", "Nothing is sent with --offline.")};
    const QDateTime held = entry ? outbox.heldUntil(entry->dsn) : QDateTime();
    if (prepared.errorText.isEmpty() && held.isValid() && held > now)
        prepared.errorText = waitText(held);
    if (!prepared.errorText.isEmpty())
        return prepared;
    prepared.attempt = outbox.begin(eventId, now);
    prepared.errorText = prepared.attempt->errorText;
    if (prepared.attempt->entry.state == EntryState::Rejected) // what was to be sent is lost
        prepared.entry = prepared.attempt->entry;
    if (!prepared.errorText.isEmpty())
        return prepared;
    prepared.entry = prepared.attempt->entry;
    prepared.packed = gzipped(prepared.attempt->envelope.bytes(now));
    return prepared;
}

void Sender::post(const Prepared &prepared)
{
    m_attempt = prepared.attempt;
    m_environment = std::make_unique<Environment>(m_options());
    auto *const watcher = new QFutureWatcher<probes::HttpEvidence>(m_environment.get());
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const QFuture<probes::HttpEvidence> future = watcher->future();
        probes::HttpEvidence evidence{.errorText = QString::fromUtf8(stopped)};
        if (future.resultCount() > 0)
            evidence = future.result();
        m_environment.release()->deleteLater(); // the watcher is its child
        take(evidence);
    });
    watcher->setFuture(probes::request(*m_environment, requestFor(prepared.entry.dsn, prepared.packed)));
}

void Sender::take(const probes::HttpEvidence &evidence)
{
    const std::shared_ptr<Outbox::Attempt> attempt = std::exchange(m_attempt, {});
    const Verdict verdict = verdictOf(evidence, attempt->entry.eventId);
    inWorker<Message>(
        [attempt, verdict](const Surroundings &surroundings) {
            return Outbox(*surroundings.options).end(attempt, verdict, QDateTime::currentDateTimeUtc());
        },
        [this, attempt](const Message &errorText) { conclude(attempt->entry, errorText); });
}

// Of what was not sent after all.
void Sender::giveUp(const Prepared &prepared)
{
    if (!prepared.attempt || !prepared.attempt->isBegun()) {
        conclude(prepared.entry, prepared.errorText);
        return;
    }
    inWorker<Message>(
        [attempt = prepared.attempt](const Surroundings &surroundings) {
            return Outbox(*surroundings.options).giveUp(attempt, QString::fromUtf8(stopped));
        },
        [this, attempt = prepared.attempt](const Message &errorText) { conclude(attempt->entry, errorText); });
}

void Sender::stop()
{
    m_keepsSending = false;
    m_nextDue.stop();
    m_waiting.clear();
    m_isStopping = true;
    if (!m_attempt)
        return; // nothing is on its way yet, or its end is being noted
    m_environment.reset();
    giveUp({.attempt = std::exchange(m_attempt, {})});
}

void Sender::conclude(const OutboxEntry &entry, const Message &errorText)
{
    constexpr qint64 patience = 300; // seconds, until a policy, a disk or another program may have changed its mind
    m_current.clear();
    if (!errorText.isEmpty())
        m_refused.insert(entry.eventId, QDateTime::currentDateTimeUtc().addSecs(patience));
    Q_EMIT attempted(entry, errorText);
    refresh();
    startNext();
}

} // namespace doctor::feedback
