// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/rowstate.h"
#include "gui/verdict.h"

#include <QWidget>

#include <memory>

namespace doctor {

namespace Ui {
class VerdictBanner;
}

// What is wrong with this machine in one line, what to do about it, and how far the run is.
class VerdictBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);
    ~VerdictBanner() override;

    void setVerdict(const Verdict &verdict);
    bool hasDiagnosis() const { return !m_verdict.diagnosis().isEmpty(); }

public Q_SLOTS:
    void showFirst();
    void copyRemedy();

Q_SIGNALS:
    void showRequested(const QString &checkId);
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void wordDiagnosis(const Diagnosis &first);
    void wordNoDiagnosis();
    void offerOthers(const QList<Diagnosis> &diagnosis);

    std::unique_ptr<Ui::VerdictBanner> m_ui;
    Verdict m_verdict;
    RowState m_state = RowState::Waiting;
};

} // namespace doctor
