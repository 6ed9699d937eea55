// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/outbox.h"

#include "codex/oserror.h"
#include "probes/datafolder.h"
#include "probes/files.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace doctor::feedback {

namespace {

constexpr auto recordFile = "/entry.json"_L1;
constexpr auto payloadFile = "/envelope"_L1;
constexpr auto lockName = "/lock"_L1;
constexpr qint64 largestRecord = 256LL * 1024;
constexpr qint64 largestPayload = 256LL * 1024 * 1024;
constexpr qsizetype mostReceipts = 50;

QByteArray contentOf(const QString &path, qint64 limit)
{
    const Surroundings surroundings{.touchLog = std::make_shared<TouchLog>(),
                                    .cancelled = std::make_shared<std::atomic_bool>(false)};
    return probes::readFile(surroundings, path, limit).bytes;
}

QString because(const QString &what, int errorNumber)
{
    return u"%1: %2."_s.arg(what, codex::osErrorText(errorNumber));
}

QString notThere(const QString &eventId)
{
    return u"There is no %1 in the outbox."_s.arg(eventId);
}

QString busyText(const QString &eventId)
{
    return u"%1 is being sent right now."_s.arg(eventId);
}

QList<EntryItem> namesOf(const Envelope &envelope)
{
    QList<EntryItem> items;
    for (const EnvelopeItem &item : envelope.items)
        items.append({item.isAttachment() ? item.fileName : u"event.json"_s, item.payload.size(), item.isAttachment()});
    return items;
}

// Codex's own way to its home, as far as nothing has to be read for it.
QString codexHomeOf(const RunOptions &options)
{
    const QString variable = options.variables.value(u"CODEX_HOME"_s);
    if (!options.codexHome.isEmpty() || !variable.isEmpty())
        return options.codexHome.isEmpty() ? variable : options.codexHome;
    return options.homeDirectory + "/.codex"_L1;
}

OutboxEntry unreadable(const QString &eventId)
{
    return {.eventId = eventId,
            .state = EntryState::Rejected,
            .words = u"its record in the outbox cannot be read; it can only be deleted"_s};
}

// What the verdict makes of the entry.
void settle(OutboxEntry &entry, const Verdict &verdict, const QDateTime &now)
{
    using Kind = Verdict::Kind;
    entry.words = verdict.words;
    entry.httpStatus = verdict.status;
    entry.isTooLarge = verdict.kind == Kind::TooLarge;
    entry.isServersWish = verdict.wait.has_value();
    entry.notBefore = {};
    if (verdict.wait)
        entry.notBefore = now.addSecs(verdict.wait->count());
    else if (verdict.kind == Kind::Later)
        entry.notBefore = now.addSecs(backOff(entry.attempts, QRandomGenerator::global()->generateDouble()).count());
    switch (verdict.kind) {
    case Kind::Accepted:
        entry.state = EntryState::Sent;
        entry.acceptedAt = now;
        return;
    case Kind::Unconfirmed:
        entry.state = EntryState::Paused;
        entry.words += u", but the answer does not confirm it; it is kept, and can be sent again"_s;
        return;
    case Kind::Later:
        entry.state = EntryState::Queued;
        return;
    case Kind::Rejected:
    case Kind::TooLarge:
        entry.state = EntryState::Rejected;
        return;
    }
}

} // namespace

Outbox::Outbox(const RunOptions &options) : m_codexHome(codexHomeOf(options))
{
    const QString folder = probes::dataFolder(options);
    if (!folder.isEmpty())
        m_folder = QDir::cleanPath(folder) + "/outbox"_L1;
}

QString Outbox::pathOf(const QString &eventId) const
{
    return m_folder + u'/' + eventId;
}

// For what changes the names in the folder. Held for a moment only.
FileLock Outbox::lockFolder() const
{
    constexpr auto pause = 10ms;
    constexpr int mostTries = 500;
    FileLock lock = lockFile(m_folder + "/.lock"_L1);
    for (int i = 0; i < mostTries && lock.errorNumber == EAGAIN; ++i) {
        std::this_thread::sleep_for(pause);
        lock = lockFile(m_folder + "/.lock"_L1);
    }
    return lock;
}

FileLock Outbox::lockEntry(const QString &eventId) const
{
    if (!isEventId(eventId))
        return {.errorNumber = ENOENT};
    return lockFile(pathOf(eventId) + lockName);
}

// Gone at once, then in pieces.
int Outbox::discard(const QString &eventId) const
{
    const QString gone = pathOf(".gone-"_L1 + eventId);
    const int error = renameDurably(pathOf(eventId), gone);
    if (error == 0)
        removeFolder(gone);
    return error;
}

