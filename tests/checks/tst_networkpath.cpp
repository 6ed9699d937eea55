// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/networkpath.h"
#include "core/phrase.h"
#include "translatable.h"

#include <QTest>

#include <cerrno>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestNetworkPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void anOpenWayIsOk();
    void offlineIsSkipped();
    void aFailedHopLeavesTheAnswerAlone();
    void updatesAndRefreshAreNoFailureOfTheProvider();
    void aModelThatWasNotFetchedIsNamed();
    void anAnswerThatBreaksOffIsAWarning();
    void whatWentWithoutCredentialsIsNotCalledOtherwise();
    void aProxyThatWantsWhatIsWithheldIsNotBlamed();
    void whatIsSentOnIsAWarning();
    void aPageAfterARedirectIsALoginElsewhereOnly_data();
    void aPageAfterARedirectIsALoginElsewhereOnly();
    void aDeadFamilyIsNamed();
    void theDetailsTellEveryHop();
    void theDetailsTellTheHopsOfAProxy();
    void theDetailsTellWhatWasNotReached_data();
    void theDetailsTellWhatWasNotReached();
};

namespace {

using probes::EndpointPath;
using probes::HttpEvidence;
using probes::TlsEvidence;
using probes::TlsFault;
using probes::TransportFault;
using probes::WayEvidence;

constexpr int nameUnknown = -2;

WayEvidence connected(const QString &address = u"192.0.2.7"_s)
{
    return {.lookups = {{.addresses = {address}, .duration = 3ms}},
            .connects = {{.address = address, .isConnected = true, .duration = 12ms}}};
}

WayEvidence unconnected(int error, const QString &words, const QString &address = u"127.0.0.1"_s)
{
    return {.lookups = {{.addresses = {address}}},
            .connects = {{.address = address, .errorNumber = error, .errorText = words, .duration = 200us}}};
}

WayEvidence unknownName()
{
    return {.lookups = {{.errorCode = nameUnknown, .errorText = u"Name or service not known"_s, .duration = 2ms}}};
}

WayEvidence encrypted(TlsFault::Kind kind, const QString &text, const QString &issuer)
{
    WayEvidence way = connected();
    way.tls = TlsEvidence{.isEncrypted = true,
                          .version = u"TLS 1.3"_s,
                          .chain = {{.subject = u"api.lab.example"_s,
                                     .issuer = issuer,
                                     .names = {u"other.example"_s},
                                     .notAfter = QDateTime::fromString(u"2024-02-01T00:00:00Z"_s, Qt::ISODate)}},
                          .faults = {{.kind = kind, .text = text, .subject = u"api.lab.example"_s}}};
    return way;
}

EndpointPath pathTo(const QString &host, int port, const WayEvidence &way, bool isConfigured = true)
{
    return {.name = phrase("provider %1", {isConfigured ? u"lab"_s : u"openai"_s}),
            .setting = isConfigured ? u"base_url"_s : QString(),
            .source = isConfigured ? u"config.toml:7"_s : QString(),
            .ladder = {.host = host, .port = port, .isSecure = way.tls.has_value(), .way = way}};
}

EndpointPath updates(const WayEvidence &way)
{
    return {.role = EndpointPath::Role::Updates,
            .name = u"updates"_s,
            .ladder = {.host = u"api.github.com"_s, .port = 443, .way = way}};
}

EndpointPath proxied(const WayEvidence &way, const std::optional<WayEvidence> &direct, const QString &userinfo = {})
{
    EndpointPath path = pathTo(u"api.openai.com"_s, 443, way, false);
    path.ladder.way.isProxied = true;
    path.ladder.direct = direct;
    path.ladder.route.proxy = {
        .variable = u"HTTPS_PROXY"_s,
        .source = u".env:1"_s,
        .url = {.scheme = u"http"_s, .userinfo = userinfo, .host = u"127.0.0.1"_s, .port = 3128}};
    return path;
}

// A proxy of that kind, which Codex does not know, or which has a certificate of that kind.
EndpointPath proxiedAs(const QString &scheme, const WayEvidence &way, const std::optional<WayEvidence> &direct = {})
{
    EndpointPath path = proxied(way, direct);
    path.ladder.route.proxy.url.scheme = scheme;
    path.ladder.route.refusal = way.isRefused ? u"error sending request"_s : QString();
    return path;
}

WayEvidence encryptedToProxy(TlsFault::Kind kind, const QString &text)
{
    WayEvidence way = encrypted(kind, text, u"Corp CA"_s);
    way.proxyTls.swap(way.tls);
    return way;
}

WayEvidence refusedByProxy(int status, const QByteArray &scheme)
{
    WayEvidence way = connected(u"127.0.0.1"_s);
    way.proxy = probes::ProxyEvidence{
        .answer = {.status = status, .reason = u"No"_s, .headers = {{"proxy-authenticate", scheme}}}};
    return way;
}

NetworkPathEvidence evidenceOf(const EndpointPath &path)
{
    return {.paths = {.endpoints = {path}}};
}

NetworkPathEvidence answered(const HttpEvidence &http)
{
    NetworkPathEvidence evidence = evidenceOf(pathTo(u"127.0.0.1"_s, 8080, connected(u"127.0.0.1"_s)));
    evidence.provider.provider = {
        .id = u"lab"_s, .name = u"Lab"_s, .baseUrl = u"http://127.0.0.1:8080"_s, .baseUrlSource = u"config.toml:7"_s};
    evidence.provider.endpoint.source = u"config.toml:7"_s;
    evidence.authorised.attached.state = probes::Attached::State::Attached;
    evidence.authorised.http = http;
    return evidence;
}

NetworkPathEvidence withStatus(int status, const codex::HttpHeaders &headers = {})
{
    return answered({.url = QUrl(u"http://127.0.0.1:8080/models"_s), .answer = {.status = status, .headers = headers}});
}

NetworkPathEvidence silentWith(TransportFault fault)
{
    return answered({.url = QUrl(u"http://127.0.0.1:8080/models"_s), .fault = fault, .errorText = u"no luck"_s});
}

NetworkPathEvidence forwarded(int status, const codex::HttpHeaders &headers = {})
{
    NetworkPathEvidence evidence = withStatus(status, headers);
    evidence.authorised.http->route.proxy = {.variable = u"HTTP_PROXY"_s,
                                             .source = u"environment"_s,
                                             .url = {.scheme = u"http"_s, .host = u"127.0.0.1"_s, .port = 3128}};
    return evidence;
}

NetworkPathEvidence withBody(int status, const QByteArray &body, const QString &errorText = {})
{
    NetworkPathEvidence evidence = withStatus(status);
    evidence.authorised.http->answer.body = body;
    evidence.authorised.http->errorText = errorText;
    return evidence;
}

} // namespace

