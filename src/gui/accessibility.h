// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QString;
class QWidget;

namespace doctor {

// What kind of thing our own widgets are, for screen readers: to Qt they are but rectangles. Once an application.
void installAccessibleRoles();

// Has a screen reader say this at once, wherever the focus is. Where Qt cannot tell it so (before 6.8), the widget, if
// it is a notification, is told to have come up: then its own name and description are read.
void announce(QWidget *widget, const QString &text);

} // namespace doctor
