// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/threadinventory.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

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

void findDuplicates(const QList<QByteArray> &values, Sampled &duplicates)
{
    QSet<QByteArray> seen;
    QSet<QByteArray> told;
    for (const QByteArray &value : values) {
        if (seen.contains(value) && !told.contains(value)) {
            told.insert(value);
            duplicates.add(value);
        }
        seen.insert(value);
    }
}

} // namespace

void Sampled::add(const QByteArray &what)
{
    constexpr qsizetype most = 5;
    ++count;
    if (sample.size() < most)
        sample.append(QString::fromLocal8Bit(what));
}

bool InventoryDifference::isEmpty() const
{
    return missingActive.count + missingArchived.count + staleRows.count + archiveMismatches.count
               + duplicateThreadIds.count + duplicatePaths.count
           == 0;
}

InventoryDifference compareInventory(const QList<InventoryFile> &files, const QList<InventoryRow> &rows)
{
    InventoryDifference difference;
    QHash<QByteArray, const InventoryFile *> fileOf;
    QList<QByteArray> ids;
    for (const InventoryFile &file : files) {
        fileOf.insert(file.key, &file);
        ids.append(file.threadId);
    }
    QSet<std::pair<QByteArray, QByteArray>> known;
    QList<QByteArray> keys;
    for (const InventoryRow &row : rows) {
        known.insert({row.key, row.threadId});
        keys.append(row.key);
        const InventoryFile *const file = fileOf.value(row.key);
        if (!file && !row.isFilePresent)
            difference.staleRows.add(row.path);
        if (file && file->isArchived != row.isArchived)
            difference.archiveMismatches.add(row.path);
    }
    for (const InventoryFile &file : files) {
        if (!known.contains({file.key, file.threadId}))
            (file.isArchived ? difference.missingArchived : difference.missingActive).add(file.path);
    }
    findDuplicates(ids, difference.duplicateThreadIds);
    findDuplicates(keys, difference.duplicatePaths);
    return difference;
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
