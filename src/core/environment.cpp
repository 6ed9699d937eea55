// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/environment.h"

#include "core/secretnames.h"

#include <QThreadPool>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

struct Environment::Run {
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    std::unordered_map<quintptr, std::shared_ptr<void>> facts;
};

namespace {

// Jobs wait for disks more than they compute. The pool is never destroyed: its destructor would wait for a job that
// hangs on a dead mount, and the program could not end.
QThreadPool &blockingPool()
{
    constexpr int threads = 48;
    static QThreadPool *const pool = [] {
        auto *created = new QThreadPool;
        created->setMaxThreadCount(threads);
        return created;
    }();
    return *pool;
}

} // namespace

Environment::Environment(RunOptions options, QObject *parent)
    : QObject(parent),
      m_run(std::make_shared<Run>()), m_surroundings{.options = std::make_shared<const RunOptions>(std::move(options)),
                                                     .touchLog = std::make_shared<TouchLog>(),
                                                     .secrets = std::make_shared<SecretStore>(),
                                                     .cancelled = m_run->cancelled},
      m_isRoot(true)
{
    // Before any check runs: a detail may quote such a value without having read it as a secret.
    learnVariables(*m_surroundings.secrets, m_surroundings.options->variables);
}

Environment::Environment(std::shared_ptr<Run> run, Surroundings surroundings, QObject *parent)
    : QObject(parent), m_run(std::move(run)), m_surroundings(std::move(surroundings)), m_isRoot(false)
{}

// Of a large home the facts take longer to free than a window's thread may be busy: a worker does it, when nobody waits
// for them any more.
Environment::~Environment()
{
    if (!m_isRoot)
        return;
    *m_run->cancelled = true;
    while (!children().isEmpty())
        delete children().constFirst();
    startInPool([run = std::exchange(m_run, nullptr)] {});
}

Environment *Environment::branch()
{
    Surroundings surroundings = m_surroundings;
    surroundings.touchLog = std::make_shared<TouchLog>();
    return new Environment(m_run, std::move(surroundings), m_isRoot ? this : parent());
}

std::shared_ptr<void> &Environment::factSlot(quintptr fact)
{
    return m_run->facts[fact];
}

bool Environment::hasBusyWorkers()
{
    return blockingPool().activeThreadCount() > 0;
}

void Environment::startInPool(std::function<void()> task)
{
    blockingPool().start(std::move(task));
}

} // namespace doctor
