// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// What windowloop.py runs: the window over the checks of this machine, with its event loop watched. Prints one JSON
// object. CODEX_HOME is looked at, nothing is contacted.
//   windowloop paint | run | cancel | close | again COUNT | open REPORT

#include "checks/registry.h"
#include "core/heap.h"
#include "core/processoptions.h"
#include "gui/checkspane.h"
#include "gui/mainwindow.h"
#include "gui/reportview.h"
#include "gui/reportwindow.h"
#include "gui/session.h"
#include "gui/theme.h"
#include "report/json.h"
#include "report/reader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <malloc.h>
#include <unistd.h>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What a click could have to wait for: each event that is handled takes a slice of the thread that draws. The signals
// of the dispatcher do not tell it, GLib's handles events between aboutToBlock and awake. Time is that of the thread,
// so that other programs do not count; reading the clock costs less than a microsecond.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event); // part of the slice that goes on
        // Before it is handled: a deferred deletion leaves no receiver.
        const auto name = std::pair(receiver->metaObject(), event->type());
        const double start = threadMilliseconds();
        ++m_depth;
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        take(threadMilliseconds() - start, name);
        return isHandled;
    }

    void begin() { m_slices = {}; }
    QJsonObject slices() const
    {
        return {{u"longest_slice_ms"_s, m_slices.longest},
                {u"longest_slice"_s, m_slices.longestName},
                {u"slices"_s, m_slices.count},
                {u"slices_over_16_ms"_s, m_slices.overLimit}};
    }

private:
    static double threadMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    void take(double slice, const std::pair<const QMetaObject *, QEvent::Type> &name)
    {
        ++m_slices.count;
        m_slices.overLimit += slice > 16 ? 1 : 0;
        if (slice <= m_slices.longest)
            return;
        m_slices.longest = slice;
        m_slices.longestName = QString::fromLatin1(name.first->className()) + u' ' + QString::number(name.second);
    }

    struct Slices {
        double longest = 0;
        QString longestName; // class of the receiver and QEvent::Type
        int count = 0;
        int overLimit = 0;
    };

    Slices m_slices;
    int m_depth = 0;
};

WatchedApplication &watch()
{
    return *static_cast<WatchedApplication *>(QCoreApplication::instance());
}

RunOptions here()
{
    RunOptions options = processOptions();
    options.offline = true;
    return options;
}

QByteArray outcomeJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    return report::toJson(info, outcome, duration);
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

// Allocated tells growth, resident what the machine has to spare for it.
QJsonObject memory()
{
    const struct mallinfo2 info = mallinfo2();
    return {{u"allocated_mb"_s, double(info.uordblks + info.hblkhd) / 1e6}, {u"resident_mb"_s, residentMegabytes()}};
}

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

OpenedReport openedReport(const QString &path)
{
    QList<CheckInfo> known;
    for (const Check &check : checks::allChecks())
        known.append(check.info);
    const report::ReadReport read = report::openReport(path, known);
    return {.path = path, .report = std::make_shared<RedactedReport>(read.report, Redactor(SecretStore(), here()))};
}

struct Rig {
    Session session{checks::allChecks(), here};
    MainWindow window{
        {.model = &session.model(), .reports = {.files = {.opener = openedReport}, .outcomeWriter = outcomeJson}}};
    QElapsedTimer clock;

    Rig()
    {
        QObject::connect(&session, &Session::verdictChanged, &window, &MainWindow::setVerdict);
        clock.start();
    }

    void whenOver(std::function<void()> then)
    {
        QObject::connect(&session, &Session::verdictChanged, &window, [then = std::move(then)](const Verdict &verdict) {
            if (verdict.stage == Verdict::Stage::Finished || verdict.stage == Verdict::Stage::Stopped)
                QTimer::singleShot(0, then);
        });
    }
};

void measureRun(Rig &rig)
{
    rig.whenOver([&rig] {
        QJsonObject result = watch().slices();
        result[u"run_ms"_s] = rig.clock.nsecsElapsed() / 1e6;
        print(result);
        QApplication::quit();
    });
    watch().begin();
    rig.clock.start();
    rig.session.run();
}

