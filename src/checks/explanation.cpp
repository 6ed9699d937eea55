// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/explanation.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

QString explanationOf(const QString &id)
{
    QFile file(":/checks/%1.md"_L1.arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString summaryOf(const QString &explanation)
{
    const QString heading = u"## What it looks at\n"_s;
    const qsizetype start = explanation.indexOf(heading);
    if (start < 0)
        return {};
    const QString section = explanation.mid(start + heading.size()).section(u"\n\n"_s, 0, 0).simplified();
    static const QRegularExpression sentence(u"^.+?[.:](?=\\s|$)"_s); // "config.toml" has a dot, too
    QString found = sentence.match(section).captured();
    if (found.endsWith(u':'))
        found.back() = u'.';
    return found;
}

} // namespace doctor::checks
