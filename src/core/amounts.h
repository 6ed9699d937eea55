// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor {

QString amountText(qint64 bytes); // "2.53 GB", as codex doctor words it
QString grouped(qint64 number);   // "1,526"

} // namespace doctor
