// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/disk.h"

#include "codex/oserror.h"
#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"
#include "probes/facts.h"
#include "probes/files.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <sys/statvfs.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 gibibyte = 1024LL * mebibyte;
constexpr qint64 warningThreshold = 5 * gibibyte;
constexpr qint64 failureThreshold = gibibyte;

DiskPlace measured(const QString &label, const QString &path)
{
    DiskPlace place{.label = label, .path = path, .named = path};
    while (probes::fileEvidence(place.path).kind != probes::FileKind::Directory && place.path.contains(u'/')) {
        if (place.path == u'/')
            break;
        place.path = place.path.section(u'/', 0, -2);
        if (place.path.isEmpty())
            place.path = u'/';
    }
    struct statvfs volume = {};
    if (::statvfs(QFile::encodeName(place.path).constData(), &volume) != 0) {
        place.errorClass = codex::osErrorClass(errno);
        return place;
    }
    const bool isOutOfInodes = volume.f_files > 0 && volume.f_favail == 0;
    const auto free = static_cast<qint64>(volume.f_bavail) * static_cast<qint64>(volume.f_frsize);
    place.availableBytes = isOutOfInodes ? 0 : free;
    place.uselessBytes = isOutOfInodes ? free : 0;
    return place;
}

QFuture<DiskEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::CodexHome &home) {
            return DiskEvidence{.places = {measured(u"CODEX_HOME"_s, home.path),
                                           measured(u"worktree"_s, surroundings.options->workingDirectory)}};
        },
        probes::codexHome);
}

QString amount(qint64 bytes)
{
    const bool isLarge = bytes >= gibibyte;
    const double value = static_cast<double>(bytes) / static_cast<double>(isLarge ? gibibyte : mebibyte);
    return QString::number(value, 'f', 1) + (isLarge ? " GiB"_L1 : " MiB"_L1);
}

Issue lowSpace(const DiskPlace &place)
{
    return {.severity = place.availableBytes < failureThreshold ? Severity::Fail : Severity::Warning,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 has insufficient disk space"), {labelPhrase(place.label)}},
            .measured = verbatim(figurePhrase(amount(place.availableBytes))),
            .expected = {QT_TRANSLATE_NOOP("Checks", "at least %1"), {figurePhrase(amount(warningThreshold))}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Free disk space on the volume of %1, or move it to a larger one."),
                       {place.named}},
            .fields = {place.label + " available"_L1},
            .root = {Cause::DiskFull, place.path}};
}

Issue noFurtherFile(const DiskPlace &place)
{
    Issue issue = lowSpace(place);
    issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "No file can be made in %1: its file system has no inode left, though %2 "
                                     "are free"),
                   {labelPhrase(place.label), figurePhrase(amount(place.uselessBytes))}};
    issue.measured = {QT_TRANSLATE_NOOP("Checks", "0 free inodes")};
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "free inodes: each file takes one")};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks",
                                      "Delete files there that nobody needs, many small ones above all: `df -i "
                                      "%1` shows what is left."),
                    {shellWord(place.path)}};
    return issue;
}

Issue notMeasured(const DiskPlace &place)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The disk space for %1 could not be checked"),
                      {labelPhrase(place.label)}},
            .measured = inOurWords(place.errorClass),
            .expected = {QT_TRANSLATE_NOOP("Checks", "readable filesystem capacity")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Check the access to %1 and its free space."), {place.path}},
            .fields = {place.label + " available"_L1},
            .root = {Cause::Storage, place.path}};
}

Message summaryOf(Status status, qint64 smallest)
{
    if (smallest < 0)
        return {QT_TRANSLATE_NOOP("Checks", "Disk capacity could not be verified")};
    if (status == Status::Fail)
        return {QT_TRANSLATE_NOOP("Checks", "Critically low disk space (%1)"), {figurePhrase(amount(smallest))}};
    if (smallest < warningThreshold)
        return {QT_TRANSLATE_NOOP("Checks", "Low disk space (%1)"), {figurePhrase(amount(smallest))}};
    if (status == Status::Warning)
        return {QT_TRANSLATE_NOOP("Checks", "Disk capacity could not be fully verified")};
    return {QT_TRANSLATE_NOOP("Checks", "%1 free"), {figurePhrase(amount(smallest))}};
}

} // namespace

Outcome judgeDisk(const DiskEvidence &evidence)
{
    Outcome outcome{.details = {{u"warning threshold"_s, amount(warningThreshold)},
                                {u"failure threshold"_s, amount(failureThreshold)}}};
    qint64 smallest = -1;
    for (const DiskPlace &place : evidence.places) {
        const bool isMeasured = place.availableBytes >= 0;
        outcome.details.append({place.label + " available"_L1, isMeasured
                                                                   ? amount(place.availableBytes)
                                                                   : u"unavailable (%1)"_s.arg(place.errorClass)});
        if (!isMeasured)
            outcome.issues.append(notMeasured(place));
        else if (place.availableBytes < warningThreshold)
            outcome.issues.append(place.uselessBytes > 0 ? noFurtherFile(place) : lowSpace(place));
        if (isMeasured && (smallest < 0 || place.availableBytes < smallest))
            smallest = place.availableBytes;
    }
    outcome.status = statusOf(outcome.issues);
    const auto full =
        std::ranges::find_if(evidence.places, [](const DiskPlace &place) { return place.uselessBytes > 0; });
    outcome.summary = full == evidence.places.end() ? summaryOf(outcome.status, smallest) : noFurtherFile(*full).cause;
    return outcome;
}

Check disk()
{
    return makeCheck({.id = "system.disk"_L1,
                      .section = "disk"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Disk")},
                     gather, judgeDisk);
}

} // namespace doctor::checks
