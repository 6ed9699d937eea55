// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/readable.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor {

QString readable(const QString &text)
{
    constexpr qsizetype longest = 4000;
    constexpr qsizetype end = 500;
    return text.size() > longest ? text.left(longest - end) + u" … "_s + text.right(end) : text;
}

} // namespace doctor
