// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// What windowloop.py runs: the window over the checks of this machine, with its event loop watched. Prints one JSON
// object. CODEX_HOME is looked at, nothing is contacted.
//   windowloop paint | run | cancel | close | again COUNT

#include "checks/registry.h"
#include "core/processoptions.h"
#include "gui/mainwindow.h"
#include "gui/session.h"
#include "gui/theme.h"
#include "report/json.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// From a wake-up of the loop to its next wait: what a click could have to wait for.
class LoopWatch
{
public:
    LoopWatch()
    {
        const auto *const dispatcher = QAbstractEventDispatcher::instance();
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, dispatcher, [this] { m_clock.start(); });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, dispatcher, [this] {
            if (m_clock.isValid())
                m_slices.append(m_clock.nsecsElapsed() / 1e6);
            m_clock.invalidate();
        });
    }

    void begin() { m_slices.clear(); }
    double longest() const { return m_slices.isEmpty() ? 0 : *std::ranges::max_element(m_slices); }
    qsizetype over(double milliseconds) const
    {
        return std::ranges::count_if(m_slices, [=](double slice) { return slice > milliseconds; });
    }
    qsizetype count() const { return m_slices.size(); }

private:
    QElapsedTimer m_clock;
    QList<double> m_slices;
};

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

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

struct Rig {
    Session session{checks::allChecks(), here};
    MainWindow window{{.model = &session.model(), .reports = {.outcomeWriter = outcomeJson}}};
    LoopWatch watch;
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
        print({{u"run_ms"_s, rig.clock.nsecsElapsed() / 1e6},
               {u"longest_slice_ms"_s, rig.watch.longest()},
               {u"slices"_s, rig.watch.count()},
               {u"slices_over_16_ms"_s, rig.watch.over(16)}});
        QApplication::quit();
    });
    rig.watch.begin();
    rig.clock.start();
    rig.session.run();
}

void measureCancel(Rig &rig)
{
    rig.whenOver([&rig] {
        print({{u"cancel_ms"_s, rig.clock.nsecsElapsed() / 1e6}, {u"longest_slice_ms"_s, rig.watch.longest()}});
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
    const auto first = std::make_shared<double>();
    rig.whenOver([&rig, left, first, count] {
        if (*left == count - 20)
            *first = residentMegabytes();
        if (--*left > 0) {
            rig.session.run();
            return;
        }
        print({{u"runs"_s, count},
               {u"after_20_mb"_s, *first},
               {u"at_end_mb"_s, residentMegabytes()},
               {u"longest_slice_ms"_s, rig.watch.longest()}});
        QApplication::quit();
    });
    rig.session.run();
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    QApplication application(argc, argv);
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
