// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/storagetext.h"

#include "checks/environment/databasecare.h"
#include "codex/oserror.h"
#include "codex/statefiles.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::RolloutReading;
using probes::Usage;

QString usageText(const Usage &usage)
{
    return counted(usage.files, u"file"_s) + u", "_s + amountText(usage.bytes);
}

QString share(qint64 part, qint64 whole)
{
    constexpr double percent = 100;
    const double value = whole > 0 ? percent * static_cast<double>(part) / static_cast<double>(whole) : 0;
    return QString::number(value, 'f', value < 10 ? 1 : 0) + " %"_L1;
}

QString growthText(const StorageEvidence &evidence)
{
    const qint64 grown = evidence.storage.total().bytes - evidence.last->bytes;
    return u"%1%2 since %3"_s.arg(grown < 0 ? u"-"_s : u"+"_s, amountText(std::abs(grown)),
                                  evidence.last->date.toString(Qt::ISODate));
}

void addHome(const StorageEvidence &evidence, QList<Detail> &details)
{
    const probes::HomeStorage &storage = evidence.storage;
    const Usage total = storage.total();
    details += {{u"CODEX_HOME"_s, evidence.home.path},
                {u"home on disk"_s, usageText(total)},
                {u"home bytes"_s, QString::number(total.bytes)}};
    if (!storage.isWhole())
        details.append({u"not inspected"_s, u"folders that may not be read, or took too long: there is more"_s});
    if (storage.diskBytes > 0)
        details.append({u"share of disk"_s,
                        u"%1 of %2, %3 free"_s.arg(share(total.bytes, storage.diskBytes), amountText(storage.diskBytes),
                                                   amountText(storage.freeBytes))});
    if (evidence.last)
        details.append({u"growth since last run"_s, growthText(evidence)});
    if (storage.memoryAvailable >= 0)
        details.append({u"memory available"_s, amountText(storage.memoryAvailable)});
}

// The latest months one by one, those before in one line.
void addMonths(const QMap<QString, Usage> &months, QList<Detail> &details)
{
    constexpr qsizetype mostMonths = 12;
    Usage earlier;
    qsizetype left = months.size();
    for (auto month = months.cbegin(); month != months.cend(); ++month, --left) {
        if (left > mostMonths || month.key().isEmpty()) {
            earlier.files += month->files;
            earlier.bytes += month->bytes;
        } else {
            details.append({u"sessions by month"_s, u"%1: %2"_s.arg(month.key(), usageText(*month))});
        }
    }
    if (earlier.files > 0)
        details.append({u"sessions by month"_s, "other: "_L1 + usageText(earlier)});
}

void addDatabases(const QString &label, const QList<probes::DatabaseFiles> &databases, QList<Detail> &details)
{
    for (const probes::DatabaseFiles &database : databases)
        details.append(
            {label, u"%1: %2"_s.arg(database.path.section(u'/', -1), amountText(database.bytes))
                        + (database.walBytes > 0 ? u" and %1 of write-ahead log"_s.arg(amountText(database.walBytes))
                                                 : QString())});
}

// Small ones, of which there are many, in one line.
void addFolders(const QList<probes::FolderUsage> &folders, QList<Detail> &details)
{
    constexpr qint64 small = 1024LL * 1024;
    Usage others;
    for (const probes::FolderUsage &folder : folders) {
        if (folder.isWhole && folder.usage.bytes < small) {
            others.files += folder.usage.files;
            others.bytes += folder.usage.bytes;
        } else {
            details.append({u"folders"_s, u"%1: %2%3"_s.arg(folder.name, usageText(folder.usage),
                                                            folder.isWhole ? QString() : u" and more"_s)});
        }
    }
    if (others.files > 0)
        details.append({u"folders"_s, "other: "_L1 + usageText(others)});
}

void addKinds(const probes::HomeStorage &storage, QList<Detail> &details)
{
    details.append({u"sessions"_s, usageText(storage.active)});
    addMonths(storage.months, details);
    details.append({u"archived_sessions"_s, usageText(storage.archived)});
    addDatabases(u"databases"_s, storage.databases, details);
    addDatabases(u"databases not in use"_s, storage.unusedDatabases, details);
    addFolders(storage.folders, details);
    details.append({u"other files"_s, usageText(storage.looseFiles)});
    for (const probes::StandaloneRelease &release : storage.releases)
        details.append({u"standalone releases"_s, u"%1: %2%3"_s.arg(release.name, amountText(release.bytes),
                                                                    release.isCurrent ? u", current"_s : QString())});
}

