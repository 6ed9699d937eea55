// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/check.h"
#include "core/redactedreport.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

class QSortFilterProxyModel;

namespace doctor {

class DetailsModel;
class StatePage;
namespace Ui {
class DetailsPane;
}

// Words the outcome of one check for support, as the report has it.
using OutcomeWriter = std::function<QByteArray(const CheckInfo &, const RedactedOutcome &, std::chrono::milliseconds)>;

// Everything that is known of one check of a CheckModel; follows it while it runs again.
class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    void setWriter(OutcomeWriter writer) { m_writer = std::move(writer); }
    void setCheck(const QModelIndex &check);
    StatePage *statePage() const; // seen while there is no check

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOutcome();
    void fillTab();
    void showHeadline();
    void word();
    void showSummary(const RedactedOutcome &redacted);
    void addIssues();
    void putCardsInTabOrder();
    void layOutCards();
    void showValues(const QList<Detail> &details);
    void showTouched(const Touched &touched);
    void showRaw(const RedactedOutcome &outcome);
    void copyValues();
    void followModel();

    std::unique_ptr<Ui::DetailsPane> m_ui;
    OutcomeWriter m_writer;
    QPersistentModelIndex m_check;
    QSet<int> m_unfilled;      // tabs that do not show it yet
    QList<Issue> m_moreIssues; // that have no card yet
    QString m_raw;             // of the JSON tab
    int m_rawAsked = 0;
    DetailsModel *m_details;
    QSortFilterProxyModel *m_shownDetails;
};

} // namespace doctor
