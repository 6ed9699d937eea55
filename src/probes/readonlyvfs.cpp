// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/readonlyvfs.h"

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace doctor::probes {

namespace {

// Bytes that were read before they were asked for. A check goes through most of a file in its order, a page at a time;
// that someone writes to it meanwhile is noticed afterwards all the same (ReadFingerprint).
struct ReadAhead {
    std::vector<char> bytes = {};
    qint64 start = 0;
    qint64 size = 0;
    qint64 expected = -1; // where the next read begins if it follows the last

    const char *find(qint64 offset, qint64 amount) const
    {
        const bool isThere = offset >= start && offset + amount <= start + size;
        return isThere ? bytes.data() + (offset - start) : nullptr;
    }
    void fill(int descriptor, qint64 offset)
    {
        constexpr size_t amount = 256UL * 1024;
        bytes.resize(amount);
        start = offset;
        size = qMax<qint64>(::pread(descriptor, bytes.data(), amount, offset), 0);
    }
};

} // namespace

struct ReadOnlyVfs::State {
    sqlite3_vfs vfs = {};
    sqlite3_vfs *system = nullptr; // for clock and random numbers
    QByteArray name = {};
    int mainFile = -1;
    int walFile = -1;
    std::shared_ptr<const std::atomic_bool> cancelled = {};
    ReadAhead mainAhead = {};
    ReadAhead walAhead = {};
};

namespace {

// A log that is not there is an empty file, since SQLite insists on opening one.
struct OpenFile {
    sqlite3_file base;
    int descriptor; // not owned
    const std::atomic_bool *cancelled;
    ReadAhead *ahead;
};

OpenFile &opened(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

// From what was read ahead, or by reading ahead where this read follows the last; false if neither serves.
bool takeAhead(const OpenFile &self, char *buffer, int amount, qint64 offset)
{
    const char *bytes = self.ahead->find(offset, amount);
    if (!bytes && self.descriptor >= 0 && offset == self.ahead->expected) {
        self.ahead->fill(self.descriptor, offset);
        bytes = self.ahead->find(offset, amount);
    }
    self.ahead->expected = offset + amount;
    if (bytes)
        std::memcpy(buffer, bytes, static_cast<size_t>(amount));
    return bytes;
}

int readAt(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    const OpenFile &self = opened(file);
    if (*self.cancelled)
        return SQLITE_IOERR_READ;
    auto *bytes = static_cast<char *>(buffer);
    if (takeAhead(self, bytes, amount, offset))
        return SQLITE_OK;
    int had = 0;
    while (had < amount && self.descriptor >= 0) {
        const ssize_t got = ::pread(self.descriptor, bytes + had, static_cast<size_t>(amount - had), offset + had);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return SQLITE_IOERR_READ;
        if (got == 0)
            break;
        had += static_cast<int>(got);
    }
    if (had == amount)
        return SQLITE_OK;
    std::memset(bytes + had, 0, static_cast<size_t>(amount - had)); // SQLite relies on it
    return SQLITE_IOERR_SHORT_READ;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const OpenFile &self = opened(file);
    *size = 0;
    struct stat status = {};
    if (self.descriptor < 0)
        return SQLITE_OK;
    if (::fstat(self.descriptor, &status) != 0)
        return SQLITE_IOERR_FSTAT;
    *size = status.st_size;
    return SQLITE_OK;
}

const sqlite3_io_methods &fileMethods()
{
    // Version 1 has no shared memory: in exclusive locking mode SQLite keeps the log's index on the heap.
    static const sqlite3_io_methods methods = {
        .iVersion = 1,
        .xClose = [](sqlite3_file *) { return SQLITE_OK; },
        .xRead = readAt,
        .xWrite = [](sqlite3_file *, const void *, int, sqlite3_int64) { return SQLITE_READONLY; },
        .xTruncate = [](sqlite3_file *, sqlite3_int64) { return SQLITE_READONLY; },
        .xSync = [](sqlite3_file *, int) { return SQLITE_OK; },
        .xFileSize = fileSize,
        .xLock = [](sqlite3_file *, int) { return SQLITE_OK; },
        .xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; },
        .xCheckReservedLock =
            [](sqlite3_file *, int *isReserved) {
                *isReserved = 0;
                return SQLITE_OK;
            },
        .xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; },
        .xSectorSize = [](sqlite3_file *) { return 4096; },
        .xDeviceCharacteristics = [](sqlite3_file *) { return 0; },
        .xShmMap = nullptr,
        .xShmLock = nullptr,
        .xShmBarrier = nullptr,
        .xShmUnmap = nullptr,
        .xFetch = nullptr,
        .xUnfetch = nullptr,
    };
    return methods;
}

bool isWal(const char *name)
{
    return name && QByteArrayView(name).endsWith("-wal");
}

} // namespace