void TestNetworkPath::judges_data()
{
    QTest::addColumn<NetworkPathEvidence>("evidence");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("told"); // of the headline, the cause and the remedy

    QTest::newRow("nothing listens on a local port")
        << evidenceOf(pathTo(u"127.0.0.1"_s, 10100, unconnected(ECONNREFUSED, u"Connection refused"_s)))
        << Cause::Endpoint << u"127.0.0.1:10100"_s
        << QStringList{u"nothing listens on 127.0.0.1:10100"_s, u"base_url (config.toml:7)"_s};
    EndpointPath elsewhere = pathTo(u"localhost"_s, 10100, unconnected(ECONNREFUSED, u"Connection refused"_s));
    elsewhere.listener = {.exists = true, .addresses = {u"::1"_s}, .pid = 4711, .program = u"gateway"_s};
    QTest::newRow("a program listens on the other address")
        << evidenceOf(elsewhere) << Cause::Endpoint << u"localhost:10100"_s
        << QStringList{u"[::1]:10100"_s, u"gateway (pid 4711)"_s, u"base_url (config.toml:7)"_s};
    elsewhere.listener.addresses.append(u"127.0.0.1"_s);
    QTest::newRow("a program that has begun to listen meanwhile")
        << evidenceOf(elsewhere) << Cause::Endpoint << u"localhost:10100"_s << QStringList{u"nothing listens"_s};
    QTest::newRow("a server refuses") << evidenceOf(
        pathTo(u"api.lab.example"_s, 443, unconnected(ECONNREFUSED, u"Connection refused"_s)))
                                      << Cause::Endpoint << u"api.lab.example:443"_s
                                      << QStringList{u"refuses connections"_s, u"config.toml:7"_s};
    QTest::newRow("no route") << evidenceOf(
        pathTo(u"api.lab.example"_s, 443, unconnected(ENETUNREACH, u"Network is unreachable"_s)))
                              << Cause::Endpoint << u"api.lab.example:443"_s << QStringList{u"no route"_s, u"VPN"_s};
    WayEvidence dropped = connected();
    dropped.connects[0].isConnected = false;
    dropped.connects[0].isTimedOut = true;
    QTest::newRow("packets are dropped") << evidenceOf(pathTo(u"api.lab.example"_s, 443, dropped)) << Cause::Endpoint
                                         << u"api.lab.example:443"_s << QStringList{u"time out"_s, u"firewall"_s};

    QTest::newRow("a configured name that does not exist")
        << evidenceOf(pathTo(u"codex-lab.invalid"_s, 443, unknownName())) << Cause::NameLookup << u"codex-lab.invalid"_s
        << QStringList{u"codex-lab.invalid cannot be looked up"_s, u"config.toml:7"_s};
    NetworkPathEvidence closed = evidenceOf(pathTo(u"api.openai.com"_s, 443, unknownName(), false));
    QTest::newRow("the provider's name alone does not resolve")
        << closed << Cause::NameLookup << u"api.openai.com"_s << QStringList{u"getent hosts api.openai.com"_s};
    closed.paths.endpoints.append(updates(unknownName()));
    QTest::newRow("no public name exists in this network")
        << closed << Cause::Isolated << QString() << QStringList{u"api.openai.com"_s, u"api.github.com"_s};
    closed.paths.hasNetwork = false;
    QTest::newRow("no network at all") << closed << Cause::NoNetwork << QString()
                                       << QStringList{u"no network connection"_s, u"Connect to a network"_s};
    WayEvidence silentResolver{.lookups = {{.isTimedOut = true}}};
    QTest::newRow("the resolver is silent")
        << evidenceOf(pathTo(u"api.openai.com"_s, 443, silentResolver, false)) << Cause::NameLookup
        << u"api.openai.com"_s << QStringList{u"do not answer"_s, u"/etc/resolv.conf"_s};

    QTest::newRow("a dead proxy that is not needed")
        << evidenceOf(proxied(unconnected(ECONNREFUSED, u"Connection refused"_s), connected())) << Cause::Proxy
        << u"127.0.0.1:3128"_s
        << QStringList{u"the proxy 127.0.0.1:3128 refuses"_s, u"HTTPS_PROXY (.env:1)"_s, u"works without the proxy"_s,
                       u"remove HTTPS_PROXY from .env:1"_s};
    QTest::newRow("a dead proxy that is needed")
        << evidenceOf(proxied(unconnected(ECONNREFUSED, u"Connection refused"_s), unknownName())) << Cause::Proxy
        << u"127.0.0.1:3128"_s << QStringList{u"Start the proxy on 127.0.0.1:3128"_s};
    QTest::newRow("a proxy without its credentials")
        << evidenceOf(proxied(refusedByProxy(407, "Basic realm=\"corp\""), {})) << Cause::Proxy << u"127.0.0.1:3128"_s
        << QStringList{u"407"_s, u"USER:PASSWORD@127.0.0.1:3128"_s};
    QTest::newRow("a proxy with wrong credentials")
        << evidenceOf(proxied(refusedByProxy(407, "Basic realm=\"corp\""), {}, u"***"_s)) << Cause::Proxy
        << u"127.0.0.1:3128"_s << QStringList{u"refuses the user name and password"_s};
    QTest::newRow("a proxy that wants what Codex does not speak")
        << evidenceOf(proxied(refusedByProxy(407, "Negotiate"), {})) << Cause::Proxy << u"127.0.0.1:3128"_s
        << QStringList{u"Negotiate only"_s, u"px or cntlm"_s};
    EndpointPath lost = proxied(refusedByProxy(500, {}), unknownName());
    lost.setting = u"base_url"_s;
    lost.source = u"config.toml:7"_s;
    QTest::newRow("a proxy that does not find the name either")
        << evidenceOf(lost) << Cause::Proxy << u"127.0.0.1:3128"_s
        << QStringList{u"name api.openai.com"_s, u"HTTP 500"_s, u"base_url (config.toml:7)"_s};
    WayEvidence cut = connected(u"127.0.0.1"_s);
    cut.proxy = probes::ProxyEvidence{.errorText = u"Connection reset by peer"_s, .isClosed = true};
    QTest::newRow("a proxy that closes") << evidenceOf(proxied(cut, {})) << Cause::Proxy << u"127.0.0.1:3128"_s
                                         << QStringList{u"closes the connection"_s, u"Connection reset by peer"_s};
    QTest::newRow("a proxy that forbids it") << evidenceOf(proxied(refusedByProxy(403, {}), {})) << Cause::Proxy
                                             << u"127.0.0.1:3128"_s << QStringList{u"forbids connections"_s};

    QTest::newRow("SOCKS 5, which no request goes by")
        << evidenceOf(proxiedAs(u"socks5h"_s, {.isRefused = true}, connected())) << Cause::Proxy << u"127.0.0.1:3128"_s
        << QStringList{u"makes no requests by SOCKS"_s, u"socks5h://"_s, u"WebSocket alone"_s,
                       u"remove HTTPS_PROXY from .env:1"_s, u"http://HOST:PORT"_s};
    QTest::newRow("SOCKS 4, which nothing goes by")
        << evidenceOf(proxiedAs(u"socks4"_s, {.isRefused = true})) << Cause::Proxy << u"127.0.0.1:3128"_s
        << QStringList{u"knows no socks4:// proxies"_s, u"Set HTTPS_PROXY (.env:1) to an HTTP proxy"_s};

    using Kind = TlsFault::Kind;
    QTest::newRow("a proxy's own certificate is not trusted")
        << evidenceOf(proxiedAs(u"https"_s, encryptedToProxy(Kind::UntrustedIssuer, u"unknown issuer"_s)))
        << Cause::Proxy << u"127.0.0.1:3128"_s
        << QStringList{u"the proxy 127.0.0.1:3128: the issuer of its certificate"_s, u"Corp CA"_s,
                       u"CODEX_CA_CERTIFICATE"_s};
    QTest::newRow("a proxy's own certificate is for another name")
        << evidenceOf(proxiedAs(u"https"_s, encryptedToProxy(Kind::WrongName, u"mismatch"_s))) << Cause::Proxy
        << u"127.0.0.1:3128"_s << QStringList{u"Use one of these names in HTTPS_PROXY (.env:1): other.example"_s};
    WayEvidence plainProxy = connected(u"127.0.0.1"_s);
    plainProxy.proxyTls = TlsEvidence{.errorText = u"wrong version"_s, .plainAnswer = "HTTP/1.1 400 Bad Request\r\n"};
    QTest::newRow("a proxy that takes no TLS")
        << evidenceOf(proxiedAs(u"https"_s, plainProxy)) << Cause::Proxy << u"127.0.0.1:3128"_s
        << QStringList{u"does not speak TLS"_s, u"Write http:// instead of https:// in HTTPS_PROXY (.env:1)"_s};
    QTest::newRow("an issuer of its own")
        << evidenceOf(
               pathTo(u"api.lab.example"_s, 443, encrypted(Kind::UntrustedIssuer, u"unknown issuer"_s, u"Corp CA"_s)))
        << Cause::Trust << u"api.lab.example:443"_s << QStringList{u"Corp CA"_s, u"CODEX_CA_CERTIFICATE"_s};
    QTest::newRow("TLS is intercepted") << evidenceOf(
        pathTo(u"api.openai.com"_s, 443, encrypted(Kind::UntrustedIssuer, u"unknown issuer"_s, u"Corp CA"_s), false))
                                        << Cause::Trust << u"api.openai.com:443"_s
                                        << QStringList{u"intercepted by Corp CA"_s};
    NetworkPathEvidence brokenBundle = evidenceOf(
        pathTo(u"api.lab.example"_s, 443, encrypted(Kind::UntrustedIssuer, u"unknown issuer"_s, u"Corp CA"_s)));
    brokenBundle.caVariable = u"SSL_CERT_FILE"_s;
    QTest::newRow("the bundle that would help is broken")
        << brokenBundle << Cause::Trust << u"SSL_CERT_FILE"_s << QStringList{u"Mend the file of SSL_CERT_FILE"_s};
    QTest::newRow("an expired certificate")
        << evidenceOf(pathTo(u"api.lab.example"_s, 443, encrypted(Kind::Expired, u"expired"_s, u"Corp CA"_s)))
        << Cause::Trust << u"api.lab.example:443"_s << QStringList{u"expired on 2024-02-01"_s, u"clock"_s};
    QTest::newRow("a certificate for another host")
        << evidenceOf(pathTo(u"api.lab.example"_s, 443, encrypted(Kind::WrongName, u"mismatch"_s, u"Corp CA"_s)))
        << Cause::Trust << u"api.lab.example:443"_s
        << QStringList{u"does not match the host name"_s, u"other.example"_s};
    WayEvidence nameless = encrypted(Kind::WrongName, u"mismatch"_s, u"Corp CA"_s);
    nameless.tls->chain[0].names.clear();
    QTest::newRow("a certificate without names")
        << evidenceOf(pathTo(u"api.lab.example"_s, 443, nameless)) << Cause::Trust << u"api.lab.example:443"_s
        << QStringList{u"no subject alternative name"_s, u"issue the certificate anew"_s};
    WayEvidence wanted = connected();
    wanted.tls = TlsEvidence{.errorText = u"ssl/tls alert bad certificate"_s};
    QTest::newRow("a client certificate is wanted")
        << evidenceOf(pathTo(u"api.lab.example"_s, 443, wanted)) << Cause::Endpoint << u"api.lab.example:443"_s
        << QStringList{u"client certificate"_s};
    WayEvidence plain = connected();
    plain.tls = TlsEvidence{.errorText = u"wrong version number"_s, .plainAnswer = "HTTP/1.1 400 Bad Request\r\n"};
    QTest::newRow("plain HTTP on the port")
        << evidenceOf(pathTo(u"api.lab.example"_s, 443, plain)) << Cause::Endpoint << u"api.lab.example:443"_s
        << QStringList{u"http:// instead of https://"_s};

    QTest::newRow("silence after the request") << silentWith(TransportFault::TimedOut) << Cause::Endpoint
                                               << u"127.0.0.1:8080"_s << QStringList{u"gives no answer"_s};
    QTest::newRow("the connection is cut") << silentWith(TransportFault::Closed) << Cause::Endpoint
                                           << u"127.0.0.1:8080"_s << QStringList{u"cuts the connection"_s};
    QTest::newRow("no HTTP") << silentWith(TransportFault::Protocol) << Cause::Endpoint << u"127.0.0.1:8080"_s
                             << QStringList{u"does not speak HTTP"_s, u"Correct scheme, host and port"_s};
    NetworkPathEvidence sentOn = silentWith(TransportFault::Lookup);
    sentOn.authorised.http->redirects = {u"https://sso.corp.example/login/x"_s};
    QTest::newRow("sent on to a login that is not there")
        << sentOn << Cause::Endpoint << u"127.0.0.1:8080"_s
        << QStringList{u"is sent on to https://sso.corp.example/login/x"_s, u"Log in to the network"_s};
    QTest::newRow("unavailable") << withStatus(503) << Cause::Endpoint << u"127.0.0.1:8080"_s
                                 << QStringList{u"not available"_s};
    QTest::newRow("a proxy that forwards forbids it")
        << forwarded(403, {{"via", "1.1 proxy"}}) << Cause::Proxy << u"127.0.0.1:3128"_s
        << QStringList{u"HTTP_PROXY"_s, u"NO_PROXY"_s};
    QTest::newRow("a proxy that forwards has a page for it")
        << forwarded(502, {{"content-type", "text/html"}}) << Cause::Proxy << u"127.0.0.1:3128"_s
        << QStringList{u"HTTP_PROXY"_s, u"HTTP 502"_s};
    QTest::newRow("an error of the API itself, forwarded")
        << forwarded(503, {{"content-type", "application/json"}, {"via", "1.1 proxy"}}) << Cause::Endpoint
        << u"127.0.0.1:8080"_s << QStringList{u"not available"_s};
    QTest::newRow("an error of nobody known, forwarded")
        << forwarded(503) << Cause::Endpoint << u"127.0.0.1:8080"_s << QStringList{u"not available"_s};
    QTest::newRow("the port wants TLS") << withBody(400, "Client sent an HTTP request to an HTTPS server.")
                                        << Cause::Endpoint << u"127.0.0.1:8080"_s
                                        << QStringList{u"https:// instead of http://"_s};
    for (auto &[name, userinfo, told] :
         {std::tuple{"credentials for the proxy are lacking", QString(), u"USER:PASSWORD@127.0.0.1:3128"_s},
          std::tuple{"credentials for the proxy are refused", u"***"_s, u"refuses the user name and password"_s}}) {
        NetworkPathEvidence stopped = forwarded(0);
        stopped.authorised.http->fault = TransportFault::ProxyAuthentication;
        stopped.authorised.http->route.proxy.url.userinfo = userinfo;
        QTest::newRow(name) << stopped << Cause::Proxy << u"127.0.0.1:3128"_s << QStringList{told};
    }
    QTest::newRow("challenge") << withStatus(403, {{"cf-mitigated", "challenge"}, {"server", "cloudflare"}})
                               << Cause::Endpoint << u"127.0.0.1:8080"_s << QStringList{u"challenge"_s, u"VPN"_s};
}

