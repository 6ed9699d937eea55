// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/detailspane.h"
#include "gui/verdict.h"

#include <QWidget>

class QSettings;

namespace doctor {

class CheckModel;
class ChecksPane;
class VerdictBanner;
namespace Ui {
class ReportView;
}

// A report as it is looked at: the verdict over the checks and the details of the chosen one.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);
    ~ReportView() override;

    void setModel(CheckModel *model);
    void setWriter(const OutcomeWriter &writer);
    void setVerdict(const Verdict &verdict);

    ChecksPane *checks() const;
    VerdictBanner *banner() const;
    StatePage *statePage() const;
    void choose(const QString &id);
    void openDetails(const QModelIndex &check); // in a window of their own

    void save(QSettings &settings) const; // where the splitter and the columns are
    void restore(const QSettings &settings);

Q_SIGNALS:
    void choiceChanged();
    void said(const QString &text);

private:
    void chooseSomething();

    std::unique_ptr<Ui::ReportView> m_ui;
    CheckModel *m_model = nullptr;
    OutcomeWriter m_writer;
    Verdict::Stage m_stage = Verdict::Stage::Ready;
};

} // namespace doctor
