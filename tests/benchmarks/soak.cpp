// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// What soak.py runs: all checks, again and again in one process, as a window that stays open does, each time with its
// report. Prints what the process holds after every tenth run: runs, resident and allocated megabytes, file
// descriptors, threads.
//     soak COUNT

#include "checks/registry.h"
#include "core/checkrunner.h"
#include "core/heap.h"
#include "core/processoptions.h"
#include "core/redactedreport.h"
#include "report/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <malloc.h>
#include <unistd.h>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runsBetweenSamples = 10;

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double allocatedMegabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

qsizetype entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot).size();
}

void sample(int runs)
{
    std::printf("%d %.3f %.3f %lld %lld\n", runs, residentMegabytes(), allocatedMegabytes(),
                qlonglong(entriesOf(u"/proc/self/fd"_s)), qlonglong(entriesOf(u"/proc/self/task"_s)));
    std::fflush(stdout);
}

class Soak : public QObject
{
public:
    explicit Soak(int count) : m_left(count), m_count(count)
    {
        for (const Check &check : m_runner.checks())
            m_results.append({.info = check.info});
        connect(&m_runner, &CheckRunner::checkFinished, this,
                [this](int row, const Outcome &outcome) { m_results[row].outcome = outcome; });
        // Queued: the runner is still in its signal.
        connect(&m_runner, &CheckRunner::finished, this, &Soak::takeRun, Qt::QueuedConnection);
        m_runner.start(processOptions());
    }

private:
    void takeRun()
    {
        const RunOptions options = processOptions();
        report::toJson(RedactedReport(makeReport(m_results, options.now), Redactor(*m_runner.secrets(), options)));
        const int runs = m_count - --m_left;
        if (runs % runsBetweenSamples == 0)
            sample(runs);
        if (m_left > 0)
            m_runner.start(options);
        else
            QCoreApplication::quit();
    }

    CheckRunner m_runner{checks::allChecks()};
    QList<CheckResult> m_results;
    int m_left;
    int m_count;
};

} // namespace

int main(int argc, char **argv)
{
    keepHeapSmall();
    QCoreApplication application(argc, argv);
    const Soak soak(QCoreApplication::arguments().value(1).toInt());
    return QCoreApplication::exec();
}
