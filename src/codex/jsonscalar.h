// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/byteset.h"

#include <QByteArrayView>

namespace doctor::codex {

// Numbers and the three words of JSON.

inline constexpr ByteSet isScalarByte("0123456789abcdefghijklmnopqrstuvwxyz-+.E");

bool isScalar(QByteArrayView text);
bool isScalarBegin(QByteArrayView text); // whether more could make it a scalar

} // namespace doctor::codex
