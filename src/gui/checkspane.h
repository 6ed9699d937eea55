// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/rowstate.h"

#include <QWidget>

#include <memory>

namespace doctor {

class CheckFilter;
class CheckModel;
class StateChip;
namespace Ui {
class ChecksPane;
}

// The tree of checks, and what narrows it.
class ChecksPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPane(QWidget *parent = nullptr);
    ~ChecksPane() override;

    void setModel(CheckModel *model);

    QModelIndex current() const;           // of the model; a check, or invalid
    QList<int> selectedRows() const;       // of the run; a category stands for its checks
    void choose(const QModelIndex &check); // shows it even where the filter hid it
    void chooseFirst(const QList<RowState> &states);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

public Q_SLOTS:
    void focusTree();
    void focusFilter();
    void showProblemsOnly(bool only);
    void showChangedOnly(bool only);
    void putSeverityFirst(bool first);
    void expandAll();
    void collapseAll();

Q_SIGNALS:
    void currentChanged(const QModelIndex &check);
    void selectionChanged();
    void filterCleared(); // to show something that it hid
    void detailsRequested(const QModelIndex &check);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChips();
    void placeChips();
    void fitColumns();
    int titleWidth() const;
    void updateCounts();
    void applyChips();
    void clearFilter();
    void tellCurrent();

    std::unique_ptr<Ui::ChecksPane> m_ui;
    CheckModel *m_model = nullptr;
    CheckFilter *m_filter = nullptr;
    QList<StateChip *> m_chips;
    int m_ownTitleWidth = 0; // that the user gave it; 0: none
    bool m_isFitting = false;
};

} // namespace doctor
