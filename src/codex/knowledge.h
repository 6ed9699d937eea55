// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>

namespace doctor::codex {

// The rows of a table of resources/knowledge, without its header; fields as they are between the tabulators.
QList<QStringList> knowledgeTable(const QString &name);

} // namespace doctor::codex