void TestNetworkPath::judges()
{
    QFETCH(const NetworkPathEvidence, evidence);
    QFETCH(const Cause, cause);
    QFETCH(const QString, subject);
    QFETCH(const QStringList, told);

    const Outcome outcome = translatable(judgeNetworkPath(evidence));
    QCOMPARE(outcome.status, Status::Fail);
    QCOMPARE(outcome.issues.size(), 1);
    const Issue &issue = outcome.issues.constFirst();
    QCOMPARE(issue.root.cause, cause);
    QCOMPARE(issue.root.subject, subject);
    const QString text =
        issue.headline.english() + u'\n' + issue.cause.english() + u'\n' + issue.remedy.english() + u'\n';
    for (const QString &part : told)
        QVERIFY2(text.contains(part), qPrintable(u"\"%1\" is not in: %2"_s.arg(part, text)));
    QVERIFY2(!text.contains(QRegularExpression(u"%\\d|``| ,|  "_s)), qPrintable(text));
    QVERIFY(!issue.measured.isEmpty() && !issue.expected.isEmpty());
}

void TestNetworkPath::anOpenWayIsOk()
{
    // A refusal for want of credentials is an answer: network.auth judges it.
    for (const int status : {200, 401}) {
        const Outcome outcome = translatable(judgeNetworkPath(withStatus(status)));
        QCOMPARE(outcome.status, Status::Ok);
        QCOMPARE(outcome.summary.english(), u"Every hop on the way to provider lab (127.0.0.1:8080) is open"_s);
    }
}

