// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace doctor::feedback {

QByteArray gzipped(const QByteArray &bytes);

} // namespace doctor::feedback
