// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace doctor {

// As much of a text as anybody reads in place: a report of others may have megabytes in one sentence, which no label or
// cell is made for. What is cut off in the middle is whole in copies.
QString readable(const QString &text);

} // namespace doctor
