// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/storage.h"
#include "checks/helperprograms.h"
#include "checks/registry.h"
#include "core/heap.h"
#include "core/processoptions.h"
#include "core/version.h"
#include "gui/accessibility.h"
#include "gui/languages.h"
#include "gui/mainwindow.h"
#include "gui/preferences.h"
#include "gui/reportformat.h"
#include "gui/session.h"
#include "gui/singleinstance.h"
#include "gui/taskbar.h"
#include "gui/thememenu.h"
#include "gui/worker.h"
#include "report/json.h"
#include "report/reader.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray outcomeJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    return report::toJson(info, outcome, duration);
}

// What the session and the window share.
struct Desk {
    std::shared_ptr<Target> target = std::make_shared<Target>();
    Session session{checks::allChecks(), [target = target] { return aimedAt(*target, processOptions()); }};
    feedback::Sender sender{processOptions};
};

// With what this session knows to be secret, so that the same value has the same name in every report of it.
ReportOpener openerFor(const Session &session)
{
    QList<CheckInfo> known;
    for (const Check &check : checks::allChecks())
        known.append(check.info);
    return [known, secrets = session.secrets()](const QString &path) {
        const report::ReadReport read = report::openReport(path, known);
        const Redactor redactor(*secrets, processOptions());
        if (!read.errorText.isEmpty())
            return OpenedReport{.path = path, .errorText = redacted(read.errorText, redactor)};
        return OpenedReport{.path = path, .report = std::make_shared<RedactedReport>(read.report, redactor)};
    };
}

// What this session would judge by.
Target withoutShell(Target target)
{
    target.shell = {};
    return target;
}

MainWindowParts partsFor(Desk &desk)
{
    return {.model = &desk.session.model(),
            .reports = {.files = {.formats = allReportFormats(), .opener = openerFor(desk.session)},
                        .outcomeWriter = outcomeJson},
            .consent = {.options = [target = desk.target] { return aimedAt(*target, processOptions()); },
                        .lister = checks::helperPrograms,
                        .secrets = desk.session.secrets()},
            .feedback = {.sender = &desk.sender,
                         .options = [target = desk.target] { return aimedAt(*target, processOptions()); },
                         .secrets = desk.session.secrets()},
            .target = desk.target,
            .shell = {.asker = checks::askLoginShell,
                      .options = [target = desk.target] { return aimedAt(withoutShell(*target), processOptions()); },
                      .secrets = desk.session.secrets()},
            .translationFolders = translationFolders()};
}

void join(Desk &desk, MainWindow &window)
{
    Session &session = desk.session;
    QObject::connect(&session, &Session::verdictChanged, &window, &MainWindow::setVerdict);
    QObject::connect(&window, &MainWindow::runRequested, &session, &Session::run);
    QObject::connect(&window, &MainWindow::restartRequested, &session, &Session::restart);
    QObject::connect(&window, &MainWindow::stopRequested, &session, &Session::stop);
    QObject::connect(&window, &MainWindow::startProgramsChanged, &session, &Session::setStartPrograms);
    QObject::connect(&session, &Session::concluded, &session,
                     [](const QList<CheckResult> &results, const RunOptions &options) {
                         QThreadPool::globalInstance()->start([=] { checks::rememberStorage(results, options); });
                     });
    // What was consented to and not accepted yet is sent when its time comes.
    QObject::connect(&window, &MainWindow::painted, &desk.sender, &feedback::Sender::keepSending);
    session.setLimit(preferredLimit());
    QObject::connect(&window, &MainWindow::preferencesChanged, &session,
                     [&session] { session.setLimit(preferredLimit()); });
    // The window is seen before the first check runs.
    QObject::connect(&window, &MainWindow::painted, &session, [&session] {
        if (runsAtStart())
            session.run();
    });
}

// Saved reports, or codex-doctor://check/ID; nothing: this machine.
void show(MainWindow &window, const QStringList &words)
{
    QStringList reports;
    QString check;
    for (const QString &word : words) {
        if (const QString id = checkIn(word); !id.isEmpty())
            check = id;
        else
            reports << word;
    }
    if (!reports.isEmpty())
        window.files()->open(reports);
    else
        window.showCheck(check);
}

// Another process has another working folder.
QStringList absolute(const QStringList &words)
{
    QStringList paths;
    for (const QString &word : words)
        paths << (checkIn(word).isEmpty() ? QFileInfo(word).absoluteFilePath() : word);
    return paths;
}

// Names the program, and gives what it was asked for.
QStringList begin(QApplication &application)
{
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
    parser.addPositionalArgument(u"report"_s,
                                 QApplication::translate("main", "Saved reports to show, or codex-doctor://check/ID."),
                                 u"[report...]"_s);
    parser.process(application);
    return absolute(parser.positionalArguments());
}

int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = begin(application);
    installAccessibleRoles();
    const RunOptions options = processOptions();
    SingleInstance instance(options.homeDirectory + u'\n' + options.variables.value(u"CODEX_HOME"_s));
    QObject::connect(&instance, &SingleInstance::told, &application, &QApplication::quit);

    useLanguage(rememberedLanguage(), translationFolders());
    setTheme(ThemeMenu::remembered());
    Desk desk;
    MainWindow window(partsFor(desk));
    join(desk, window);
    QObject::connect(&instance, &SingleInstance::first, &window, [&] { show(window, words); });
    QObject::connect(&instance, &SingleInstance::asked, &window, [&](const QStringList &more) { show(window, more); });
    instance.start(words);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int savingTime = 200; // ms
    keepHeapSmall();
    const int status = run(argc, argv);
    // A worker that hangs on a dead mount must not keep the program, nor run while its globals are destroyed.
    if (!windowWorkers().waitForDone(savingTime) || Environment::hasBusyWorkers() || isTaskBarBusy()) {
        std::fflush(nullptr);
        std::_Exit(status);
    }
    return status;
}
