// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"
#include "report/comparison.h"

#include <QWidget>

#include <memory>

namespace doctor {

class ComparisonModel;
namespace Ui {
class ComparisonWindow;
}

// What changed between two reports, the earlier one first. They are compared in a worker.
class ComparisonWindow final : public QWidget
{
    Q_OBJECT

public:
    using SharedReport = std::shared_ptr<const RedactedReport>;

    ComparisonWindow(const SharedReport &one, const SharedReport &other, QWidget *parent = nullptr);
    ~ComparisonWindow() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const report::Comparison &comparison);
    void word();
    void copy();

    std::unique_ptr<Ui::ComparisonWindow> m_ui;
    SharedReport m_before;
    SharedReport m_after;
    std::optional<report::Comparison> m_comparison; // once it is made
    ComparisonModel *m_model;
};

} // namespace doctor
