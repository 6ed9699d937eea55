// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/barchart.h"

#include "core/amounts.h"
#include "gui/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

constexpr qsizetype mostBars = 40; // a report of the outside may have any number

QString text(const char *source)
{
    return QCoreApplication::translate("BarChart", source);
}

QStringList valuesOf(const Outcome &outcome, QStringView label)
{
    QStringList values;
    for (const Detail &detail : outcome.details) {
        if (detail.label == label)
            values << detail.value;
    }
    return values;
}

// "2026-05: 12 files, 3.40 MB"; a name may hold a colon itself.
Bar barOf(const QString &value)
{
    const qsizetype colon = value.lastIndexOf(": "_L1);
    Bar bar{.name = colon > 0 ? value.left(colon) : value, .words = value};
    if (const auto bytes = amountIn(QStringView(value).mid(colon + 1)); bytes && colon > 0)
        bar.parts = {*bytes, 0};
    if (bar.name == "other"_L1)
        bar.name = text(QT_TRANSLATE_NOOP("BarChart", "Other"));
    return bar;
}

void limit(BarGroup &group)
{
    if (group.bars.size() <= mostBars)
        return;
    const auto left = group.bars.size() - mostBars;
    group.bars.resize(mostBars);
    group.bars.append({.name = QCoreApplication::translate("BarChart", "… and %n more under Details", nullptr,
                                                           static_cast<int>(left))});
}

// "0199…a53 (2.53 GB, images 45 %, longest line 3.00 MB, …)"
Bar rolloutBar(const QString &value)
{
    static const QRegularExpression share(uR"(, images (\d{1,3}(?:\.\d)?) %)"_s);
    const qsizetype open = value.indexOf(" ("_L1);
    Bar bar{.name = open > 0 ? value.left(open) : value, .words = value};
    const auto bytes = open > 0 ? amountIn(QStringView(value).mid(open + 2)) : std::nullopt;
    if (!bytes)
        return bar;
    const double percent = std::min(share.match(value).captured(1).toDouble(), 100.0);
    const qint64 images = std::llround(double(*bytes) * percent / 100);
    bar.parts = {*bytes - images, images};
    return bar;
}

BarGroup barsOf(const Outcome &outcome, const char *title, QStringView label, Bar (*bar)(const QString &))
{
    BarGroup group{.title = text(title)};
    const QStringList values = valuesOf(outcome, label);
    for (const QString &value : values)
        group.bars.append(bar(value));
    return group;
}

// What of all rollouts that were read is pictures in their lines.
BarGroup images(const Outcome &outcome)
{
    BarGroup group{.title = text(QT_TRANSLATE_NOOP("BarChart", "All rollouts that were read"))};
    const QString inspected = valuesOf(outcome, u"rollouts inspected").value(0);
    const QString inlined = valuesOf(outcome, u"inline images").value(0);
    if (inspected.isEmpty() || inlined.isEmpty())
        return group;
    Bar bar{.name = text(QT_TRANSLATE_NOOP("BarChart", "Inline images")),
            .words = inspected + "; inline images: "_L1 + inlined};
    const auto whole = amountIn(inspected);
    const auto part = amountIn(inlined);
    if (whole && part && *whole > 0) {
        const qint64 inlineBytes = std::min(*whole, *part);
        bar.parts = {*whole - inlineBytes, inlineBytes};
        bar.name = text(QT_TRANSLATE_NOOP("BarChart", "%1 % inline images")).arg(100 * inlineBytes / *whole);
    }
    group.bars.append(bar);
    return group;
}

Bar sumOf(const QString &name, const QStringList &values)
{
    Bar bar{.name = name, .words = values.join(u'\n')};
    qint64 sum = 0;
    for (const QString &value : values) {
        const qsizetype colon = value.lastIndexOf(": "_L1);
        const qsizetype log = value.indexOf(" and "_L1, colon);
        const auto bytes = amountIn(QStringView(value).mid(colon + 1));
        if (!bytes)
            return bar;
        sum += *bytes + (log > 0 ? amountIn(QStringView(value).mid(log)).value_or(0) : 0);
    }
    bar.parts = {sum, 0};
    return bar;
}

BarGroup kinds(const Outcome &outcome)
{
    BarGroup group{.title = text(QT_TRANSLATE_NOOP("BarChart", "Everything in the Codex home"))};
    const std::pair<QString, const char *> sums[] = {
        {u"sessions"_s, QT_TRANSLATE_NOOP("BarChart", "Sessions")},
        {u"archived_sessions"_s, QT_TRANSLATE_NOOP("BarChart", "Archived sessions")},
        {u"databases"_s, QT_TRANSLATE_NOOP("BarChart", "Databases")},
        {u"databases not in use"_s, QT_TRANSLATE_NOOP("BarChart", "Databases not in use")},
        {u"other files"_s, QT_TRANSLATE_NOOP("BarChart", "Other files")}};
    for (const auto &[label, name] : sums) {
        if (const QStringList values = valuesOf(outcome, label); !values.isEmpty())
            group.bars.append(sumOf(text(name), values));
    }
    const QStringList folders = valuesOf(outcome, u"folders");
    for (const QString &folder : folders) {
        Bar bar = barOf(folder);
        bar.name = folder.startsWith("other: "_L1) ? text(QT_TRANSLATE_NOOP("BarChart", "Other folders"))
                                                   : text(QT_TRANSLATE_NOOP("BarChart", "Folder %1")).arg(bar.name);
        group.bars.append(bar);
    }
    std::ranges::stable_sort(group.bars, std::greater(), &Bar::sum);
    return group;
}

