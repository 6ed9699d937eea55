// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "everywindow.h"

#include "gui/about.h"
#include "gui/detailswindow.h"
#include "gui/failure.h"
#include "gui/languages.h"
#include "gui/worker.h"
#include "madeup.h"
#include "report/json.h"
#include "report/reader.h"
#include "textsof.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

// The made-up run in sentences that there are translations of.
QList<CheckResult> translatable()
{
    QList<CheckResult> results = madeUpResults();
    for (CheckResult &result : results) {
        Outcome &outcome = result.outcome;
        outcome.summary = {.text = QT_TRANSLATE_NOOP("Checks", "Nothing listens on %1"), .arguments = {u"127.0.0.1"_s}};
        for (Issue &issue : outcome.issues) {
            issue.certainty = Certainty::Likely;
            issue.cause = {.text = QT_TRANSLATE_NOOP("Checks", "%1 refuses connections"), .arguments = {u"it"_s}};
            issue.expected = {.text = QT_TRANSLATE_NOOP("Checks", "%1 holds the key"), .arguments = {u"KEY"_s}};
            issue.remedy = {.text = QT_TRANSLATE_NOOP("Checks", "Remove it with `rm %1`; Codex makes a new one when it "
                                                                "starts the server."),
                            .arguments = {u"socket"_s}};
            issue.headline = {.text = QT_TRANSLATE_NOOP("Checks", "Codex cannot reach %1: its certificate has expired"),
                              .arguments = {u"it"_s}};
        }
        if (outcome.issues.isEmpty())
            outcome.notes = {{.text = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n check(s)"), .count = 2}}};
    }
    return results;
}

QList<CheckInfo> infosOf(const QList<CheckResult> &results)
{
    QList<CheckInfo> infos;
    for (const CheckResult &result : results)
        infos.append(result.info);
    return infos;
}

std::shared_ptr<const RedactedReport> reportOf(const QList<CheckResult> &results)
{
    return std::make_shared<RedactedReport>(makeReport(results, QDateTime::fromSecsSinceEpoch(1'750'000'000)),
                                            Redactor({}, {}));
}

// Nothing was wrong then, and less was known.
std::shared_ptr<const RedactedReport> earlier()
{
    QList<CheckResult> results = translatable();
    results.removeLast();
    for (CheckResult &result : results)
        result.outcome = {.summary = result.outcome.summary, .details = result.outcome.details.mid(1)};
    return std::make_shared<RedactedReport>(makeReport(results, QDateTime::fromSecsSinceEpoch(1'740'000'000)),
                                            Redactor({}, {}));
}

QByteArray outcomeJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    return report::toJson(info, outcome, duration);
}

ReportWindowParts reportParts()
{
    return {.files = {.formats = allReportFormats(), .opener = [](const QString &) { return OpenedReport(); }},
            .outcomeWriter = outcomeJson};
}

template<typename Value>
QFuture<Value> given(const Value &value)
{
    const Answer<Value> answer;
    answer.give(value);
    return answer.future();
}

ShellParts shellParts(const LoginShell &shell)
{
    return {
        .asker = [shell](Environment &) { return given(shell); },
        .options =
            [] {
                return RunOptions{.variables = {{u"PATH"_s, u"/usr/bin:/snap/bin"_s}, {u"CODEX_HOME"_s, QString()}}};
            }};
}

const Message noShell{QT_TRANSLATE_NOOP("Checks", "The variable SHELL names no login shell")};
const Message aProgram{QT_TRANSLATE_NOOP("Checks", "%1 (makes the provider's token, %2)"),
                       {u"/usr/bin/token"_s, u"config.toml:7"_s}};
const Message notNow{QT_TRANSLATE_NOOP("Checks", "%1 is being sent right now."), {u"a"_s}};

LoginShell aShell()
{
    return {.command = u"/bin/bash -l -i"_s,
            .variables = {{u"PATH"_s, u"/snap/bin:/usr/bin"_s}, {u"OPENAI_API_KEY"_s, u"sk-made-up-0123456789"_s}}};
}

QList<feedback::OutboxEntry> entries()
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'750'000'000);
    const QList<feedback::EntryItem> items{{u"event.json"_s, 1234, false}};
    return {{.eventId = u"a"_s, .state = feedback::EntryState::Sent, .queuedAt = time, .items = items, .attempts = 1},
            {.eventId = u"b"_s, .state = feedback::EntryState::Rejected, .queuedAt = time, .items = items},
            {.eventId = u"c"_s, .state = feedback::EntryState::Paused, .queuedAt = time, .items = items}};
}

} // namespace

EveryWindow::EveryWindow()
    : m_report(reportOf(translatable())), m_model(infosOf(translatable())), m_sender([this] { return options(); }),
      main(mainParts()), opened({.path = u"/tmp/colleague.json"_s, .report = m_report}, reportParts()),
      comparison(earlier(), m_report), upload(m_report, feedbackParts(), [] { return QPixmap(20, 10); }),
      outbox(&m_sender), shell(shellParts(aShell())),
      failedShell(shellParts({.command = u"/bin/zsh"_s, .errorText = noShell})),
      preferences(options(), &m_themes, translationFolders())
{
    const QWidgetList windows = all();
    for (QWidget *const window : windows) {
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
    }
    const QSignalSpy read(&m_sender, &feedback::Sender::entriesRead);
    fill();
    waitForWorkers();
    QTRY_VERIFY(!read.isEmpty()); // the empty outbox of this home
    Q_EMIT m_sender.entriesRead(entries());
    Q_EMIT m_sender.changed(u"a"_s, notNow);
}

RunOptions EveryWindow::options() const
{
    return {
        .variables = {{u"HOME"_s, m_home.path()}, {u"CODEX_DOCTOR_DSN"_s, u"https://public@feedback.example.com/42"_s}},
        .homeDirectory = m_home.path(),
        .codexHome = m_home.filePath(u"codex"_s),
        .now = QDateTime::fromSecsSinceEpoch(1'750'000'000),
        .systemRoot = m_home.filePath(u"root"_s)};
}

FeedbackParts EveryWindow::feedbackParts()
{
    return {.sender = &m_sender, .options = [this] { return options(); }, .secrets = std::make_shared<SecretStore>()};
}

MainWindowParts EveryWindow::mainParts()
{
    return {.model = &m_model,
            .reports = reportParts(),
            .consent = {.options = [this] { return options(); },
                        .lister = [](Environment &) { return given(QList<Message>{aProgram}); }},
            .feedback = feedbackParts(),
            .shell = shellParts(aShell()),
            .translationFolders = translationFolders()};
}

void EveryWindow::fill()
{
    for (int row = 0; row < m_report->report().checks.size(); ++row)
        m_model.setOutcome(row, m_report->outcome(row), m_report->report().checks.at(row).duration);
    const int count = m_model.checkCount();
    main.setVerdict({.stage = Verdict::Stage::Finished,
                     .finishedCount = count,
                     .totalCount = count,
                     .elapsed = std::chrono::milliseconds(1310),
                     .report = m_report});
    main.findChild<TargetMenu *>()->setHome(u"/srv/home of & another"_s);
    main.findChild<TargetMenu *>()->setShell(aShell());
    main.showCheck(u"state.paths"_s);
    for (const char *const action : {"detailsAction", "timelineAction", "aboutAction", "startProgramsAction"})
        find<QAction>(main, action)->trigger();
    main.showCheck(u"network.path"_s);
    tell(&main, {[] { return ReportFiles::tr("The report could not be opened."); },
                 worded(report::readReport("{}", u"it"_s, {}).errorText)});
    find<QPushButton>(shell, "startButton")->click();
    find<QPushButton>(failedShell, "startButton")->click();
}

// What they bring.
void EveryWindow::waitForWorkers() const
{
    QTRY_VERIFY(!find<QTreeWidget>(shell, "table")->isHidden());
    QTRY_VERIFY(find<QLabel>(failedShell, "stateLabel")->text().contains(noShell.localized()));
    QTRY_VERIFY(find<QPushButton>(upload, "sendButton")->isEnabled());
    QTRY_VERIFY(find<QPushButton>(comparison, "copyButton")->isEnabled());
    QTRY_VERIFY(find<QLabel>(preferences, "dsnNote")->text() != Preferences::tr("Looking where feedback goes…"));
    QTRY_VERIFY(main.findChild<QMessageBox *>(u"consentBox"_s));
    QTRY_COMPARE(windowWorkers().activeThreadCount(), 0);
    QCoreApplication::processEvents();
}

QWidgetList EveryWindow::all()
{
    return {&main, &opened, &comparison, &upload, &outbox, &shell, &failedShell, &preferences};
}

QStringList EveryWindow::texts()
{
    QStringList texts;
    const QWidgetList windows = all();
    for (QWidget *const window : windows)
        texts << textsOf(*window);
    return texts;
}

} // namespace doctor
