// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor::checks {

// What the check looks at, why, what its verdicts mean and what its remedies do: resources/checks/ID.md, in English.
// Empty if there is no such check.
QString explanationOf(const QString &id);

// The first sentence of what it looks at.
QString summaryOf(const QString &explanation);

} // namespace doctor::checks
