// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/startrequest.h"
#include "probes/commandtoken.h"
#include "probes/httprequest.h"
#include "probes/websockethandshake.h"

namespace doctor::probes {

// Facts: ask with environment.once().

// What the active provider answers without credentials, asked as codex doctor asks (doctor-checks §4.21): HEAD, then
// GET of the models.
struct ProviderAnswers {
    codex::Provider provider = {};
    codex::ReachabilityMode mode = codex::ReachabilityMode::ProviderAuth;
    codex::ProviderEndpoint endpoint = {};
    std::optional<HttpEvidence> route = {};
    std::optional<HttpEvidence> models = {};
    bool areCredentialsWithheld = false; // --no-credentials
};
QFuture<ProviderAnswers> providerAnswers(Environment &environment);

// The credentials that a request of Codex would carry, without their values (codex-internals §3.3).
struct Attached {
    enum class State {
        None,         // this provider needs none, or there are none
        Withheld,     // --no-credentials
        NotInspected, // from a command, a keyring, AWS: `reason` says which
        Attached,
    };
    State state = State::None;
    QString headerName = {}; // "authorization"
    QString source = {};     // "LAB_API_KEY (environment)", "auth.json", "config.toml:9"
    QString mode = {};       // "api_key", "chatgpt", "provider"; as codex doctor names it
    QString reason = {};
};

// What the one harmless request meets that Codex itself makes with these credentials when it starts
// (codex/startrequest.h). Where that is the handshake of the WebSocket, webSocketAnswer() has its answer.
struct AuthorisedAnswer {
    codex::Provider provider = {};
    Attached attached = {};
    codex::StartRequest request = codex::StartRequest::None;
    CommandRun command = {};
    QString source = {};                   // where the address is set
    std::optional<HttpEvidence> http = {}; // nothing: not asked
};
QFuture<AuthorisedAnswer> authorisedAnswer(Environment &environment);

// The handshake of the Responses WebSocket, with credentials (doctor-checks §4.20).
struct WebSocketAnswer {
    codex::Provider provider = {};
    Attached attached = {};
    QString setupError = {}; // the provider's credentials cannot be had, in codex doctor's words
    std::optional<WebSocketEvidence> handshake = {};
};
QFuture<WebSocketAnswer> webSocketAnswer(Environment &environment);

} // namespace doctor::probes
