// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

#include <memory>

namespace doctor::probes {

// What is to be started: the file, and everything it gets.
struct Launch {
    QString program = {}; // absolute
    QStringList arguments = {};
    QHash<QString, QString> variables = {}; // its whole environment
    QString workingDirectory = {};
    bool hasOwnSession = false; // without the terminal: an interactive shell would stop for it
};

// A program on the event loop that does not outlive its owner, and all it started with it, also what left its process
// group or was orphaned. A QProcess can be killed but not its descendants; here a keeper stands between the two, a fork
// of this program that knows them all (processkeeper.h). It also ends them when this program crashes or is killed.
class ChildProcess final : public QObject
{
    Q_OBJECT

public:
    explicit ChildProcess(QObject *parent = nullptr);
    ~ChildProcess() override; // kills them at once

    void start(const Launch &launch);
    void write(const QByteArray &bytes);
    qsizetype unwrittenBytes() const { return m_unwritten.size(); } // that the program has not read yet
    void closeInput();                                              // once all is written
    void killAll();                                                 // finished() follows

    // Of a process that is finished.
    int startErrorNumber() const { return m_startError; } // why it did not start; 0: it did
    int exitStatus() const;
    int endingSignal() const; // 0: it ended by itself

Q_SIGNALS:
    void outputArrived(const QByteArray &bytes);
    void errorOutputArrived(const QByteArray &bytes);
    void outputClosed();
    void finished(); // all of them are gone, and all they wrote has arrived

private:
    // The end of a pipe that is ours, and what watches it.
    struct End {
        ~End() { close(); }
        void open(int descriptor, QSocketNotifier::Type type);
        void close();

        int descriptor = -1;
        std::unique_ptr<QSocketNotifier> notifier = {};
    };
    using Arrived = void (ChildProcess::*)(const QByteArray &);

    void fail(int errorNumber);
    bool readOnce(End &end, Arrived arrived);
    void drain(End &end, Arrived arrived);
    void readStatus();
    void writeMore();
    void reap();

    End m_input;
    End m_output;
    End m_errorOutput;
    End m_status;
    QByteArray m_unwritten;
    bool m_closesInput = false;
    int m_keeper = 0;
    int m_startError = 0;
    int m_waitStatus = 0;
};

} // namespace doctor::probes
