// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/reportstatus.h"

#include "gui/accessibility.h"
#include "gui/rowstate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

const QString apart = u"     "_s;

bool isOver(const Verdict &verdict)
{
    return verdict.stage == Verdict::Stage::Finished || verdict.stage == Verdict::Stage::Stopped;
}

QString countWords(qsizetype count)
{
    return Message{.text = QT_TRANSLATE_N_NOOP("Checks", "%n check(s)"), .count = static_cast<int>(count)}.localized();
}

QString codexWords(const Report &report)
{
    return report.codexVersion.isEmpty()
               ? QString()
               : QCoreApplication::translate("ReportStatus", "Codex %1").arg(report.codexVersion);
}

QString joined(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(apart);
}

} // namespace

QString runWords(const Verdict &verdict)
{
    if (!isOver(verdict))
        return {};
    return joined({QCoreApplication::translate("ReportStatus", "%1 in %2")
                       .arg(countWords(verdict.finishedCount), wordOf(verdict.elapsed)),
                   codexWords(verdict.report->report())});
}

QString promiseWords(const Verdict &verdict)
{
    if (!isOver(verdict))
        return {};
    const QList<CheckResult> &results = verdict.report->report().checks;
    if (std::ranges::any_of(results, [](const CheckResult &each) { return !each.outcome.touched.programs.isEmpty(); }))
        return QCoreApplication::translate("ReportStatus", "Helper programs were started");
    if (std::ranges::any_of(results, [](const CheckResult &each) { return !each.outcome.touched.hosts.isEmpty(); }))
        return QCoreApplication::translate("ReportStatus", "Nothing was changed");
    return QCoreApplication::translate("ReportStatus", "Nothing was changed, nothing was sent");
}

QString reportWords(const Report &report)
{
    return joined({countWords(report.checks.size()), codexWords(report)});
}

QString originWords(const OpenedReport &file)
{
    const Report &report = file.report->report();
    const QString name = QFileInfo(file.path).fileName();
    const QString when = report.generatedAt.isValid()
                             ? QLocale().toString(report.generatedAt.toLocalTime(), QLocale::ShortFormat)
                             : QCoreApplication::translate("ReportStatus", "at an unknown time");
    const QString platform = report.platform.isEmpty()
                                 ? QCoreApplication::translate("ReportStatus", "an unknown platform")
                                 : report.platform;
    return QCoreApplication::translate(
               "ReportStatus",
               "Saved report %1, made %2 on %3. It may be of another machine; nothing in it is run or changed.")
        .arg(name, when, platform);
}

QLabel *quietLabel(const QString &name, const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(8, 2, 8, 3);
    return label;
}

void saySoon(QStatusBar *bar, const QString &text)
{
    constexpr int shownFor = 5000;
    bar->showMessage(text, shownFor);
    announce(bar, text);
}

} // namespace doctor