QString imagesText(const codex::InlineImages &images)
{
    QStringList parts{u"%1, %2 as base64 (%3 decoded)"_s.arg(grouped(images.count), amountText(images.textBytes),
                                                             amountText(images.imageBytes))};
    for (auto detail = images.details.cbegin(); detail != images.details.cend(); ++detail)
        parts.append(u"detail %1: %2"_s.arg(QString::fromLatin1(detail.key())).arg(detail.value()));
    for (const QSize &size : images.firstSizes.first(qMin<qsizetype>(3, images.firstSizes.size())))
        parts.append(u"%1×%2"_s.arg(size.width()).arg(size.height()));
    return parts.join(", "_L1);
}

// Short enough for a narrow terminal: names of rollouts are not.
QString threadOrName(const RolloutReading &reading)
{
    const QString thread = threadIn(reading);
    return thread.isEmpty() ? nameOf(reading) : thread;
}

QString readingText(const RolloutReading &reading)
{
    const codex::RolloutProfile &profile = reading.profile;
    QStringList parts{amountText(reading.contentSize())};
    if (reading.onDisk < reading.size / 2)
        parts.append(amountText(reading.onDisk) + " on disk"_L1);
    if (reading.isArchived)
        parts.append(u"archived"_s);
    if (profile.images.count > 0)
        parts.append("images "_L1 + share(profile.images.textBytes, profile.bytes));
    if (profile.compactions.count > 0)
        parts.append(counted(profile.compactions.count, u"compaction"_s) + u' '
                     + share(profile.replacedBytes, profile.bytes));
    parts.append(u"longest line %1"_s.arg(amountText(profile.longestLine)));
    parts.append(u"about %1 of memory to resume"_s.arg(amountText(memoryToResume(reading))));
    if (!profile.lastModel.isEmpty())
        parts.append(QString::fromLatin1(profile.lastModel));
    if (!profile.lastTimestamp.isEmpty())
        parts.append("last "_L1 + QString::fromLatin1(profile.lastTimestamp));
    if (reading.extent == RolloutReading::Extent::Begun)
        parts.append(u"only the first %1 inspected"_s.arg(amountText(profile.bytes)));
    return u"%1 (%2)"_s.arg(threadOrName(reading), parts.join(", "_L1));
}

void addRecords(const codex::RolloutProfile &profile, QList<Detail> &details)
{
    constexpr qsizetype mostShown = 8;
    QList<std::pair<QByteArray, codex::RecordTally>> kinds;
    for (auto record = profile.records.cbegin(); record != profile.records.cend(); ++record)
        kinds.append({record.key(), record.value()});
    std::ranges::sort(kinds, std::greater(), [](const auto &kind) { return kind.second.bytes; });
    for (const auto &[kind, tally] : kinds.first(qMin(mostShown, kinds.size())))
        details.append(
            {u"records"_s, u"%1: %2, %3 (%4)"_s.arg(QString::fromLatin1(kind), grouped(tally.count),
                                                    amountText(tally.bytes), share(tally.bytes, profile.bytes))});
}

void addRollouts(const probes::RolloutProfiles &rollouts, QList<Detail> &details)
{
    const qint64 other = rollouts.otherFiles;
    details.append(
        {u"rollouts inspected"_s, usageText({.files = rollouts.inspectedFiles, .bytes = rollouts.inspectedBytes})});
    if (other + rollouts.begunFiles > 0)
        details.append({u"rollouts not inspected"_s,
                        u"%1, and %2 not to the end; --all inspects all"_s.arg(
                            usageText({.files = other, .bytes = rollouts.otherBytes}), grouped(rollouts.begunFiles))});
    if (rollouts.largest.isEmpty())
        return;
    constexpr qsizetype mostShown = 5;
    for (const RolloutReading &reading : rollouts.largest.first(qMin(mostShown, rollouts.largest.size())))
        details.append({u"largest rollouts"_s, readingText(reading)});
    const codex::RolloutProfile &together = rollouts.together;
    addRecords(together, details);
    details.append({u"longest line"_s, amountText(together.longestLine)});
    if (together.images.count > 0)
        details.append({u"inline images"_s, imagesText(together.images)});
    if (together.compactions.count > 0)
        details.append({u"compacted histories"_s, u"%1, %2, with %3 items"_s.arg(grouped(together.compactions.count),
                                                                                 amountText(together.replacedBytes),
                                                                                 grouped(together.replacedItems))});
    if (rollouts.cutShortCount > 0)
        details.append({u"last line cut short"_s, grouped(rollouts.cutShortCount)});
    for (const QString &one : rollouts.notReadable.sample)
        details.append({u"rollouts not readable"_s, one});
    if (rollouts.notReadable.count > rollouts.notReadable.sample.size())
        details.append({u"rollouts not readable"_s, u"%1 in all"_s.arg(grouped(rollouts.notReadable.count))});
    for (const RolloutReading &reading :
         rollouts.lost.sample + rollouts.unpackable.sample + rollouts.damaged.sample + rollouts.zeroed.sample)
        details.append({u"damaged rollouts"_s, u"%1: %2"_s.arg(threadOrName(reading), brokenText(reading))});
}

