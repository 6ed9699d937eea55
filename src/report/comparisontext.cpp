// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/comparison.h"
#include "report/rows.h"
#include "report/textvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

QString sideText(const Comparison::Side &side)
{
    const QString codex = side.codexVersion.isEmpty() ? u"no Codex found"_s : "Codex "_L1 + side.codexVersion;
    return QStringList{side.name, timeText(side.generatedAt), codex, QString(nameOf(side.overall))}.join(u" · "_s);
}

QString statusText(const std::optional<Status> &status)
{
    return status ? QString(nameOf(*status)) : u"not there"_s;
}

QString listText(const QStringList &values)
{
    constexpr qsizetype longest = 160;
    const QString text = values.join(u", "_s);
    if (values.isEmpty())
        return u"nothing"_s;
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

QString line(QLatin1StringView lead, const QString &text)
{
    return lead + printable(text).replace(u'\n', u' ') + u'\n';
}

QString changeText(const CheckChange &change)
{
    QString text =
        line("\n"_L1, change.before == change.after
                          ? u"%1  %2"_s.arg(change.id, statusText(change.after))
                          : u"%1  %2 → %3"_s.arg(change.id, statusText(change.before), statusText(change.after)));
    for (const Issue &issue : change.appeared)
        text += line("  + "_L1, issue.cause.english());
    for (const Issue &issue : change.gone)
        text += line("  - "_L1, issue.cause.english());
    for (const Issue &issue : change.unseen)
        text += line("  ? "_L1, issue.cause.english());
    for (const CheckChange::Value &value : change.values)
        text += line("    "_L1, u"%1: %2 → %3"_s.arg(value.label.isEmpty() ? u"remark"_s : value.label,
                                                     listText(value.before), listText(value.after)));
    return text;
}

} // namespace

QByteArray toText(const Comparison &comparison)
{
    QString text = line("before  "_L1, sideText(comparison.before)) + line("after   "_L1, sideText(comparison.after));
    if (!comparison.appeared.isEmpty() || !comparison.gone.isEmpty() || !comparison.unseen.isEmpty())
        text += u'\n';
    for (const Diagnosis &diagnosis : comparison.appeared)
        text += line("+ "_L1, diagnosis.headline.english());
    for (const Diagnosis &diagnosis : comparison.gone)
        text += line("- "_L1, diagnosis.headline.english());
    for (const Diagnosis &diagnosis : comparison.unseen)
        text += line("? "_L1, diagnosis.headline.english() + u" (not looked at again)"_s);
    if (comparison.checks.isEmpty())
        text += u"\nNothing changed between the two reports.\n"_s;
    for (const CheckChange &change : comparison.checks)
        text += changeText(change);
    return text.toUtf8();
}

} // namespace doctor::report
