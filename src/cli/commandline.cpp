// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"

#include "checks/environment/storage.h"
#include "checks/helperprograms.h"
#include "checks/registry.h"
#include "cli/terminal.h"
#include "core/redactedreport.h"
#include "report/codexjson.h"
#include "report/comparison.h"
#include "report/html.h"
#include "report/json.h"
#include "report/junit.h"
#include "report/markdown.h"
#include "report/openmetrics.h"
#include "report/reader.h"
#include "report/reportfile.h"
#include "report/sarif.h"
#include "report/text.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace doctor::cli {

namespace {

QList<Check> checksFor(const Arguments &arguments)
{
    QList<Check> selected;
    const QList<Check> all = checks::allChecks();
    for (const Check &check : all) {
        const bool isAsked =
            arguments.checks.isEmpty() || std::ranges::any_of(arguments.checks, [&](const QString &id) {
                return check.info.id == id || check.info.id.startsWith(id + u'.');
            });
        if (isAsked)
            selected.append(check);
    }
    return selected;
}

QByteArray rendered(const RedactedReport &report, const Arguments &arguments)
{
    switch (arguments.format) {
    case Format::Json:
        return report::toJson(report);
    case Format::CodexJson:
        return report::toCodexJson(report);
    case Format::Markdown:
        return report::toMarkdown(report).toUtf8();
    case Format::Html:
        return report::toHtml(report).toUtf8();
    case Format::Junit:
        return report::toJunit(report, arguments.failsOnWarning ? Severity::Warning : Severity::Fail);
    case Format::Sarif:
        return report::toSarif(report);
    case Format::OpenMetrics:
        return report::toOpenMetrics(report);
    case Format::Text:
        break;
    }
    const bool isTerminal = arguments.outputFile.isEmpty() && isStandardOutputTerminal();
    const report::TextStyle style{.isSummary = arguments.isSummary,
                                  .isComplete = arguments.isComplete,
                                  .isAscii = arguments.isAscii,
                                  .isColoured = isTerminal && wantsColour(arguments.options),
                                  .width = isTerminal ? terminalWidth() : defaultWidth};
    return report::toText(report, style).toUtf8();
}

} // namespace

CommandLine::CommandLine(Arguments arguments, QObject *parent)
    : QObject(parent), m_arguments(std::move(arguments)), m_runner(checksFor(m_arguments))
{
    m_runner.setLimit(m_arguments.timeout);
    for (const Check &check : m_runner.checks())
        m_results.append({.info = check.info});
    connect(&m_runner, &CheckRunner::checkFinished, this, &CommandLine::onCheckFinished);
    connect(&m_runner, &CheckRunner::finished, this, [this] {
        const Report report = makeReport(m_results, m_arguments.options.now);
        if (m_arguments.feedback.isAsked)
            sendFeedback(report);
        else
            writeReport(report);
        checks::rememberStorage(m_results, m_arguments.options);
    });
    connect(&m_progressTimer, &QTimer::timeout, this, &CommandLine::showProgress);
}

void CommandLine::start()
{
    if (m_arguments.outbox.isAsked) {
        useOutbox();
        return;
    }
    if (!m_arguments.openFile.isEmpty()) {
        showSavedReport();
        return;
    }
    if (!m_arguments.comparedFiles.isEmpty()) {
        compareSavedReports();
        return;
    }
    if (isStandardErrorTerminal() && m_arguments.format == Format::Text)
        m_progressTimer.start(std::chrono::milliseconds{500});
    if (m_arguments.asksLoginShell)
        askLoginShell();
    else
        m_runner.start(m_arguments.options);
}

// --login-shell is the consent to this one program.
void CommandLine::askLoginShell()
{
    RunOptions options = m_arguments.options;
    options.startPrograms = true;
    m_environment = std::make_unique<Environment>(options);
    auto *const watcher = new QFutureWatcher<LoginShell>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const LoginShell shell = watcher->result();
        watcher->deleteLater();
        if (!shell.isAnswered()) {
            clearProgress();
            printError(Redactor(m_environment->secrets(), m_arguments.options).redacted(shell.errorText.english()));
            Q_EMIT finished(2);
            return;
        }
        m_arguments.options = judgedBy(shell, m_arguments.options);
        m_runner.start(m_arguments.options);
    });
    watcher->setFuture(checks::askLoginShell(*m_environment));
}

