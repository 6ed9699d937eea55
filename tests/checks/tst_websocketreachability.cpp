// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/websocketreachability.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using probes::TransportFault;
using probes::WebSocketEvidence;
using State = probes::Attached::State;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::Cause)
Q_DECLARE_METATYPE(doctor::probes::WebSocketEvidence)

namespace {

const QUrl url(u"ws://127.0.0.1:4000/v1/responses"_s);

WebSocketReachabilityEvidence evidenceOf(const std::optional<WebSocketEvidence> &handshake, bool isHttpsAnswered = true)
{
    return {.asked = {.provider = {.id = u"lab"_s, .name = u"Lab"_s, .supportsWebSockets = true},
                      .attached = {.state = State::Attached, .source = u"LAB_KEY (environment)"_s},
                      .handshake = handshake},
            .source = u"config.toml:7"_s,
            .switchSource = u"config.toml:9"_s,
            .addresses = {.ipv4 = 1},
            .isHttpsAnswered = isHttpsAnswered};
}

WebSocketEvidence refused(int status, const codex::HttpHeaders &headers = {})
{
    return {.url = url, .answer = {.status = status, .headers = headers}};
}

WebSocketEvidence broken(TransportFault fault)
{
    return {.url = url, .fault = fault, .errorText = u"the system's words"_s};
}

WebSocketEvidence closed(std::optional<int> code, const QString &reason = {})
{
    return {.url = url,
            .answer = {.status = 101},
            .isAccepted = true,
            .closeCode = code,
            .closeReason = reason,
            .isClosed = true};
}

} // namespace

class TestWebSocketReachability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openOneIsConnected();
    void judges_data();
    void judges();
    void sharesTheRootOfWhatStopsHttpsToo_data();
    void sharesTheRootOfWhatStopsHttpsToo();
    void aProxyThatTheWebSocketDoesNotKnowIsNamed();
    void notSupportedIsFine();
    void missingVariableIsToldAsCodexDoes();
    void withheldCredentialsAreNoFault();
    void addressWithoutSchemeIsAFault();
};

void TestWebSocketReachability::openOneIsConnected()
{
    WebSocketEvidence open{.url = url, .answer = {.status = 101}, .isAccepted = true};
    open.answer.headers = {{"x-reasoning-included", "true"}};
    const Outcome outcome = translatable(judgeWebSocketReachability(evidenceOf(open)));
    QCOMPARE(outcome.status, Status::Ok);
    QCOMPARE(outcome.summary.english(), u"Connected (HTTP 101 Switching Protocols)"_s);
    QCOMPARE(detailValue(outcome, u"handshake result"_s), u"HTTP 101 Switching Protocols"_s);
    QCOMPARE(detailValue(outcome, u"reasoning header"_s), u"true"_s);
    QCOMPARE(detailValue(outcome, u"server model present"_s), u"false"_s);
    QCOMPARE(detailValue(outcome, u"DNS"_s), u"1 IPv4, 0 IPv6, first IPv4"_s);
}

void TestWebSocketReachability::judges_data()
{
    QTest::addColumn<WebSocketEvidence>("handshake");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words"); // of the cause
    QTest::addColumn<Cause>("cause");

    const QString transport = u"handshake transport error"_s;
    QTest::newRow("426") << refused(426) << transport << u"http 426 Upgrade Required: no message"_s
                         << u"drops the Upgrade header"_s << Cause::Endpoint;
    QTest::newRow("200") << refused(200) << transport << u"http 200 OK: no message"_s << u"does not open a WebSocket"_s
                         << Cause::Endpoint;
    QTest::newRow("404") << refused(404) << transport << u"http 404 Not Found: no message"_s
                         << u"does not open a WebSocket"_s << Cause::Endpoint;
    QTest::newRow("403") << refused(403) << transport << u"http 403 Forbidden: no message"_s
                         << u"forbids the WebSocket"_s << Cause::Endpoint;
    QTest::newRow("503") << refused(503) << transport << u"http 503 Service Unavailable: no message"_s
                         << u"no WebSocket to give now"_s << Cause::Endpoint;
    QTest::newRow("401") << refused(401) << transport << u"http 401 Unauthorized: no message"_s
                         << u"does not accept the credentials"_s << Cause::Token;
    QTest::newRow("timed out") << broken(TransportFault::TimedOut) << QString() << u"handshake timed out"_s
                               << u"timed out"_s << Cause::Endpoint;
    QTest::newRow("reset") << broken(TransportFault::Closed) << transport << u"network error: the system's words"_s
                           << u"breaks off the WebSocket"_s << Cause::Endpoint;
    QTest::newRow("closed") << closed(1008, u"policy"_s) << u"immediate close code"_s << u"1008"_s
                            << u"1008, policy violation: \"policy\""_s << Cause::Endpoint;
    QTest::newRow("closed without reason")
        << closed(1005) << u"immediate close reason"_s << u"empty"_s << u"1005"_s << Cause::Endpoint;
    QTest::newRow("redirected") << refused(302, {{"location", "https://other.example/v1"}}) << transport
                                << u"http 302 Found: no message"_s << u"redirects the WebSocket"_s << Cause::Endpoint;
    WebSocketEvidence masked{.url = url, .answer = {.status = 101}, .isAccepted = true};
    masked.errorText = u"the server sent a masked frame"_s;
    QTest::newRow("a frame that no client takes")
        << masked << u"handshake result"_s << u"HTTP 101 Switching Protocols"_s << u"masked frame"_s << Cause::Endpoint;
    QTest::newRow("dropped") << closed({}) << u"handshake stream error"_s << u"closed without a close frame"_s
                             << u"drops the connection"_s << Cause::Endpoint;
}

