// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/asked.h"
#include "core/phrase.h"
#include "probes/paths.h"

namespace doctor::checks {

// Where requests go, as all texts about the way there name it, whichever check tells them.
struct Place {
    QString name = {}; // a phrase: "provider lab"
    QString providerId = {};
    QString host = {};
    QString hostAndPort = {};
    QString setting = {}; // "base_url (config.toml:7)"; empty for a default
    QString source = {};  // "config.toml:7"
    bool isLocal = false;
    bool isSecure = false;
    probes::Listener listener = {}; // of a place on this machine
    codex::ProxySetting proxy = {};

    QString whoAnswers() const;            // "127.0.0.1:4000 (python3, pid 4711)", or the place alone
    QString settingOrHost() const;         // what to correct
    RootCause root() const;                // Cause::Endpoint
    Message reach(Message sentence) const; // whose %1 is the name
};

Place placeOf(const probes::EndpointPath &path);
Place placeOf(const Asked &asked);

// The setting that leads to an endpoint, for a sentence: "base_url (config.toml:7)". Empty for a default.
QString settingText(const probes::EndpointPath &path);

} // namespace doctor::checks
