// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/database.h"

#include "probes/descriptor.h"
#include "probes/files.h"
#include "probes/readonlyvfs.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <sys/stat.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr int longestValue = 1024 * 1024;
constexpr int progressSteps =
    2000; // of SQLite's machine between two looks at the cancel flag: well under a millisecond

// What changes when a writer does what a reader without locks cannot stand: writes to the main file (a checkpoint, or
// any commit without a log) or begins the log anew. Commits that only append to the log do not count.
struct ReadFingerprint {
    std::array<qint64, 5> main = {}; // device, inode, size, seconds and nanoseconds of change
    QByteArray walHeader = {};       // its salts change when it begins anew
    QByteArray checkpointed = {}; // pages moved to the main file so far, and those being moved, from the shared index
    bool isInTheMiddle = false;

    bool operator==(const ReadFingerprint &) const = default;
};

QByteArray bytesAt(const QByteArray &path, qint64 offset, qsizetype amount)
{
    const Descriptor file(openRegularFile(path));
    QByteArray bytes(amount, '\0');
    const ssize_t got = file.isOpen() ? ::pread(file.number(), bytes.data(), static_cast<size_t>(amount), offset) : 0;
    bytes.truncate(qMax<ssize_t>(got, 0));
    return bytes;
}

// The magic number is written once the rollback journal holds what the main file is about to lose. Before and after
// that it is zero or the journal is gone, and the main file is whole.
bool hasLiveJournal(const QByteArray &path)
{
    return bytesAt(path + "-journal", 0, 8) == QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
}

ReadFingerprint fingerprintOf(const QByteArray &path)
{
    constexpr qint64 walHeaderSize = 32;
    constexpr qint64 checkpointInfo = 96; // nBackfill, five read marks, eight locks, nBackfillAttempted
    constexpr qint64 checkpointInfoSize = 40;
    ReadFingerprint fingerprint{.walHeader = bytesAt(path + "-wal", 0, walHeaderSize)};
    struct stat status = {};
    if (::stat(path.constData(), &status) == 0) {
        fingerprint.main = {static_cast<qint64>(status.st_dev), static_cast<qint64>(status.st_ino), status.st_size,
                            status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
    }
    const QByteArray info = bytesAt(path + "-shm", checkpointInfo, checkpointInfoSize);
    fingerprint.checkpointed = info.left(4) + info.right(8).left(4);
    fingerprint.isInTheMiddle = hasLiveJournal(path);
    return fingerprint;
}

} // namespace

struct Database::State {
    QByteArray path = {};
    Descriptor mainFile = Descriptor();
    Descriptor walFile = Descriptor();
    ReadFingerprint before = {};
    std::unique_ptr<ReadOnlyVfs> vfs = {};
    sqlite3 *connection = nullptr;
    DatabaseError error = {};
    int openErrorNumber = 0;

    void noteError() { error = {sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection))}; }
};

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Row::bytes(int column) const
{
    const auto *start = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {start, sqlite3_column_bytes(m_statement, column)};
}

QString Row::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

Database::Database(const Surroundings &surroundings, const QString &path) : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    // The log lies beside the file itself, not beside a link to it.
    const QString real = realPath(path);
    state.path = QFile::encodeName(real.isEmpty() ? path : real);
    state.before = fingerprintOf(state.path);
    if (state.before.isInTheMiddle)
        return;
    state.mainFile = Descriptor(openRegularFile(state.path));
    if (!state.mainFile.isOpen()) {
        state.openErrorNumber = errno;
        state.error = {SQLITE_CANTOPEN, QString::fromUtf8(sqlite3_errstr(SQLITE_CANTOPEN))};
        return;
    }
    surroundings.touchLog->file(path);
    state.walFile = Descriptor(openRegularFile(state.path + "-wal"));
    if (state.walFile.isOpen())
        surroundings.touchLog->file(path + "-wal"_L1);
    state.vfs = std::make_unique<ReadOnlyVfs>(state.mainFile.number(), state.walFile.number(), surroundings.cancelled);
    if (state.vfs->open(&state.connection) != SQLITE_OK)
        state.noteError();
    sqlite3_limit(state.connection, SQLITE_LIMIT_LENGTH, 64 * longestValue);
    const auto stop = [](void *flag) { return *static_cast<const std::atomic_bool *>(flag) ? 1 : 0; };
    sqlite3_progress_handler(state.connection, progressSteps, stop,
                             const_cast<std::atomic_bool *>(surroundings.cancelled.get()));
}

Database::~Database()
{
    sqlite3_close(m_state->connection);
}

bool Database::isInTheMiddle() const
{
    return m_state->before.isInTheMiddle;
}

bool Database::isOpen() const
{
    return m_state->connection && m_state->error.code == 0;
}

const DatabaseError &Database::error() const
{
    return m_state->error;
}

int Database::openErrorNumber() const
{
    return m_state->openErrorNumber;
}

bool Database::forEachRow(const char *query, const std::function<bool(const Row &)> &take)
{
    if (!m_state->connection)
        return false;
    m_state->error = {};
    sqlite3_stmt *raw = nullptr;
    int code = sqlite3_prepare_v2(m_state->connection, query, -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    if (code == SQLITE_OK) {
        code = sqlite3_step(raw);
        while (code == SQLITE_ROW && take(Row(raw)))
            code = sqlite3_step(raw);
    }
    if (code == SQLITE_DONE || code == SQLITE_ROW)
        return true;
    m_state->noteError();
    return false;
}

qint64 Database::number(const char *query)
{
    qint64 value = 0;
    forEachRow(query, [&](const Row &row) {
        value = row.integer(0);
        return false;
    });
    return value;
}

QString Database::text(const char *query)
{
    QString value;
    forEachRow(query, [&](const Row &row) {
        value = row.text(0);
        return false;
    });
    return value;
}

bool Database::wasDisturbed() const
{
    return m_state->before.isInTheMiddle || fingerprintOf(m_state->path) != m_state->before;
}

bool waitForNextAttempt(const Surroundings &surroundings, int attempt)
{
    constexpr int attempts = 6;
    constexpr std::chrono::milliseconds step{5};
    if (attempt + 1 >= attempts)
        return false;
    for (int i = 0; i < (1 << attempt) && !surroundings.isCancelled(); ++i)
        std::this_thread::sleep_for(step);
    return !surroundings.isCancelled();
}

} // namespace doctor::probes