// With the folder locked, what is half made or half deleted is of a program that ended.
void Outbox::sweep() const
{
    const QStringList left = QDir(m_folder).entryList({u".new-*"_s, u".gone-*"_s}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : left)
        removeFolder(pathOf(name));
    QList<OutboxEntry> sent = entries();
    erase_if(sent, [](const OutboxEntry &entry) { return entry.state != EntryState::Sent; });
    for (qsizetype i = 0; i < sent.size(); ++i) {
        if (i < sent.size() - mostReceipts)
            discard(sent[i].eventId);
        else // its sender ended before this
            QFile::remove(pathOf(sent[i].eventId) + payloadFile);
    }
}

QString Outbox::add(const Envelope &envelope, const QDateTime &now) const
{
    if (m_folder.isEmpty())
        return u"There is no folder to keep feedback in, because HOME is not set. Nothing was sent."_s;
    if (probes::liesBelow(m_folder, m_codexHome))
        return u"%1 lies in the Codex home, which is never changed. Set XDG_DATA_HOME to another folder."_s.arg(
            m_folder);
    const QString failed = u"The feedback cannot be kept in %1, so nothing was sent"_s.arg(m_folder);
    if (const int error = makeFolder(m_folder); error != 0)
        return because(failed, error);
    ::chmod(QFile::encodeName(m_folder).constData(), 0700); // made by somebody else, or with another mask
    const FileLock lock = lockFolder();
    if (!lock.isHeld())
        return because(failed, lock.errorNumber);
    sweep();
    if (QFile::exists(pathOf(envelope.eventId)))
        return u"%1 is in the outbox already."_s.arg(envelope.eventId);

    const OutboxEntry entry{
        .eventId = envelope.eventId, .dsn = envelope.dsn, .queuedAt = now, .items = namesOf(envelope)};
    const QString made = pathOf(".new-"_L1 + envelope.eventId);
    int error = makeFolder(made);
    if (error == 0)
        error = createFile(made + payloadFile, envelope.bytes());
    if (error == 0)
        error = createFile(made + recordFile, toJson(entry));
    if (error == 0) // so that deleting works on a full disk
        error = createFile(made + lockName, {});
    if (error == 0)
        error = renameDurably(made, pathOf(envelope.eventId));
    if (error == 0)
        return {};
    removeFolder(made);
    return because(failed, error);
}

QString Outbox::write(const OutboxEntry &entry) const
{
    const int error = replaceFile(pathOf(entry.eventId) + recordFile, toJson(entry));
    return error == 0 ? QString() : because(u"The outbox %1 cannot be written"_s.arg(m_folder), error);
}

QString Outbox::change(const QString &eventId, const std::function<QString(OutboxEntry &)> &change) const
{
    const FileLock lock = lockEntry(eventId);
    if (lock.errorNumber == EAGAIN)
        return busyText(eventId);
    std::optional<OutboxEntry> entry = this->entry(eventId);
    if (!lock.isHeld() || !entry)
        return notThere(eventId);
    const QString refusal = change(*entry);
    return refusal.isEmpty() ? write(*entry) : refusal;
}

QString Outbox::pause(const QString &eventId) const
{
    return change(eventId, [](OutboxEntry &entry) {
        if (entry.state != EntryState::Queued && entry.state != EntryState::Paused)
            return u"%1 is not waiting: %2."_s.arg(entry.eventId, entry.statusText());
        entry.state = EntryState::Paused;
        return QString();
    });
}

QString Outbox::resume(const QString &eventId) const
{
    return change(eventId, [](OutboxEntry &entry) {
        if (entry.state == EntryState::Sent)
            return u"%1 was accepted already."_s.arg(entry.eventId);
        entry.state = EntryState::Queued;
        if (!entry.isServersWish)
            entry.notBefore = {};
        return QString();
    });
}

QString Outbox::withoutAttachments(const QString &eventId) const
{
    return change(eventId, [this](OutboxEntry &entry) {
        std::optional<Envelope> envelope = parseEnvelope(payload(entry.eventId));
        if (!envelope || entry.state == EntryState::Sent)
            return u"%1 has nothing left to send."_s.arg(entry.eventId);
        erase_if(envelope->items, [](const EnvelopeItem &item) { return item.isAttachment(); });
        const int error = replaceFile(pathOf(entry.eventId) + payloadFile, envelope->bytes());
        if (error != 0)
            return because(u"The outbox %1 cannot be written"_s.arg(m_folder), error);
        entry.items = namesOf(*envelope);
        entry.state = EntryState::Queued;
        entry.isTooLarge = false;
        entry.words.clear();
        entry.notBefore = entry.isServersWish ? entry.notBefore : QDateTime();
        return QString();
    });
}

