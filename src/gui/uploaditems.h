// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedback/draft.h"

#include <QTreeWidget>

namespace doctor {

// What would be sent, each part with a tick box and its size.
class UploadItems final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit UploadItems(QWidget *parent = nullptr);

    void setItems(const QList<feedback::DraftItem> &items); // keeps the current one
    feedback::DraftItem current() const;
    void choose(feedback::Part part);

Q_SIGNALS:
    void chosen();
    void ticked(doctor::feedback::Part part, bool isTicked);

private:
    void word();

    QList<feedback::DraftItem> m_items;
    bool m_isFilling = false;
};

} // namespace doctor
