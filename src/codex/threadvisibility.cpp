// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/threadvisibility.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace doctor::codex {

namespace {

void add(HiddenThreads &threads, const HiddenThread &thread)
{
    constexpr qsizetype most = 5;
    ++threads.count;
    threads.newest = qMax(threads.newest, thread.updated);
    const auto place = std::ranges::upper_bound(threads.sample, thread.updated, std::greater(), &HiddenThread::updated);
    threads.sample.insert(place, thread);
    if (threads.sample.size() > most)
        threads.sample.removeLast();
}

class Judgement
{
public:
    Judgement(const Inventory &inventory, const VisibilitySettings &settings)
        : m_inventory(inventory), m_settings(settings)
    {
        for (const InventoryRow &row : inventory.rows) {
            m_rows.append(row.thread);
            if (row.file >= 0 && isMistaken(inventory.files.at(row.file), row))
                m_mistaken.insert(row.file);
        }
        std::ranges::sort(m_rows);
        for (const InventoryFile &file : inventory.files) {
            if (file.state == FileState::Told)
                m_files.append(file.thread);
        }
        std::ranges::sort(m_files);
    }

    ThreadVisibility run()
    {
        for (const InventoryRow &row : m_inventory.rows)
            take(row);
        for (qint32 i = 0; i < m_inventory.files.size(); ++i) {
            const InventoryFile &file = m_inventory.files.at(i);
            if (isResumable(file) && !m_mistaken.contains(i) && !std::ranges::binary_search(m_rows, file.thread))
                add(m_found.hidden[Hidden::NotIndexed], {.thread = file.thread, .updated = startOfThread(file.thread)});
        }
        m_found.parents = m_parents.size();
        return m_found;
    }

private:
    void take(const InventoryRow &row)
    {
        const HiddenThread thread{.thread = row.thread,
                                  .parent = m_settings.parents.value(row.thread),
                                  .updated = row.updated,
                                  .folder = m_inventory.folders.value(row.folder),
                                  .provider =
                                      row.isProviderKnown ? QString() : m_inventory.providers.value(row.provider)};
        if (row.kind == ThreadKind::SubAgent && !thread.parent.isNull())
            m_parents.insert(thread.parent);
        const std::optional<Hidden> reason = reasonOf(row);
        if (reason)
            add(m_found.hidden[*reason], thread);
        else
            ++m_found.shown;
        if (reason && *reason < Hidden::FolderGone)
            return;
        ++m_found.shownAnywhere;
        m_found.newestShown = qMax(m_found.newestShown, row.updated);
        if (!row.isProviderKnown)
            add(m_found.providerSample, thread);
        m_found.providerUnknown = m_found.providerSample.count;
    }

    static bool isUsable(const InventoryRow &row, const InventoryFile &file)
    {
        return isResumable(file) && !isMistaken(file, row);
    }

    std::optional<Hidden> reasonOf(const InventoryRow &row) const
    {
        if (!row.isFilePresent)
            return std::ranges::binary_search(m_files, row.thread) ? Hidden::FileElsewhere : Hidden::FileGone;
        if (row.isNameLost || (row.file >= 0 && !isUsable(row, m_inventory.files.at(row.file))))
            return Hidden::FileUnreadable;
        if (row.isArchived)
            return Hidden::Archived;
        if (row.kind == ThreadKind::SubAgent)
            return Hidden::SubAgent;
        if (row.kind == ThreadKind::Other)
            return Hidden::OtherKind;
        if (row.kind == ThreadKind::NonInteractive)
            return Hidden::NonInteractive;
        if (!row.hasPreview)
            return Hidden::NoMessage;
        if (!m_settings.isFolderThere.value(row.folder, true))
            return Hidden::FolderGone;
        if (m_inventory.folders.value(row.folder) != m_settings.workingDirectory)
            return Hidden::OtherFolder;
        return {};
    }

    const Inventory &m_inventory;
    const VisibilitySettings &m_settings;
    QList<QUuid> m_rows = {};     // sorted
    QList<QUuid> m_files = {};    // sorted
    QSet<qint32> m_mistaken = {}; // files of a row of another thread
    QSet<QUuid> m_parents = {};
    ThreadVisibility m_found = {};
};

} // namespace

ThreadVisibility threadVisibility(const Inventory &inventory, const VisibilitySettings &settings)
{
    return Judgement(inventory, settings).run();
}

qint64 startOfThread(const QUuid &thread)
{
    constexpr int millisecond = 1000;
    if (thread.data3 >> 12 != 7)
        return 0;
    return ((static_cast<qint64>(thread.data1) << 16) | thread.data2) / millisecond;
}

} // namespace doctor::codex
