// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/threads.h"

#include "codex/oserror.h"
#include "codex/rolloutheader.h"
#include "codex/statefiles.h"
#include "probes/descriptor.h"
#include "probes/files.h"
#include "probes/parallel.h"
#include "probes/rollouts.h"
#include "probes/statedatabases.h"

#include <QFile>
#include <QSet>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype firstRead = 4096;
constexpr qsizetype longestHeader = 16 * 1024 * 1024;

// What was found out of one file; `reason` says why its thread is not known.
struct Head {
    const RolloutFile *file = nullptr;
    QByteArray threadId = {};
    QString reason = {};
    bool isNameMalformed = false;
};

bool isCompressed(const QByteArray &name)
{
    return name.endsWith(".zst");
}

QByteArray idInName(const QByteArray &name)
{
    const auto parsed = codex::parseRolloutName(QString::fromUtf8(name));
    return parsed ? parsed->threadId.toLatin1() : QByteArray();
}

// A compressed file is not unpacked: its name tells its thread, its first bytes that it is compressed at all.
void takeCompressed(const QByteArray &bytes, Head &head)
{
    if (!bytes.startsWith("\x28\xb5\x2f\xfd"))
        head.reason = u"Unknown frame descriptor"_s;
    head.threadId = idInName(head.file->name);
    head.isNameMalformed = head.threadId.isEmpty() && head.reason.isEmpty();
}

void takeHeader(const codex::RolloutHeader &header, const QString &path, Head &head)
{
    switch (header.kind) {
    case codex::RolloutHeader::Kind::SessionMeta:
        head.threadId = header.threadId;
        return;
    case codex::RolloutHeader::Kind::InvalidMeta:
        head.reason = u"rollout at %1 has invalid session metadata"_s.arg(path);
        return;
    case codex::RolloutHeader::Kind::Legacy:
        head.threadId = idInName(head.file->name);
        head.isNameMalformed = head.threadId.isEmpty();
        return;
    case codex::RolloutHeader::Kind::None:
    case codex::RolloutHeader::Kind::NeedsMore:
        head.reason = u"rollout at %1 has no usable header record"_s.arg(path);
        return;
    }
}

void readHead(int folder, const QByteArray &path, Head &head)
{
    const Descriptor file(openUntouchedAt(folder, head.file->name, O_NOFOLLOW));
    QByteArray bytes;
    for (qsizetype wanted = firstRead;; wanted *= 8) {
        bytes.resize(wanted);
        const ssize_t got = file.isOpen() ? ::pread(file.number(), bytes.data(), static_cast<size_t>(wanted), 0) : -1;
        if (got < 0) {
            head.reason = codex::osErrorText(errno);
            return;
        }
        bytes.truncate(got);
        if (isCompressed(head.file->name)) {
            takeCompressed(bytes, head);
            return;
        }
        const codex::RolloutHeader header = codex::readRolloutHeader(bytes, got < wanted);
        if (header.kind != codex::RolloutHeader::Kind::NeedsMore || wanted >= longestHeader) {
            takeHeader(header, QFile::decodeName(path), head);
            return;
        }
    }
}

// The plain file wins over its compressed form beside it.
QList<Head> candidatesOf(const RolloutTree &tree)
{
    QSet<QByteArray> plain;
    for (const RolloutFile &file : tree.files) {
        if (!isCompressed(file.name))
            plain.insert(file.name);
    }
    QList<Head> heads;
    heads.reserve(tree.files.size());
    for (const RolloutFile &file : tree.files) {
        if (!isCompressed(file.name) || !plain.contains(file.name.chopped(4)))
            heads.append({.file = &file});
    }
    return heads;
}

void readHeads(const Surroundings &surroundings, const RolloutTree &tree, QList<Head> &all)
{
    forEachStretch(std::span(all), [&](std::span<Head> heads) {
        Descriptor folder;
        quint32 opened = ~0U;
        for (Head &head : heads) {
            if (surroundings.isCancelled())
                return;
            if (head.file->folder != opened) {
                folder = Descriptor(openUntouched(tree.folders.at(head.file->folder), O_DIRECTORY));
                opened = head.file->folder;
            }
            readHead(folder.number(), tree.pathOf(*head.file), head);
        }
    });
}

QByteArray withoutSuffix(const QByteArray &path)
{
    return isCompressed(path) ? path.chopped(4) : path;
}

