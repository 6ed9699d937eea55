// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace doctor {

// Something that was asked for and could not be done.
struct Failure {
    QString text = {};
    QString reason = {};
};

// Says so over the window, without an event loop of its own.
void tell(QWidget *window, const Failure &failure);

} // namespace doctor
