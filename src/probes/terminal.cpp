// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/terminal.h"

#include "codex/oserror.h"
#include "codex/terminal.h"
#include "probes/facts.h"
#include "probes/files.h"
#include "probes/pathlookup.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype largestList = 64; // of TERMINFO_DIRS

QString stateOf(const QString &path)
{
    const FileEvidence file = fileEvidence(path);
    const QByteArray name = QFile::encodeName(path);
    switch (file.kind) {
    case FileKind::Missing:
        return u"missing"_s;
    case FileKind::Unknown:
        return codex::osErrorText(file.errorNumber);
    case FileKind::Directory:
        if (::access(name.constData(), R_OK) != 0)
            return u"dir unreadable: %1"_s.arg(codex::osErrorText(errno));
        return u"dir"_s;
    case FileKind::Regular:
        if (::access(name.constData(), R_OK) != 0)
            return u"file unreadable: %1"_s.arg(codex::osErrorText(errno));
        return u"file"_s;
    default:
        return u"not a file or directory"_s;
    }
}

QStringList terminfoDirectories(const codex::Variables &variables)
{
    QStringList entries = variables.value(u"TERMINFO_DIRS"_s).split(u':', Qt::SkipEmptyParts);
    return entries.mid(0, largestList);
}

// Paths are relative to where Codex runs, not to where this program happens to be.
QString absolute(const Surroundings &surroundings, const QString &path)
{
    return QDir(surroundings.options->workingDirectory).absoluteFilePath(path);
}

QList<TerminalPath> terminfoPaths(const Surroundings &surroundings, const codex::Variables &variables)
{
    QList<TerminalPath> paths;
    const QString single = variables.value(u"TERMINFO"_s);
    if (!single.isEmpty())
        paths.append({u"TERMINFO"_s, single, stateOf(absolute(surroundings, single))});
    for (const QString &path : terminfoDirectories(variables))
        paths.append({u"TERMINFO_DIRS"_s, path, stateOf(absolute(surroundings, path))});
    return paths;
}

QStringList databasesOf(const Surroundings &surroundings, const codex::Variables &variables)
{
    QStringList databases;
    const QString single = variables.value(u"TERMINFO"_s);
    if (!single.isEmpty())
        databases.append(absolute(surroundings, single));
    databases.append(surroundings.options->homeDirectory + "/.terminfo"_L1);
    for (const QString &path : terminfoDirectories(variables))
        databases.append(absolute(surroundings, path));
    for (const QString &path :
         {u"/etc/terminfo"_s, u"/lib/terminfo"_s, u"/usr/share/terminfo"_s, u"/usr/lib/terminfo"_s})
        databases.append(surroundings.systemPath(path));
    return databases;
}

// The entry of a terminal lies under its first letter, or, on systems blind to case, under that letter's code.
QString entryFile(const QStringList &databases, const QString &term)
{
    if (term.isEmpty() || term.contains(u'/') || term.startsWith(u'.'))
        return {};
    const QString code = QString::number(term.front().unicode(), 16);
    for (const QString &database : databases) {
        for (const QString &folder : {QString(term.front()), code}) {
            QString path = database + u'/' + folder + u'/' + term;
            if (fileEvidence(path).kind == FileKind::Regular)
                return path;
        }
    }
    return {};
}

std::optional<winsize> sizeOfTerminal()
{
    winsize size = {};
    const int descriptor = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    const int status = ::ioctl(descriptor >= 0 ? descriptor : STDOUT_FILENO, TIOCGWINSZ, &size);
    if (descriptor >= 0)
        ::close(descriptor);
    return status == 0 ? std::optional(size) : std::nullopt;
}

// Without a terminal Codex asks `tput`, which answers from COLUMNS and LINES and from the description of the terminal.
// It is not run here, so its answer is read from where it would read it.
void fillAsTput(const Surroundings &surroundings, TerminalEvidence &evidence)
{
    constexpr qint64 largestEntry = 64 * 1024;
    constexpr int defaultColumns = 80;
    constexpr int defaultLines = 24;
    constexpr int sizeModulus = 65536; // Codex takes the answer for a number of 16 bits
    if (programsOn(codexSearchPath(surroundings, evidence.variables), u"tput"_s).isEmpty()) {
        evidence.sizeErrorText = codex::osErrorText(ENOENT);
        return;
    }
    const codex::TerminfoSize declared =
        evidence.terminfoEntry.isEmpty()
            ? codex::TerminfoSize()
            : codex::terminfoSize(readFile(surroundings, evidence.terminfoEntry, largestEntry).bytes);
    if (!declared.isValid) {
        evidence.sizeErrorText = codex::osErrorText(EAGAIN);
        return;
    }
    const auto firstOf = [](int named, int described, int usual) {
        return (named > 0 ? named : described > 0 ? described : usual) % sizeModulus;
    };
    evidence.columns =
        firstOf(codex::tputNumber(evidence.variables.value(u"COLUMNS"_s)), declared.columns, defaultColumns);
    evidence.lines = firstOf(codex::tputNumber(evidence.variables.value(u"LINES"_s)), declared.lines, defaultLines);
}

TerminalEvidence readTerminal(const Surroundings &surroundings, const codex::Variables &variables)
{
    TerminalEvidence evidence{.variables = variables,
                              .isInputTerminal = ::isatty(STDIN_FILENO) == 1,
                              .isOutputTerminal = ::isatty(STDOUT_FILENO) == 1,
                              .isErrorTerminal = ::isatty(STDERR_FILENO) == 1,
                              .wantsColour = surroundings.options->colour,
                              .terminfoPaths = terminfoPaths(surroundings, variables)};
    const QStringList databases = databasesOf(surroundings, variables);
    evidence.terminfoEntry = entryFile(databases, variables.value(u"TERM"_s));
    evidence.hasTerminfoDatabase = !evidence.terminfoEntry.isEmpty() || !entryFile(databases, u"xterm"_s).isEmpty();
    if (const std::optional<winsize> size = sizeOfTerminal()) {
        evidence.columns = size->ws_col;
        evidence.lines = size->ws_row;
    } else {
        fillAsTput(surroundings, evidence);
    }
    return evidence;
}

} // namespace

QFuture<TerminalEvidence> terminal(Environment &environment)
{
    return environment.inWorker(readTerminal, variables);
}

} // namespace doctor::probes
