// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/startrequest.h"

namespace doctor::codex {

StartRequest startRequest(const Provider &provider, const Authorisation &authorisation)
{
    if (authorisation.usesChatGptBackend)
        return provider.id == QLatin1StringView("openai") ? StartRequest::Workspace : StartRequest::Models;
    if (!provider.isBuiltIn)
        return StartRequest::Models;
    return provider.supportsWebSockets ? StartRequest::Handshake : StartRequest::None;
}

} // namespace doctor::codex
