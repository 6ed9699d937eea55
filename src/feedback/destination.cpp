// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/destination.h"

#include "codex/oserror.h"
#include "codex/toml.h"
#include "core/phrase.h"
#include "core/valuewords.h"
#include "probes/datafolder.h"
#include "probes/files.h"

#include <QFileInfo>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

namespace {

constexpr qint64 largestFile = 64LL * 1024;

// What one of the two files says.
struct Settings {
    codex::ConfigValue dsn = {};
    codex::ConfigValue uploads = {};
    Message errorText = {};
    QString errorSource = {};
};

QString placeOf(const QString &file, const codex::ConfigValue &value)
{
    return u"%1:%2"_s.arg(file).arg(value.source().line);
}

Settings faulty(const QString &source, const Message &errorText)
{
    return {.errorText = errorText, .errorSource = source};
}

// A word that is not known may be one that forbids, wrongly written.
QString unknownKey(const codex::ConfigValue &root, const codex::ConfigValue &section)
{
    for (const QString &key : root.keys()) {
        if (key != "feedback"_L1)
            return key;
    }
    for (const QString &key : section.keys()) {
        if (key != "dsn"_L1 && key != "uploads"_L1)
            return "feedback."_L1 + key;
    }
    return {};
}

Settings understood(const QString &path, const codex::ConfigValue &root)
{
    using Type = codex::ConfigValue::Type;
    const codex::ConfigValue section = root.member(u"feedback"_s);
    if (section.exists() && !section.isTable())
        return faulty(placeOf(path, section), Message{QT_TRANSLATE_NOOP("Checks", "feedback has to be a table")});
    if (const QString key = unknownKey(root, section); !key.isEmpty())
        return faulty(placeOf(path, root.at(key)),
                      {QT_TRANSLATE_NOOP("Checks", "%1 is not a setting; there are dsn and uploads"), {key}});
    Settings settings{.dsn = section.member(u"dsn"_s), .uploads = section.member(u"uploads"_s)};
    if (settings.dsn.exists() && settings.dsn.type() != Type::String)
        return faulty(placeOf(path, settings.dsn), {QT_TRANSLATE_NOOP("Checks", "dsn has to be a string")});
    if (settings.uploads.exists() && settings.uploads.type() != Type::Boolean)
        return faulty(placeOf(path, settings.uploads),
                      {QT_TRANSLATE_NOOP("Checks", "uploads has to be true or false")});
    return settings;
}

// A link to a place that is not mounted: there are settings, which cannot be read.
bool leadsNowhere(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.path());
    return file.isSymLink() || (folder.isSymLink() && !folder.exists());
}

Settings settingsIn(const Surroundings &surroundings, const QString &path)
{
    const probes::FileContent content = probes::readFile(surroundings, path, largestFile);
    const bool isAbsent = content.errorNumber == ENOENT || content.errorNumber == ENOTDIR;
    if (isAbsent && !leadsNowhere(path))
        return {};
    if (!content.isRead())
        return faulty(path, {QT_TRANSLATE_NOOP("Checks", "it cannot be read: %1"),
                             {valuePhrase(codex::osErrorText(content.errorNumber))}});
    if (content.isTruncated)
        return faulty(path, {QT_TRANSLATE_NOOP("Checks", "it is larger than 64 KiB")});
    const codex::ParsedToml toml =
        codex::parseToml(content.bytes, {.layer = codex::ConfigLayerKind::System, .file = path});
    if (!toml.faults.isEmpty()) {
        const codex::ConfigFault &fault = toml.faults.constFirst();
        return faulty(u"%1:%2"_s.arg(path).arg(fault.source.line), fault.cause);
    }
    return understood(path, toml.root);
}

// Nothing if the file decides nothing.
std::optional<Destination> decided(const QString &path, const Settings &settings)
{
    if (!settings.errorText.isEmpty())
        return Destination{.source = settings.errorSource, .errorText = settings.errorText};
    if (!settings.uploads.toBool(true))
        return Destination{.source = placeOf(path, settings.uploads), .isForbidden = true};
    if (!settings.dsn.exists())
        return std::nullopt;
    const ParsedDsn parsed = parseDsn(settings.dsn.toString());
    return Destination{.dsn = parsed.dsn, .source = placeOf(path, settings.dsn), .errorText = parsed.errorText};
}

} // namespace

Message Destination::refusal() const
{
    if (isForbidden)
        return {isOfUser ? QT_TRANSLATE_NOOP("Checks", "You have turned uploads off (%1). The bundle can be saved to a "
                                                       "file instead.")
                         : QT_TRANSLATE_NOOP("Checks", "Uploads are forbidden on this machine (%1). The bundle can be "
                                                       "saved to a file instead."),
                {source}};
    if (!errorText.isEmpty())
        return {QT_TRANSLATE_NOOP(
                    "Checks",
                    "Nothing can be sent, as there is a fault in %1: %2. The bundle can be saved to a file instead."),
                {source, phrase(errorText)}};
    if (!dsn)
        return {QT_TRANSLATE_NOOP("Checks", "No place for feedback is set, neither in the settings nor by "
                                            "CODEX_DOCTOR_DSN. The bundle can be saved to a file instead.")};
    return {};
}

Destination readDestination(const Surroundings &surroundings)
{
    const QString policyFile = surroundings.systemPath(u"/etc/codex-doctor/policy.toml"_s);
    std::optional<Destination> policy = decided(policyFile, settingsIn(surroundings, policyFile));
    if (policy)
        policy->isOfPolicy = true;
    if (policy && !policy->canSend())
        return *policy;
    const QString folder = probes::settingsFolder(*surroundings.options);
    const QString settingsFile = folder + "/settings.toml"_L1;
    std::optional<Destination> own =
        folder.isEmpty() ? std::nullopt : decided(settingsFile, settingsIn(surroundings, settingsFile));
    if (own)
        own->isOfUser = true;
    if (own && (own->isForbidden || !own->errorText.isEmpty())) // whoever wants no uploads, wants none
        return *own;
    if (policy)
        return *policy;
    if (const QString variable = surroundings.variable(u"CODEX_DOCTOR_DSN"_s); !variable.isEmpty()) {
        const ParsedDsn parsed = parseDsn(variable);
        return {.dsn = parsed.dsn, .source = u"CODEX_DOCTOR_DSN"_s, .errorText = parsed.errorText};
    }
    return own.value_or(Destination());
}

Message refusalOf(const Destination &now, const Dsn &queuedFor)
{
    if (now.isForbidden || ((now.isOfPolicy || now.isOfUser) && !now.errorText.isEmpty()))
        return now.refusal();
    if (now.isOfPolicy && now.dsn && *now.dsn != queuedFor)
        return {QT_TRANSLATE_NOOP("Checks", "It was queued for %1, and the policy of this machine (%2) has %3. Delete "
                                            "it, and send anew."),
                {phrase(queuedFor.place()), now.source, phrase(now.dsn->place())}};
    return {};
}

QFuture<Destination> destination(Environment &environment)
{
    return environment.inWorker(readDestination);
}

} // namespace doctor::feedback