void addTree(const Surroundings &surroundings, const RolloutTree &tree, bool isArchived, ThreadInventory &inventory)
{
    for (const ScanError &error : tree.errors) {
        inventory.scanErrors.add(error.path + " (" + codex::osErrorText(error.errorNumber).toUtf8() + ')');
    }
    // Folders below the root are no links: resolving the root resolves all.
    const QByteArray realRoot = QFile::encodeName(realPath(QFile::decodeName(tree.root)));
    QList<Head> heads = candidatesOf(tree);
    readHeads(surroundings, tree, heads);
    for (const Head &head : heads) {
        const QByteArray path = tree.pathOf(*head.file);
        if (!head.reason.isEmpty()) {
            inventory.scanErrors.add(path + " (" + head.reason.toUtf8() + ')');
        } else if (head.isNameMalformed) {
            inventory.malformedNames.add(path);
        } else {
            const QByteArray key = withoutSuffix(realRoot + path.sliced(tree.root.size()));
            inventory.files.append({path, key, head.threadId, isArchived});
        }
    }
}

// Rows name files by any path; most name them as the scan found them.
void resolveRows(const Surroundings &surroundings, ThreadInventory &inventory)
{
    QSet<QByteArray> keys;
    for (const codex::InventoryFile &file : std::as_const(inventory.files))
        keys.insert(file.key);
    for (codex::InventoryRow &row : inventory.rows) {
        row.key = withoutSuffix(row.path);
        if (surroundings.isCancelled() || keys.contains(row.key))
            continue;
        struct stat status = {};
        const bool isPlainThere = ::stat(row.key.constData(), &status) == 0;
        row.isFilePresent = isPlainThere || ::stat((row.key + ".zst").constData(), &status) == 0;
        if (isPlainThere)
            row.key = QFile::encodeName(realPath(QFile::decodeName(row.key)));
        else if (row.isFilePresent)
            row.key = withoutSuffix(QFile::encodeName(realPath(QFile::decodeName(row.key + ".zst"))));
    }
}

struct ThreadRows {
    bool isRead = false;
    bool isInTheMiddle = false;
    DatabaseError error = {};
    QList<codex::InventoryRow> rows = {};
    QMap<QString, qint64> providers = {};
    QMap<QString, qint64> sources = {};
};

ThreadRows rowsOf(Database &database)
{
    enum Column { Id, Path, Archived, Source, Provider };
    ThreadRows found{.isInTheMiddle = database.isInTheMiddle()};
    QHash<QByteArray, qint64> sources;
    found.isRead = !found.isInTheMiddle && database.isOpen()
                   && database.forEachRow("SELECT id, rollout_path, archived, source, model_provider FROM threads",
                                          [&](const Row &row) {
                                              found.rows.append({.threadId = row.bytes(Id).toLower(),
                                                                 .path = row.bytes(Path),
                                                                 .isArchived = row.integer(Archived) != 0});
                                              ++sources[row.bytes(Source)];
                                              ++found.providers[row.text(Provider)];
                                              return true;
                                          });
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        found.sources[codex::sourceCategory(source.key())] += source.value();
    found.error = database.error();
    return found;
}

void readRows(const Surroundings &surroundings, ThreadInventory &inventory)
{
    const Reading<ThreadRows> reading =
        readSettled<ThreadRows>(surroundings, inventory.databasePath, rowsOf, [](const ThreadRows &) { return false; });
    // Rows of a writer's time are taken as they are: each is whole, and the next run has the others.
    inventory.isDatabaseBusy = reading.value.isInTheMiddle || (!reading.isSettled && !reading.value.isRead);
    inventory.isDatabaseRead = reading.value.isRead;
    inventory.error = reading.value.error;
    inventory.rows = reading.value.rows;
    inventory.providers = reading.value.providers;
    inventory.sources = reading.value.sources;
    resolveRows(surroundings, inventory);
}

ThreadInventory takeInventory(const Surroundings &surroundings, const Rollouts &rollouts, const DatabasePlaces &places)
{
    ThreadInventory inventory;
    addTree(surroundings, rollouts.active, false, inventory);
    inventory.activeFiles = inventory.files.size();
    addTree(surroundings, rollouts.archived, true, inventory);
    inventory.databasePath = places.path(codex::DatabaseKind::State);
    inventory.isDatabaseThere = fileEvidence(inventory.databasePath).kind == FileKind::Regular;
    if (inventory.isDatabaseThere)
        readRows(surroundings, inventory);
    return inventory;
}

} // namespace

QFuture<ThreadInventory> threadInventory(Environment &environment)
{
    return environment.inWorker(takeInventory, rollouts, databasePlaces);
}

} // namespace doctor::probes