void CommandLine::onCheckFinished(int row, const Outcome &outcome, std::chrono::milliseconds duration)
{
    m_results[row].outcome = outcome;
    m_results[row].duration = duration;
    ++m_finished;
}

void CommandLine::showProgress()
{
    m_isProgressShown = true;
    std::fprintf(stderr, "\r\033[2KChecking %d of %d...", m_finished, static_cast<int>(m_results.size()));
    std::fflush(stderr);
}

void CommandLine::clearProgress()
{
    m_progressTimer.stop();
    if (m_isProgressShown)
        std::fputs("\r\033[2K", stderr);
}

int CommandLine::exitStatusFor(Status overall) const
{
    return overall == Status::Fail || (m_arguments.failsOnWarning && overall == Status::Warning) ? 1 : 0;
}

std::optional<Report> CommandLine::openedReport(const QString &file)
{
    QList<CheckInfo> known;
    for (const Check &check : checks::allChecks())
        known.append(check.info);
    const report::ReadReport read = report::openReport(file, known);
    if (read.errorText.isEmpty())
        return read.report;
    printError(Redactor(*m_runner.secrets(), m_arguments.options).redacted(read.errorText.english()));
    Q_EMIT finished(2);
    return {};
}

void CommandLine::showSavedReport()
{
    if (const std::optional<Report> report = openedReport(m_arguments.openFile))
        writeReport(*report);
}

void CommandLine::compareSavedReports()
{
    const std::optional<Report> before = openedReport(m_arguments.comparedFiles.at(0));
    const std::optional<Report> after = before ? openedReport(m_arguments.comparedFiles.at(1)) : std::nullopt;
    if (!after)
        return;
    const Redactor redactor(*m_runner.secrets(), m_arguments.options);
    const RedactedReport later(*after, redactor);
    const report::Comparison comparison = report::compare(RedactedReport(*before, redactor), later);
    write(later, m_arguments.format == Format::Json ? report::toJson(comparison) : report::toText(comparison),
          comparison.isWorse() ? 1 : 0);
}

void CommandLine::useOutbox()
{
    m_outbox = std::make_unique<OutboxCommand>(m_arguments);
    connect(m_outbox.get(), &OutboxCommand::finished, this, &CommandLine::finished);
    m_outbox->start();
}

void CommandLine::sendFeedback(const Report &report)
{
    clearProgress();
    m_feedback = std::make_unique<FeedbackCommand>(m_arguments, m_runner.secrets());
    connect(m_feedback.get(), &FeedbackCommand::finished, this, &CommandLine::finished);
    m_feedback->start(report);
}

void CommandLine::writeReport(const Report &report)
{
    clearProgress();
    const Paths paths = m_arguments.format == Format::CodexJson ? Paths::Whole : Paths::Shortened;
    const RedactedReport redacted(report, Redactor(*m_runner.secrets(), m_arguments.options, paths));
    write(redacted, rendered(redacted, m_arguments), exitStatusFor(report.overall));
}

void CommandLine::write(const RedactedReport &report, const QByteArray &bytes, int exitStatus)
{
    if (const Message leak = report.leakIn(bytes); !leak.isEmpty()) {
        printError(leak.english());
        Q_EMIT finished(2);
        return;
    }
    if (m_arguments.outputFile.isEmpty()) {
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
        Q_EMIT finished(isOutputWritten() ? exitStatus : 2);
        return;
    }
    const QString fault = writeReportFile(m_arguments.outputFile, bytes);
    if (!fault.isEmpty())
        printError(u"Cannot write %1: %2"_s.arg(m_arguments.outputFile, fault));
    Q_EMIT finished(fault.isEmpty() ? exitStatus : 2);
}

} // namespace doctor::cli