void TestNetworkPath::offlineIsSkipped()
{
    QCOMPARE(translatable(judgeNetworkPath({.paths = {.isOffline = true}})).status, Status::Skipped);
}

void TestNetworkPath::aFailedHopLeavesTheAnswerAlone()
{
    NetworkPathEvidence evidence = silentWith(TransportFault::Refused);
    evidence.paths.endpoints[0].ladder.way = unconnected(ECONNREFUSED, u"Connection refused"_s);
    QCOMPARE(translatable(judgeNetworkPath(evidence)).issues.size(), 1);
}

void TestNetworkPath::updatesAndRefreshAreNoFailureOfTheProvider()
{
    NetworkPathEvidence evidence = withStatus(200);
    evidence.paths.endpoints.append(updates(unknownName()));
    QCOMPARE(translatable(judgeNetworkPath(evidence)).status, Status::Ok);

    EndpointPath refresh = pathTo(u"auth.openai.com"_s, 443, unknownName(), false);
    refresh.role = EndpointPath::Role::TokenRefresh;
    evidence.paths.endpoints.append(refresh);
    QCOMPARE(translatable(judgeNetworkPath(evidence)).status, Status::Warning);
}

void TestNetworkPath::aModelThatWasNotFetchedIsNamed()
{
    NetworkPathEvidence evidence = withStatus(200);
    evidence.provider.provider.id = u"ollama"_s;
    evidence.provider.models = evidence.authorised.http;
    evidence.provider.models->answer.body = R"({"data":[{"id":"gpt-oss:20b"},{"id":"small:latest"}]})";
    evidence.authorised.http.reset();
    for (const QString &model : {u"gpt-oss:20b"_s, u"small"_s, QString()}) {
        evidence.model = model;
        QCOMPARE(translatable(judgeNetworkPath(evidence)).status, Status::Ok);
    }
    evidence.model = u"gpt-oss:120b"_s;
    const Outcome outcome = translatable(judgeNetworkPath(evidence));
    QCOMPARE(outcome.status, Status::Fail);
    QVERIFY(outcome.issues[0].remedy.english().contains("ollama pull gpt-oss:120b"_L1));
}