void addReclaimable(const probes::HomeStorage &storage, QList<Detail> &details)
{
    constexpr qint64 worthwhile = 100LL * 1024 * 1024;
    const auto offer = [&](qint64 bytes, const QString &how) {
        if (bytes >= worthwhile)
            details.append({u"can be freed"_s, u"%1 %2"_s.arg(amountText(bytes), how)});
    };
    offer(storage.archived.bytes,
          u"of archived sessions: `codex delete <id>` for each (archiving alone frees nothing)"_s);
    qint64 oldReleases = 0;
    const bool isCurrentKnown = std::ranges::any_of(storage.releases, &probes::StandaloneRelease::isCurrent);
    for (const probes::StandaloneRelease &release : storage.releases)
        oldReleases += release.isCurrent || !isCurrentKnown ? 0 : release.bytes;
    offer(oldReleases, u"of older standalone releases in packages/standalone/releases, while no Codex runs"_s);
    for (const probes::FolderUsage &folder : storage.folders) {
        if (folder.name == "worktrees"_L1)
            offer(folder.usage.bytes, u"of worktrees: `git worktree list`, then `git worktree remove <path>`"_s);
        if (folder.name == "generated_images"_L1)
            offer(folder.usage.bytes, u"of generated images that you no longer need"_s);
        if (folder.name == "log"_L1)
            offer(folder.usage.bytes, u"of text logs: `rm log/*.log` in the home, while no Codex runs"_s);
    }
}

QString kindText(codex::BrokenLine::Kind kind)
{
    switch (kind) {
    case codex::BrokenLine::Kind::NotJson:
        return u"invalid JSON"_s;
    case codex::BrokenLine::Kind::CutShort:
        return u"incomplete"_s;
    case codex::BrokenLine::Kind::NotUtf8:
        return u"not UTF-8"_s;
    case codex::BrokenLine::Kind::NulBytes:
        return u"NUL bytes"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(const RolloutReading &reading)
{
    return QFile::decodeName(reading.path.sliced(reading.path.lastIndexOf('/') + 1));
}

QString threadIn(const RolloutReading &reading)
{
    const auto name = codex::parseRolloutName(nameOf(reading));
    return name ? name->threadId : QString();
}

QString brokenText(const RolloutReading &reading)
{
    if (reading.extent == RolloutReading::Extent::Failed)
        return reading.errorText.isEmpty() ? codex::osErrorText(reading.errorNumber)
                                           : u"cannot be unpacked: %1"_s.arg(QString::fromLatin1(reading.errorText));
    QStringList lines;
    for (const codex::BrokenLine &line : reading.profile.firstBroken)
        lines.append(u"line %1 (%2)"_s.arg(line.number).arg(kindText(line.kind)));
    const qint64 more = reading.profile.brokenLines - reading.profile.firstBroken.size();
    return lines.join(", "_L1) + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
}

qint64 memoryToResume(const RolloutReading &reading)
{
    constexpr double ratio = 3.3;
    return static_cast<qint64>(ratio * static_cast<double>(reading.contentSize()));
}

QList<Detail> storageDetails(const StorageEvidence &evidence)
{
    QList<Detail> details;
    addHome(evidence, details);
    addKinds(evidence.storage, details);
    addRollouts(evidence.rollouts, details);
    addReclaimable(evidence.storage, details);
    return details;
}

} // namespace doctor::checks
