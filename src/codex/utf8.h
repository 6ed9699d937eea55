// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace doctor::codex {

bool isUtf8(QByteArrayView bytes); // at the speed of the memory

qsizetype lengthOfCharacter(char lead);        // in bytes
qsizetype halfCharacter(QByteArrayView bytes); // how many bytes at the end begin a character that is not whole

} // namespace doctor::codex