void TestNetworkPath::anAnswerThatBreaksOffIsAWarning()
{
    const Outcome outcome = translatable(judgeNetworkPath(withBody(200, "{", u"request timed out after 8 s"_s)));
    QCOMPARE(outcome.status, Status::Warning);
    QVERIFY(outcome.issues[0].cause.english().contains("does not come to its end"_L1));
}

void TestNetworkPath::whatWentWithoutCredentialsIsNotCalledOtherwise()
{
    NetworkPathEvidence evidence = withStatus(403);
    evidence.authorised.attached.state = probes::Attached::State::None;
    const Outcome outcome = translatable(judgeNetworkPath(evidence));
    QCOMPARE(outcome.status, Status::Ok);
    for (const Detail &detail : outcome.details)
        QVERIFY2(!detail.value.contains("with credentials"_L1), qPrintable(detail.value));
}

void TestNetworkPath::aProxyThatWantsWhatIsWithheldIsNotBlamed()
{
    for (NetworkPathEvidence evidence : {forwarded(407), silentWith(TransportFault::ProxyAuthentication)}) {
        QCOMPARE(translatable(judgeNetworkPath(evidence)).status, Status::Fail);
        evidence.areCredentialsWithheld = true;
        QVERIFY(translatable(judgeNetworkPath(evidence)).issues.isEmpty());
    }
}

