// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/outcome.h"
#include "gui/card.h"

#include <memory>

namespace doctor {

namespace Ui {
class IssueCard;
}

// One issue: what is wrong, what was seen and expected, where it is set, and what to do.
class IssueCard final : public Card
{
    Q_OBJECT

public:
    // The issue is one of a RedactedOutcome.
    explicit IssueCard(const Issue &issue, QWidget *parent = nullptr);
    ~IssueCard() override;

private:
    void word();
    QString remedy() const { return m_issue.remedy.localized(); }

    std::unique_ptr<Ui::IssueCard> m_ui;
    Issue m_issue;
};

// The command within a remedy, which stands in backticks; empty if it has none or several.
QString commandIn(const QString &remedy);

} // namespace doctor
