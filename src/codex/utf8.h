// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace doctor::codex {

bool isUtf8(QByteArrayView bytes); // at the speed of the memory

} // namespace doctor::codex