void TestNetworkPath::whatIsSentOnIsAWarning()
{
    NetworkPathEvidence evidence = withStatus(200);
    evidence.authorised.http->redirects = {u"http://127.0.0.1:8080/models/"_s};
    QCOMPARE(translatable(judgeNetworkPath(evidence)).status, Status::Ok);
    evidence.authorised.http->url = QUrl(u"http://127.0.0.1/models"_s);
    evidence.authorised.http->redirects = {u"http://127.0.0.1:80/models/"_s};
    QCOMPARE(translatable(judgeNetworkPath(evidence)).status, Status::Ok);
    evidence.authorised.http->redirects = {u"https://127.0.0.1:8080/models"_s};
    const Outcome outcome = translatable(judgeNetworkPath(evidence));
    QCOMPARE(outcome.status, Status::Warning);
    QVERIFY(outcome.issues[0].cause.english().contains("https://127.0.0.1:8080/models"_L1));
}

void TestNetworkPath::aPageAfterARedirectIsALoginElsewhereOnly_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<bool>("isLogin");
    QTest::newRow("another host") << u"http://portal-7.example/"_s << true;
    QTest::newRow("a page to log in") << u"http://127.0.0.1:8080/login"_s << true;
    QTest::newRow("a slash more") << u"http://127.0.0.1:8080/models/"_s << false;
}

