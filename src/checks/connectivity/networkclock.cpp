// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/networkclock.h"

#include "checks/connectivity/transportissue.h"
#include "core/phrase.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

// Tokens say to the second when they begin and end, a new certificate is valid from minutes ago, and AWS takes
// signatures that are at most 5 minutes old.
constexpr qint64 tolerance = 2LL * 60;

void addClock(NetworkClockEvidence &evidence, const probes::HttpEvidence &http)
{
    const QDateTime date = codex::classify(http.answer, false, http.receivedAt).date;
    if (date.isValid() && http.receivedAt.isValid())
        evidence.clocks.append({http.url.host(), date, http.receivedAt, http.toHead});
}

NetworkClockEvidence read(const Surroundings &surroundings, const probes::ProviderAnswers &answers,
                          const probes::AuthorisedAnswer &authorised)
{
    NetworkClockEvidence evidence{.isOffline = surroundings.options->offline};
    for (const auto &http : {answers.route, answers.models, authorised.http}) {
        if (http)
            addClock(evidence, *http);
    }
    return evidence;
}

QFuture<NetworkClockEvidence> gather(Environment &environment)
{
    return environment.inWorker(read, probes::providerAnswers, probes::authorisedAnswer);
}

// How many seconds this machine is ahead; what the answer may have taken on its way is not counted.
qint64 ahead(const ServerClock &clock)
{
    const qint64 difference = clock.date.secsTo(clock.receivedAt);
    const qint64 latency = std::chrono::ceil<std::chrono::seconds>(clock.latency).count();
    return difference > 0 ? std::max<qint64>(0, difference - latency) : difference;
}

QString duration(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds >= 2 * day)
        return phrase(
            Message{.text = QT_TRANSLATE_N_NOOP("Checks", "%n day(s)"), .count = static_cast<int>(seconds / day)});
    if (seconds >= 2 * hour)
        return phrase(QT_TRANSLATE_NOOP("Checks", "%1 h %2 min"),
                      {QString::number(seconds / hour), QString::number(seconds % hour / minute)});
    return seconds >= 2 * minute ? u"%1 min"_s.arg(seconds / minute) : u"%1 s"_s.arg(seconds);
}

// Of several the nearest: one server with a wrong clock, or an answer out of a cache, is not this machine's fault.
ServerClock nearest(const QList<ServerClock> &clocks)
{
    return *std::ranges::min_element(clocks, {}, [](const ServerClock &clock) { return std::llabs(ahead(clock)); });
}

Issue wrongClock(const ServerClock &clock)
{
    const qint64 seconds = ahead(clock);
    const QStringList arguments{duration(std::llabs(seconds)), clock.host};
    return {.cause = seconds > 0
                         ? Message{QT_TRANSLATE_NOOP("Checks", "The clock of this machine is %1 ahead of that of %2: "
                                                               "tokens and certificates seem to have expired, and "
                                                               "signatures of AWS are refused"),
                                   arguments}
                         : Message{QT_TRANSLATE_NOOP("Checks", "The clock of this machine is %1 behind that of %2: "
                                                               "tokens are not renewed in time, new certificates seem "
                                                               "not valid yet, and signatures of AWS are refused"),
                                   arguments},
            .measured = {QT_TRANSLATE_NOOP("Checks", "%1 here, %2 there"),
                         {isoPhrase(clock.receivedAt), isoPhrase(clock.date)}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "clocks less than 2 min apart")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Set the clock, and have it kept by NTP: `sudo timedatectl set-ntp "
                                                   "true`. In a container or virtual machine set that of the host.")},
            .fields = {u"clock difference"_s},
            .root = {Cause::Clock, {}},
            .headline = seconds > 0 ? Message{QT_TRANSLATE_NOOP("Checks", "The clock of this machine is %1 ahead"),
                                              {arguments.constFirst()}}
                                    : Message{QT_TRANSLATE_NOOP("Checks", "The clock of this machine is %1 behind"),
                                              {arguments.constFirst()}}};
}

} // namespace

Outcome judgeNetworkClock(const NetworkClockEvidence &evidence)
{
    if (evidence.isOffline)
        return skippedOffline();
    if (evidence.clocks.isEmpty())
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "No answer told the time to compare with")}};
    Outcome outcome;
    for (const ServerClock &clock : evidence.clocks)
        outcome.details.append({clock.host, clock.date.toUTC().toString(Qt::ISODate), false, true});
    const ServerClock clock = nearest(evidence.clocks);
    const qint64 seconds = ahead(clock);
    outcome.details.append({u"clock difference"_s, u"%1 s"_s.arg(seconds), false, true});
    if (std::llabs(seconds) >= tolerance)
        outcome.issues.append(wrongClock(clock));
    outcome.status = statusOf(outcome.issues);
    outcome.summary = outcome.issues.isEmpty()
                          ? Message{QT_TRANSLATE_NOOP("Checks", "The clock agrees with that of %1"), {clock.host}}
                          : outcome.issues.constFirst().headline;
    return outcome;
}

Check networkClock()
{
    return makeCheck({.id = u"network.clock"_s,
                      .section = u"clock"_s,
                      .category = Category::Connectivity,
                      .title = QT_TRANSLATE_NOOP("Checks", "Clock"),
                      .timeout = std::chrono::seconds{25},
                      .ours = true},
                     gather, judgeNetworkClock);
}

} // namespace doctor::checks
