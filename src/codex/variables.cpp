// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/variables.h"

#include "codex/userinfo.h"
#include "core/secretnames.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

Variables::Variables(const QHash<QString, QString> &inherited)
{
    for (auto variable = inherited.begin(); variable != inherited.end(); ++variable)
        m_entries.insert(variable.key(), {variable.value(), u"environment"_s, {}});
}

void Variables::set(const QString &name, const QString &value, const QString &source)
{
    const QString shadowed = m_entries.contains(name) ? m_entries.value(name).source : QString();
    m_entries.insert(name, {value, source, shadowed});
}

QStringList secretsOfVariable(const QString &name, const QString &value)
{
    QStringList secrets = splitUserinfo(value).secrets();
    if (isSecretVariable(name, value))
        secrets.append(value);
    return secrets;
}

} // namespace doctor::codex
