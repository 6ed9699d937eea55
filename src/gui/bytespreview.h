// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBasicTimer>
#include <QPlainTextEdit>

namespace doctor {

// Shows bytes as they are, piece by piece, so that a long text does not hold up the window.
class BytesPreview final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BytesPreview(QWidget *parent = nullptr);

    void show(const QByteArray &bytes);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QString m_text;
    qsizetype m_shown = 0;
    QByteArray m_bytes;
    QBasicTimer m_next;
};

} // namespace doctor
