// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "probes/mcplive.h"

namespace doctor::checks {

// What became of the servers, in words that are the same in details and issues.

QString secondsText(std::chrono::milliseconds duration); // "0.25 s"
QString nameOf(probes::McpSession::Step step);           // "tools/list"
QStringList linesOf(const probes::McpSession &session);
QList<Detail> detailsOf(const QList<probes::LiveServer> &servers);

} // namespace doctor::checks
