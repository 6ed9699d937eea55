// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/config.h"
#include "codex/credentials.h"
#include "codex/httpanswer.h"
#include "codex/providers.h"

namespace doctor::codex {

// What a request of Codex to its provider carries, and why (codex-internals §3.3). Its headers are secret.
struct Authorisation {
    enum class State {
        None,         // nothing is attached: none is needed, or there is none
        NotInspected, // it takes more than reading to have it: `reason` says what
        Attached,
    };
    State state = State::None;
    QString mode = QStringLiteral("none"); // codex doctor's "auth mode": of the login, even where it is not attached
    QString headerName = {};
    QString source = {};
    QString reason = {};
    QString setupError = {};         // why Codex does not even ask, in its words
    bool usesChatGptBackend = false; // the login does, where the provider takes the login
    bool isOfCommand = false;        // auth.command makes the token
    HttpHeaders identity = {};       // the provider's own headers
    HttpHeaders credentials = {};    // win over those of the same name

    bool isAttached() const { return state == State::Attached; }
    QList<ConfigSecret> secrets() const;
};

// What auth.command printed, if it was started.
struct CommandToken {
    QString value = {};
    QString reason = {}; // why there is none
};

// What the login of this home is. No value where its place is not read.
struct Login {
    enum class State { None, Read, Unreadable, InKeyring };
    State state = State::None;
    StoredCredentials stored = {};
    LoginValues values = {};
    CommandToken command = {};
};

Authorisation authorisation(const Provider &provider, const Config &config, const Variables &variables,
                            const Login &login, const QDateTime &now);

// Whether a header may have this value; Codex leaves out others.
bool fitsInHeader(const QString &value);

} // namespace doctor::codex