void TestWebSocketReachability::judges()
{
    QFETCH(const WebSocketEvidence, handshake);
    QFETCH(const QString, label);
    QFETCH(const QString, words);
    const Outcome outcome = translatable(judgeWebSocketReachability(evidenceOf(handshake)));
    QCOMPARE(outcome.status, Status::Warning);
    QTEST(detailValue(outcome, label), "value");
    const Issue issue = outcome.issues.constFirst();
    QVERIFY2(issue.cause.english().contains(words), qPrintable(issue.cause.english()));
    QVERIFY(!issue.remedy.isEmpty());
    QTEST(issue.root.cause, "cause");
    if (issue.root.cause == Cause::Endpoint) {
        QCOMPARE(issue.root.subject, u"127.0.0.1:4000 websocket"_s);
        QVERIFY(issue.remedy.english().contains(u"supports_websockets = false"_s));
        QCOMPARE(issue.source, u"config.toml:9"_s);
    }
}

void TestWebSocketReachability::sharesTheRootOfWhatStopsHttpsToo_data()
{
    QTest::addColumn<WebSocketEvidence>("handshake");
    QTest::addColumn<QString>("subject");

    QTest::newRow("refused") << broken(TransportFault::Refused) << u"127.0.0.1:4000"_s;
    QTest::newRow("timed out") << broken(TransportFault::TimedOut) << u"127.0.0.1:4000"_s;
    QTest::newRow("no name") << broken(TransportFault::Lookup) << u"127.0.0.1"_s;
    QTest::newRow("503") << refused(503) << u"127.0.0.1:4000"_s;
}

void TestWebSocketReachability::sharesTheRootOfWhatStopsHttpsToo()
{
    QFETCH(const WebSocketEvidence, handshake);
    const Outcome outcome = translatable(judgeWebSocketReachability(evidenceOf(handshake, false)));
    QCOMPARE(outcome.status, Status::Warning);
    QTEST(outcome.issues.constFirst().root.subject, "subject");
}

void TestWebSocketReachability::aProxyThatTheWebSocketDoesNotKnowIsNamed()
{
    WebSocketEvidence handshake = broken(TransportFault::ProxyRefused);
    handshake.route.proxy = {.variable = u"HTTPS_PROXY"_s,
                             .source = u".env:1"_s,
                             .url = {.scheme = u"https"_s, .host = u"proxy"_s, .port = 443}};
    const Outcome outcome = translatable(judgeWebSocketReachability(evidenceOf(handshake)));
    QCOMPARE(outcome.status, Status::Warning);
    const Issue &issue = outcome.issues.constFirst();
    QVERIFY(issue.cause.english().contains(u"knows no https:// proxies"_s));
    QVERIFY(issue.remedy.english().contains(u"HTTPS_PROXY (.env:1)"_s));
    QVERIFY(issue.remedy.english().contains(u"supports_websockets = false below [model_providers.lab]"_s));
    const Outcome whole = translatable(judgeWebSocketReachability(evidenceOf(handshake, false)));
    QCOMPARE(whole.issues.constFirst().root.cause, Cause::Proxy);
    QCOMPARE(whole.issues.constFirst().root.subject, u"proxy:443"_s);
}

void TestWebSocketReachability::notSupportedIsFine()
{
    WebSocketReachabilityEvidence evidence = evidenceOf(std::nullopt);
    evidence.asked.provider.supportsWebSockets = false;
    const Outcome outcome = translatable(judgeWebSocketReachability(evidence));
    QCOMPARE(outcome.status, Status::Ok);
    QCOMPARE(detailValue(outcome, u"supports websockets"_s), u"false"_s);
    QCOMPARE(detailValue(outcome, u"connect timeout"_s), QString());
}

void TestWebSocketReachability::missingVariableIsToldAsCodexDoes()
{
    WebSocketReachabilityEvidence evidence = evidenceOf(std::nullopt);
    evidence.asked.setupError = u"Missing environment variable: `LAB_KEY`."_s;
    evidence.asked.provider.envKey = u"LAB_KEY"_s;
    const Outcome outcome = translatable(judgeWebSocketReachability(evidence));
    QCOMPARE(outcome.status, Status::Warning);
    QCOMPARE(detailValue(outcome, u"provider setup failed"_s), evidence.asked.setupError);
    QCOMPARE(outcome.issues.constFirst().root.cause, Cause::Credentials);
    QVERIFY(outcome.issues.constFirst().remedy.english().contains(u"export LAB_KEY="_s));
}

void TestWebSocketReachability::withheldCredentialsAreNoFault()
{
    WebSocketReachabilityEvidence evidence = evidenceOf(refused(401));
    evidence.asked.attached.state = State::Withheld;
    QCOMPARE(translatable(judgeWebSocketReachability(evidence)).status, Status::Ok);
}

void TestWebSocketReachability::addressWithoutSchemeIsAFault()
{
    WebSocketEvidence handshake = broken(TransportFault::InvalidUrl);
    handshake.url = QUrl(u"nonsense/responses"_s);
    const Outcome outcome = translatable(judgeWebSocketReachability(evidenceOf(handshake, false)));
    QCOMPARE(outcome.status, Status::Warning);
    QCOMPARE(detailValue(outcome, u"endpoint build failed"_s), u"relative URL without a base"_s);
}

QTEST_GUILESS_MAIN(TestWebSocketReachability)
#include "tst_websocketreachability.moc"
