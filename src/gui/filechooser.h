// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace doctor {

// A question for a file. Endings that belong to the filters are put to a name without one.
struct FileQuestion {
    QString title = {};
    QString name = {};        // of the dialog, for tests and screen readers
    QStringList filters = {}; // "JSON report (*.json)"
    QString suggestion = {};  // a name to save under; empty: a file to open
};

struct FileAnswer {
    QString path = {};
    QString filter = {};
};

// Asks, and calls back if a file was chosen. Tests answer by themselves.
using FileChooser = std::function<void(QWidget *window, const FileQuestion &, std::function<void(const FileAnswer &)>)>;

// With the dialog of the platform, which begins in the folder of last time and has no event loop of its own.
void askForFile(QWidget *window, const FileQuestion &question, std::function<void(const FileAnswer &)> chosen);

} // namespace doctor
