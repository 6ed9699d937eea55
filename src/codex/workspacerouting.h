// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace doctor::codex {

// Where the requests of a workspace go, as …/wham/accounts/check tells; Codex asks before its first request to a model,
// and does nothing without (codex-internals §3.7).
struct WorkspaceRouting {
    enum class Fault { None, NotUnderstood, Missing, Duplicate, Deactivated, NoOrigin };
    Fault fault = Fault::None;
    QString origin = {};     // "https://chatgpt.com"
    QString constraint = {}; // sent along with requests; empty for none
};

WorkspaceRouting parseWorkspaceRouting(const QByteArray &json, const QString &accountId);

} // namespace doctor::codex
