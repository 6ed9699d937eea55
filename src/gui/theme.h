// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace doctor {

enum class Theme { Platform, Light, Dark, HighContrast };

// Style and palette of the whole program. Platform means its own, and ours where it has none.
void setTheme(Theme theme);

// Gives a button the accent: the one to press first.
void markPrimary(QWidget *button);

} // namespace doctor
