// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/threadrows.h"

#include "codex/configrules.h"
#include "codex/statefiles.h"
#include "probes/files.h"
#include "probes/rolloutheads.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

QByteArray withoutSuffix(const QByteArray &path)
{
    return isCompressed(path) ? path.chopped(4) : path;
}

// Finds files by their resolved path without ".zst", without holding the paths.
class PathIndex
{
public:
    PathIndex(const Rollouts &rollouts, const QList<codex::InventoryFile> &files)
        : m_rollouts(rollouts), m_files(files), m_activeRoot(resolved(rollouts.active.root)),
          m_archivedRoot(resolved(rollouts.archived.root))
    {
        m_entries.reserve(files.size());
        for (qint32 i = 0; i < files.size(); ++i)
            m_entries.append({qHash(keyOf(i)), i});
        std::ranges::sort(m_entries);
    }

    qint32 find(const QByteArray &key) const
    {
        const size_t hash = qHash(key);
        auto entry = std::ranges::lower_bound(m_entries, hash, {}, &std::pair<size_t, qint32>::first);
        for (; entry != m_entries.end() && entry->first == hash; ++entry) {
            if (keyOf(entry->second) == key)
                return entry->second;
        }
        return -1;
    }

    bool isOfHome(const QByteArray &path) const
    {
        return path.startsWith(m_activeRoot + '/') || path.startsWith(m_archivedRoot + '/');
    }

private:
    static QByteArray resolved(const QByteArray &root)
    {
        const QByteArray real = QFile::encodeName(realPath(QFile::decodeName(root)));
        return real.isEmpty() ? root : real;
    }

    // Folders below the root are no links: resolving the root resolves all.
    QByteArray keyOf(qint32 position) const
    {
        const codex::InventoryFile &file = m_files.at(position);
        const RolloutTree &tree = treeOf(m_rollouts, file);
        return withoutSuffix((file.isArchived ? m_archivedRoot : m_activeRoot)
                             + pathOf(m_rollouts, file).sliced(tree.root.size()));
    }

    const Rollouts &m_rollouts;
    const QList<codex::InventoryFile> &m_files;
    QByteArray m_activeRoot;
    QByteArray m_archivedRoot;
    QList<std::pair<size_t, qint32>> m_entries = {}; // sorted by hash
};

QStringList columnsOf(Database &database)
{
    return database.list("SELECT name FROM pragma_table_info('threads')", [](const Row &row) { return row.text(0); });
}

// Columns that older generations of the table have not, and what stands for them.
QByteArray queryFor(const QStringList &columns)
{
    const auto column = [&](const QString &name, const QByteArray &otherwise) {
        return columns.contains(name) ? name.toLatin1() : otherwise;
    };
    const QByteArray preview = column(u"preview"_s, column(u"first_user_message"_s, "'unknown'"));
    return "SELECT id, rollout_path, archived, source, model_provider, " + column(u"cwd"_s, "''") + ", "
           + column(u"updated_at"_s, "0") + ", " + preview + " <> '', " + column(u"history_mode"_s, "''")
           + " FROM threads";
}

// Few names stand in many rows.
struct NameTable {
    QStringList names = {};
    QHash<QString, quint32> numbers = {};

    quint32 numberOf(const QString &name)
    {
        const auto known = numbers.constFind(name);
        if (known != numbers.constEnd())
            return *known;
        names.append(name);
        return *numbers.insert(name, static_cast<quint32>(names.size() - 1));
    }
};

class RowReader
{
public:
    RowReader(const PathIndex &paths, const RowSurroundings &around) : m_paths(paths), m_around(around) {}

    void take(const Row &row)
    {
        enum Column { Id, Path, Archived, Source, Provider, Folder, Updated, Preview, HistoryMode };
        const QByteArray source = row.bytes(Source);
        const QString provider = row.text(Provider);
        codex::InventoryRow found{.thread = QUuid::fromString(QLatin1StringView(row.bytes(Id))),
                                  .updated = row.integer(Updated),
                                  .folder = m_folders.numberOf(row.text(Folder)),
                                  .provider = m_providers.numberOf(provider),
                                  .kind = kindOf(source),
                                  .isArchived = row.integer(Archived) != 0,
                                  .hasPreview = row.integer(Preview) != 0,
                                  .isProviderKnown = isKnown(provider)};
        const QByteArray path = row.bytes(Path);
        found.file = m_paths.find(withoutSuffix(path));
        if (found.file < 0) {
            found.path = static_cast<qint32>(m_found.otherPaths.size());
            m_found.otherPaths.append(path);
        }
        ++m_found.providers[provider];
        const QString mode = row.text(HistoryMode);
        found.isPaginated = mode == "paginated"_L1;
        if (!mode.isEmpty())
            ++m_found.historyModes[mode];
        if (const QUuid parent = codex::parentInSource(source); !parent.isNull())
            m_found.parents.insert(found.thread, parent);
        m_found.rows.append(found);
    }

    ThreadRows finish()
    {
        m_found.folders = m_folders.names;
        m_found.providerNames = m_providers.names;
        return m_found;
    }

private:
    bool isKnown(const QString &provider) const
    {
        return !m_around.areAllProvidersKnown || codex::isBuiltInProvider(provider)
               || m_around.providers.contains(provider);
    }

