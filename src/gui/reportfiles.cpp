// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/reportfiles.h"

#include "core/valuewords.h"
#include "gui/failure.h"
#include "gui/worker.h"
#include "report/reportfile.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

// The bytes that leave the process, or why there are none.
struct Written {
    QByteArray bytes = {};
    Message errorText = {};
};

Written written(const RedactedReport &report, const ReportWriter &writer)
{
    const QByteArray bytes = writer(report);
    const Message leak = report.leakIn(bytes);
    return leak.isEmpty() ? Written{bytes} : Written{.errorText = leak};
}

Message saved(const QString &path, const Written &report)
{
    if (!report.errorText.isEmpty())
        return report.errorText;
    const QString fault = writeReportFile(path, report.bytes);
    return fault.isEmpty() ? Message() : inOurWords(fault);
}

QString notOpened()
{
    return ReportFiles::tr("The report could not be opened.");
}

// The one that a filter, in whatever language, was made of.
bool isOf(const QString &filter, const ReportFormat &format)
{
    return filter.endsWith(u"(*.%1)"_s.arg(format.suffix));
}

} // namespace

ReportFiles::ReportFiles(ReportFileParts parts, QWidget *window)
    : QObject(window), m_parts(std::move(parts)), m_window(window)
{}

void ReportFiles::askWhereToSave(const WritableReport &report)
{
    if (!report || !canSave())
        return;
    QStringList filters;
    for (const ReportFormat &format : std::as_const(m_parts.formats)) {
        if (!format.hasWholePaths || report.wholePaths)
            filters << filterOf(format);
    }
    m_parts.chooser(m_window,
                    {.title = tr("Save Report"),
                     .name = u"saveDialog"_s,
                     .filters = filters,
                     .suggestion = u"codex-doctor-report.%1"_s.arg(m_parts.formats.first().suffix)},
                    [this, report](const FileAnswer &answer) { save(report, answer); });
}

// A longer ending, such as ".codex.json", is the more telling one.
const ReportFormat &ReportFiles::formatFor(const FileAnswer &answer, bool hasWholePaths) const
{
    const ReportFormat *chosen = &m_parts.formats.first();
    for (const ReportFormat &format : m_parts.formats) {
        if (isOf(answer.filter, format))
            chosen = &format;
    }
    qsizetype length = 0;
    for (const ReportFormat &format : m_parts.formats) {
        const bool isPossible = hasWholePaths || !format.hasWholePaths;
        if (isPossible && format.suffix.size() > length
            && answer.path.endsWith(u'.' + format.suffix, Qt::CaseInsensitive)) {
            chosen = &format;
            length = format.suffix.size();
        }
    }
    return *chosen;
}

void ReportFiles::save(const WritableReport &report, const FileAnswer &answer)
{
    if (!report || !canSave())
        return;
    const ReportFormat &format = formatFor(answer, report.wholePaths != nullptr);
    const auto source = format.hasWholePaths && report.wholePaths ? report.wholePaths : report.report;
    const auto job = [source, writer = format.written, path = answer.path] {
        return saved(path, written(*source, writer));
    };
    inWorker(this, job, [this, name = QDir::toNativeSeparators(answer.path)](const Message &errorText) {
        if (errorText.isEmpty())
            Q_EMIT said(tr("Saved to %1").arg(name));
        else
            tell(m_window,
                 {[name] { return tr("The report could not be saved to %1.").arg(name); }, worded(errorText)});
    });
}

void ReportFiles::copy(const WritableReport &report, ReportWriter writer, const QString &done)
{
    if (!report || !writer)
        return;
    const auto job = [source = report.report, writer = std::move(writer)] { return written(*source, writer); };
    inWorker(this, job, [this, done](const Written &result) {
        if (!result.errorText.isEmpty()) {
            tell(m_window, {[] { return tr("The report was not copied."); }, worded(result.errorText)});
            return;
        }
        QGuiApplication::clipboard()->setText(QString::fromUtf8(result.bytes));
        Q_EMIT said(done);
    });
}

FileQuestion ReportFiles::questionToOpen(const QString &title) const
{
    return {.title = title,
            .name = u"openDialog"_s,
            .filters = {tr("Reports (%1)").arg(u"*.json *.md *.txt"_s), tr("All files (%1)").arg(u"*"_s)}};
}

void ReportFiles::askWhatToOpen()
{
    if (canOpen())
        m_parts.chooser(m_window, questionToOpen(tr("Open Report")),
                        [this](const FileAnswer &answer) { open({answer.path}); });
}

void ReportFiles::open(const QStringList &paths)
{
    if (!canOpen())
        return;
    for (const QString &path : paths) {
        inWorker(
            this, [path, opener = m_parts.opener] { return opener(path); },
            [this](const OpenedReport &report) {
                if (report.report)
                    Q_EMIT opened(report);
                else
                    tell(m_window, {notOpened, worded(report.errorText)});
            });
    }
}

void ReportFiles::askWhatToCompareWith(const std::shared_ptr<const RedactedReport> &report)
{
    if (!canOpen() || !report)
        return;
    m_parts.chooser(m_window, questionToOpen(tr("Compare With")), [this, report](const FileAnswer &answer) {
        inWorker(
            this, [path = answer.path, opener = m_parts.opener] { return opener(path); },
            [this, report](const OpenedReport &other) {
                if (other.report)
                    Q_EMIT comparisonRequested(report, other.report);
                else
                    tell(m_window, {notOpened, worded(other.errorText)});
            });
    });
}

} // namespace doctor
