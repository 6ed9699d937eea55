// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/stateerrors.h"

#include "checks/environment/databasecare.h"
#include "core/valuewords.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::LogErrorGroup;
using codex::LogErrorKind;

constexpr qint64 recently = 2 * 3600; // seconds
constexpr int leastErrors = 3;        // one that a retry made good is no suffering

StateErrorsEvidence see(const Surroundings &surroundings, const probes::LoggedErrors &errors)
{
    return {.errors = errors, .now = surroundings.options->now};
}

QFuture<StateErrorsEvidence> gather(Environment &environment)
{
    return environment.inWorker(see, probes::loggedErrors);
}

QString timeText(qint64 seconds, const QString &format)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(format);
}

// "2026-11-26 18:00 UTC: 12 from 18:13:02 to 18:14:40, unexpected status 503 Service Unavailable …"
QString lineOf(const LogErrorGroup &group)
{
    const QString clock = u"HH:mm:ss"_s;
    const QString when = timeText(group.hour, u"yyyy-MM-dd HH:mm"_s) + " UTC"_L1;
    const QString span = group.first == group.last
                             ? u"at %1"_s.arg(timeText(group.last, clock))
                             : u"from %1 to %2"_s.arg(timeText(group.first, clock), timeText(group.last, clock));
    return u"%1: %2 %3, %4"_s.arg(when).arg(group.count).arg(span, group.example);
}

struct Recent {
    int count = 0;
    qint64 last = 0;
    QString example = {};
};

// What of this kind happened lately and was not followed by an answer of the model.
Recent recentOf(LogErrorKind kind, const StateErrorsEvidence &evidence)
{
    Recent recent;
    const qint64 since = evidence.now.toSecsSinceEpoch() - recently;
    for (const LogErrorGroup &group : evidence.errors.groups) {
        // An hour that began before counts where its errors did not.
        if (group.kind != kind || group.first < since)
            continue;
        if (recent.count == 0)
            recent = {.last = group.last, .example = group.example};
        recent.count += group.count;
    }
    return recent;
}

Message remedyFor(LogErrorKind kind)
{
    switch (kind) {
    case LogErrorKind::Connection:
        return {QT_TRANSLATE_NOOP("Checks",
                                  "See the checks of the connection in this report, or repeat them alone with "
                                  "`codex-doctor-cli --network-only`: the first hop that fails is the cause.")};
    case LogErrorKind::Authorisation:
        return {QT_TRANSLATE_NOOP("Checks", "Look at the account with `codex login status`, and sign in again with "
                                            "`codex logout` and `codex login`.")};
    case LogErrorKind::UsageLimit:
        return {QT_TRANSLATE_NOOP("Checks", "Wait until the limit is reset, which `/status` in Codex shows, or use "
                                            "another account or model.")};
    case LogErrorKind::Server:
        return {QT_TRANSLATE_NOOP("Checks",
                                  "Try again in some minutes, and look at https://status.openai.com or at the "
                                  "status page of your provider.")};
    case LogErrorKind::Database:
        return {QT_TRANSLATE_NOOP("Checks", "See the checks of the databases in this report, or repeat them alone with "
                                            "`codex-doctor-cli --check state --all`.")};
    }
    Q_UNREACHABLE();
}

Message causeOf(LogErrorKind kind, int count)
{
    const char *text = nullptr;
    switch (kind) {
    case LogErrorKind::Connection:
        text = QT_TRANSLATE_N_NOOP("Checks", "Codex lost its connection %n time(s) in the last two hours");
        break;
    case LogErrorKind::Authorisation:
        text = QT_TRANSLATE_N_NOOP("Checks", "Codex was refused %n time(s) in the last two hours for its credentials");
        break;
    case LogErrorKind::UsageLimit:
        text = QT_TRANSLATE_N_NOOP("Checks", "Codex met a usage limit %n time(s) in the last two hours");
        break;
    case LogErrorKind::Server:
        text = QT_TRANSLATE_N_NOOP("Checks", "The provider's server failed %n time(s) in the last two hours");
        break;
    case LogErrorKind::Database:
        text = QT_TRANSLATE_N_NOOP("Checks", "Codex could not use a database %n time(s) in the last two hours");
        break;
    }
    return {.text = text, .count = count};
}

