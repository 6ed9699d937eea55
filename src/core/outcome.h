// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/cause.h"
#include "core/course.h"
#include "core/message.h"
#include "core/status.h"

#include <QList>

namespace doctor {

// One labelled value. A label that comes again makes an array of values; an empty one makes a remark without a label.
struct Detail {
    QString label = {};
    QString value = {};
    bool secret = false; // the value is never shown
    bool ours = false;   // codex doctor has no such detail: left out where its own form is asked for (deviations.md)
};

struct RootCause {
    Cause cause = Cause::Unnamed;
    QString subject = {};
};

// One thing that is wrong.
struct Issue {
    Severity severity = Severity::Warning;
    Message cause = {};    // what is wrong
    Message measured = {}; // what was seen, in the words of the system that said it
    Message expected = {};
    Message remedy = {};     // an instruction the user can carry out; a command is given literally
    QString source = {};     // where it is set: "config.toml:7"
    QStringList fields = {}; // labels of the details that show it
    RootCause root = {};
    Certainty certainty = Certainty::Certain;
    Message headline = {}; // what it means to the user, in one line; the cause if empty
};

// Worth a line above the report although nothing is wrong, such as a newer version.
struct Note {
    Severity severity = Severity::Info;
    Message text = {};
};

// What a check read, contacted and started, as its probes told the environment.
struct Touched {
    QStringList files = {};
    QStringList hosts = {};
    QStringList programs = {};
};

struct Outcome {
    Status status = Status::Ok;
    Message summary = {};
    QList<Detail> details = {};
    QList<Issue> issues = {};
    QList<Note> notes = {};
    Message remediation = {}; // where it is more than the first issue's remedy
    bool idle = false;        // ok, and of a thing that is not running and need not be
    Touched touched = {};     // filled in by the runner
    Course course = {};       // by the runner too
};

// The status that the issues alone give: the worst of their severities, else ok.
Status statusOf(const QList<Issue> &issues);

// A single issue in its own words, several by their number: `plural` counts them with %n.
Message summaryOfIssues(const QList<Issue> &issues, const char *plural);

// The remedy to show for the whole check: its remediation, else that of its first issue with one.
Message remedyOf(const Outcome &outcome);

} // namespace doctor