void TestNetworkPath::aPageAfterARedirectIsALoginElsewhereOnly()
{
    QFETCH(const QString, location);
    NetworkPathEvidence evidence = withBody(200, "hello");
    evidence.authorised.http->answer.headers = {{"content-type", "text/plain"}};
    evidence.authorised.http->redirects = {location};
    const Outcome outcome = translatable(judgeNetworkPath(evidence));
    QCOMPARE(outcome.status, Status::Fail);
    const QString told = outcome.issues[0].headline.english();
    QTEST(told.startsWith(u"Your network wants a login first"_s), "isLogin");
}

void TestNetworkPath::aDeadFamilyIsNamed()
{
    NetworkPathEvidence evidence = withStatus(200);
    evidence.paths.endpoints[0].ladder.way.connects.append(
        {.address = u"2001:db8::7"_s, .family = probes::AddressFamily::IPv6, .isTimedOut = true, .duration = 1s});
    const Outcome outcome = translatable(judgeNetworkPath(evidence));
    QCOMPARE(outcome.status, Status::Warning);
    QVERIFY(outcome.issues[0].cause.english().startsWith("IPv6 "_L1));
}

void TestNetworkPath::theDetailsTellEveryHop()
{
    NetworkPathEvidence evidence = withStatus(200);
    evidence.authorised.http->traffic = {.sent = 210, .received = 88};
    evidence.webSocket.handshake =
        probes::WebSocketEvidence{.answer = {.status = 101, .reason = u"Switching Protocols"_s},
                                  .isAccepted = true,
                                  .traffic = {.sent = 300, .received = 129},
                                  .toAnswer = 5ms};
    QStringList lines;
    for (const Detail &detail : translatable(judgeNetworkPath(evidence)).details) {
        QCOMPARE(detail.label, u"provider lab 127.0.0.1:8080"_s);
        lines.append(detail.value);
    }
    QCOMPARE(lines.join(u'\n'), u"proxy: none\n"
                                "lookup: IPv4: 127.0.0.1 (3.0 ms)\n"
                                "TCP: 127.0.0.1: connected after 12 ms\n"
                                "HTTP, with credentials: HTTP 200 after 0.0 ms, 210 bytes sent, 88 received\n"
                                "WebSocket: HTTP 101 Switching Protocols after 5.0 ms, 300 bytes sent, 129 received"_s);
}

