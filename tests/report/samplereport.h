// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

#include <QTimeZone>

namespace doctor {

// A report with something of everything: long values, lists, remarks, several issues, an idle row, a skipped one.
inline Report sampleReport()
{
    using namespace Qt::Literals::StringLiterals;
    const QString longPath = u"/srv/"_s + QString(150, u'p') + u"/codex"_s;
    const QString longWords = u"words and words "_s.repeated(30).trimmed();

    QList<CheckResult> results;
    results << CheckResult{{.id = u"installation"_s, .section = u"install"_s},
                           {.summary = verbatim(u"installation looks consistent"_s),
                            .details = {{u"PATH codex entries"_s, u"5"_s},
                                        {u"PATH codex #1"_s, u"/a/codex"_s},
                                        {u"PATH codex #2"_s, longPath},
                                        {u"PATH codex #3"_s, u"/c/codex"_s},
                                        {u"PATH codex #4"_s, u"/d/codex"_s},
                                        {u"PATH codex #5"_s, u"/e/codex"_s},
                                        {u"managed by npm"_s, u"true"_s},
                                        {u"managed by bun"_s, u"false"_s}}},
                           std::chrono::milliseconds{3}};
    results << CheckResult{{.id = u"config.load"_s, .section = u"config"_s, .category = Category::Configuration},
                           {.status = Status::Fail,
                            .summary = verbatim(u"config could not be loaded"_s),
                            .details = {{u"CODEX_HOME"_s, u"/srv/codex"_s},
                                        {u"config.toml"_s, u"/srv/codex/config.toml"_s},
                                        {u"config.toml"_s, u"missing"_s},
                                        {u"a label that is longer than any column for labels"_s, longWords},
                                        {u""_s, u"remark: without a label"_s},
                                        {u""_s, u"another one"_s},
                                        {u"zeal"_s, u"ours"_s, false, true}},
                            .issues = {{.severity = Severity::Fail,
                                        .cause = verbatim(u"config.toml line 2 is not valid TOML"_s),
                                        .measured = verbatim(u"expected a value"_s),
                                        .expected = verbatim(u"TOML"_s),
                                        .remedy = verbatim(u"Correct line 2, then run `codex doctor`."_s),
                                        .source = u"config.toml:2"_s,
                                        .fields = {u"config.toml"_s},
                                        .root = {Cause::ConfigFile, u"/srv/codex/config.toml"_s}},
                                       {.cause = verbatim(u"<b>Unknown</b> key `modle` | @ada #1"_s),
                                        .remedy = verbatim(u"Write `model`."_s)}}},
                           std::chrono::milliseconds{1}};
    results << CheckResult{
        {.id = u"auth.token"_s, .section = u"auth"_s, .category = Category::Configuration, .ours = true},
        {.status = Status::Skipped, .summary = verbatim(u"Needs a configuration"_s)}};
    results << CheckResult{
        {.id = u"updates.status"_s, .section = u"updates"_s, .category = Category::Updates},
        {.summary = verbatim(u"an update is there"_s), .notes = {{.text = verbatim(u"0.170.0 available"_s)}}}};
    results << CheckResult{
        {.id = u"app_server.status"_s, .section = u"app-server"_s, .category = Category::BackgroundServer},
        {.summary = verbatim(u"background server is not running"_s),
         .details = {{u"status"_s, u"not running"_s}, {u"EDITOR"_s, u"vim"_s}, {u"PAGER"_s, u"not set"_s}},
         .idle = true,
         .touched = {.files = {u"/srv/codex/app.pid"_s}}}};
    Report report = makeReport(results, QDateTime({2026, 5, 13}, {18, 36, 14}, QTimeZone::utc()));
    report.codexVersion = u"0.169.0"_s;
    report.platform = u"linux-x86_64"_s;
    return report;
}

inline RedactedReport redacted(const Report &report)
{
    return {report, Redactor(SecretStore(), {})};
}

} // namespace doctor
