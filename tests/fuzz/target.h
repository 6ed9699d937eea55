// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace doctor::fuzz {

// What a fuzzer hands to a parser: any bytes. Every target defines it; it ends the process if a property does not hold.
void take(const QByteArray &bytes);

void require(bool holds, const char *property);

// A key that tools of this folder plant in what is redacted; it is in the dictionaries.
inline constexpr QByteArrayView plantedKey = "Zk4TqP9xWm2RvB7nLc5HsD8jFg3YtA6e";

} // namespace doctor::fuzz
