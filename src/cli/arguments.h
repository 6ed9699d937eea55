// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/surroundings.h"

#include <chrono>
#include <optional>

namespace doctor::cli {

enum class Format { Text, Json, CodexJson, Markdown, Html, Junit, Sarif, OpenMetrics };

// What the command line asks for (design.md §5).
struct Arguments {
    RunOptions options = {};
    Format format = Format::Text;
    QString outputFile = {};                               // empty: standard output
    QStringList checks = {};                               // ids or prefixes; empty: all
    QString openFile = {};                                 // a saved report to show instead of a run
    QStringList comparedFiles = {};                        // --compare: the earlier and the later report
    std::optional<std::chrono::milliseconds> timeout = {}; // for each check, instead of its own
    bool isSummary = false;
    bool isComplete = false;
    bool isAscii = false;
    bool listsChecks = false;
    bool failsOnWarning = false; // --fail-on warning
};

struct ParsedArguments {
    Arguments arguments = {};
    QString errorText = {}; // why they cannot be followed
    QString answer = {};    // the text of --help or --version, to be printed instead of a run
};

// `base` is what the outside gave the process. Never exits and never prints.
ParsedArguments parseArguments(const QStringList &commandLine, const RunOptions &base);

} // namespace doctor::cli
