// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/filechooser.h"
#include "gui/openedreport.h"
#include "gui/reportformat.h"

#include <QObject>

namespace doctor {

struct ReportFileParts {
    QList<ReportFormat> formats = {};
    ReportOpener opener = {};
    FileChooser chooser = askForFile;
};

// One report in the two shapes in which it is written.
struct WritableReport {
    std::shared_ptr<const RedactedReport> report = {};
    std::shared_ptr<const RedactedReport> wholePaths = {}; // none: it cannot be written so

    explicit operator bool() const { return report != nullptr; }
};

// Saves, copies and opens reports for a window, in workers. What cannot be done is said over the window.
class ReportFiles final : public QObject
{
    Q_OBJECT

public:
    ReportFiles(ReportFileParts parts, QWidget *window);

    const ReportFileParts &parts() const { return m_parts; }
    bool canSave() const { return !m_parts.formats.isEmpty(); }
    bool canOpen() const { return static_cast<bool>(m_parts.opener); }

    void askWhereToSave(const WritableReport &report);
    // In the form that the path's ending, else the filter chosen, names. The file is replaced at once, or not at all.
    void save(const WritableReport &report, const FileAnswer &answer);
    void copy(const WritableReport &report, ReportWriter writer, const QString &done);

    void askWhatToOpen();
    void open(const QStringList &paths);
    void askWhatToCompareWith(const std::shared_ptr<const RedactedReport> &report);

Q_SIGNALS:
    void said(const QString &text);
    void opened(const doctor::OpenedReport &report);
    void comparisonRequested(const std::shared_ptr<const doctor::RedactedReport> &one,
                             const std::shared_ptr<const doctor::RedactedReport> &other);

private:
    FileQuestion questionToOpen(const QString &title) const;
    const ReportFormat &formatFor(const FileAnswer &answer, bool hasWholePaths) const;

    ReportFileParts m_parts;
    QWidget *m_window;
};

} // namespace doctor
