// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/authfile.h"

#include "core/shellword.h"
#include "probes/credentials.h"
#include "probes/facts.h"

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

constexpr uint othersBits = 077;
constexpr uint writeBits = 022;

QFuture<CredentialFileEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const probes::CodexHome &home, const probes::Credentials &login) {
            CredentialFileEvidence evidence{.file = login.file,
                                            .mcpFile = home.path.isEmpty()
                                                           ? probes::FileEvidence()
                                                           : probes::fileEvidence(home.path + "/.credentials.json"_L1),
                                            .user = ::geteuid(),
                                            .isOfUse = login.storage != codex::CredentialStorage::Ephemeral};
            if (login.file.isSymbolicLink)
                evidence.linkTarget = probes::realPath(login.path);
            if (login.stored)
                evidence.homesWithSameLogin =
                    probes::homesWithSameLogin(surroundings, home.path, login.stored->refreshTokenMark);
            return evidence;
        },
        probes::codexHome, probes::credentials);
}

QString modeText(uint mode)
{
    return u"0%1"_s.arg(mode, 3, 8, QLatin1Char('0'));
}

Issue readableByOthers(const probes::FileEvidence &file)
{
    const QString name = file.path.section(u'/', -1);
    const bool isWritable = (file.mode & writeBits) != 0;
    const QString mode = modeText(file.mode);
    return {
        .cause =
            isWritable
                ? Message{QT_TRANSLATE_NOOP("Checks", "%1 can be written by other users: its mode is %2"), {name, mode}}
                : Message{QT_TRANSLATE_NOOP("Checks", "%1 is readable by other users: its mode is %2"), {name, mode}},
        .measured = {QT_TRANSLATE_NOOP("Checks", "mode %1"), {mode}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "mode %1"), {u"0600"_s}},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `chmod 600 %1`."), {shellWord(file.path)}},
        .source = name,
        .fields = {u"mode"_s},
        .root = {Cause::CredentialSafety, file.path}};
}

Issue otherOwner(const probes::FileEvidence &file, uint user)
{
    const QString name = file.path.section(u'/', -1);
    return {.cause = {QT_TRANSLATE_NOOP("Checks",
                                        "%1 belongs to another user (uid %2): Codex cannot renew the login in it"),
                      {name, QString::number(file.owner)}},
            .measured = {QT_TRANSLATE_NOOP("Checks", "uid %1"), {QString::number(file.owner)}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "uid %1"), {QString::number(user)}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `sudo chown $(id -u):$(id -g) %1`."), {shellWord(file.path)}},
            .source = name,
            .fields = {u"owner"_s},
            .root = {Cause::CredentialSafety, file.path}};
}

void judgePrivacy(QList<Issue> &issues, const probes::FileEvidence &file, uint user)
{
    constexpr uint root = 0;
    if (file.kind != probes::FileKind::Regular)
        return;
    if ((file.mode & othersBits) != 0 && file.size > 0)
        issues.append(readableByOthers(file));
    if (file.owner != user && user != root)
        issues.append(otherOwner(file, user));
}

Issue shared(const CredentialFileEvidence &evidence)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks",
                                    "The same login is also in %1: once one of them renews it, it is no longer "
                                    "valid in the others"),
                  {evidence.homesWithSameLogin.join(u", "_s)}},
        .measured = {QT_TRANSLATE_N_NOOP("Checks", "%n other home(s) with the same refresh token"),
                     {},
                     static_cast<int>(evidence.homesWithSameLogin.size())},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a login of its own for each home")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Log in separately in each: `CODEX_HOME=%1 codex login`."),
                   {shellWord(evidence.homesWithSameLogin.value(0))}},
        .source = u"auth.json"_s,
        .fields = {u"same login in"_s},
        .root = {Cause::CredentialSafety, evidence.file.path},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Several Codex homes share one login, and will lock each other out")}};
}

QList<Detail> describe(const CredentialFileEvidence &evidence)
{
    const probes::FileEvidence &file = evidence.file;
    QList<Detail> details;
    if (file.exists())
        details = {{u"auth file"_s, file.path, false, true},
                   {u"mode"_s, modeText(file.mode), false, true},
                   {u"owner"_s, u"uid %1"_s.arg(file.owner), false, true},
                   {u"modified"_s, file.modified.toUTC().toString(Qt::ISODate), false, true}};
    if (file.isSymbolicLink)
        details.append({u"symbolic link to"_s, evidence.linkTarget, false, true});
    for (const QString &home : evidence.homesWithSameLogin)
        details.append({u"same login in"_s, home, false, true});
    if (evidence.mcpFile.exists())
        details.append({u"MCP login file"_s,
                        u"%1, mode %2"_s.arg(evidence.mcpFile.path, modeText(evidence.mcpFile.mode)), false, true});
    return details;
}

Message summaryOf(const CredentialFileEvidence &evidence)
{
    if (!evidence.file.exists() && evidence.mcpFile.exists())
        return {QT_TRANSLATE_NOOP("Checks", "There is no auth.json; .credentials.json is private")};
    if (!evidence.file.exists())
        return {QT_TRANSLATE_NOOP("Checks", "There is no auth.json")};
    if (evidence.file.kind != probes::FileKind::Regular) // auth.credentials says so
        return {QT_TRANSLATE_NOOP("Checks", "auth.json is no regular file")};
    return {QT_TRANSLATE_NOOP("Checks", "auth.json is private")};
}

} // namespace

Outcome judgeAuthFile(const CredentialFileEvidence &evidence)
{
    Outcome outcome{.summary = summaryOf(evidence), .details = describe(evidence)};
    judgePrivacy(outcome.issues, evidence.file, evidence.user);
    judgePrivacy(outcome.issues, evidence.mcpFile, evidence.user);
    if (!evidence.homesWithSameLogin.isEmpty() && evidence.isOfUse)
        outcome.issues.append(shared(evidence));
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = outcome.issues.constFirst().cause;
    return outcome;
}

Check authFile()
{
    return makeCheck({.id = u"auth.file"_s,
                      .section = u"auth"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Login file"),
                      .ours = true},
                     gather, judgeAuthFile);
}

} // namespace doctor::checks
