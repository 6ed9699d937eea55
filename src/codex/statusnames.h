// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor::codex {

// The registered name of an HTTP status, as Codex prints it whatever the server wrote: "Upgrade Required".
QString statusName(int status);

// What a close code of a WebSocket stands for (RFC 6455 §7.4): "policy violation"; empty if it is none of them.
QString closeCodeName(int code);

// Of a status that gateways invented: "Web Server Is Down" for 521. Empty for others.
QString gatewayStatusName(int status);

} // namespace doctor::codex
