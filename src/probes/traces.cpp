// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/traces.h"

#include "probes/descriptor.h"
#include "probes/facts.h"
#include "probes/files.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qsizetype mostBundles = 10000;
constexpr qsizetype mostRead = 20;
constexpr qint64 mostBytes = 32 * 1024 * 1024; // of one log
constexpr qsizetype longestLine = 1024 * 1024;

// Hands on whole lines; those that are too long are only counted.
class Lines
{
public:
    explicit Lines(codex::TraceReader &reader) : m_reader(reader) {}

    void feed(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const qsizetype newline = bytes.indexOf('\n');
            const QByteArrayView part = bytes.first(newline < 0 ? bytes.size() : newline);
            m_isTooLong = m_isTooLong || m_line.size() + part.size() > longestLine;
            if (!m_isTooLong)
                m_line.append(part);
            if (newline < 0)
                return;
            end();
            bytes = bytes.sliced(newline + 1);
        }
    }

    void end()
    {
        if (m_isTooLong)
            m_reader.skipLine();
        else
            m_reader.takeLine(m_line);
        m_line.clear();
        m_isTooLong = false;
    }

private:
    codex::TraceReader &m_reader;
    QByteArray m_line;
    bool m_isTooLong = false;
};

QList<TraceFolder> bundlesIn(const QString &root, const QList<QByteArray> &names)
{
    QList<TraceFolder> folders;
    for (const QByteArray &name : names) {
        if (!name.startsWith("trace-"))
            continue;
        const FileEvidence file = fileEvidence(root + u'/' + QFile::decodeName(name));
        if (file.kind == FileKind::Directory && !file.isSymbolicLink)
            folders.append({.name = QFile::decodeName(name), .modified = file.modified.toSecsSinceEpoch()});
    }
    std::ranges::sort(folders, std::greater(), &TraceFolder::modified);
    return folders;
}

Traces look(const Surroundings &surroundings, const codex::Variables &variables)
{
    const QString name = u"CODEX_ROLLOUT_TRACE_ROOT"_s;
    if (!variables.isPresent(name))
        return {};
    const QDir workingDirectory(surroundings.options->workingDirectory);
    Traces traces{.root = QDir::cleanPath(workingDirectory.filePath(variables.value(name))),
                  .source = variables.source(name)};
    const DirectoryListing listing = listDirectory(traces.root, mostBundles);
    traces.errorNumber = listing.errorNumber;
    QList<TraceFolder> folders = bundlesIn(traces.root, listing.names);
    traces.count = folders.size();
    folders.resize(qMin(folders.size(), mostRead));
    for (const TraceFolder &folder : std::as_const(folders)) {
        if (surroundings.isCancelled())
            break;
        TraceFolder read = readTrace(surroundings, traces.root + u'/' + folder.name);
        read.modified = folder.modified;
        traces.newest.append(read);
    }
    return traces;
}

} // namespace

TraceFolder readTrace(const Surroundings &surroundings, const QString &folder)
{
    TraceFolder trace{.name = folder.section(u'/', -1)};
    const QString path = folder + "/trace.jsonl"_L1;
    const Descriptor file(openRegularFile(QFile::encodeName(path)));
    if (!file.isOpen()) {
        trace.errorNumber = errno;
        return trace;
    }
    surroundings.touchLog->file(path);
    constexpr qsizetype piece = 256 * 1024;
    QByteArray bytes(piece, '\0');
    codex::TraceReader reader;
    Lines lines(reader);
    qint64 total = 0;
    ssize_t got = 0;
    while (total < mostBytes && !surroundings.isCancelled()
           && (got = ::read(file.number(), bytes.data(), static_cast<size_t>(piece))) > 0) {
        lines.feed(QByteArrayView(bytes).first(got));
        total += got;
    }
    trace.errorNumber = got < 0 ? errno : 0;
    trace.isWhole = got == 0;
    if (trace.isWhole)
        lines.end();
    trace.bundle = reader.bundle();
    return trace;
}

QFuture<Traces> traces(Environment &environment)
{
    return environment.inWorker(look, variables);
}

} // namespace doctor::probes