    codex::ThreadKind kindOf(const QByteArray &source)
    {
        const QString category = codex::sourceCategory(source);
        ++m_found.sources[category];
        return codex::kindOfSource(category);
    }

    const PathIndex &m_paths;
    const RowSurroundings &m_around;
    ThreadRows m_found = {};
    NameTable m_folders = {};
    NameTable m_providers = {};
};

ThreadRows rowsOf(Database &database, const PathIndex &paths, const RowSurroundings &around)
{
    RowReader reader(paths, around);
    const bool isInTheMiddle = database.isInTheMiddle();
    const bool isOpen = !isInTheMiddle && database.isOpen();
    const QStringList columns = isOpen ? columnsOf(database) : QStringList();
    const bool hasTable = !isOpen || !columns.isEmpty() || database.error().code != 0;
    const bool isRead = isOpen && database.forEachRow(queryFor(columns).constData(), [&](const Row &row) {
        reader.take(row);
        return true;
    });
    ThreadRows found = reader.finish();
    found.isRead = isRead;
    found.error = database.error();
    found.openErrorNumber = database.openErrorNumber();
    found.hasTable = hasTable;
    found.isEmpty =
        !hasTable && database.number("SELECT count(*) FROM sqlite_schema") == 0 && database.error().code == 0;
    found.isBusy = isInTheMiddle;
    if (isRead) {
        enum Column { Parent, Child };
        const auto edges =
            database.list("SELECT parent_thread_id, child_thread_id FROM thread_spawn_edges", [](const Row &row) {
                return std::pair{QUuid::fromString(row.text(Child)), QUuid::fromString(row.text(Parent))};
            });
        for (const auto &[child, parent] : edges)
            found.parents.insert(child, parent);
    }
    return found;
}

// Even the question whether something is there may wait for another machine, or for a program that has ended.
bool isFar(const Mount &mount)
{
    return mount.isNetwork() || mount.type.startsWith("fuse"_L1) || mount.type == "autofs"_L1;
}

// Only a link leads to another name, and for a paginated history Codex goes by that of the file itself.
bool isNameLost(const QByteArray &path, const QString &real)
{
    const QString name = real.section(u'/', -1);
    return !path.endsWith('/' + QFile::encodeName(name)) && !codex::parseRolloutName(name);
}

// Rows name files by any path; most name them as the scan found them, and what is left is looked at one by one.
void resolve(const Surroundings &surroundings, const PathIndex &paths, const FarPlaces &farPlaces, ThreadRows &found)
{
    for (codex::InventoryRow &row : found.rows) {
        if (row.file >= 0)
            continue;
        if (surroundings.isCancelled())
            return;
        const QByteArray named = withoutSuffix(found.otherPaths.at(row.path));
        if (farPlaces.contains(QFile::decodeName(named)))
            continue;
        for (const QByteArray &path : {named, named + ".zst"}) {
            struct stat status = {};
            row.isFilePresent = ::stat(path.constData(), &status) == 0 && S_ISREG(status.st_mode);
            if (!row.isFilePresent)
                continue;
            const QString real = realPath(QFile::decodeName(path));
            row.file = paths.find(withoutSuffix(QFile::encodeName(real)));
            row.isNameLost = row.file < 0 && row.isPaginated && isNameLost(path, real);
            break;
        }
        row.isElsewhere = row.file < 0 && !paths.isOfHome(named) && !codex::homeOfRollout(named).isEmpty();
    }
}

} // namespace

FarPlaces::FarPlaces(const QList<Mount> &mounts, const QString &home)
    : m_mounts(mounts), m_homePoint(mountOf(home, mounts).value_or(Mount()).point),
      m_isAny(std::ranges::any_of(mounts, isFar))
{}

bool FarPlaces::contains(const QString &path) const
{
    if (!m_isAny)
        return false;
    const std::optional<Mount> mount = mountOf(path, m_mounts);
    return mount && isFar(*mount) && mount->point != m_homePoint;
}

ThreadRows readThreadRows(const Surroundings &surroundings, const Rollouts &rollouts,
                          const QList<codex::InventoryFile> &files, const RowSurroundings &around)
{
    const PathIndex paths(rollouts, files);
    const Reading<ThreadRows> reading = readSettled<ThreadRows>(
        surroundings, around.databasePath, [&](Database &database) { return rowsOf(database, paths, around); },
        [](const ThreadRows &) { return false; });
    // Rows of a writer's time are taken as they are: each is whole, and the next run has the others.
    ThreadRows found = reading.value;
    found.isBusy = found.isBusy || (!reading.isSettled && !found.isRead);
    resolve(surroundings, paths, around.farPlaces, found);
    return found;
}

QList<std::pair<QUuid, qint64>> readProjection(const Surroundings &surroundings, const QString &databasePath)
{
    using Offsets = QList<std::pair<QUuid, qint64>>;
    if (fileEvidence(databasePath).kind != FileKind::Regular)
        return {};
    const auto read = [](Database &database) {
        return database.list("SELECT thread_id, next_rollout_byte_offset FROM thread_history_projection_state",
                             [](const Row &row) {
                                 return std::pair{QUuid::fromString(row.text(0)), row.integer(1)};
                             });
    };
    const Reading<Offsets> reading =
        readSettled<Offsets>(surroundings, databasePath, read, [](const Offsets &) { return false; });
    return reading.isSettled ? reading.value : Offsets();
}

} // namespace doctor::probes
