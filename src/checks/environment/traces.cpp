// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/traces.h"

#include "codex/oserror.h"
#include "core/amounts.h"
#include "core/valuewords.h"

#include <QDateTime>

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using codex::TracedInference;

constexpr qsizetype mostShown = 10;

QFuture<probes::Traces> gather(Environment &environment)
{
    return environment.once(probes::traces);
}

QString endText(TracedInference::End end)
{
    switch (end) {
    case TracedInference::End::Completed:
        return u"completed"_s;
    case TracedInference::End::Failed:
        return u"failed"_s;
    case TracedInference::End::Cancelled:
        return u"cancelled"_s;
    case TracedInference::End::Unknown:
        return u"unfinished"_s;
    }
    Q_UNREACHABLE();
}

QString idText(const QByteArray &id)
{
    return id.isEmpty() ? u"none"_s : QString::fromLatin1(id);
}

QString inferenceText(const TracedInference &inference)
{
    const qint64 time = inference.endedAt > 0 ? inference.endedAt : inference.startedAt;
    const bool isTimed = inference.startedAt > 0 && inference.endedAt >= inference.startedAt;
    QStringList parts{endText(inference.end)
                      + (isTimed ? u" after %1 ms"_s.arg(inference.endedAt - inference.startedAt) : QString())};
    parts.append("response "_L1 + idText(inference.responseId));
    parts.append("request "_L1 + idText(inference.upstreamRequestId));
    if (!inference.model.isEmpty())
        parts.append(QString::fromLatin1(inference.model));
    parts.append("thread "_L1 + idText(inference.threadId));
    parts.append(QDateTime::fromMSecsSinceEpoch(time).toUTC().toString(Qt::ISODate));
    return parts.join(", "_L1);
}

QString bundleText(const probes::TraceFolder &folder)
{
    const codex::TraceBundle &bundle = folder.bundle;
    if (folder.errorNumber != 0)
        return u"%1: no log can be read (%2)"_s.arg(folder.name, codex::osErrorText(folder.errorNumber));
    QString text = u"thread %1, %2, %3, %4: %5 completed, %6 failed, %7 cancelled"_s
                       .arg(idText(bundle.rootThreadId), bundle.isComplete ? u"complete"_s : u"not complete"_s,
                            counted(bundle.events, u"event"_s), counted(bundle.started, u"inference"_s))
                       .arg(bundle.completed)
                       .arg(bundle.failed)
                       .arg(bundle.cancelled);
    if (bundle.otherLines > 0)
        text += u", and %1 that tell none"_s.arg(counted(bundle.otherLines, u"line"_s));
    return folder.isWhole ? text : text + ", the rest is not inspected"_L1;
}

// Of all bundles, the latest first.
void addInferences(const QString &label, QList<TracedInference> all, QList<Detail> &details)
{
    std::ranges::stable_sort(all, std::greater(), [](const TracedInference &inference) {
        return qMax(inference.startedAt, inference.endedAt);
    });
    for (const TracedInference &inference : all.first(qMin(mostShown, all.size())))
        details.append({label, inferenceText(inference)});
}

QList<Detail> detailsOf(const probes::Traces &traces)
{
    QList<Detail> details{{u"trace root"_s, traces.root}, {u"trace root set by"_s, traces.source}};
    if (traces.errorNumber != 0 && traces.errorNumber != ENOENT)
        details.append({u"trace root error"_s, codex::osErrorText(traces.errorNumber)});
    details.append({u"trace bundles"_s, QString::number(traces.count)});
    if (traces.count > traces.newest.size())
        details.append({u"trace bundles not inspected"_s, QString::number(traces.count - traces.newest.size())});
    QList<TracedInference> last;
    QList<TracedInference> failed;
    for (const probes::TraceFolder &folder : traces.newest) {
        details.append({u"trace bundle"_s, bundleText(folder)});
        last += folder.bundle.last;
        failed += folder.bundle.lastFailed;
    }
    addInferences(u"last failed inferences"_s, failed, details);
    addInferences(u"last inferences"_s, last, details);
    return details;
}

Message summaryOf(const probes::Traces &traces)
{
    qint64 failed = 0;
    for (const probes::TraceFolder &folder : traces.newest)
        failed += folder.bundle.failed;
    if (traces.count == 0)
        return {QT_TRANSLATE_NOOP("Checks", "Rollout traces are on, and there are none yet")};
    if (failed == 0)
        return {.text = QT_TRANSLATE_N_NOOP("Checks", "%n rollout trace(s), no failed inference"),
                .count = static_cast<int>(traces.count)};
    return {.text = QT_TRANSLATE_N_NOOP("Checks", "%n rollout trace(s), failed inferences: %1"),
            .arguments = {QString::number(failed)},
            .count = static_cast<int>(traces.count)};
}

Message howToTurnOff(const probes::Traces &traces)
{
    if (traces.source.startsWith(".env"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "Rollout traces hold prompts and answers in clear in %1. To turn them off, "
                                            "remove CODEX_ROLLOUT_TRACE_ROOT from %2."),
                {traces.root, valuePhrase(traces.source)}};
    return {QT_TRANSLATE_NOOP("Checks", "Rollout traces hold prompts and answers in clear in %1. To turn them off, run "
                                        "`unset CODEX_ROLLOUT_TRACE_ROOT` before Codex."),
            {traces.root}};
}

} // namespace

Outcome judgeTraces(const probes::Traces &traces)
{
    if (traces.root.isEmpty())
        return {.summary = {QT_TRANSLATE_NOOP("Checks", "Rollout traces are not turned on")}, .idle = true};
    Outcome outcome{.summary = summaryOf(traces), .details = detailsOf(traces)};
    outcome.notes.append({.severity = Severity::Info, .text = howToTurnOff(traces)});
    return outcome;
}

Check traces()
{
    return makeCheck({.id = u"state.traces"_s,
                      .section = u"traces"_s,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Rollout traces"),
                      .timeout = std::chrono::seconds{30},
                      .ours = true},
                     gather, judgeTraces);
}

} // namespace doctor::checks
