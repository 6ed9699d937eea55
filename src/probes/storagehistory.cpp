// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/storagehistory.h"

#include "probes/datafolder.h"
#include "probes/facts.h"
#include "probes/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestFile = 64 * 1024;
constexpr qsizetype mostHomes = 64;

QString recordsPath(const RunOptions &options)
{
    const QString folder = dataFolder(options);
    return folder.isEmpty() ? QString() : folder + "/storage.json"_L1;
}

QString fingerprint(const QString &home)
{
    constexpr qsizetype digits = 16;
    const QByteArray hash = QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digits));
}

QJsonObject homesIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value("homes"_L1).toObject();
}

QByteArray contentOf(const QString &path)
{
    const FileContent content = readFile(
        Surroundings{.touchLog = std::make_shared<TouchLog>(), .cancelled = std::make_shared<std::atomic_bool>(false)},
        path, largestFile);
    return content.bytes;
}

LastStorage read(const Surroundings &surroundings, const CodexHome &home)
{
    const QString path = recordsPath(*surroundings.options);
    if (path.isEmpty() || !home.isUsable())
        return {};
    const QJsonObject entry =
        homesIn(readFile(surroundings, path, largestFile).bytes).value(fingerprint(home.path)).toObject();
    const QDateTime date = QDateTime::fromString(entry.value("date"_L1).toString(), Qt::ISODate);
    const qint64 bytes = entry.value("bytes"_L1).toInteger(-1);
    return date.isValid() && bytes >= 0 ? LastStorage{StorageRecord{bytes, date}} : LastStorage();
}

} // namespace

QFuture<LastStorage> lastStorage(Environment &environment)
{
    return environment.inWorker(read, codexHome);
}

bool writeStorageRecord(const RunOptions &options, const QString &home, const StorageRecord &record)
{
    const QString folder = dataFolder(options);
    if (folder.isEmpty() || home.isEmpty() || liesBelow(folder, home) || !QDir().mkpath(folder))
        return false;
    const QString path = recordsPath(options);
    QJsonObject homes = homesIn(contentOf(path));
    if (homes.size() >= mostHomes)
        homes = {};
    homes.insert(fingerprint(home),
                 QJsonObject{{u"bytes"_s, record.bytes}, {u"date"_s, record.date.toUTC().toString(Qt::ISODate)}});
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(QJsonObject{{u"schema_version"_s, 1}, {u"homes"_s, homes}}).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
}

} // namespace doctor::probes
