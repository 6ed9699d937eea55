// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/hopissue.h"

namespace doctor::checks {

// Of a proxy that is not found, does not answer or does not open the way.
Issue proxyIssue(const HopContext &context, Hop hop);

// Of a proxy of https:// with which no good TLS comes about.
Issue proxyTlsIssue(const HopContext &context);

// For one that wants credentials, by what it said, as far as that is known.
Message authenticationRemedy(const codex::ProxySetting &proxy, const codex::HttpAnswer &answer = {});

bool wantsCredentials(const probes::ProxyEvidence &proxy);

// A phrase, how to get rid of the setting: "`unset HTTPS_PROXY`", or the line of the .env file.
QString withoutProxyText(const codex::ProxySetting &proxy);

} // namespace doctor::checks
