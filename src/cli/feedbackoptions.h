// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/arguments.h"

class QCommandLineParser;

namespace doctor::cli {

// The options of --feedback and --outbox.
void addFeedbackOptions(QCommandLineParser &parser);
QString faultOfFeedback(const QCommandLineParser &parser); // what is wrong with them, or nothing
FeedbackArguments feedbackArguments(const QCommandLineParser &parser);
OutboxArguments outboxArguments(const QCommandLineParser &parser);

} // namespace doctor::cli
