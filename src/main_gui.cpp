// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/storage.h"
#include "checks/registry.h"
#include "core/processoptions.h"
#include "core/version.h"
#include "gui/mainwindow.h"
#include "gui/session.h"
#include "gui/theme.h"
#include "report/json.h"
#include "report/text.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray text(const RedactedReport &report)
{
    return report::toText(report, {.isComplete = true}).toUtf8();
}

QByteArray json(const RedactedReport &report)
{
    return report::toJson(report);
}

QByteArray outcomeJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    return report::toJson(info, outcome, duration);
}

MainWindowParts partsFor(Session &session)
{
    return {.model = &session.model(),
            .saveFormats = {{QApplication::translate("main", "JSON report"), u"json"_s, json},
                            {QApplication::translate("main", "Text report"), u"txt"_s, text}},
            .clipboardText = text,
            .outcomeWriter = outcomeJson};
}

void join(Session &session, MainWindow &window)
{
    QObject::connect(&session, &Session::verdictChanged, &window, &MainWindow::setVerdict);
    QObject::connect(&window, &MainWindow::runRequested, &session, &Session::run);
    QObject::connect(&window, &MainWindow::stopRequested, &session, &Session::stop);
    QObject::connect(&window, &MainWindow::startProgramsChanged, &session, &Session::setStartPrograms);
    QObject::connect(&session, &Session::concluded, &session,
                     [](const QList<CheckResult> &results, const RunOptions &options) {
                         QThreadPool::globalInstance()->start([=] { checks::rememberStorage(results, options); });
                     });
    // The window is seen before the first check runs.
    QObject::connect(&window, &MainWindow::painted, &session, [&session] { session.run(); });
}

int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"codex-doctor"_s);
    QApplication::setApplicationDisplayName(u"Codex Doctor"_s);
    QApplication::setApplicationVersion(version());
    QApplication::setDesktopFileName(u"codex-doctor"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/codex-doctor.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Finds out why a local Codex installation does not work."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    setTheme(Theme::Platform);
    Session session(checks::allChecks(), processOptions);
    MainWindow window(partsFor(session));
    join(session, window);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const int status = run(argc, argv);
    // A worker that hangs on a dead mount must not keep the program, nor run while its globals are destroyed.
    if (Environment::hasBusyWorkers()) {
        std::fflush(nullptr);
        std::_Exit(status);
    }
    return status;
}
