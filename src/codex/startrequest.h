// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/authorisation.h"

namespace doctor::codex {

// The harmless request with which Codex itself sends these credentials when it starts; they may go into no other. What
// 0.169.0 asked a server that wrote down every request, as `codex exec` and as the app-server that its window and
// editors start (initialize, model/list, thread/start):
//
//   ChatGPT, built-in openai          GET {chatgpt_base_url}/wham/accounts/check, GET {base_url}/models, then the
//                                     handshake; also plug-ins, settings and analytics of the ChatGPT backend
//   ChatGPT, requires_openai_auth     GET {base_url}/models, the rest of the ChatGPT backend as above
//   auth.command, Azure or not        GET {base_url}/models
//   model_catalog_url, any key        GET of it; not made here
//   API key, built-in openai          the WebSocket handshake of {base_url}/responses, and nothing else
//   supports_websockets, any key      the same
//   env_key, experimental_bearer_token, http_headers, env_http_headers (so Azure's api-key) or a stored API key
//   without WebSockets, Amazon Bedrock by token or by signature, Ollama, LM Studio
//                                     nothing before POST {base_url}/responses, which carries the first prompt
//
// A key that is configured for a provider of the user's own goes with GET {base_url}/models all the same: the request
// is one of Codex's, reads a list and goes where the key belongs, and a wrong key is told before a prompt is lost by
// it.
enum class StartRequest { None, Workspace, Models, Handshake };

StartRequest startRequest(const Provider &provider, const Authorisation &authorisation);

} // namespace doctor::codex