QString Outbox::remove(const QString &eventId) const
{
    const FileLock lock = lockEntry(eventId);
    if (lock.errorNumber == EAGAIN)
        return busyText(eventId);
    if (!lock.isHeld())
        return notThere(eventId);
    const FileLock folderLock = lockFolder();
    const int error = folderLock.isHeld() ? discard(eventId) : folderLock.errorNumber;
    return error == 0 ? QString() : because(u"%1 cannot be deleted"_s.arg(eventId), error);
}

QList<OutboxEntry> Outbox::entries() const
{
    QList<OutboxEntry> found;
    if (m_folder.isEmpty())
        return found;
    const QStringList names = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (const std::optional<OutboxEntry> each = entry(name))
            found.append(*each);
    }
    std::ranges::stable_sort(found, {}, &OutboxEntry::queuedAt);
    return found;
}

std::optional<OutboxEntry> Outbox::entry(const QString &eventId) const
{
    const QString path = pathOf(eventId);
    if (m_folder.isEmpty() || !isEventId(eventId) || !QFile::exists(path))
        return std::nullopt;
    std::optional<OutboxEntry> entry = parseEntry(contentOf(path + recordFile, largestRecord));
    if (!entry || entry->eventId != eventId)
        return unreadable(eventId);
    // Whoever was sending it has ended.
    if (entry->state == EntryState::Sending && !isLocked(path + lockName))
        entry->state = EntryState::Queued;
    return entry;
}

QByteArray Outbox::payload(const QString &eventId) const
{
    return isEventId(eventId) ? contentOf(pathOf(eventId) + payloadFile, largestPayload) : QByteArray();
}

QDateTime Outbox::heldUntil(const Dsn &dsn) const
{
    QDateTime until;
    for (const OutboxEntry &entry : entries()) {
        if (entry.isServersWish && entry.dsn == dsn && (!until.isValid() || entry.notBefore > until))
            until = entry.notBefore;
    }
    return until;
}

std::shared_ptr<Outbox::Attempt> Outbox::begin(const QString &eventId, const QDateTime &now) const
{
    const auto attempt = std::make_shared<Attempt>();
    attempt->lock = lockEntry(eventId);
    const std::optional<OutboxEntry> entry = this->entry(eventId);
    if (attempt->lock.errorNumber == EAGAIN)
        attempt->errorText = busyText(eventId);
    else if (!attempt->lock.isHeld() || !entry)
        attempt->errorText = notThere(eventId);
    // The lock is ours: Sending is what a program left that ended.
    else if (entry->state != EntryState::Queued && entry->state != EntryState::Sending)
        attempt->errorText = u"%1 is not waiting: %2."_s.arg(eventId, entry->statusText());
    if (!attempt->isBegun())
        return attempt;

    attempt->entry = *entry;
    const std::optional<Envelope> envelope = parseEnvelope(payload(eventId));
    if (!envelope || envelope->eventId != eventId) {
        attempt->entry.state = EntryState::Rejected;
        attempt->entry.words = u"what was to be sent cannot be read any more; it can only be deleted"_s;
        attempt->errorText = u"%1: %2."_s.arg(eventId, attempt->entry.words);
        write(attempt->entry);
        return attempt;
    }
    attempt->envelope = *envelope;
    attempt->entry.state = EntryState::Sending;
    ++attempt->entry.attempts;
    attempt->entry.lastAttemptAt = now;
    if (const QString error = write(attempt->entry); !error.isEmpty())
        attempt->errorText = error + u" Nothing was sent."_s;
    return attempt;
}

QString Outbox::end(const std::shared_ptr<Attempt> &attempt, const Verdict &verdict, const QDateTime &now) const
{
    settle(attempt->entry, verdict, now);
    const QString error = write(attempt->entry);
    // What was accepted is not kept: the receipt tells what it was. Without one, it is sent again, under the same id.
    if (error.isEmpty() && attempt->entry.state == EntryState::Sent)
        QFile::remove(pathOf(attempt->entry.eventId) + payloadFile);
    attempt->lock = {};
    return error;
}

QString Outbox::giveUp(const std::shared_ptr<Attempt> &attempt, const QString &words) const
{
    attempt->entry.state = EntryState::Queued;
    attempt->entry.words = words;
    const QString error = write(attempt->entry);
    attempt->lock = {};
    return error;
}

} // namespace doctor::feedback
