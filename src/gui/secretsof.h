// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secretstore.h"

#include <memory>

namespace doctor {

// All that the other store knows, added to the first one; nothing if there is no other.
inline void learn(SecretStore &secrets, const std::shared_ptr<const SecretStore> &other)
{
    const QHash<QString, QString> values = other ? other->all() : QHash<QString, QString>();
    for (auto value = values.begin(); value != values.end(); ++value)
        secrets.add(value.key(), value.value());
}

} // namespace doctor
