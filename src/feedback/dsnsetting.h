// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/destination.h"

namespace doctor::feedback {

// The DSN as the user's settings have it, and whether changing it there changes anything.
struct DsnSetting {
    QString text = {};      // what the settings say, whether it holds or not
    QString file = {};      // the settings: ~/.config/codex-doctor/settings.toml
    Message decidedBy = {}; // what wins over the settings or forbids uploads, in a sentence; empty: they decide
};

// Both read files: workers only.
DsnSetting readDsnSetting(const Surroundings &surroundings);
// Writes it, or takes it out if it is empty; what else the settings say stays. Why it was not done, in a sentence.
Message saveDsn(const Surroundings &surroundings, const QString &dsn);

// The text of the settings with this DSN, line by line; nothing if they have it in a form that only a person can edit.
std::optional<QByteArray> withDsn(const QByteArray &settings, const QString &dsn);

} // namespace doctor::feedback
