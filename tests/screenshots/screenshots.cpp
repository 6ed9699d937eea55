// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// Takes pictures of every view with made-up outcomes: screenshots [-reverse] FOLDER [--pseudo | --language CODE]
// QT_SCALE_FACTOR is the scale; run.sh takes them all.

#include "core/checkrunner.h"
#include "gui/checkmodel.h"
#include "gui/checkspane.h"
#include "gui/comparisonwindow.h"
#include "gui/languages.h"
#include "gui/mainwindow.h"
#include "gui/outboxdialog.h"
#include "gui/preferences.h"
#include "gui/shades.h"
#include "gui/shelldialog.h"
#include "gui/theme.h"
#include "gui/thememenu.h"
#include "gui/uploaddialog.h"
#include "madeup.h"
#include "pseudolocale.h"
#include "report/json.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

using SharedReport = std::shared_ptr<const RedactedReport>;

QByteArray outcomeJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    return report::toJson(info, outcome, duration);
}

QList<CheckInfo> infosOf(const QList<CheckResult> &results)
{
    QList<CheckInfo> infos;
    for (const CheckResult &result : results)
        infos.append(result.info);
    return infos;
}

SharedReport reportOf(const QList<CheckResult> &results)
{
    return std::make_shared<RedactedReport>(makeReport(results, QDateTime::fromSecsSinceEpoch(1'750'000'000)),
                                            Redactor({}, {}));
}

ReportWindowParts parts()
{
    return {.files = {.formats = allReportFormats(), .opener = [](const QString &) { return OpenedReport(); }},
            .outcomeWriter = outcomeJson};
}

class Studio
{
public:
    explicit Studio(const QDir &folder, QString prefix) : m_folder(folder), m_prefix(std::move(prefix)) {}

    void shoot(QWidget &window, const QString &name) const
    {
        constexpr int settling = 60; // ms: what a worker still brings
        window.show();
        QTest::qWait(settling);
        window.grab().save(m_folder.filePath(m_prefix + name + ".png"_L1));
    }

private:
    QDir m_folder;
    QString m_prefix;
};

// A main window over outcomes that come as the pictures need them.
class Run
{
public:
    explicit Run(QList<CheckResult> results)
        : m_results(std::move(results)), m_model(infosOf(m_results)), m_window({&m_model, parts()})
    {
        m_window.resize(1240, 800);
    }

    void start()
    {
        for (int row = 0; row < m_results.size(); ++row)
            m_model.setRunning(row);
        m_window.setVerdict({.stage = Verdict::Stage::Running, .totalCount = int(m_results.size())});
    }

    void finish(qsizetype count)
    {
        const SharedReport report = reportOf(m_results.mid(0, count));
        for (int row = 0; row < count; ++row)
            m_model.setOutcome(row, report->outcome(row), m_results.at(row).duration);
        const bool isOver = count == m_results.size();
        m_window.setVerdict({.stage = isOver ? Verdict::Stage::Finished : Verdict::Stage::Running,
                             .finishedCount = int(count),
                             .totalCount = int(m_results.size()),
                             .elapsed = std::chrono::milliseconds(310),
                             .report = report});
    }

    MainWindow &window() { return m_window; }

private:
    QList<CheckResult> m_results;
    CheckModel m_model;
    MainWindow m_window;
};

QList<CheckResult> onlyGood()
{
    QList<CheckResult> results = madeUpResults();
    results.removeIf([](const CheckResult &result) { return result.outcome.status != Status::Ok; });
    return results;
}

QList<CheckResult> onlyCrashed()
{
    QList<CheckResult> results = onlyGood().mid(0, 1);
    const Answer<Outcome> answer;
    answer.fail(std::make_exception_ptr(std::runtime_error("index out of range")));
    results.first().outcome = outcomeOf(answer.future());
    return results;
}

void shootRuns(const Studio &studio)
{
    Run run(madeUpResults());
    studio.shoot(run.window(), u"ready"_s);
    run.start();
    run.finish(6);
    studio.shoot(run.window(), u"running"_s);
    run.finish(madeUpResults().size());
    studio.shoot(run.window(), u"window"_s);
    auto *const tabs = run.window().findChild<QTabWidget *>(u"tabs"_s);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        studio.shoot(run.window(), u"tab-%1"_s.arg(tab));
    }
    tabs->setCurrentIndex(0);
    run.window().resize(820, 560);
    studio.shoot(run.window(), u"small"_s);
    run.window().resize(640, 480);
    studio.shoot(run.window(), u"smallest"_s);
    Run good(onlyGood());
    good.start();
    good.finish(onlyGood().size());
    studio.shoot(good.window(), u"good"_s);
    Run crashed(onlyCrashed());
    crashed.start();
    crashed.finish(1);
    studio.shoot(crashed.window(), u"crashed"_s);
}

// Of each check with a picture: that, and the table behind it.
void shootFigures(const Studio &studio)
{
    Run run(madeUpResults());
    run.window().findChild<QAction *>(u"timelineAction"_s)->trigger();
    QWidget *const timeline = run.window().findChild<QWidget *>(u"timelineWindow"_s);
    run.start();
    run.finish(6);
    studio.shoot(*timeline, u"timeline-running"_s);
    run.finish(madeUpResults().size());
    for (const char *const id : {"network.path", "state.storage", "state.paths"}) {
        const QString name = QString::fromLatin1(id).section(u'.', 1);
        run.window().showCheck(QString::fromLatin1(id));
        studio.shoot(run.window(), u"figure-"_s + name);
        for (const QString &form : {u"table-"_s, QString()}) {
            run.window().findChild<QPushButton *>(u"tableButton"_s)->click();
            if (!form.isEmpty())
                studio.shoot(run.window(), form + name);
        }
    }
    run.window().showCheck(u"network.path"_s);
    run.window().resize(820, 700);
    studio.shoot(run.window(), u"figure-small"_s);
    studio.shoot(*timeline, u"timeline"_s);
    timeline->findChild<QPushButton *>(u"tableButton"_s)->click();
    studio.shoot(*timeline, u"timeline-table"_s);
    timeline->findChild<QPushButton *>(u"tableButton"_s)->click();
}

void shootReports(const Studio &studio)
{
    const SharedReport report = reportOf(madeUpResults());
    ReportWindow opened({.path = u"/tmp/colleague.json"_s, .report = report}, parts());
    opened.setAttribute(Qt::WA_DeleteOnClose, false);
    studio.shoot(opened, u"opened"_s);
    ComparisonWindow comparison(reportOf(onlyGood()), report);
    comparison.setAttribute(Qt::WA_DeleteOnClose, false);
    studio.shoot(comparison, u"comparison"_s);
}

QList<feedback::OutboxEntry> madeUpEntries()
{
    using State = feedback::EntryState;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'750'000'000);
    const QList<feedback::EntryItem> items{{u"event.json"_s, 1200, false},
                                           {u"codex-doctor-report.json"_s, 61000, true}};
    return {
        {.eventId = u"a"_s, .state = State::Sent, .queuedAt = time, .items = items, .attempts = 1, .acceptedAt = time},
        {.eventId = u"b"_s,
         .state = State::Rejected,
         .queuedAt = time,
         .items = items,
         .attempts = 1,
         .words = u"HTTP/1.1 413 Content Too Large"_s,
         .httpStatus = 413,
         .isTooLarge = true},
        {.eventId = u"c"_s, .state = State::Paused, .queuedAt = time, .items = items}};
}

void shootFeedback(const Studio &studio)
{
    const QTemporaryDir home;
    const auto options = [&home](const QString &dsn) {
        return RunOptions{.variables = {{u"CODEX_DOCTOR_DSN"_s, dsn}},
                          .homeDirectory = home.path(),
                          .now = QDateTime::fromSecsSinceEpoch(1'750'000'000),
                          .systemRoot = home.path()};
    };
    const std::pair<QString, QString> places[] = {{u"upload"_s, u"https://public@feedback.example.com/42"_s},
                                                  {u"bundle"_s, {}}};
    for (const auto &[name, dsn] : places) {
        feedback::Sender sender([&, dsn = dsn] { return options(dsn); });
        UploadDialog dialog(reportOf(madeUpResults()),
                            {.sender = &sender,
                             .options = [&, dsn = dsn] { return options(dsn); },
                             .secrets = std::make_shared<SecretStore>()},
                            [] { return QPixmap(); });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        studio.shoot(dialog, name);
    }
    feedback::Sender sender([&] { return options({}); });
    OutboxDialog outbox(&sender);
    outbox.setAttribute(Qt::WA_DeleteOnClose, false);
    studio.shoot(outbox, u"outbox-empty"_s);
    Q_EMIT sender.entriesRead(madeUpEntries());
    studio.shoot(outbox, u"outbox"_s);
}

template<typename Value>
QFuture<Value> given(const Value &value)
{
    const Answer<Value> answer;
    answer.give(value);
    return answer.future();
}

LoginShell madeUpShell()
{
    return {.command = u"/bin/bash -l -i"_s,
            .variables = {{u"PATH"_s, u"/usr/bin:/home/somebody/.npm-global/bin:/opt/tools/bin"_s},
                          {u"https_proxy"_s, u"http://proxy.example.com:3128"_s},
                          {u"NO_PROXY"_s, u"localhost,127.0.0.1,.example.com"_s},
                          {u"OPENAI_API_KEY"_s, u"sk-made-up-for-this-picture-0123456789"_s},
                          {u"PAGER"_s, u"less"_s}}};
}

void shootChoices(const Studio &studio)
{
    const QTemporaryDir home;
    const RunOptions options{
        .variables = {{u"HOME"_s, home.path()}}, .homeDirectory = home.path(), .systemRoot = home.filePath(u"root"_s)};
    QAction light(u"&Light"_s);
    light.setCheckable(true);
    light.setChecked(true);
    ThemeMenu themes({{&light, Theme::Light}}, nullptr);
    Preferences preferences(options, &themes, {});
    preferences.setAttribute(Qt::WA_DeleteOnClose, false);
    studio.shoot(preferences, u"preferences"_s);

    ShellDialog shell({.asker = [](Environment &) { return given(madeUpShell()); },
                       .options =
                           [] {
                               return RunOptions{.variables = {{u"SHELL"_s, u"/bin/bash"_s},
                                                               {u"PATH"_s, u"/usr/local/bin:/usr/bin:/snap/bin"_s},
                                                               {u"XDG_SESSION_TYPE"_s, u"wayland"_s}}};
                           }});
    shell.setAttribute(Qt::WA_DeleteOnClose, false);
    studio.shoot(shell, u"shell-question"_s);
    shell.findChild<QPushButton *>(u"startButton"_s)->click();
    studio.shoot(shell, u"shell-difference"_s);

    MainWindowParts all{.model = nullptr};
    CheckModel model(infosOf(madeUpResults()));
    all.model = &model;
    all.reports = parts();
    all.consent = {.options = [] { return RunOptions(); },
                   .lister =
                       [](Environment &) {
                           return given(
                               QList<Message>{verbatim(u"~/.npm-global/bin/codex --version"_s),
                                              {"%1 (MCP server %2, %3)", {u"npx"_s, u"files"_s, u"config.toml:12"_s}},
                                              {"tmux (its options)"}});
                       }};
    MainWindow window(all);
    window.findChild<QAction *>(u"startProgramsAction"_s)->trigger();
    QTest::qWait(60);
    if (auto *const box = window.findChild<QMessageBox *>(u"consentBox"_s))
        studio.shoot(*box, u"consent"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir ownSettings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, ownSettings.path());
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/codex-doctor.svg"_s));
    const QStringList arguments = QApplication::arguments();
    PseudoLocale pseudoLocale;
    if (arguments.contains(u"--pseudo"_s))
        QCoreApplication::installTranslator(&pseudoLocale);
    if (const qsizetype at = arguments.indexOf(u"--language"_s); at > 0)
        useLanguage(arguments.value(at + 1), translationFolders());
    const QDir folder(arguments.value(1, u"."_s));
    folder.mkpath(u"."_s);
    const std::pair<Theme, QString> themes[] = {
        {Theme::Light, u"light-"_s}, {Theme::Dark, u"dark-"_s}, {Theme::HighContrast, u"contrast-"_s}};
    for (const auto &[theme, prefix] : themes) {
        setTheme(theme);
        const Studio studio(folder, prefix);
        shootRuns(studio);
        shootFigures(studio);
        shootReports(studio);
        shootFeedback(studio);
        shootChoices(studio);
    }
    return 0;
}
