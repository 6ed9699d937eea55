// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/configschema.h"
#include "codex/configvalue.h"
#include "core/message.h"

namespace doctor::codex {

enum class TypeVerdict { Fits, WrongType, UnknownValue, OutOfRange };

// Whether a value is of the type the schema has for its key. Tables and lists of tables are not looked into.
TypeVerdict judgeType(const ConfigValue &value, const SchemaNode &node);

// "a number", "true or false", "one of never, on-request" …
Message expectedType(const SchemaNode &node);

} // namespace doctor::codex