void TestNetworkPath::theDetailsTellTheHopsOfAProxy()
{
    EndpointPath path = proxiedAs(u"https"_s, connected(u"127.0.0.1"_s));
    path.ladder.way.proxyTls = TlsEvidence{.isEncrypted = true,
                                           .version = u"TLS 1.3"_s,
                                           .cipher = u"AES"_s,
                                           .traffic = {.sent = 600, .received = 1500},
                                           .duration = 2ms};
    path.ladder.way.proxy = probes::ProxyEvidence{.isOpen = true,
                                                  .answer = {.status = 200, .reason = u"OK"_s},
                                                  .traffic = {.sent = 57, .received = 19},
                                                  .duration = 1ms};
    path.ladder.way.tls = path.ladder.way.proxyTls;
    path.ladder.way.tls->offeredProtocols = QStringList{u"h2"_s, u"http/1.1"_s};
    path.ladder.way.tls->applicationProtocol = u"h2"_s;
    QStringList lines;
    for (const Detail &detail : translatable(judgeNetworkPath(evidenceOf(path))).details)
        lines.append(detail.value);
    QCOMPARE(lines.join(u'\n'),
             u"proxy: https://127.0.0.1:3128 by HTTPS_PROXY (.env:1): HTTP 200 OK after 1.0 ms, 57 bytes sent, 19 "
             "received\n"
             "lookup: IPv4: 127.0.0.1 (3.0 ms)\n"
             "TCP: 127.0.0.1: connected after 12 ms\n"
             "TLS with the proxy: TLS 1.3, AES, no ALPN offered (2.0 ms, 600 bytes sent, 1500 received)\n"
             "TLS: TLS 1.3, AES, ALPN h2 of h2 or http/1.1 (2.0 ms, 600 bytes sent, 1500 received)"_s);
}

void TestNetworkPath::theDetailsTellWhatWasNotReached_data()
{
    QTest::addColumn<EndpointPath>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("no name") << pathTo(u"lab.example"_s, 443, unknownName()) << u"not reached: TCP, TLS, HTTP"_s;
    QTest::newRow("wrong name") << pathTo(u"lab.example"_s, 443, encrypted(TlsFault::Kind::WrongName, u"no"_s, u"CA"_s))
                                << u"not reached: HTTP"_s;
    QTest::newRow("dead proxy") << proxiedAs(u"http"_s, unconnected(ECONNREFUSED, u"Connection refused"_s))
                                << u"not reached: proxy, TLS, HTTP"_s;
    QTest::newRow("dead https proxy") << proxiedAs(u"https"_s, unconnected(ECONNREFUSED, u"Connection refused"_s))
                                      << u"not reached: TLS with the proxy, proxy, TLS, HTTP"_s;
}

void TestNetworkPath::theDetailsTellWhatWasNotReached()
{
    QFETCH(EndpointPath, path);
    QFETCH(const QString, line);
    path.ladder.isSecure = true;
    QStringList lines;
    for (const Detail &detail : translatable(judgeNetworkPath(evidenceOf(path))).details)
        lines.append(detail.value);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestNetworkPath)
#include "tst_networkpath.moc"
