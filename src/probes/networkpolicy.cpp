// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/networkpolicy.h"

#include "codex/cabundle.h"
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

QByteArray content(const Surroundings &surroundings, const QString &path)
{
    const QString absolute = QDir(surroundings.options->workingDirectory).absoluteFilePath(path);
    return readFile(surroundings, absolute, largestBundle).bytes;
}

// The certificates of a bundle, or nothing: one bad certificate spoils it.
Certificates bundleOf(const QByteArray &bytes)
{
    Certificates certificates;
    const codex::CaBundle bundle = codex::parseCaBundle(bytes);
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
    bool isHash = false;
    bool isNumber = false;
    name.left(digits).toUInt(&isHash, 16);
    name.mid(digits + 1).toUInt(&isNumber);
    return isHash && isNumber && name[digits] == '.';
}

void addFolder(const Surroundings &surroundings, const QString &path, Certificates &certificates)
{
    const QDir folder(QDir(surroundings.options->workingDirectory).absoluteFilePath(path));
    const QList<QByteArray> names = listDirectory(folder.path(), mostFiles).names;
    for (const QByteArray &name : names) {
        if (surroundings.isCancelled() || certificates.size() > mostCertificates)
            return;
        if (name.size() > 9 && isHashedName(name))
            certificates += QSslCertificate::fromData(
                readFile(surroundings, folder.filePath(QString::fromLocal8Bit(name)), largestBundle).bytes);
    }
}

// What stands in for the system's certificates where SSL_CERT_FILE or SSL_CERT_DIR is set: the loader of Codex takes
// whatever it can read there, and nothing else.
Certificates namedRoots(const Surroundings &surroundings, const codex::Variables &variables)
{
    Certificates roots;
    if (variables.isPresent(u"SSL_CERT_FILE"_s))
        roots = QSslCertificate::fromData(content(surroundings, variables.value(u"SSL_CERT_FILE"_s)));
    const QStringList folders = variables.value(u"SSL_CERT_DIR"_s).split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : folders)
        addFolder(surroundings, folder, roots);
    return roots;
}

Certificates chosenBundle(const Surroundings &surroundings, NetworkPolicy &policy)
{
    const QString variable = codex::caVariable(policy.variables);
    if (variable.isEmpty())
        return {};
    Certificates bundle = bundleOf(content(surroundings, policy.variables.value(variable)));
    if (!bundle.isEmpty())
        policy.caVariable = variable;
    return bundle;
}

NetworkPolicy gather(const Surroundings &surroundings, const codex::Variables &variables)
{
    NetworkPolicy policy{.variables = variables,
                         .tls = QSslConfiguration::defaultConfiguration(),
                         .isOffline = surroundings.options->offline};
    const Certificates bundle = chosenBundle(surroundings, policy);
    const Certificates named = namedRoots(surroundings, variables);
    if (bundle.isEmpty() && named.isEmpty())
        return policy; // the default loads the system's certificates when they are asked for
    if (bundle.isEmpty())
        policy.caVariable = variables.isPresent(u"SSL_CERT_FILE"_s) ? u"SSL_CERT_FILE"_s : u"SSL_CERT_DIR"_s;
    policy.tls.setCaCertificates((named.isEmpty() ? QSslConfiguration::systemCaCertificates() : named) + bundle);
    return policy;
}

QNetworkProxy::ProxyType typeOf(const QString &scheme)
{
    if (scheme == "http"_L1)
        return QNetworkProxy::HttpProxy;
    return scheme == "socks5"_L1 || scheme == "socks5h"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::DefaultProxy;
}

} // namespace

QFuture<NetworkPolicy> networkPolicy(Environment &environment)
{
    return environment.inWorker(gather, variables);
}

std::optional<QNetworkProxy> networkProxy(const codex::ProxyRoute &route)
{
    if (!route.proxy.exists())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const codex::SplitUrl &url = route.proxy.url;
    const QNetworkProxy::ProxyType type = typeOf(url.scheme);
    if (type == QNetworkProxy::DefaultProxy)
        return std::nullopt;
    const QString user = QUrl::fromPercentEncoding(url.userinfo.section(u':', 0, 0).toUtf8());
    const QString password = QUrl::fromPercentEncoding(url.userinfo.section(u':', 1).toUtf8());
    QNetworkProxy proxy(type, url.host, static_cast<quint16>(url.port), user, password);
    if (url.scheme == "socks5"_L1) // socks5h leaves looking up names to the proxy
        proxy.setCapabilities(proxy.capabilities() & ~QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

} // namespace doctor::probes
