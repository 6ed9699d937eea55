// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/terminaltitle.h"

#include <QHash>
#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

const QHash<QString, QString> &canonicalNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all{{u"project"_s, u"project-name"_s},
                                    {u"spinner"_s, u"activity"_s},
                                    {u"status"_s, u"run-state"_s},
                                    {u"thread"_s, u"thread-title"_s},
                                    {u"context-usage"_s, u"context-used"_s},
                                    {u"session-id"_s, u"thread-id"_s},
                                    {u"model-name"_s, u"model"_s}};
        for (const QString &name : {u"app-name"_s,
                                    u"project-name"_s,
                                    u"current-dir"_s,
                                    u"activity"_s,
                                    u"run-state"_s,
                                    u"thread-title"_s,
                                    u"git-branch"_s,
                                    u"context-remaining"_s,
                                    u"context-used"_s,
                                    u"five-hour-limit"_s,
                                    u"weekly-limit"_s,
                                    u"thread-credits"_s,
                                    u"estimated-thread-cost"_s,
                                    u"codex-version"_s,
                                    u"used-tokens"_s,
                                    u"total-input-tokens"_s,
                                    u"total-output-tokens"_s,
                                    u"thread-id"_s,
                                    u"fast-mode"_s,
                                    u"model"_s,
                                    u"model-with-reasoning"_s,
                                    u"reasoning"_s,
                                    u"task-progress"_s})
            all.insert(name, name);
        return all;
    }();
    return names;
}

} // namespace

TitleItems titleItems(const QStringList &entries)
{
    TitleItems items;
    for (const QString &entry : entries) {
        const QString name = canonicalNames().value(entry);
        if (!name.isEmpty())
            items.known.append(name);
        else if (!items.unknown.contains(entry))
            items.unknown.append(entry);
    }
    return items;
}

QString titleOfProject(const QString &folder)
{
    constexpr int longest = 24;
    constexpr int kept = 21; // and three dots
    QString last = folder.section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (last.isEmpty())
        return folder;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, last);
    qsizetype cut = 0;
    for (int characters = 0; finder.toNextBoundary() >= 0; ++characters) {
        if (characters == kept - 1)
            cut = finder.position();
        if (characters == longest)
            return last.left(cut) + "..."_L1;
    }
    return last;
}

} // namespace doctor::codex
