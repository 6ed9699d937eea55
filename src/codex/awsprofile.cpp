// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/awsprofile.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

using Kind = AwsCredentialSource::Kind;

struct Line {
    QString section = {};
    QString key = {};
    QString value = {};
    int number = 0;
    bool isHeader = false; // of the section
};

// Lines that are indented belong to a setting of their own kind and are passed over.
void forEachLine(const QByteArray &text, const std::function<void(const Line &)> &take)
{
    Line line;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &raw : lines) {
        ++line.number;
        const QString trimmed = QString::fromUtf8(raw).trimmed();
        line.isHeader = trimmed.startsWith(u'[');
        if (line.isHeader) {
            line.section = trimmed.mid(1).section(u']', 0, 0).simplified();
            take(line);
            continue;
        }
        const qsizetype equals = trimmed.indexOf(u'=');
        const bool isIndented = raw.startsWith(' ') || raw.startsWith('\t');
        if (isIndented || equals <= 0 || trimmed.startsWith(u'#') || trimmed.startsWith(u';'))
            continue;
        line.key = trimmed.left(equals).trimmed().toLower();
        line.value = trimmed.mid(equals + 1).section(u" #"_s, 0, 0).section(u" ;"_s, 0, 0).trimmed();
        take(line);
    }
}

void addSettings(AwsProfile &profile, const QByteArray &text, const QString &path, const QStringList &sections)
{
    forEachLine(text, [&](const Line &line) {
        const QString place = u"%1:%2"_s.arg(path).arg(line.number);
        if (!sections.contains(line.section))
            return;
        if (line.isHeader && profile.source.isEmpty())
            profile.source = place;
        else if (!line.isHeader)
            profile.settings.insert(line.key, {line.value, place});
    });
}

QString ssoSetting(const AwsFiles &files, const QString &session, const QString &key)
{
    QString value;
    forEachLine(files.config, [&](const Line &line) {
        if (!line.isHeader && line.section == "sso-session "_L1 + session && line.key == key)
            value = line.value;
    });
    return value;
}

QDateTime pointInTime(const QString &text)
{
    // Some tools write "UTC" for the Z.
    const QDateTime time = QDateTime::fromString(QString(text).replace("UTC"_L1, "Z"_L1), Qt::ISODate);
    return time.isValid() ? time.toUTC() : QDateTime();
}

AwsCredentialSource ssoSource(const AwsFiles &files, const AwsProfile &profile, const QString &key)
{
    const QJsonObject token = QJsonDocument::fromJson(files.ssoToken).object();
    return {.kind = Kind::Sso,
            .source = profile.settings.value(key).source,
            .subject = profile.value(key),
            .expires = pointInTime(token.value("expiresAt"_L1).toString()),
            .isRenewable = !token.value("refreshToken"_L1).toString().isEmpty(),
            .isMissing = token.value("accessToken"_L1).toString().isEmpty()};
}

} // namespace

AwsProfile awsProfile(const AwsFiles &files, const QString &name)
{
    AwsProfile profile{.name = name};
    QStringList sections{"profile "_L1 + name};
    if (name == "default"_L1)
        sections.append(name);
    addSettings(profile, files.config, files.configPath, sections);
    addSettings(profile, files.credentials, files.credentialsPath, {name});
    return profile;
}

AwsCredentialSource awsCredentialSource(const AwsFiles &files, const AwsProfile &profile)
{
    const auto made = [&](Kind kind, const QString &key, const QString &subject = {}) {
        return AwsCredentialSource{.kind = kind, .source = profile.settings.value(key).source, .subject = subject};
    };
    if (profile.has(u"role_arn"_s) && profile.has(u"web_identity_token_file"_s))
        return made(Kind::WebIdentity, u"web_identity_token_file"_s);
    if (profile.has(u"role_arn"_s))
        return made(Kind::Role, u"role_arn"_s, profile.value(u"source_profile"_s));
    for (const QString &key : {u"sso_session"_s, u"sso_start_url"_s}) {
        if (profile.has(key))
            return ssoSource(files, profile, key);
    }
    if (profile.has(u"credential_process"_s))
        return made(Kind::Process, u"credential_process"_s, profile.value(u"credential_process"_s).section(u' ', 0, 0));
    if (!profile.has(u"aws_access_key_id"_s))
        return {};
    AwsCredentialSource keys = made(Kind::Keys, u"aws_access_key_id"_s);
    // Not of the SDK: what tools that fetch temporary keys write beside them.
    for (const QString &key : {u"x_security_token_expires"_s, u"aws_expiration"_s, u"expiration"_s}) {
        if (!keys.expires.isValid())
            keys.expires = pointInTime(profile.value(key));
    }
    return keys;
}

QString ssoCacheName(const AwsFiles &files, const AwsProfile &profile)
{
    const QString session = profile.value(u"sso_session"_s);
    const QString subject = !session.isEmpty() ? session : profile.value(u"sso_start_url"_s);
    const bool isKnown = session.isEmpty() || !ssoSetting(files, session, u"sso_start_url"_s).isEmpty();
    if (subject.isEmpty() || !isKnown)
        return {};
    const QByteArray hash = QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QString::fromLatin1(hash) + ".json"_L1;
}

QStringList secretsIn(const AwsFiles &files)
{
    QStringList secrets;
    const auto take = [&](const Line &line) {
        const bool isSecret = line.key == "aws_access_key_id"_L1 || line.key == "aws_secret_access_key"_L1
                              || line.key == "aws_session_token"_L1 || line.key == "aws_security_token"_L1;
        if (!line.isHeader && isSecret)
            secrets.append(line.value);
    };
    forEachLine(files.config, take);
    forEachLine(files.credentials, take);
    const QJsonObject token = QJsonDocument::fromJson(files.ssoToken).object();
    for (const auto key : {"accessToken"_L1, "refreshToken"_L1, "clientSecret"_L1, "clientId"_L1})
        secrets.append(token.value(key).toString());
    secrets.removeAll(QString());
    return secrets;
}

} // namespace doctor::codex
