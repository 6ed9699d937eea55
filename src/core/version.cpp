// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/version.h"

namespace doctor {

QString version()
{
    return QStringLiteral(DOCTOR_VERSION);
}

} // namespace doctor
