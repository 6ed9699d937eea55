// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "report/codexjson.h"
#include "report/comparison.h"
#include "report/html.h"
#include "report/json.h"
#include "report/junit.h"
#include "report/markdown.h"
#include "report/openmetrics.h"
#include "report/reader.h"
#include "report/sarif.h"
#include "report/text.h"

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<CheckInfo> &known()
{
    static const QList<CheckInfo> checks{{.id = u"system.disk"_s, .title = "Disk"},
                                         {.id = u"updates.status"_s, .title = "Updates"},
                                         {.id = u"config.load"_s, .title = "Configuration"}};
    return checks;
}

void writtenWithoutTheKey(const RedactedReport &report)
{
    const QList<QByteArray> forms{report::toText(report, {}).toUtf8(),
                                  report::toText(report, {.isComplete = true, .isAscii = true}).toUtf8(),
                                  report::toJson(report),
                                  report::toCodexJson(report),
                                  report::toMarkdown(report).toUtf8(),
                                  report::toHtml(report).toUtf8(),
                                  report::toJunit(report),
                                  report::toSarif(report),
                                  report::toOpenMetrics(report)};
    for (const QByteArray &form : forms)
        fuzz::require(!form.contains(fuzz::plantedKey), "no form of a report holds a known secret");
    fuzz::require(report::toMarkdown(report).size() <= report::markdownLimit, "Markdown fits into an issue");
}

} // namespace

// A report that somebody sent: read, redacted, written in every form, and read again.
void doctor::fuzz::take(const QByteArray &bytes)
{
    const report::ReadReport read = report::readReport(bytes, u"report.json"_s, known());
    if (!read.errorText.isEmpty())
        return;
    SecretStore secrets;
    secrets.add(QString::fromLatin1(plantedKey), u"key"_s);
    const Redactor redactor(secrets, {.homeDirectory = u"/home/ada"_s, .userName = u"ada"_s});
    const RedactedReport report(read.report, redactor);
    writtenWithoutTheKey(report);
    const report::ReadReport again = report::readReport(report::toJson(report), u"report.json"_s, known());
    require(again.errorText.isEmpty(), "what was written can be read");
    require(again.report.checks.size() == read.report.checks.size(), "no check is lost by writing");
    require(again.report.overall == read.report.overall, "the status survives writing");
    const report::Comparison comparison = report::compare(report, RedactedReport(again.report, redactor));
    report::toText(comparison);
    report::toJson(comparison);
}
