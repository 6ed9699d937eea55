// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/openedreport.h"
#include "gui/verdict.h"

class QLabel;
class QStatusBar;
class QWidget;

namespace doctor {

// What stands at the edges of a window over a report.

QString runWords(const Verdict &verdict);      // "45 checks in 0.4 s     Codex 0.169.0"
QString promiseWords(const Verdict &verdict);  // what the run did to the machine; empty before its end
QString reportWords(const Report &report);     // "45 checks     Codex 0.169.0"
QString originWords(const OpenedReport &file); // where a saved report comes from

QLabel *quietLabel(const QString &name, const QString &text, QWidget *parent);
void saySoon(QStatusBar *bar, const QString &text); // and take it away after a while

} // namespace doctor
