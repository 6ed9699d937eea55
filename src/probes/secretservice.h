// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"

#include <optional>

namespace doctor::probes {

// The secret service of the session, where Codex keeps logins with the storage "keyring" or "auto", as far as the bus
// tells it. Nothing is started, unlocked or read, and nobody is asked to confirm anything. Codex 0.169.0 has no other
// place for them on Linux, such as the keys of the kernel.
struct SecretService {
    enum class State {
        NoBus,     // there is no session bus: Codex finds no secret service
        Unknown,   // the bus is of a kind that is not spoken here, or does not answer; `errorText`
        NotOwned,  // nobody offers secrets
        Startable, // nobody does, but the bus starts a service when Codex asks
        Owned,     // somebody does
    };
    State state = State::NoBus;
    QString bus = {}; // its address, without its id
    QString busSource = {};
    QString errorText = {};
    std::optional<bool> isLocked = {}; // the default collection
    std::optional<bool> hasLogin = {}; // that of this Codex home; asked only of a collection that is open

    bool mayHoldEntries() const
    {
        return state == State::Unknown || state == State::Startable || state == State::Owned;
    }
};

// A fact.
QFuture<SecretService> secretService(Environment &environment);

// The account under which Codex keeps the login of a home (codex-internals §3.2): `home` without symbolic links.
QByteArray keyringAccount(const QString &home);

} // namespace doctor::probes
