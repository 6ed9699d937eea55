// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/tmuxoptions.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

QHash<QString, QString> readTmuxOptions(const QString &output)
{
    QHash<QString, QString> options;
    const QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QString value = line.section(u' ', 1);
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.sliced(1, value.size() - 2);
        options.insert(line.section(u' ', 0, 0), value);
    }
    return options;
}

QStringList tmuxOptionsThatMatter()
{
    return {u"default-terminal"_s, u"escape-time"_s,       u"extended-keys"_s,
            u"set-clipboard"_s,    u"allow-passthrough"_s, u"focus-events"_s};
}

} // namespace doctor::codex
