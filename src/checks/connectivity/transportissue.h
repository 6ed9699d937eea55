// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/place.h"

namespace doctor::checks {

// What is wrong when no answer came to a request: the way to whoever was asked is closed, and where. In the words of
// the system.
Issue transportIssue(const Place &place, probes::TransportFault fault, const QString &errorText);

// Of a server or a gateway that lets in only who shows a certificate.
Issue certificateWantedIssue(const Place &place);
bool isCertificateWanted(const QString &errorText);

// The name codex doctor has for it: "connect failed".
QString codexWords(probes::TransportFault fault);

// For every check that --offline leaves out.
Outcome skippedOffline();

// Of a proxy that wants credentials: in its own answer, or before it opens a way.
bool wantsProxyCredentials(probes::TransportFault fault, const codex::HttpAnswer &answer);

// --no-credentials keeps those of a proxy back too, and nothing is known of what is behind it.
Outcome skippedAtProxy(const QList<Detail> &details);

} // namespace doctor::checks
