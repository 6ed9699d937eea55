// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/dsnsetting.h"

#include "codex/oserror.h"
#include "codex/toml.h"
#include "core/phrase.h"
#include "core/valuewords.h"
#include "feedback/durablefile.h"
#include "probes/datafolder.h"
#include "probes/files.h"

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

namespace {

constexpr qint64 largestFile = 64LL * 1024;

QString settingsFile(const Surroundings &surroundings)
{
    const QString folder = probes::settingsFolder(*surroundings.options);
    return folder.isEmpty() ? QString() : folder + "/settings.toml"_L1;
}

codex::ConfigValue rootOf(const QByteArray &settings)
{
    return codex::parseToml(settings, {.layer = codex::ConfigLayerKind::System}).root;
}

QString dsnIn(const codex::ConfigValue &root)
{
    return root.member(u"feedback"_s).member(u"dsn"_s).toString();
}

// A line that begins with the word, whatever stands before and after it.
qsizetype lineWith(const QList<QByteArray> &lines, const QByteArray &word, const QByteArray &next)
{
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QByteArray text = lines.at(line).trimmed();
        if (text.startsWith(word) && text.mid(word.size()).trimmed().startsWith(next))
            return line;
    }
    return -1;
}

} // namespace

std::optional<QByteArray> withDsn(const QByteArray &settings, const QString &dsn)
{
    const bool isEnded = settings.isEmpty() || settings.endsWith('\n');
    QList<QByteArray> lines = (isEnded ? settings : settings + '\n').split('\n');
    if (const qsizetype old = lineWith(lines, "dsn", "="); old >= 0)
        lines.removeAt(old);
    if (!dsn.isEmpty()) {
        qsizetype section = lineWith(lines, "[feedback]", {});
        if (section < 0) {
            lines.insert(lines.size() - 1, "[feedback]");
            section = lines.size() - 2;
        }
        lines.insert(section + 1, "dsn = \"" + dsn.toUtf8() + '"');
    }
    const QByteArray edited = lines.join('\n');
    // Whether that did it is for the parser to say.
    const codex::ParsedToml parsed = codex::parseToml(edited, {.layer = codex::ConfigLayerKind::System});
    const codex::ConfigValue uploads = rootOf(settings).member(u"feedback"_s).member(u"uploads"_s);
    const bool isKept = parsed.root.member(u"feedback"_s).member(u"uploads"_s).toBool(true) == uploads.toBool(true);
    if (!parsed.faults.isEmpty() || dsnIn(parsed.root) != dsn || !isKept)
        return std::nullopt;
    return edited;
}

DsnSetting readDsnSetting(const Surroundings &surroundings)
{
    const QString file = settingsFile(surroundings);
    const Destination destination = readDestination(surroundings);
    DsnSetting setting{.text = dsnIn(rootOf(probes::readFile(surroundings, file, largestFile).bytes)), .file = file};
    if (destination.isForbidden || (destination.isOfPolicy && !destination.errorText.isEmpty()))
        setting.decidedBy = destination.refusal();
    else if (destination.isOfPolicy)
        setting.decidedBy = {QT_TRANSLATE_NOOP("Checks", "The policy of this machine (%1) has it go to %2."),
                             {destination.source, phrase(destination.dsn->place())}};
    else if (destination.source == "CODEX_DOCTOR_DSN"_L1)
        setting.decidedBy = {QT_TRANSLATE_NOOP("Checks", "The variable CODEX_DOCTOR_DSN decides.")};
    else if (file.isEmpty())
        setting.decidedBy = {QT_TRANSLATE_NOOP("Checks", "There is no home folder to keep it in.")};
    return setting;
}

Message saveDsn(const Surroundings &surroundings, const QString &dsn)
{
    const QString file = settingsFile(surroundings);
    const probes::FileContent content = probes::readFile(surroundings, file, largestFile);
    if (!content.isRead() && content.errorNumber != ENOENT && content.errorNumber != ENOTDIR)
        return {QT_TRANSLATE_NOOP("Checks", "%1 cannot be read: %2"),
                {file, valuePhrase(codex::osErrorText(content.errorNumber))}};
    const std::optional<QByteArray> edited = content.isTruncated ? std::nullopt : withDsn(content.bytes, dsn);
    if (!edited)
        return {QT_TRANSLATE_NOOP("Checks", "%1 has to be edited by hand: its form is not the usual one."), {file}};
    int errorNumber = makeFolder(file.section(u'/', 0, -2));
    if (errorNumber == 0)
        errorNumber = replaceFile(file, *edited);
    if (errorNumber == 0)
        return {};
    return {QT_TRANSLATE_NOOP("Checks", "%1 cannot be written: %2"),
            {file, valuePhrase(codex::osErrorText(errorNumber))}};
}

} // namespace doctor::feedback