Issue issueOf(LogErrorKind kind, const Recent &recent)
{
    return {.cause = causeOf(kind, recent.count),
            .measured =
                inOurWords(u"%1 UTC: %2"_s.arg(timeText(recent.last, u"yyyy-MM-dd HH:mm:ss"_s), recent.example)),
            .expected = {QT_TRANSLATE_NOOP("Checks", "answers after the last error")},
            .remedy = remedyFor(kind),
            .fields = {codex::nameOf(kind) + " errors"_L1},
            .root = {Cause::Unnamed, {}},
            .certainty = Certainty::Likely};
}

// An answer of the model makes up for what the network did before; a database is not mended by it.
bool isOver(LogErrorKind kind, const Recent &recent, const probes::LoggedErrors &errors)
{
    return kind != LogErrorKind::Database && errors.lastAnswered >= recent.last;
}

QList<Detail> detailsOf(const probes::LoggedErrors &errors)
{
    constexpr int mostShown = 24;
    QList<Detail> details{{u"log lines read"_s, grouped(errors.linesRead)}};
    if (errors.oldest > 0)
        details.append({u"log lines since"_s, timeText(errors.oldest, u"yyyy-MM-ddTHH:mm:ssZ"_s)});
    if (errors.isCut)
        details.append({u"older log lines"_s, u"not inspected"_s});
    for (const LogErrorGroup &group : errors.groups.mid(0, mostShown))
        details.append({codex::nameOf(group.kind) + " errors"_L1, lineOf(group)});
    if (errors.groups.size() > mostShown)
        details.append({u"further hours with errors"_s, QString::number(errors.groups.size() - mostShown)});
    return details;
}

Message summaryOf(const Outcome &outcome, const probes::LoggedErrors &errors)
{
    if (!outcome.issues.isEmpty())
        return outcome.issues.constFirst().cause;
    int count = 0;
    for (const LogErrorGroup &group : errors.groups)
        count += group.count;
    if (count == 0)
        return {QT_TRANSLATE_NOOP("Checks", "Codex logged no errors lately")};
    return {.text = QT_TRANSLATE_N_NOOP("Checks", "Codex logged %n error(s) lately, and none that lasts"),
            .count = count};
}

Outcome withoutTable(const probes::LoggedErrors &errors)
{
    Outcome outcome{.details = {{u"error"_s, errors.error.message}}};
    outcome.issues.append(
        {.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "%1 lacks the table that Codex writes its log to, or a part of it: Codex "
                                     "keeps no log"),
                   {errors.path}},
         .measured = inOurWords(codex::databaseErrorText(errors.error.code, errors.error.message)),
         .expected = {QT_TRANSLATE_NOOP("Checks", "a table of log lines as Codex makes it")},
         .remedy = moveAsideRemedy(codex::DatabaseKind::Logs, errors.path),
         .fields = {u"error"_s},
         .root = {Cause::Database, errors.path}});
    outcome.status = statusOf(outcome.issues);
    outcome.summary = outcome.issues.constFirst().cause;
    return outcome;
}

} // namespace

Outcome judgeStateErrors(const StateErrorsEvidence &evidence)
{
    const probes::LoggedErrors &errors = evidence.errors;
    if (!errors.isThere)
        return {.summary = {QT_TRANSLATE_NOOP("Checks", "There is no log database")}, .idle = true};
    if (errors.lacksTable)
        return withoutTable(errors);
    if (!errors.isRead)
        return {.status = Status::Skipped,
                .summary = {QT_TRANSLATE_NOOP("Checks", "The log database could not be read; state.paths says more")},
                .details = {{u"error"_s, errors.error.message}}};
    Outcome outcome{.details = detailsOf(errors)};
    for (const LogErrorKind kind : codex::allLogErrorKinds) {
        const Recent recent = recentOf(kind, evidence);
        if (recent.count >= leastErrors && !isOver(kind, recent, errors))
            outcome.issues.append(issueOf(kind, recent));
    }
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(outcome, errors);
    return outcome;
}

Check stateErrors()
{
    return makeCheck({.id = u"state.errors"_s,
                      .section = u"errors"_s,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Errors in the log"),
                      .ours = true},
                     gather, judgeStateErrors);
}

} // namespace doctor::checks
