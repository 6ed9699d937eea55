// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/reportformat.h"

#include "report/codexjson.h"
#include "report/html.h"
#include "report/json.h"
#include "report/junit.h"
#include "report/markdown.h"
#include "report/openmetrics.h"
#include "report/sarif.h"
#include "report/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QByteArray jsonOf(const RedactedReport &report)
{
    return report::toJson(report);
}

QByteArray htmlOf(const RedactedReport &report)
{
    return report::toHtml(report).toUtf8();
}

QByteArray junitOf(const RedactedReport &report)
{
    return report::toJunit(report);
}

} // namespace

QString filterOf(const ReportFormat &format)
{
    return u"%1 (*.%2)"_s.arg(QCoreApplication::translate("ReportFormat", format.name), format.suffix);
}

QList<ReportFormat> allReportFormats()
{
    return {{QT_TRANSLATE_NOOP("ReportFormat", "JSON report"), u"json"_s, jsonOf},
            {QT_TRANSLATE_NOOP("ReportFormat", "Text report"), u"txt"_s, textOf},
            {QT_TRANSLATE_NOOP("ReportFormat", "Markdown report"), u"md"_s, markdownOf},
            {QT_TRANSLATE_NOOP("ReportFormat", "Web page"), u"html"_s, htmlOf},
            {QT_TRANSLATE_NOOP("ReportFormat", "JSON as codex doctor writes it, with whole paths"), u"codex.json"_s,
             report::toCodexJson, true},
            {QT_TRANSLATE_NOOP("ReportFormat", "JUnit results"), u"xml"_s, junitOf},
            {QT_TRANSLATE_NOOP("ReportFormat", "SARIF results"), u"sarif"_s, report::toSarif},
            {QT_TRANSLATE_NOOP("ReportFormat", "OpenMetrics"), u"prom"_s, report::toOpenMetrics}};
}

QByteArray textOf(const RedactedReport &report)
{
    return report::toText(report, {.isComplete = true}).toUtf8();
}

QByteArray localizedTextOf(const RedactedReport &report)
{
    return report::toText(report, {.isComplete = true, .wording = {.isLocalized = true}}).toUtf8();
}

QByteArray markdownOf(const RedactedReport &report)
{
    return report::toMarkdown(report).toUtf8();
}

} // namespace doctor
