// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/credentials.h"
#include "core/environment.h"
#include "probes/files.h"
#include "probes/secretservice.h"

#include <optional>

namespace doctor::probes {

// The stored login, as far as it may be known without a word to a keyring.
struct Credentials {
    enum class State {
        None,
        Read,
        Unreadable,   // by Codex too; `error` and `fault` say why
        NotInspected, // it is in a keyring, if anywhere
    };
    State state = State::None;
    codex::CredentialStorage storage = codex::CredentialStorage::File;
    QString storageSource = {}; // "config.toml:3"; empty for the default
    QString path = {};          // of auth.json, existing or not
    FileEvidence file = {};
    std::optional<codex::StoredCredentials> stored = {};
    codex::PrintedError error = {};
    codex::JsonFault fault = {};
    SecretService keyring = {}; // asked where the storage has to do with it
};

// A fact: ask with environment.once(). Adds every secret of the file to the environment's.
QFuture<Credentials> credentials(Environment &environment);

// The homes beside `home` whose login has the same refresh token: two homes that both refresh it lock each other out.
QStringList homesWithSameLogin(const Surroundings &surroundings, const QString &home,
                               const QByteArray &refreshTokenMark);

} // namespace doctor::probes
