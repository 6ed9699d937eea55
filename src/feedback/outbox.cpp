// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/outbox.h"

#include "codex/oserror.h"
#include "core/phrase.h"
#include "core/valuewords.h"
#include "probes/datafolder.h"
#include "probes/files.h"

#include <QDir>
#include <QFile>

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

Message because(const Message &what, int errorNumber)
{
    return {QT_TRANSLATE_NOOP("Checks", "%1: %2."), {phrase(what), valuePhrase(codex::osErrorText(errorNumber))}};
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
            .words = QString::fromUtf8(
                QT_TRANSLATE_NOOP("Checks", "its record in the outbox cannot be read; it can only be deleted"))};
}

} // namespace

Outbox::Outbox(const RunOptions &options) : m_codexHome(codexHomeOf(options))
{
    const QString folder = probes::dataFolder(options);
    if (!folder.isEmpty())
        m_folder = QDir::cleanPath(folder) + "/outbox"_L1;
}

Message Outbox::notThere(const QString &eventId)
{
    return {QT_TRANSLATE_NOOP("Checks", "There is no %1 in the outbox."), {eventId}};
}

Message Outbox::busyText(const QString &eventId)
{
    return {QT_TRANSLATE_NOOP("Checks", "%1 is being sent right now."), {eventId}};
}

QString Outbox::pathOf(const QString &eventId) const
{
    return m_folder + u'/' + eventId;
}

QString Outbox::payloadPath(const QString &eventId) const
{
    return pathOf(eventId) + payloadFile;
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
            QFile::remove(payloadPath(sent[i].eventId));
    }
}

Message Outbox::add(const Envelope &envelope, const QDateTime &now) const
{
    if (m_folder.isEmpty())
        return {QT_TRANSLATE_NOOP(
            "Checks", "There is no folder to keep feedback in, because HOME is not set. Nothing was sent.")};
    if (probes::liesBelow(m_folder, m_codexHome))
        return {
            QT_TRANSLATE_NOOP(
                "Checks", "%1 lies in the Codex home, which is never changed. Set XDG_DATA_HOME to another folder."),
            {m_folder}};
    const Message failed{QT_TRANSLATE_NOOP("Checks", "The feedback cannot be kept in %1, so nothing was sent"),
                         {m_folder}};
    if (const int error = makeFolder(m_folder); error != 0)
        return because(failed, error);
    ::chmod(QFile::encodeName(m_folder).constData(), 0700); // made by somebody else, or with another mask
    const FileLock lock = lockFolder();
    if (!lock.isHeld())
        return because(failed, lock.errorNumber);
    sweep();
    if (QFile::exists(pathOf(envelope.eventId)))
        return {QT_TRANSLATE_NOOP("Checks", "%1 is in the outbox already."), {envelope.eventId}};

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

Message Outbox::write(const OutboxEntry &entry) const
{
    const int error = replaceFile(pathOf(entry.eventId) + recordFile, toJson(entry));
    return error == 0 ? Message()
                      : because({QT_TRANSLATE_NOOP("Checks", "The outbox %1 cannot be written"), {m_folder}}, error);
}

Message Outbox::change(const QString &eventId, const std::function<Message(OutboxEntry &)> &change) const
{
    const FileLock lock = lockEntry(eventId);
    if (lock.errorNumber == EAGAIN)
        return busyText(eventId);
    std::optional<OutboxEntry> entry = this->entry(eventId);
    if (!lock.isHeld() || !entry)
        return notThere(eventId);
    const Message refusal = change(*entry);
    return refusal.isEmpty() ? write(*entry) : refusal;
}

Message Outbox::pause(const QString &eventId) const
{
    return change(eventId, [](OutboxEntry &entry) -> Message {
        if (entry.state != EntryState::Queued && entry.state != EntryState::Paused)
            return {QT_TRANSLATE_NOOP("Checks", "%1 is not waiting: %2."), {entry.eventId, phrase(entry.statusText())}};
        entry.state = EntryState::Paused;
        return {};
    });
}

Message Outbox::resume(const QString &eventId) const
{
    return change(eventId, [](OutboxEntry &entry) -> Message {
        if (entry.state == EntryState::Sent)
            return {QT_TRANSLATE_NOOP("Checks", "%1 was accepted already."), {entry.eventId}};
        entry.state = EntryState::Queued;
        if (!entry.isServersWish)
            entry.notBefore = {};
        return {};
    });
}

Message Outbox::withoutAttachments(const QString &eventId) const
{
    return change(eventId, [this](OutboxEntry &entry) -> Message {
        std::optional<Envelope> envelope = parseEnvelope(payload(entry.eventId));
        if (!envelope || entry.state == EntryState::Sent)
            return {QT_TRANSLATE_NOOP("Checks", "%1 has nothing left to send."), {entry.eventId}};
        erase_if(envelope->items, [](const EnvelopeItem &item) { return item.isAttachment(); });
        const int error = replaceFile(payloadPath(entry.eventId), envelope->bytes());
        if (error != 0)
            return because({QT_TRANSLATE_NOOP("Checks", "The outbox %1 cannot be written"), {m_folder}}, error);
        entry.items = namesOf(*envelope);
        entry.state = EntryState::Queued;
        entry.isTooLarge = false;
        entry.words.clear();
        entry.notBefore = entry.isServersWish ? entry.notBefore : QDateTime();
        return {};
    });
}

Message Outbox::remove(const QString &eventId) const
{
    const FileLock lock = lockEntry(eventId);
    if (lock.errorNumber == EAGAIN)
        return busyText(eventId);
    if (!lock.isHeld())
        return notThere(eventId);
    const FileLock folderLock = lockFolder();
    const int error = folderLock.isHeld() ? discard(eventId) : folderLock.errorNumber;
    return error == 0 ? Message() : because({QT_TRANSLATE_NOOP("Checks", "%1 cannot be deleted"), {eventId}}, error);
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
    return isEventId(eventId) ? contentOf(payloadPath(eventId), largestPayload) : QByteArray();
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

} // namespace doctor::feedback
