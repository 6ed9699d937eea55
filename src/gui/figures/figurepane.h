// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gui/figures/figure.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;

namespace doctor {

// A figure and the table behind it, one of which is shown: which, the user chooses once for all figures.
class FigurePane final : public QWidget
{
    Q_OBJECT

public:
    FigurePane(Words title, Figure *figure, QWidget *parent);

    Figure *figure() const { return m_figure; }
    void setTableShown(bool isTable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *makeTable();
    void word();
    void wordButton();
    void fitTable();
    void fitColumns();
    bool isNumber(int column) const;
    void toggle();

    Words m_title;
    QLabel *m_label;
    Figure *m_figure;
    QTableView *m_table;
    QPushButton *m_button;
    bool m_isFitting = false;
    QTimer m_fitting; // soon after values changed: some come ten times a second
};

} // namespace doctor
