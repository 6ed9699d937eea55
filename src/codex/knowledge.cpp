// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/knowledge.h"

#include <QResource>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

QList<QStringList> knowledgeTable(const QString &name)
{
    const QResource resource(":/knowledge/"_L1 + name);
    Q_ASSERT(resource.isValid());
    const QString text = QString::fromUtf8(resource.uncompressedData());
    QList<QStringList> rows;
    for (const QStringView line : QStringView(text).split(u'\n').mid(1)) {
        QStringList row;
        for (const QStringView field : line.split(u'\t'))
            row.append(field.toString());
        if (!line.isEmpty())
            rows.append(row);
    }
    return rows;
}

} // namespace doctor::codex
