// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/taskbar.h"

#include <QGuiApplication>

#ifdef DOCTOR_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QThreadPool>
#endif

using namespace Qt::Literals::StringLiterals;

namespace doctor {

QVariantMap taskBarValues(const Verdict &verdict)
{
    const bool isRunning = verdict.stage == Verdict::Stage::Running;
    const double share = verdict.totalCount > 0 ? double(verdict.finishedCount) / verdict.totalCount : 0;
    return {{u"progress"_s, isRunning ? share : 0.0}, {u"progress-visible"_s, isRunning}};
}

#ifdef DOCTOR_HAS_DBUS

namespace {

// Connecting may wait for a bus that hangs: in a thread of its own, which keeps the order, and is never waited for.
QThreadPool &busThread()
{
    static QThreadPool *const thread = [] {
        auto *const pool = new QThreadPool;
        pool->setMaxThreadCount(1);
        return pool;
    }();
    return *thread;
}

} // namespace

bool isTaskBarBusy()
{
    return busThread().activeThreadCount() > 0;
}

void showInTaskBar(const Verdict &verdict)
{
    const QString entry = "application://"_L1 + QGuiApplication::desktopFileName() + ".desktop"_L1;
    busThread().start([entry, values = taskBarValues(verdict)] {
        QDBusMessage update =
            QDBusMessage::createSignal(u"/codexdoctor"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        update << entry << values;
        QDBusConnection::sessionBus().send(update);
    });
}

#else

void showInTaskBar(const Verdict &) {}

bool isTaskBarBusy()
{
    return false;
}

#endif

} // namespace doctor
