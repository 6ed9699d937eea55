// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/statefiles.h"

#include "core/phrase.h"
#include "core/qtversions.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

struct KindFacts {
    DatabaseKind kind;
    QLatin1StringView stem;
    const char *label; // as codex doctor names it
    int knownGeneration;
    bool isRebuilt;
};

constexpr KindFacts kinds[] = {
    {DatabaseKind::State, QLatin1StringView("state"), QT_TRANSLATE_NOOP("Checks", "state DB"), 5, true},
    {DatabaseKind::Logs, QLatin1StringView("logs"), QT_TRANSLATE_NOOP("Checks", "log DB"), 2, false},
    {DatabaseKind::Goals, QLatin1StringView("goals"), QT_TRANSLATE_NOOP("Checks", "goals DB"), 1, false},
    {DatabaseKind::Memories, QLatin1StringView("memories"), QT_TRANSLATE_NOOP("Checks", "memories DB"), 1, false},
    {DatabaseKind::MemoriesV2, QLatin1StringView("memories_v2"), QT_TRANSLATE_NOOP("Checks", "memories v2 DB"), 1,
     false},
    {DatabaseKind::Queue, QLatin1StringView("queue"), QT_TRANSLATE_NOOP("Checks", "queue DB"), 1, false},
    {DatabaseKind::ThreadHistory, QLatin1StringView("thread_history"), QT_TRANSLATE_NOOP("Checks", "thread history DB"),
     1, true},
};

const KindFacts &factsOf(DatabaseKind kind)
{
    return *std::ranges::find(kinds, kind, &KindFacts::kind);
}

QList<DatabaseName> databasesAmong(const QStringList &names)
{
    QList<DatabaseName> databases;
    for (const QString &name : names) {
        if (const auto database = parseDatabaseName(name))
            databases.append(*database);
    }
    return databases;
}

} // namespace

QString DatabaseName::fileName() const
{
    return u"%1_%2.sqlite"_s.arg(factsOf(kind).stem).arg(generation);
}

std::optional<DatabaseName> parseDatabaseName(QStringView fileName)
{
    static const QRegularExpression pattern(
        uR"(\A(state|logs|goals|memories|memories_v2|queue|thread_history)_(\d{1,6})\.sqlite\z)"_s);
    const QRegularExpressionMatch match = matchView(pattern, fileName);
    if (!match.hasMatch())
        return {};
    const auto facts = std::ranges::find_if(
        kinds, [&](const KindFacts &candidate) { return match.capturedView(1) == candidate.stem; });
    return DatabaseName{facts->kind, match.capturedView(2).toInt()};
}

DatabaseName knownDatabase(DatabaseKind kind)
{
    return {kind, factsOf(kind).knownGeneration};
}

QString labelOf(DatabaseKind kind)
{
    return QString::fromLatin1(factsOf(kind).label);
}

QString nameOf(DatabaseKind kind)
{
    return phrase(factsOf(kind).label);
}

bool isRebuiltFromRollouts(DatabaseKind kind)
{
    return factsOf(kind).isRebuilt;
}

DatabaseName reportedDatabase(DatabaseKind kind, const QStringList &namesInFolder)
{
    const DatabaseName known = knownDatabase(kind);
    DatabaseName newest = known;
    newest.generation = 0;
    for (const DatabaseName &database : databasesAmong(namesInFolder)) {
        if (database == known)
            return known;
        if (database.kind == kind && database.generation > newest.generation)
            newest = database;
    }
    return newest.generation > 0 ? newest : known;
}

QList<DatabaseName> furtherDatabases(const QStringList &namesInFolder)
{
    QList<DatabaseName> further = databasesAmong(namesInFolder);
    further.removeIf(
        [&](const DatabaseName &database) { return database == reportedDatabase(database.kind, namesInFolder); });
    std::ranges::sort(further, [](const DatabaseName &a, const DatabaseName &b) {
        return std::pair(a.kind, a.generation) < std::pair(b.kind, b.generation);
    });
    return further;
}

std::optional<RolloutName> parseRolloutName(QStringView fileName)
{
    static const QRegularExpression pattern(
        uR"(\Arollout-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)-([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\.jsonl(\.zst)?\z)"_s);
    const QRegularExpressionMatch match = matchView(pattern, fileName);
    if (!match.hasMatch())
        return {};
    return RolloutName{match.captured(1), match.captured(2).toLower(), match.hasCaptured(3)};
}

bool isRolloutFileName(const QByteArray &fileName)
{
    if (!fileName.startsWith("rollout-") || !(fileName.endsWith(".jsonl") || fileName.endsWith(".jsonl.zst")))
        return false;
    return fileName.isValidUtf8();
}

QString databaseErrorText(int extendedCode, const QString &message)
{
    return u"error returned from database: (code: %1) %2"_s.arg(extendedCode).arg(message);
}

} // namespace doctor::codex
