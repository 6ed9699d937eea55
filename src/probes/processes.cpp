// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/processes.h"

#include "probes/files.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <climits>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype largestListing = 65536;
constexpr qsizetype largestFile = 128 * 1024; // of a command line or an environment; the rest is not needed

QDateTime startOfSystem(const QString &root)
{
    const QByteArray status = processFile(root + "/stat"_L1);
    const qsizetype label = status.indexOf("btime ");
    if (label < 0)
        return {};
    const qint64 seconds = status.mid(label + 6, status.indexOf('\n', label) - label - 6).toLongLong();
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
}

// The fields of /proc/PID/stat. The name is in parentheses, and may hold some itself.
void fillFromStatus(Process &process, const QByteArray &line, const QDateTime &systemStart)
{
    const qsizetype nameStart = line.indexOf('(');
    const qsizetype nameEnd = line.lastIndexOf(')');
    const QList<QByteArray> fields = line.mid(nameEnd + 2).split(' '); // from the third on
    constexpr int lastField = 21;
    if (nameStart < 0 || nameEnd < nameStart || fields.size() <= lastField)
        return;
    process.name = QString::fromUtf8(line.mid(nameStart + 1, nameEnd - nameStart - 1));
    process.state = QLatin1Char(fields[0].isEmpty() ? '?' : fields[0].front());
    process.parent = fields[1].toInt();
    process.session = fields[3].toInt();
    process.residentBytes = fields[lastField].toLongLong() * ::sysconf(_SC_PAGESIZE);
    const qint64 milliseconds = fields[19].toLongLong() * 1000 / ::sysconf(_SC_CLK_TCK);
    if (systemStart.isValid())
        process.started = systemStart.addMSecs(milliseconds);
}

QString valueOf(const QByteArray &environment, const QByteArray &name)
{
    for (const QByteArray &entry : environment.split('\0')) {
        if (entry.startsWith(name + '='))
            return QFile::decodeName(entry.mid(name.size() + 1));
    }
    return {};
}

// The innermost unit of /proc/PID/cgroup: its line of the unified hierarchy, or of the one that is named after systemd.
QString unitIn(const QByteArray &groups)
{
    for (const QByteArray &line : groups.split('\n')) {
        if (!line.startsWith("0::") && !line.contains(":name=systemd:"))
            continue;
        const QList<QByteArray> parts = line.split('/');
        const auto found = std::find_if(parts.crbegin(), parts.crend(), [](const QByteArray &part) {
            return part.endsWith(".service") || part.endsWith(".scope");
        });
        if (found != parts.crend())
            return QFile::decodeName(*found);
    }
    return {};
}

Process readProcess(const QString &folder, int pid, const QDateTime &systemStart)
{
    constexpr auto deletedMark = " (deleted)"_L1;
    Process process{.pid = pid, .executable = processLink(folder + "/exe"_L1)};
    fillFromStatus(process, processFile(folder + "/stat"_L1), systemStart);
    if (process.executable.endsWith(deletedMark)) {
        process.executable.chop(deletedMark.size());
        process.isExecutableDeleted = true;
    }
    QByteArray commandLine = processFile(folder + "/cmdline"_L1);
    if (commandLine.endsWith('\0'))
        commandLine.chop(1);
    if (!commandLine.isEmpty()) {
        for (const QByteArray &argument : commandLine.split('\0'))
            process.commandLine.append(QFile::decodeName(argument));
    }
    process.codexHome = valueOf(processFile(folder + "/environ"_L1), "CODEX_HOME");
    if (process.isCodex())
        process.unit = unitIn(processFile(folder + "/cgroup"_L1));
    return process;
}

ProcessTable readProcesses(const Surroundings &surroundings)
{
    const QString root = surroundings.systemPath(u"/proc"_s);
    const DirectoryListing listing = listDirectory(root, largestListing);
    ProcessTable table{.isAvailable = listing.errorNumber == 0, .isTruncated = listing.names.size() == largestListing};
    if (!table.isAvailable)
        return table;
    surroundings.touchLog->file(root);
    const QDateTime systemStart = startOfSystem(root);
    for (const QByteArray &name : listing.names) {
        if (surroundings.isCancelled())
            break;
        bool isNumber = false;
        const int pid = name.toInt(&isNumber);
        const QString folder = root + u'/' + QLatin1StringView(name);
        if (!isNumber || fileEvidence(folder).owner != ::geteuid())
            continue;
        const Process process = readProcess(folder, pid, systemStart);
        if (!process.name.isEmpty()) // else it ended meanwhile
            table.processes.append(process);
    }
    std::ranges::sort(table.processes, {}, &Process::pid);
    return table;
}

} // namespace

QByteArray processFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    QByteArray bytes;
    if (descriptor < 0)
        return bytes;
    constexpr qsizetype block = 8192;
    while (bytes.size() < largestFile) {
        const qsizetype had = bytes.size();
        bytes.resize(had + block);
        const ssize_t got = ::read(descriptor, bytes.data() + had, block);
        bytes.resize(had + qMax<ssize_t>(got, 0));
        if (got <= 0)
            break;
    }
    ::close(descriptor);
    return bytes;
}

QString processLink(const QString &path)
{
    QByteArray target(PATH_MAX, '\0');
    const ssize_t length = ::readlink(QFile::encodeName(path).constData(), target.data(), PATH_MAX);
    return length < 0 ? QString() : QFile::decodeName(target.left(length));
}

bool Process::isCodex() const
{
    const QString program = executable.section(u'/', -1);
    return program == "codex"_L1 || program.startsWith("codex-x86_64-"_L1) || program.startsWith("codex-aarch64-"_L1)
           || (executable.isEmpty() && name == "codex"_L1);
}

const Process *ProcessTable::find(int pid) const
{
    const auto found = std::ranges::lower_bound(processes, pid, {}, &Process::pid);
    return found != processes.end() && found->pid == pid ? &*found : nullptr;
}

QFuture<ProcessTable> processes(Environment &environment)
{
    return environment.inWorker(readProcesses);
}

Process processWithId(const Surroundings &surroundings, int pid)
{
    const QString root = surroundings.systemPath(u"/proc"_s);
    return readProcess(root + u'/' + QString::number(pid), pid, startOfSystem(root));
}

} // namespace doctor::probes