// "12 of 345 (48.00 KB)"
qint64 freeBytesIn(const QString &pages)
{
    return amountIn(QStringView(pages).mid(pages.indexOf(u'('))).value_or(0);
}

// The details call them "state DB"; one that a later Codex adds keeps such a name.
QString databaseName(const QString &label)
{
    const std::pair<QLatin1StringView, const char *> names[] = {
        {"state DB"_L1, QT_TRANSLATE_NOOP("BarChart", "State")},
        {"log DB"_L1, QT_TRANSLATE_NOOP("BarChart", "Log")},
        {"goals DB"_L1, QT_TRANSLATE_NOOP("BarChart", "Goals")},
        {"memories DB"_L1, QT_TRANSLATE_NOOP("BarChart", "Memories")},
        {"memories v2 DB"_L1, QT_TRANSLATE_NOOP("BarChart", "Memories v2")},
        {"queue DB"_L1, QT_TRANSLATE_NOOP("BarChart", "Queue")},
        {"thread history DB"_L1, QT_TRANSLATE_NOOP("BarChart", "Thread history")}};
    for (const auto &[known, name] : names) {
        if (label == known)
            return text(name);
    }
    return labelWords(label);
}

Bar databaseBar(const QString &label, const QHash<QString, QString> &values)
{
    const QString size = values.value(label + " size"_L1);
    const QString freePages = values.value(label + " free pages"_L1);
    const QString log = values.value(label + " write-ahead log"_L1);
    QStringList words{values.value(label), "size: "_L1 + size};
    if (!freePages.isEmpty())
        words << "free pages: "_L1 + freePages;
    if (!log.isEmpty())
        words << "write-ahead log: "_L1 + log;
    Bar bar{.name = databaseName(label), .words = words.join(u"; "_s)};
    if (const auto bytes = amountIn(size)) {
        const qint64 unused = std::min(*bytes, freeBytesIn(freePages));
        bar.parts = {*bytes - unused, unused, amountIn(log).value_or(0)};
    }
    return bar;
}

} // namespace

qint64 Bar::sum() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64{0});
}

std::optional<BarChart> storageChart(const Outcome &outcome)
{
    BarChart chart{.title = text(QT_TRANSLATE_NOOP("BarChart", "What takes the space")),
                   .parts = {{text(QT_TRANSLATE_NOOP("BarChart", "Content")), BarPattern::Solid},
                             {text(QT_TRANSLATE_NOOP("BarChart", "Inline images")), BarPattern::Hatched}}};
    if (valuesOf(outcome, u"home on disk").isEmpty() && valuesOf(outcome, u"sessions by month").isEmpty())
        return std::nullopt;
    for (BarGroup group :
         {barsOf(outcome, QT_TRANSLATE_NOOP("BarChart", "Sessions by month"), u"sessions by month", barOf),
          barsOf(outcome, QT_TRANSLATE_NOOP("BarChart", "Largest rollouts"), u"largest rollouts", rolloutBar),
          images(outcome), kinds(outcome)}) {
        limit(group);
        if (!group.bars.isEmpty())
            chart.groups.append(group);
    }
    return chart;
}

std::optional<BarChart> databaseChart(const Outcome &outcome)
{
    constexpr QLatin1StringView sizeMark = " size"_L1;
    QHash<QString, QString> values;
    for (const Detail &detail : outcome.details)
        values.insert(detail.label, detail.value);
    BarGroup group;
    for (const Detail &detail : outcome.details) {
        if (detail.label.endsWith(sizeMark) && values.contains(detail.label.chopped(sizeMark.size())))
            group.bars.append(databaseBar(detail.label.chopped(sizeMark.size()), values));
    }
    if (group.bars.isEmpty())
        return std::nullopt;
    limit(group);
    return BarChart{.title = text(QT_TRANSLATE_NOOP("BarChart", "Databases")),
                    .parts = {{text(QT_TRANSLATE_NOOP("BarChart", "In use")), BarPattern::Solid},
                              {text(QT_TRANSLATE_NOOP("BarChart", "Free pages")), BarPattern::Hollow},
                              {text(QT_TRANSLATE_NOOP("BarChart", "Write-ahead log")), BarPattern::Hatched}},
                    .groups = {group}};
}

} // namespace doctor
