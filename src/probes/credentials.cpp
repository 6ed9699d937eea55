// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/credentials.h"

#include "codex/oserror.h"
#include "probes/facts.h"

#include <QStringDecoder>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestLogin = 4 * 1024 * 1024;
constexpr qsizetype mostNeighbours = 4096;

codex::ParsedCredentials parsed(const Surroundings &surroundings, const QByteArray &bytes)
{
    codex::ParsedCredentials login = codex::parseCredentials(bytes);
    for (const QString &secret : std::as_const(login.secrets))
        surroundings.secrets->add(secret, u"credential"_s);
    login.secrets.clear();
    return login;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

void readLogin(const Surroundings &surroundings, Credentials &credentials)
{
    using State = Credentials::State;
    const FileContent content = readFile(surroundings, credentials.path, largestLogin);
    if (credentials.file.kind == FileKind::Missing)
        return;
    credentials.state = State::Unreadable;
    if (!content.isRead()) {
        credentials.error.value = codex::osErrorText(content.errorNumber);
    } else if (!isUtf8(content.bytes)) {
        credentials.error.value = u"stream did not contain valid UTF-8"_s;
    } else if (const codex::ParsedCredentials login = parsed(surroundings, content.bytes); login.fault.exists()) {
        credentials.fault = login.fault;
        credentials.error = codex::printedError(login.fault);
    } else {
        credentials.state = State::Read;
        credentials.stored = login.stored;
    }
}

void withoutKeyring(Credentials &credentials)
{
    credentials.state = Credentials::State::Unreadable;
    credentials.error = {u"failed to load CLI auth from keyring"_s,
                         u"Platform secure storage failure: no secret service provider or dbus session found"_s};
}

// In mode "auto" the keyring comes before the file.
void inspectKeyring(const Surroundings &surroundings, const codex::Config &config, Credentials &credentials)
{
    const bool isAuto = credentials.storage == codex::CredentialStorage::Auto;
    const bool isEncryptedFile = config.root.at(u"features.secret_auth_storage").toBool();
    const bool mayHold = isEncryptedFile ? fileEvidence(config.codexHome + "/secrets"_L1).exists()
                                         : credentials.keyring.mayHoldEntries();
    const bool isKnownEmpty = !isEncryptedFile && credentials.keyring.hasLogin == false;
    const bool isKnownThere = !isEncryptedFile && credentials.keyring.hasLogin == true;
    if (isAuto && !isKnownThere)
        readLogin(surroundings, credentials);
    if (mayHold && !isKnownEmpty && credentials.state == Credentials::State::None)
        credentials.state = Credentials::State::NotInspected;
    else if (!mayHold && !isAuto && !isEncryptedFile)
        withoutKeyring(credentials);
}

Credentials gather(const Surroundings &surroundings, const CodexHome &home, const codex::Config &config,
                   const SecretService &keyring)
{
    const codex::ConfigValue store = config.root.member(u"cli_auth_credentials_store");
    Credentials credentials{.storage = codex::credentialStorage(store.toString()),
                            .storageSource = store.exists() ? store.source().brief() : QString(),
                            .path = home.path + "/auth.json"_L1};
    if (home.path.isEmpty())
        return credentials;
    credentials.file = fileEvidence(credentials.path);
    const bool isOfKeyring = credentials.storage == codex::CredentialStorage::Keyring
                             || credentials.storage == codex::CredentialStorage::Auto;
    if (isOfKeyring)
        credentials.keyring = keyring;
    if (credentials.storage == codex::CredentialStorage::File)
        readLogin(surroundings, credentials);
    else if (isOfKeyring)
        inspectKeyring(surroundings, config, credentials);
    return credentials;
}

} // namespace

QFuture<Credentials> credentials(Environment &environment)
{
    return environment.inWorker(gather, codexHome, config, secretService);
}

QStringList homesWithSameLogin(const Surroundings &surroundings, const QString &home,
                               const QByteArray &refreshTokenMark)
{
    QStringList same;
    const QString userHome = surroundings.options->homeDirectory;
    if (refreshTokenMark.isEmpty() || userHome.isEmpty())
        return same;
    const FileEvidence own = fileEvidence(home);
    const QList<QByteArray> names = listDirectory(userHome, mostNeighbours).names;
    for (const QByteArray &name : names) {
        if (surroundings.isCancelled())
            break;
        if (!name.startsWith(".codex"))
            continue;
        const QString other = userHome + u'/' + QString::fromLocal8Bit(name);
        const FileEvidence folder = fileEvidence(other);
        if (folder.kind != FileKind::Directory || (folder.device == own.device && folder.inode == own.inode))
            continue;
        const FileContent content = readFile(surroundings, other + "/auth.json"_L1, largestLogin);
        if (content.isRead() && parsed(surroundings, content.bytes).stored.refreshTokenMark == refreshTokenMark)
            same.append(other);
    }
    same.sort();
    return same;
}

} // namespace doctor::probes
