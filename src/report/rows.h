// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/report.h"
#include "report/wording.h"

namespace doctor::report {

// What the writers for people (text, Markdown, HTML) say alike.

// Of a row: the causes where there are some, else the summary (doctor-checks §3.4); `dash` stands between two of these.
QString description(const CheckResult &result, const QString &dash, const Wording &wording = {});

// What to do, each once: the remedies of the issues, then that of the check.
QStringList remedies(const Outcome &outcome, const Wording &wording = {});

// The values of one label. "PATH git #1", "PATH git #2" … are one list, "PATH git". Remarks, which have no label, stay
// apart.
struct LabelledValues {
    QString label = {};
    QStringList values = {};
    bool isNumbered = false;
    QString expected = {}; // by the issue that names the label, if one does
};
QList<LabelledValues> labelledValues(const QList<Detail> &details, const QList<Issue> &issues,
                                     const Wording &wording = {});

// "12 ok", "1 idle" … and the word for all of them.
QStringList counts(const Report &report, const Wording &wording = {});
QString overallWord(Status overall, const Wording &wording = {});

// "✓ Nothing wrong was found.", as far as that was looked at.
QString allClear(const Report &report, const Wording &wording = {});

// Where an opened report comes from, or nothing.
QString originOf(const Report &report, const Wording &wording = {});

// "2026-05-13 18:36 UTC", or "at an unknown time".
QString timeText(const QDateTime &time, const Wording &wording = {});

} // namespace doctor::report
