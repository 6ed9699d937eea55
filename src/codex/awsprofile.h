// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

namespace doctor::codex {

// What the files of the AWS SDK say, as far as it matters here. Most of it is secret.
struct AwsFiles {
    QByteArray config = {};                               // of ~/.aws/config, or AWS_CONFIG_FILE
    QByteArray credentials = {};                          // of ~/.aws/credentials, or AWS_SHARED_CREDENTIALS_FILE
    QString configPath = QStringLiteral("~/.aws/config"); // as it is shown
    QString credentialsPath = QStringLiteral("~/.aws/credentials");
    QByteArray ssoToken = {}; // of ~/.aws/sso/cache, for the profile in use
};

struct AwsSetting {
    QString value = {};
    QString source = {}; // "~/.aws/config:7"
};

// A profile of both files; what the file of credentials says wins.
struct AwsProfile {
    QString name = {};
    QString source = {}; // of its first section; empty: there is no such profile
    QHash<QString, AwsSetting> settings = {};

    bool exists() const { return !source.isEmpty(); }
    bool has(const QString &key) const { return !settings.value(key).value.isEmpty(); }
    QString value(const QString &key) const { return settings.value(key).value; }
};
AwsProfile awsProfile(const AwsFiles &files, const QString &name);

// Where its credentials come from, in the order of the SDK for Rust.
struct AwsCredentialSource {
    enum class Kind { None, Role, WebIdentity, Sso, Process, Keys };
    Kind kind = Kind::None;
    QString source = {};    // "~/.aws/credentials:3"
    QString subject = {};   // the role's profile, the SSO session, the program
    QDateTime expires = {}; // where a file tells
    bool isRenewable = false;
    bool isMissing = false; // the SSO session has no token: nobody has logged in
};
AwsCredentialSource awsCredentialSource(const AwsFiles &files, const AwsProfile &profile);

// The name of the file in ~/.aws/sso/cache that holds the token of a profile; empty without single sign-on.
QString ssoCacheName(const AwsFiles &files, const AwsProfile &profile);

// Everything in the files that must not leave the process.
QStringList secretsIn(const AwsFiles &files);

} // namespace doctor::codex
