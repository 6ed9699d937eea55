// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>

namespace doctor {

// One window a user and a Codex home: the second start tells the first what it was asked for, and ends. Never waits.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    // The place names what there may be one window for.
    explicit SingleInstance(const QString &place, QObject *parent = nullptr);

    void start(const QStringList &words); // then `first` or `told`

Q_SIGNALS:
    void first();
    void told();                          // another one has it now
    void asked(const QStringList &words); // by another start

private:
    void listen();
    void take();

    QString m_name;
    QLocalServer m_server;
};

// "network.path" of "codex-doctor://check/network.path"; empty if it is no such address.
QString checkIn(const QString &word);

} // namespace doctor
