// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/threadinventory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

const QStringList plainSources{u"cli"_s, u"vscode"_s, u"exec"_s, u"mcp"_s};
const QStringList subagents{u"review"_s, u"compact"_s, u"thread_spawn"_s, u"memory_consolidation"_s};

// A variant is a string, or an object with one member of its name.
QString variantName(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().keys().value(0) : value.toString();
}

using FilesOfThread = QList<std::pair<QUuid, qint32>>; // sorted

FilesOfThread filesByThread(const QList<InventoryFile> &files)
{
    FilesOfThread order;
    order.reserve(files.size());
    for (qint32 i = 0; i < files.size(); ++i) {
        if (files.at(i).state == FileState::Told)
            order.append({files.at(i).thread, i});
    }
    std::ranges::sort(order);
    return order;
}

// The entries of one thread.
std::span<const std::pair<QUuid, qint32>> filesOf(const FilesOfThread &order, const QUuid &thread)
{
    return {std::ranges::lower_bound(order, thread, {}, &std::pair<QUuid, qint32>::first),
            std::ranges::upper_bound(order, thread, {}, &std::pair<QUuid, qint32>::first)};
}

// Calls `take` with the entries of each thread.
template<typename Take>
void forEachThread(const FilesOfThread &order, const Take &take)
{
    for (qsizetype start = 0; start < order.size();) {
        const auto group = filesOf(order, order.at(start).first);
        take(group);
        start += static_cast<qsizetype>(group.size());
    }
}

class Comparison
{
public:
    Comparison(const Inventory &inventory, const FileTexts &texts)
        : m_inventory(inventory), m_texts(texts), m_order(filesByThread(inventory.files)),
          m_hasRow(inventory.files.size(), false), m_isMistaken(inventory.files.size(), false)
    {}

    InventoryDifference run()
    {
        takeRows();
        takeFiles();
        takeThreads();
        takeContinuations();
        return m_difference;
    }

private:
    const InventoryFile &file(qint32 position) const { return m_inventory.files.at(position); }
    QByteArray path(qint32 position) const { return m_texts.pathOf(file(position)); }
    QByteArray path(const InventoryRow &row) const
    {
        return row.file >= 0 ? path(row.file) : m_inventory.otherPaths.value(row.path);
    }

    void takeRows()
    {
        QList<qint32> named;
        QSet<QByteArray> others;
        for (const InventoryRow &row : m_inventory.rows) {
            m_threadsWithRow.append(row.thread);
            if (row.file >= 0)
                takeRowOfFile(row, named);
            else
                takeRowOfOther(row, others);
        }
        std::ranges::sort(m_threadsWithRow);
        std::ranges::sort(named);
        for (qsizetype i = 1; i < named.size(); ++i) {
            if (named.at(i) == named.at(i - 1) && (i < 2 || named.at(i) != named.at(i - 2)))
                m_difference.duplicatePaths.add(path(named.at(i)));
        }
    }

    void takeRowOfFile(const InventoryRow &row, QList<qint32> &named)
    {
        named.append(row.file);
        const InventoryFile &of = file(row.file);
        if (of.state == FileState::Told && of.thread == row.thread)
            m_hasRow[row.file] = true;
        if (isMistaken(of, row))
            m_isMistaken[row.file] = true;
        if (of.state == FileState::Empty)
            m_difference.emptied.add(path(row));
        if (of.state == FileState::Told && of.isArchived != row.isArchived)
            m_difference.archiveMismatches.add(path(row));
    }

    void takeRowOfOther(const InventoryRow &row, QSet<QByteArray> &others)
    {
        const QByteArray &named = m_inventory.otherPaths.at(row.path);
        if (others.contains(named))
            m_difference.duplicatePaths.add(named);
        others.insert(named);
        if (!row.isFilePresent)
            m_difference.staleRows.add(named);
        if (row.isElsewhere && m_difference.otherHome.isEmpty())
            m_difference.otherHome = QString::fromLocal8Bit(homeOfRollout(named));
        if (row.isNameLost)
            m_difference.namesLost.add(named);
        const bool isHere = !filesOf(m_order, row.thread).empty();
        if (row.isFilePresent && row.isElsewhere)
            m_difference.elsewhere.add(named);
        else if (!row.isFilePresent)
            (isHere ? m_difference.movedAway : m_difference.gone).add(named);
    }

    void takeFiles()
    {
        for (qint32 i = 0; i < m_inventory.files.size(); ++i) {
            if (file(i).state != FileState::Told || m_hasRow.at(i))
                continue;
            (file(i).isArchived ? m_difference.missingArchived : m_difference.missingActive).add(path(i));
            if (m_isMistaken.at(i))
                m_difference.mistaken.add(path(i));
            else if (isResumable(file(i)) && !std::ranges::binary_search(m_threadsWithRow, file(i).thread))
                m_difference.unindexed.add(path(i));
        }
    }

