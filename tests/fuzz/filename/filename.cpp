// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "codex/statefiles.h"
#include "codex/threadinventory.h"

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

// Names in the folders of a Codex home: of rollouts, of databases; and paths that rows of a database name.
void doctor::fuzz::take(const QByteArray &bytes)
{
    const QString name = QString::fromUtf8(bytes);
    if (const auto rollout = parseRolloutName(name)) {
        const QString again = u"rollout-%1-%2.jsonl%3"_s.arg(rollout->stamp, rollout->threadId,
                                                             rollout->isCompressed ? u".zst"_s : QString());
        require(again.compare(name, Qt::CaseInsensitive) == 0, "a name is what was read of it");
        require(isRolloutFileName(name.toUtf8()), "a name that is read is one of a rollout");
    }
    if (const auto database = parseDatabaseName(name))
        require(parseDatabaseName(database->fileName()) == database, "a database is found by its name");
    furtherDatabases(name.split(u'\n'));
    homeOfRollout(bytes);
    sourceCategory(bytes);
    parentInSource(bytes);
}
