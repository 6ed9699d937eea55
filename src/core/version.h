// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor {

QString version(); // of this program

} // namespace doctor