ReadOnlyVfs::ReadOnlyVfs(int mainFile, int walFile, std::shared_ptr<const std::atomic_bool> cancelled)
    : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    state.system = sqlite3_vfs_find(nullptr);
    state.name = "codex-doctor-" + QByteArray::number(reinterpret_cast<quintptr>(m_state.get()), 16);
    state.mainFile = mainFile;
    state.walFile = walFile;
    state.cancelled = std::move(cancelled);
    state.vfs = {
        .iVersion = 1,
        .szOsFile = sizeof(OpenFile),
        .mxPathname = 64,
        .pNext = nullptr,
        .zName = state.name.constData(),
        .pAppData = &state,
        .xOpen =
            [](sqlite3_vfs *vfs, const char *, sqlite3_file *file, int flags, int *outFlags) {
                auto &own = *static_cast<State *>(vfs->pAppData);
                file->pMethods = nullptr;
                if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) == 0)
                    return SQLITE_CANTOPEN; // journals and temporary files
                const bool isLog = (flags & SQLITE_OPEN_WAL) != 0;
                opened(file) = {.base = {&fileMethods()},
                                .descriptor = isLog ? own.walFile : own.mainFile,
                                .cancelled = own.cancelled.get(),
                                .ahead = isLog ? &own.walAhead : &own.mainAhead};
                if (outFlags)
                    *outFlags = (flags & ~SQLITE_OPEN_READWRITE) | SQLITE_OPEN_READONLY;
                return SQLITE_OK;
            },
        .xDelete = [](sqlite3_vfs *, const char *, int) { return SQLITE_OK; },
        .xAccess =
            [](sqlite3_vfs *vfs, const char *name, int, int *result) {
                *result = isWal(name) && static_cast<const State *>(vfs->pAppData)->walFile >= 0 ? 1 : 0;
                return SQLITE_OK;
            },
        .xFullPathname =
            [](sqlite3_vfs *, const char *name, int size, char *out) {
                sqlite3_snprintf(size, out, "%s", name);
                return SQLITE_OK;
            },
        .xDlOpen = nullptr,
        .xDlError = nullptr,
        .xDlSym = nullptr,
        .xDlClose = nullptr,
        .xRandomness =
            [](sqlite3_vfs *vfs, int size, char *out) {
                sqlite3_vfs *system = static_cast<State *>(vfs->pAppData)->system;
                return system->xRandomness(system, size, out);
            },
        .xSleep = [](sqlite3_vfs *, int) { return 0; },
        .xCurrentTime =
            [](sqlite3_vfs *vfs, double *now) {
                sqlite3_vfs *system = static_cast<State *>(vfs->pAppData)->system;
                return system->xCurrentTime(system, now);
            },
        .xGetLastError = [](sqlite3_vfs *, int, char *) { return 0; },
        .xCurrentTimeInt64 = nullptr,
        .xSetSystemCall = nullptr,
        .xGetSystemCall = nullptr,
        .xNextSystemCall = nullptr,
    };
}

ReadOnlyVfs::~ReadOnlyVfs() = default;

int ReadOnlyVfs::open(sqlite3 **connection)
{
    sqlite3_vfs_register(&m_state->vfs, 0);
    const int code =
        sqlite3_open_v2("/main", connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, m_state->name.constData());
    sqlite3_vfs_unregister(&m_state->vfs); // the connection keeps its own pointer
    if (code != SQLITE_OK)
        return code;
    sqlite3_extended_result_codes(*connection, 1);
    sqlite3_db_config(*connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return sqlite3_exec(*connection, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA temp_store=MEMORY", nullptr, nullptr,
                        nullptr);
}

} // namespace doctor::probes
