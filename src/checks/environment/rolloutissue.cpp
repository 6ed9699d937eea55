// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/rolloutissue.h"

#include "codex/statefiles.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

using codex::Sampled;

int countOf(const Sampled &sampled)
{
    return static_cast<int>(qMin<qint64>(sampled.count, std::numeric_limits<int>::max()));
}

QString firstOf(const Sampled &sampled)
{
    return sampled.sample.value(0);
}

Issue issueOf(const Message &cause, const Sampled &rows, const Message &expected, const Message &remedy,
              const QString &subject)
{
    return {.cause = cause,
            .measured = {.text = QT_TRANSLATE_N_NOOP("Checks", "%n such file(s) or row(s), the first: %1"),
                         .arguments = {firstOf(rows)},
                         .count = countOf(rows)},
            .expected = expected,
            .remedy = remedy,
            .root = {Cause::Threads, subject}};
}

QString threadOfPath(const QString &path)
{
    const auto name = codex::parseRolloutName(path.section(u'/', -1));
    return name ? name->threadId : QString();
}

QString threadWord(const QString &path)
{
    const QString thread = threadOfPath(path);
    return thread.isEmpty() ? u"<id>"_s : thread;
}

RootCause zeroedRollouts(const QString &home)
{
    return {Cause::Threads, home + "#zeroed"_L1};
}

RootCause damagedArchives(const QString &home)
{
    return {Cause::Threads, home + "#unpacking"_L1};
}

} // namespace doctor::checks
