// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/boundedresolve.h"

#include <QElapsedTimer>
#include <QFile>

#include <cerrno>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <thread>

namespace doctor::probes {

namespace {

struct Shared {
    std::mutex mutex;
    std::condition_variable settled;
    std::optional<int> errorNumber;
};

void resolve(const QByteArray &path, const std::shared_ptr<Shared> &shared)
{
    char *const resolved = ::realpath(path.constData(), nullptr);
    const int errorNumber = resolved ? 0 : errno;
    std::free(resolved); // realpath() gives it to be freed
    const std::lock_guard lock(shared->mutex);
    shared->errorNumber = errorNumber;
    shared->settled.notify_one();
}

ResolvedPath::State stateOf(int errorNumber)
{
    switch (errorNumber) {
    case 0:
        return ResolvedPath::State::Resolved;
    case ENOENT:
        return ResolvedPath::State::Missing;
    case EACCES:
    case EPERM:
        return ResolvedPath::State::Denied;
    default:
        return ResolvedPath::State::Failed;
    }
}

} // namespace

ResolvedPath resolveWithin(const Surroundings &surroundings, const QString &path, std::chrono::milliseconds limit)
{
    constexpr std::chrono::milliseconds slice{50}; // between two looks at the cancellation
    const auto shared = std::make_shared<Shared>();
    QElapsedTimer timer;
    timer.start();
    std::thread(resolve, QFile::encodeName(path), shared).detach();
    std::unique_lock lock(shared->mutex);
    while (!shared->errorNumber && !surroundings.isCancelled() && !timer.hasExpired(limit.count()))
        shared->settled.wait_for(lock, slice);
    return {.state = shared->errorNumber ? stateOf(*shared->errorNumber) : ResolvedPath::State::TimedOut,
            .took = std::chrono::milliseconds{timer.elapsed()}};
}

} // namespace doctor::probes
