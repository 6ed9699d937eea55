// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/networkpolicy.h"

#include "codex/cabundle.h"
#include "codex/oserror.h"
#include "probes/facts.h"
#include "probes/files.h"

#include <QDir>
#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestBundle = 16LL * 1024 * 1024;
constexpr qsizetype mostFiles = 4096;
constexpr qsizetype mostCertificates = 20'000;

using Certificates = QList<QSslCertificate>;

QString absolutePath(const Surroundings &surroundings, const QString &path)
{
    return QDir(surroundings.options->workingDirectory).absoluteFilePath(path);
}

FileContent content(const Surroundings &surroundings, const QString &path)
{
    return readFile(surroundings, absolutePath(surroundings, path), largestBundle);
}

// The certificates of a bundle, or nothing: one bad certificate spoils it.
Certificates bundleOf(const codex::CaBundle &bundle)
{
    Certificates certificates;
    if (bundle.fault != codex::CaBundle::Fault::None)
        return {};
    for (const QByteArray &der : bundle.certificates) {
        certificates.append(QSslCertificate(der, QSsl::Der));
        if (certificates.constLast().isNull())
            return {};
    }
    return certificates;
}

// The name that OpenSSL finds a certificate by: eight hexadecimal digits, a point, a number.
bool isHashedName(const QByteArray &name)
{
    constexpr qsizetype digits = 8;
    if (name.size() < digits + 2)
        return false;
    bool isHash = false;
    bool isNumber = false;
    name.left(digits).toUInt(&isHash, 16);
    name.mid(digits + 1).toUInt(&isNumber);
    return isHash && isNumber && name[digits] == '.';
}

// Whether there is such a folder.
bool addFolder(const Surroundings &surroundings, const QString &path, Certificates &hashed, Certificates &all)
{
    const QDir folder(absolutePath(surroundings, path));
    const DirectoryListing listing = listDirectory(folder.path(), mostFiles);
    for (const QByteArray &name : listing.names) {
        if (surroundings.isCancelled() || all.size() > mostCertificates)
            break;
        const QString file = folder.filePath(QString::fromLocal8Bit(name));
        const Certificates certificates = QSslCertificate::fromData(readFile(surroundings, file, largestBundle).bytes);
        all += certificates;
        if (isHashedName(name))
            hashed += certificates;
    }
    return listing.errorNumber == 0;
}

// What the variables of the system's own loader name, for what there are two readers in Codex.
struct NamedRoots {
    Certificates strict = {};  // of a file without a fault, and of the hashed names in folders: OpenSSL's way
    Certificates lenient = {}; // whatever can be read
    bool isSet = false;        // one of the variables is, even if to nothing
    bool hasFile = false;
    bool hasFolder = false;
};

NamedRoots namedRoots(const Surroundings &surroundings, const codex::Variables &variables)
{
    const QString file = variables.value(u"SSL_CERT_FILE"_s);
    NamedRoots roots{.isSet = variables.isSet(u"SSL_CERT_FILE"_s) || variables.isSet(u"SSL_CERT_DIR"_s)};
    if (!file.isEmpty()) {
        const QByteArray bytes = content(surroundings, file).bytes;
        roots.hasFile = fileEvidence(absolutePath(surroundings, file)).exists();
        roots.strict = bundleOf(codex::parseCaBundle(bytes));
        roots.lenient = QSslCertificate::fromData(bytes);
    }
    const QStringList folders = variables.value(u"SSL_CERT_DIR"_s).split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : folders)
        roots.hasFolder |= addFolder(surroundings, folder, roots.strict, roots.lenient);
    return roots;
}

// Codex's message, without its hint.
QString bundleErrorText(const codex::Variables &variables, const QString &variable, const FileContent &file,
                        const codex::CaBundle &bundle)
{
    const QString path = variables.value(variable);
    if (!file.isRead())
        return u"Failed to read CA certificate file %1 selected by %2: %3."_s.arg(path, variable,
                                                                                  codex::osErrorText(file.errorNumber));
    return u"Failed to load CA certificates from %1 selected by %2: %3."_s.arg(
        path, variable, bundle.errorText.isEmpty() ? u"a certificate cannot be parsed"_s : bundle.errorText);
}

Certificates chosenBundle(const Surroundings &surroundings, NetworkPolicy &policy)
{
    const QString variable = codex::caVariable(policy.variables);
    if (variable.isEmpty())
        return {};
    const FileContent file = content(surroundings, policy.variables.value(variable));
    const codex::CaBundle bundle = codex::parseCaBundle(file.bytes);
    Certificates certificates = bundleOf(bundle);
    if (certificates.isEmpty())
        policy.bundleError = bundleErrorText(policy.variables, variable, file, bundle);
    else
        policy.caVariable = variable;
    return certificates;
}

QSslConfiguration trusting(const Certificates &certificates, bool withSystem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (withSystem && certificates.isEmpty())
        return tls; // loads the system's certificates when they are asked for
    tls.setCaCertificates(withSystem ? QSslConfiguration::systemCaCertificates() + certificates : certificates);
    return tls;
}

// As Codex's clients were seen to do it, with a server whose authority was in one place at a time.
NetworkPolicy gather(const Surroundings &surroundings, const codex::Variables &variables)
{
    NetworkPolicy policy{.variables = variables,
                         .isOffline = surroundings.options->offline,
                         .sendsCredentials = surroundings.options->sendCredentials};
    const Certificates bundle = chosenBundle(surroundings, policy);
    const NamedRoots named = namedRoots(surroundings, variables);
    policy.webSocketTls = trusting(named.lenient + bundle, !named.isSet);
    policy.tls = bundle.isEmpty() ? trusting(named.strict, !named.hasFile || !named.hasFolder) : policy.webSocketTls;
    if (bundle.isEmpty() && !named.strict.isEmpty())
        policy.caVariable = named.hasFile ? u"SSL_CERT_FILE"_s : u"SSL_CERT_DIR"_s;
    return policy;
}

} // namespace

codex::ProxyRoute NetworkPolicy::route(const QUrl &url) const
{
    codex::ProxyRoute route = codex::proxyRoute(url, variables);
    if (!sendsCredentials)
        route.proxy.url.userinfo.clear();
    return route;
}

bool NetworkPolicy::usesBundle() const
{
    return caVariable == "CODEX_CA_CERTIFICATE"_L1 || caVariable == "SSL_CERT_FILE"_L1;
}

const QSslConfiguration &NetworkPolicy::tlsFor(const QUrl &url) const
{
    return url.scheme().startsWith("ws"_L1) ? webSocketTls : tls;
}

QByteArrayList NetworkPolicy::protocols(const QUrl &url) const
{
    return url.scheme().startsWith("ws"_L1) || !usesBundle() ? QByteArrayList() : QByteArrayList{"h2", "http/1.1"};
}

QFuture<NetworkPolicy> networkPolicy(Environment &environment)
{
    return environment.inWorker(gather, variables);
}

} // namespace doctor::probes
