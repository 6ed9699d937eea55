// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace doctor {

QString amountText(qint64 bytes);                    // "2.53 GB", as codex doctor words it
std::optional<qint64> amountIn(QStringView text);    // the first amount in a text that was worded so, as it was rounded
QString grouped(qint64 number);                      // "1,526"
QString counted(qint64 number, const QString &noun); // "1 file", "1,526 files"

} // namespace doctor
