// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/message.h"

#include <QCoreApplication>

namespace doctor {

namespace {

// QString::arg would look for places in what an earlier argument brought in.
QString fillIn(QStringView pattern, const QStringList &arguments, int count)
{
    QString filled;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (pattern[i] == u'%' && next == u'n' && count >= 0) {
            filled += QString::number(count);
            ++i;
        } else if (pattern[i] == u'%' && next >= u'1' && next <= u'9' && next.digitValue() <= arguments.size()) {
            filled += arguments.at(next.digitValue() - 1);
            ++i;
        } else {
            filled += pattern[i];
        }
    }
    return filled;
}

} // namespace

// English has its plurals in the source text: "%n file(s)" is written out here.
QString Message::english() const
{
    if (!text)
        return verbatim;
    QString pattern = QString::fromUtf8(text);
    if (count >= 0)
        pattern.replace(QLatin1StringView("(s)"), count == 1 ? QString() : QStringLiteral("s"));
    return fillIn(pattern, arguments, count);
}

QString Message::localized() const
{
    if (!text)
        return verbatim;
    const QString translated = QCoreApplication::translate("Checks", text, nullptr, count);
    // Without a translation it is the source text, but its count is filled in.
    QString untranslated = QString::fromUtf8(text);
    if (count >= 0)
        untranslated.replace(QLatin1StringView("%n"), QString::number(count));
    return translated == untranslated ? english() : fillIn(translated, arguments, count);
}

Message verbatim(const QString &words)
{
    return {.verbatim = words};
}

} // namespace doctor