    // Of several files of a thread one is the newest part, and each that continues another has one older part.
    void takeThreads()
    {
        for (const Continuation &one : m_inventory.continuations) {
            if (file(one.file).thread == one.base)
                m_continued.append(one.base);
        }
        std::ranges::sort(m_continued);
        forEachThread(m_order, [this](std::span<const std::pair<QUuid, qint32>> group) {
            if (group.size() < 2)
                return;
            const QUuid thread = group.front().first;
            m_difference.duplicateThreadIds.add(thread.toByteArray(QUuid::WithoutBraces));
            auto parts = std::ranges::upper_bound(m_continued, thread) - std::ranges::lower_bound(m_continued, thread);
            for (const auto &[id, position] : group) {
                if (m_hasRow.at(position) || m_isMistaken.at(position)
                    || !std::ranges::binary_search(m_threadsWithRow, id))
                    continue;
                (parts > 0 ? m_difference.segments : m_difference.copies).add(path(position));
                --parts;
            }
        });
    }

    void takeContinuations()
    {
        for (const Continuation &one : m_inventory.continuations) {
            bool isThere = false;
            bool isEnough = false;
            for (const auto &[thread, position] : filesOf(m_order, one.base)) {
                if (position == one.file)
                    continue;
                const qint64 size = m_texts.sizeOf(file(position));
                isThere = true;
                isEnough = isEnough || size < 0 || size >= one.endOffset;
            }
            if (!isEnough)
                (isThere ? m_difference.parentsShort : m_difference.parentsMissing).add(path(one.file));
        }
    }

    const Inventory &m_inventory;
    const FileTexts &m_texts;
    FilesOfThread m_order;
    QList<bool> m_hasRow;
    QList<bool> m_isMistaken;           // a row names it, of another thread than its own
    QList<QUuid> m_threadsWithRow = {}; // sorted
    QList<QUuid> m_continued = {};      // threads with a file that continues another of theirs; sorted
    InventoryDifference m_difference = {};
};

} // namespace

void Sampled::add(const QByteArray &what)
{
    constexpr qsizetype most = 5;
    ++count;
    if (sample.size() < most)
        sample.append(QString::fromLocal8Bit(what));
}

InventoryDifference compareInventory(const Inventory &inventory, const FileTexts &texts)
{
    return Comparison(inventory, texts).run();
}

bool isResumable(const InventoryFile &file)
{
    return file.state == FileState::Told && (file.headFault == HeadFault::None || file.headFault == HeadFault::NotRead);
}

bool isMistaken(const InventoryFile &file, const InventoryRow &row)
{
    // Where the header was not read, the name told the thread.
    const bool isToldByHeader = file.state == FileState::Told && file.headFault == HeadFault::None && file.error == 0;
    return isToldByHeader && file.thread != row.thread;
}

QList<qint32> filesToReadFurther(const QList<InventoryFile> &files)
{
    QList<qint32> wanted;
    forEachThread(filesByThread(files), [&](std::span<const std::pair<QUuid, qint32>> group) {
        for (const auto &[thread, position] : group) {
            if (group.size() > 1 || files.at(position).isFork)
                wanted.append(position);
        }
    });
    std::ranges::sort(wanted);
    return wanted;
}

QByteArray homeOfRollout(const QByteArray &path)
{
    for (const char *folder : {"/sessions/", "/archived_sessions/"}) {
        const qsizetype end = path.lastIndexOf(folder);
        if (end > 0)
            return path.left(end);
    }
    return {};
}

ThreadKind kindOfSource(const QString &category)
{
    if (category == "cli"_L1 || category == "vscode"_L1)
        return ThreadKind::Interactive;
    if (category == "exec"_L1 || category == "mcp"_L1)
        return ThreadKind::NonInteractive;
    return category.startsWith("subagent:"_L1) ? ThreadKind::SubAgent : ThreadKind::Other;
}

QUuid parentInSource(const QByteArray &source)
{
    if (!source.contains("parent_thread_id"))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(source).object();
    const QJsonObject spawn = object.value(u"subagent").toObject().value(u"thread_spawn").toObject();
    return QUuid::fromString(spawn.value(u"parent_thread_id").toString());
}

QString sourceCategory(const QByteArray &source)
{
    if (!source.trimmed().startsWith('{')) {
        const QString name = QString::fromUtf8(source);
        return plainSources.contains(name) ? name : u"unknown"_s;
    }
    const QJsonObject object = QJsonDocument::fromJson(source).object();
    if (object.contains(u"custom"))
        return u"custom"_s;
    if (object.contains(u"internal"))
        return u"internal:"_s + variantName(object.value(u"internal"));
    if (object.contains(u"subagent")) {
        const QString name = variantName(object.value(u"subagent"));
        return u"subagent:"_s + (subagents.contains(name) ? name : u"other"_s);
    }
    return object.isEmpty() ? u"unparsable"_s : u"unknown"_s;
}

QString countSummary(const QMap<QString, qint64> &counts)
{
    constexpr qsizetype most = 8;
    if (counts.isEmpty())
        return u"none"_s;
    QList<std::pair<QString, qint64>> order;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        order.append({entry.key(), entry.value()});
    std::ranges::stable_sort(order, [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    qint64 others = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i < most)
            parts.append(u"%1=%2"_s.arg(order.at(i).first).arg(order.at(i).second));
        else
            others += order.at(i).second;
    }
    if (others > 0)
        parts.append(u"other=%1 across %2 categories"_s.arg(others).arg(order.size() - most));
    return parts.join(u", "_s);
}

} // namespace doctor::codex