void measureCancel(Rig &rig)
{
    rig.whenOver([&rig] {
        QJsonObject result = watch().slices();
        result[u"cancel_ms"_s] = rig.clock.nsecsElapsed() / 1e6;
        print(result);
        QApplication::quit();
    });
    rig.session.run();
    QTimer::singleShot(150ms, &rig.window, [&rig] {
        rig.clock.start();
        rig.session.stop();
    });
}

void measureClose(Rig &rig)
{
    rig.session.run();
    QTimer::singleShot(150ms, &rig.window, [&rig] {
        print({{u"is_running"_s, rig.session.verdict().stage == Verdict::Stage::Running}}); // windowloop.py begins here
        rig.window.close();
    });
}

// Twenty runs fill caches and the like; what comes after is growth.
void measureAgain(Rig &rig, int count)
{
    const auto left = std::make_shared<int>(count);
    const auto first = std::make_shared<QJsonObject>();
    rig.whenOver([&rig, left, first, count] {
        if (*left == count - 20)
            *first = memory();
        if (--*left > 0) {
            rig.session.run();
            return;
        }
        QJsonObject result = watch().slices();
        result[u"runs"_s] = count;
        result[u"after_20"_s] = *first;
        result[u"at_end"_s] = memory();
        print(result);
        QApplication::quit();
    });
    rig.session.run();
}

using Step = std::function<void()>;

// Each once what the last one led to is done.
void goThrough(QList<Step> steps)
{
    if (steps.isEmpty())
        return;
    steps.takeFirst()();
    QTimer::singleShot(100ms, qApp, [steps] { goThrough(steps); });
}

QWidget *reportWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found =
        std::ranges::find_if(windows, [](QWidget *window) { return qobject_cast<ReportWindow *>(window) != nullptr; });
    return found == windows.end() ? nullptr : *found;
}

// What windowloop.py made long is looked at under every tab, and something is looked for.
QList<Step> stepsIn(QWidget *window)
{
    auto *const tabs = window->findChild<QTabWidget *>(u"tabs"_s);
    QList<Step> steps;
    for (const QString &check : {u"state.errors"_s, u"state.threads"_s, u"state.storage"_s}) {
        steps << [tabs] { tabs->setCurrentIndex(0); }
              << [window, check] { window->findChild<ReportView *>()->choose(check); };
        for (int tab = 1; tab < tabs->count(); ++tab)
            steps << [tabs, tab] { tabs->setCurrentIndex(tab); };
    }
    return steps << [window] { window->findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"line 59"_s); };
}

void measureOpen(Rig &rig, const QString &path)
{
    const auto lookAround = [] {
        QWidget *const window = reportWindow();
        QJsonObject opening = watch().slices();
        watch().begin();
        goThrough(stepsIn(window) << [opening, window] {
            print({{u"opening"_s, opening}, {u"looking"_s, watch().slices()}});
            window->close();
            QApplication::quit();
        });
    };
    QObject::connect(rig.window.files(), &ReportFiles::opened, &rig.window,
                     [lookAround, &rig] { QTimer::singleShot(500ms, &rig.window, lookAround); });
    watch().begin();
    rig.window.files()->open({path});
}

} // namespace

int main(int argc, char **argv)
{
    keepHeapSmall();
    QElapsedTimer sinceMain;
    sinceMain.start();
    WatchedApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    setTheme(Theme::Light);
    int status = 0;
    {
        Rig rig;
        QObject::connect(&rig.window, &MainWindow::painted, &rig.window, [&] {
            if (what == "paint"_L1) {
                print({{u"first_paint_ms"_s, sinceMain.nsecsElapsed() / 1e6}});
                QApplication::quit();
            } else if (what == "run"_L1) {
                measureRun(rig);
            } else if (what == "cancel"_L1) {
                measureCancel(rig);
            } else if (what == "close"_L1) {
                measureClose(rig);
            } else if (what == "open"_L1) {
                measureOpen(rig, arguments.value(2));
            } else {
                measureAgain(rig, arguments.value(2).toInt());
            }
        });
        rig.window.show();
        status = QApplication::exec();
    }
    if (Environment::hasBusyWorkers()) {
        std::fflush(nullptr);
        std::_Exit(status); // as main_gui.cpp does
    }
    return status;
}
