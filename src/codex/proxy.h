// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/userinfo.h"
#include "codex/variables.h"

#include <QUrl>

namespace doctor::codex {

// A proxy as a variable names it. Its userinfo is secret.
struct ProxySetting {
    QString variable = {};
    QString source = {}; // "environment", ".env:2"
    SplitUrl url = {};   // with the scheme and port that hold if none is written

    bool exists() const { return !variable.isEmpty(); }
};

// Which way a request goes.
struct ProxyRoute {
    ProxySetting proxy = {}; // not existing: directly
    // Why Codex goes nowhere with this proxy: the client for the URL knows none of its kind, and asks nobody.
    QString refusal = {};
    QString exception = {}; // the entry of NO_PROXY that keeps it from the proxy
    QString exceptionVariable = {};
    QString exceptionSource = {};

    bool isRefused() const { return !refusal.isEmpty(); }
};

// Every proxy variable that is set and not empty, in codex doctor's order; NO_PROXY among them.
QStringList presentProxyVariables(const Variables &variables);

ProxySetting proxySetting(const QString &name, const Variables &variables);
ProxyRoute proxyRoute(const QUrl &url, const Variables &variables);

// The entry of a NO_PROXY list that a host matches, or empty: names with all below them, addresses, networks, "*".
QString matchingException(const QString &list, const QString &host);

} // namespace doctor::codex
