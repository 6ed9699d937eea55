// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/message.h"
#include "core/surroundings.h"

namespace doctor {

// What the user's login shell hands to the programs it starts. A desktop session often lacks its PATH and proxy.
struct LoginShell {
    QString command = {};                   // "/bin/bash -l -i"
    QHash<QString, QString> variables = {}; // none if it did not answer
    Message errorText = {};                 // why not

    bool isAnswered() const { return !variables.isEmpty(); }
};

// The same options with the shell's variables, and a note of them: it begins with CODEX_DOCTOR_, which nobody else
// reads.
inline const QString loginShellVariable = QStringLiteral("CODEX_DOCTOR_LOGIN_SHELL"); // the command
RunOptions judgedBy(const LoginShell &shell, RunOptions options);

// One variable in which the two differ. A null text: not set. Values are given of those that Codex goes by; of others
// the name is enough.
struct VariableDifference {
    QString name = {};
    QString session = {};
    QString shell = {};
    bool matters = false; // PATH, proxies, certificates, CODEX_*, OPENAI_*
};

// Those that matter first, then by name.
QList<VariableDifference> differences(const QHash<QString, QString> &session, const QHash<QString, QString> &shell);

// Of two search paths, what the second adds and what it lacks: "+ /opt/tools, − /snap/bin".
QString pathWords(const QString &before, const QString &after);

} // namespace doctor
