// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/rowstate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

RowState stateOf(const Outcome &outcome)
{
    switch (outcome.status) {
    case Status::Skipped:
        return RowState::Skipped;
    case Status::Ok:
        return outcome.idle ? RowState::Idle : RowState::Ok;
    case Status::Warning:
        return RowState::Warning;
    case Status::Fail:
        return RowState::Fail;
    }
    Q_UNREACHABLE();
}

RowState stateOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return RowState::Idle;
    case Severity::Warning:
        return RowState::Warning;
    case Severity::Fail:
        return RowState::Fail;
    }
    Q_UNREACHABLE();
}

QString wordOf(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return QCoreApplication::translate("RowState", "Waiting");
    case RowState::Running:
        return QCoreApplication::translate("RowState", "Running");
    case RowState::Skipped:
        return QCoreApplication::translate("RowState", "Skipped");
    case RowState::Idle:
        return QCoreApplication::translate("RowState", "Idle");
    case RowState::Ok:
        return QCoreApplication::translate("RowState", "OK");
    case RowState::Warning:
        return QCoreApplication::translate("RowState", "Warning");
    case RowState::Fail:
        return QCoreApplication::translate("RowState", "Failed");
    }
    Q_UNREACHABLE();
}

QLatin1StringView glyphOf(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return "waiting"_L1;
    case RowState::Running:
        return "running"_L1;
    case RowState::Skipped:
        return "skipped"_L1;
    case RowState::Idle:
        return "idle"_L1;
    case RowState::Ok:
        return "ok"_L1;
    case RowState::Warning:
        return "warning"_L1;
    case RowState::Fail:
        return "fail"_L1;
    }
    Q_UNREACHABLE();
}

QString wordOf(std::chrono::milliseconds duration)
{
    using namespace std::chrono_literals;
    const QLocale locale;
    if (duration < 1000ms)
        return QCoreApplication::translate("RowState", "%1 ms").arg(locale.toString(qlonglong{duration.count()}));
    const double seconds = std::chrono::duration<double>(duration).count();
    return QCoreApplication::translate("RowState", "%1 s").arg(locale.toString(seconds, 'f', 1));
}

} // namespace doctor
