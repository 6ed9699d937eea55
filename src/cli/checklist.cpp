// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checklist.h"

#include "checks/explanation.h"
#include "checks/registry.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::cli {

QString checkList()
{
    QString list;
    for (const Check &check : checks::allChecks())
        list += u"%1 %2\n"_s.arg(check.info.id, -32).arg(QLatin1StringView(check.info.title));
    return list;
}

QString checkTable()
{
    QString table = u"| category | check | what it looks at |\n|---|---|---|\n"_s;
    for (const Check &check : checks::allChecks()) {
        table += "| %1 | `%2`%3 | %4 |\n"_L1.arg(
            nameOf(check.info.category), check.info.id, check.info.ours ? "*"_L1 : ""_L1,
            checks::summaryOf(checks::explanationOf(check.info.id)).replace(u'|', "\\|"_L1));
    }
    return table;
}

QString explanationsOf(const QString &id)
{
    QStringList texts;
    for (const Check &check : checks::checksNamed(id))
        texts << checks::explanationOf(check.info.id);
    return texts.join(u'\n');
}

} // namespace doctor::cli
