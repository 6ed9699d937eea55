// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"
#include "feedback/event.h"

#include <chrono>
#include <optional>

namespace doctor::cli {

enum class Format { Text, Json, CodexJson, Markdown, Html, Junit, Sarif, OpenMetrics };

// --feedback and what belongs to it.
struct FeedbackArguments {
    bool isAsked = false;
    QString message = {};
    feedback::Category category = feedback::Category::Bug;
    std::chrono::minutes logMinutes = {}; // 0: no log goes along
    QString bundleFile = {};              // to be saved there, and not sent
    bool isConsented = false;             // --yes
};

// --outbox ACTION ID
struct OutboxArguments {
    enum class Action { List, Send, Show, Pause, Resume, LeaveOut, Delete };
    bool isAsked = false;
    Action action = Action::List;
    QString eventId = {}; // may be missing for List and Send
};

// What the command line asks for (design.md §5).
struct Arguments {
    RunOptions options = {};
    Format format = Format::Text;
    QString outputFile = {};                               // empty: standard output
    QStringList checks = {};                               // ids or prefixes; empty: all
    QString openFile = {};                                 // a saved report to show instead of a run
    QStringList comparedFiles = {};                        // --compare: the earlier and the later report
    std::optional<std::chrono::milliseconds> timeout = {}; // for each check, instead of its own
    bool asksLoginShell = false;                           // --login-shell: whose variables are judged by
    bool isSummary = false;
    bool isComplete = false;
    bool isAscii = false;
    bool failsOnWarning = false; // --fail-on warning
    FeedbackArguments feedback = {};
    OutboxArguments outbox = {};
};

struct ParsedArguments {
    Arguments arguments = {};
    QString errorText = {}; // why they cannot be followed
    QString answer = {};    // the text of --help, --version, --list-checks or --explain: instead of a run
};

// `base` is what the outside gave the process. Never exits and never prints.
ParsedArguments parseArguments(const QStringList &commandLine, const RunOptions &base);

} // namespace doctor::cli
