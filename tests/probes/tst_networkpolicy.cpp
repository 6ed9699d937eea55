// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/networkpolicy.h"
#include "testserver.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestNetworkPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trustsAsCodexDoes_data();
    void trustsAsCodexDoes();
    void leavesTheDefaultWithoutVariables();
};

namespace {

NetworkPolicy policyWith(const QHash<QString, QString> &variables, const QString &folder)
{
    RunOptions options{.variables = variables, .workingDirectory = folder, .homeDirectory = folder};
    options.variables.insert(u"HOME"_s, folder);
    Environment environment(options);
    const QFuture<NetworkPolicy> future = environment.once(networkPolicy);
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

QByteArray authorityPem()
{
    QFile file(testAuthorityFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

// Each row as the real program trusted a server, or not, with that authority in that place.
void TestNetworkPolicy::trustsAsCodexDoes_data()
{
    QTest::addColumn<QString>("bundle");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("http");
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<bool>("isBundleBad");

    const QString none;
    QTest::newRow("bundle") << u"good.pem"_s << none << none << true << true << false;
    QTest::newRow("file") << none << u"good.pem"_s << none << true << true << false;
    QTest::newRow("folder with hashed names") << none << none << u"hashed"_s << true << true << false;
    QTest::newRow("folder with other names") << none << none << u"named"_s << false << true << false;
    QTest::newRow("bad bundle beside a good file") << u"bad.pem"_s << u"good.pem"_s << none << true << true << true;
    QTest::newRow("bad file") << none << u"bad.pem"_s << none << false << true << true;
    QTest::newRow("good bundle beside a bad file") << u"good.pem"_s << u"bad.pem"_s << none << true << true << false;
}

void TestNetworkPolicy::trustsAsCodexDoes()
{
    const QTemporaryDir place;
    const QByteArray pem = authorityPem();
    QVERIFY(QDir(place.path()).mkpath(u"hashed"_s) && QDir(place.path()).mkpath(u"named"_s));
    write(place.filePath(u"good.pem"_s), pem);
    write(place.filePath(u"bad.pem"_s), pem + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    write(place.filePath(u"hashed/f88ed8fa.0"_s), pem);
    write(place.filePath(u"named/authority.pem"_s), pem);
    QHash<QString, QString> variables;
    QFETCH(const QString, bundle);
    QFETCH(const QString, file);
    QFETCH(const QString, folder);
    if (!bundle.isEmpty())
        variables.insert(u"CODEX_CA_CERTIFICATE"_s, bundle);
    if (!file.isEmpty())
        variables.insert(u"SSL_CERT_FILE"_s, file);
    if (!folder.isEmpty())
        variables.insert(u"SSL_CERT_DIR"_s, folder);
    const NetworkPolicy policy = policyWith(variables, place.path());
    const QSslCertificate authority(pem);
    QTEST(policy.tls.caCertificates().contains(authority), "http");
    QTEST(policy.webSocketTls.caCertificates().contains(authority), "webSocket");
    QTEST(!policy.bundleError.isEmpty(), "isBundleBad");
}

void TestNetworkPolicy::leavesTheDefaultWithoutVariables()
{
    const QTemporaryDir place;
    const NetworkPolicy policy = policyWith({{u"CODEX_CA_CERTIFICATE"_s, QString()}}, place.path());
    QCOMPARE(policy.tls, QSslConfiguration::defaultConfiguration());
    QVERIFY(policy.bundleError.isEmpty() && policy.caVariable.isEmpty());
    // A variable that is set to nothing still turns the system's roots off for the WebSocket.
    const NetworkPolicy empty = policyWith({{u"SSL_CERT_FILE"_s, QString()}}, place.path());
    QCOMPARE(empty.tls, QSslConfiguration::defaultConfiguration());
    QVERIFY(empty.webSocketTls.caCertificates().isEmpty());
    QVERIFY(empty.webSocketTls != QSslConfiguration::defaultConfiguration());
}

QTEST_GUILESS_MAIN(TestNetworkPolicy)
#include "tst_networkpolicy.moc"
