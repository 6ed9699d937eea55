// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor {

// What is to stand in a command as one word: quoted, if a shell would read more into it.
QString shellWord(const QString &text);

} // namespace doctor
