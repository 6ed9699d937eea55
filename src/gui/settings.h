// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSettings>

namespace doctor {

// What the window remembers, in a file of the program's own: codex-doctor.ini in the user's configuration folder.
inline QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("codex-doctor"),
                     QStringLiteral("codex-doctor"));
}

} // namespace doctor
