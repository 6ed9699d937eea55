// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/networkauth.h"
#include "checks/connectivity/networkclock.h"
#include "checks/connectivity/providerreachability.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using probes::HttpEvidence;
using probes::TransportFault;
using State = probes::Attached::State;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::Cause)
Q_DECLARE_METATYPE(doctor::probes::ProviderAnswers)
Q_DECLARE_METATYPE(doctor::checks::NetworkAuthEvidence)
Q_DECLARE_METATYPE(doctor::probes::CommandRun)

namespace {

const QDateTime now(QDate(2026, 5, 13), QTime(18, 0), QTimeZone::utc());

HttpEvidence answered(int status, const QByteArray &body = {}, const codex::HttpHeaders &headers = {})
{
    return {.url = QUrl(u"http://127.0.0.1:4000/v1/models"_s),
            .answer = {.status = status, .headers = headers, .body = body},
            .receivedAt = now};
}

HttpEvidence failed(TransportFault fault)
{
    return {.url = QUrl(u"http://127.0.0.1:4000/v1/models"_s), .fault = fault, .errorText = u"the system's words"_s};
}

codex::Provider lab()
{
    return {.id = u"lab"_s, .name = u"Lab"_s, .baseUrl = u"http://127.0.0.1:4000/v1"_s};
}

probes::ProviderAnswers answers(const std::optional<HttpEvidence> &route, const std::optional<HttpEvidence> &models)
{
    return {.provider = lab(),
            .endpoint = {.label = u"lab API"_s,
                         .responsesUrl = u"http://ada:made-up@127.0.0.1:4000/v1/responses?key=made-up"_s,
                         .modelsUrl = u"http://127.0.0.1:4000/v1/models"_s,
                         .source = u"config.toml:7"_s},
            .route = route,
            .models = models};
}

NetworkAuthEvidence asked(State state, const std::optional<HttpEvidence> &http)
{
    return {.asked = {.provider = lab(),
                      .attached = {.state = state, .source = u"LAB_KEY (environment)"_s, .mode = u"api_key"_s},
                      .request = codex::StartRequest::Models,
                      .source = u"config.toml:7"_s,
                      .http = http}};
}

} // namespace

class TestNetworkAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceWithoutAWayIsAFailure();
    void judgesReachability_data();
    void judgesReachability();
    void addressesAreShownWithoutSecrets();
    void providerWithoutAddressIsFine();
    void offlineIsSkipped();
    void whatStopsAtAProxyWithoutCredentialsIsSkipped_data();
    void whatStopsAtAProxyWithoutCredentialsIsSkipped();
    void judgesCredentials_data();
    void judgesCredentials();
    void aRefusedHandshakeTellsOfCredentialsAlone_data();
    void aRefusedHandshakeTellsOfCredentialsAlone();
    void aCommandWithoutATokenIsAFailure_data();
    void aCommandWithoutATokenIsAFailure();
    void namesTheRequestForSupport();
    void expiredLoginThatCodexRenewsIsNoFault();
    void credentialsLostOnTheWayAreAFault();
    void judgesTheClock_data();
    void judgesTheClock();
    void oneOddServerDoesNotAccuseTheClock();
};

void TestNetworkAnswers::judgesReachability_data()
{
    QTest::addColumn<probes::ProviderAnswers>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value"); // after the address

    const QString inference = u"lab API inference URL"_s;
    const QString route = u"lab API route probe"_s;
    QTest::newRow("fine") << answers(answered(405), answered(200)) << Status::Ok << route
                          << u" route exists (HTTP 200)"_s;
    QTest::newRow("wants credentials") << answers(answered(401), answered(401)) << Status::Ok << route
                                       << u" route exists (HTTP 401)"_s;
    QTest::newRow("any status is there") << answers(answered(503), std::nullopt) << Status::Ok << inference
                                         << u" reachable (HTTP 503)"_s;
    QTest::newRow("no such route") << answers(answered(404), answered(404)) << Status::Fail << route
                                   << u" returned HTTP 404 (required)"_s;
    QTest::newRow("odd route") << answers(answered(200), answered(500)) << Status::Warning << route
                               << u" returned HTTP 500 (warning)"_s;
    QTest::newRow("refused") << answers(failed(TransportFault::Refused), std::nullopt) << Status::Fail << inference
                             << u" connect failed (required)"_s;
    QTest::newRow("silent") << answers(failed(TransportFault::TimedOut), std::nullopt) << Status::Fail << inference
                            << u" request timed out (required)"_s;
    QTest::newRow("route breaks off") << answers(answered(200), failed(TransportFault::Closed)) << Status::Fail << route
                                      << u" request failed (required)"_s;
    QTest::newRow("proxy") << answers(answered(407), std::nullopt) << Status::Fail << inference
                           << u" proxy authentication required (HTTP 407) (required)"_s;
    QTest::newRow("tunnel") << answers(failed(TransportFault::ProxyAuthentication), std::nullopt) << Status::Fail
                            << inference << u" proxy authentication required (required)"_s;
    QTest::newRow("untrusted") << answers(failed(TransportFault::Tls), std::nullopt) << Status::Fail << inference
                               << u" TLS handshake or certificate validation failed (required)"_s;
}

void TestNetworkAnswers::judgesReachability()
{
    QFETCH(const probes::ProviderAnswers, evidence);
    QFETCH(const QString, label);
    QFETCH(const QString, value);
    const Outcome outcome = translatable(judgeProviderReachability(evidence));
    QTEST(outcome.status, "status");
    QVERIFY2(detailValue(outcome, label).endsWith(value), qPrintable(detailValue(outcome, label)));
    QVERIFY(!outcome.summary.isEmpty());
    for (const Issue &issue : outcome.issues) {
        QVERIFY(!issue.remedy.isEmpty());
        QVERIFY(!issue.headline.isEmpty() || !issue.cause.isEmpty());
        QCOMPARE(issue.root.subject, u"127.0.0.1:4000"_s);
        QCOMPARE(issue.fields, QStringList{label});
    }
}

void TestNetworkAnswers::addressesAreShownWithoutSecrets()
{
    const Outcome outcome = translatable(judgeProviderReachability(answers(answered(200), answered(200))));
    QCOMPARE(detailValue(outcome, u"lab API inference URL"_s),
             u"http://127.0.0.1:4000/v1/responses reachable (HTTP 200)"_s);
}

void TestNetworkAnswers::providerWithoutAddressIsFine()
{
    const Outcome outcome = translatable(judgeProviderReachability({.provider = lab()}));
    QCOMPARE(outcome.status, Status::Ok);
    QCOMPARE(detailValue(outcome, u"active provider endpoint"_s), u"none configured"_s);
}

void TestNetworkAnswers::offlineIsSkipped()
{
    QCOMPARE(translatable(judgeProviderReachability(answers(failed(TransportFault::Offline), std::nullopt))).status,
             Status::Skipped);
    QCOMPARE(translatable(judgeNetworkAuth(asked(State::Attached, failed(TransportFault::Offline)))).status,
             Status::Skipped);
    QCOMPARE(translatable(judgeNetworkClock({.isOffline = true})).status, Status::Skipped);
}

void TestNetworkAnswers::whatStopsAtAProxyWithoutCredentialsIsSkipped_data()
{
    QTest::addColumn<HttpEvidence>("http");
    QTest::newRow("forwarded") << answered(407);
    QTest::newRow("behind CONNECT") << failed(TransportFault::ProxyAuthentication);
}

void TestNetworkAnswers::whatStopsAtAProxyWithoutCredentialsIsSkipped()
{
    QFETCH(const HttpEvidence, http);
    probes::ProviderAnswers reached = answers(http, std::nullopt);
    QCOMPARE(translatable(judgeProviderReachability(reached)).status, Status::Fail);
    reached.areCredentialsWithheld = true;
    QCOMPARE(translatable(judgeProviderReachability(reached)).status, Status::Skipped);
    QVERIFY(translatable(judgeProviderReachability(reached)).issues.isEmpty());
    NetworkAuthEvidence authorised = asked(State::None, http);
    authorised.areCredentialsWithheld = true;
    QCOMPARE(translatable(judgeNetworkAuth(authorised)).status, Status::Skipped);
    QVERIFY(translatable(judgeNetworkAuth(authorised)).issues.isEmpty());
}

void TestNetworkAnswers::judgesCredentials_data()
{
    QTest::addColumn<NetworkAuthEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<Cause>("cause");

    const auto row = [](const char *name, const NetworkAuthEvidence &evidence, Status status,
                        Cause cause = Cause::Unnamed) { QTest::newRow(name) << evidence << status << cause; };
    row("accepted", asked(State::Attached, answered(200, "{}")), Status::Ok);
    row("none needed", asked(State::None, answered(200, "{}")), Status::Ok);
    row("withheld", asked(State::Withheld, std::nullopt), Status::Skipped);
    row("of a command", asked(State::NotInspected, std::nullopt), Status::Skipped);
    row("nothing to ask", asked(State::Attached, std::nullopt), Status::Skipped);
    row("not reached", asked(State::Attached, failed(TransportFault::Refused)), Status::Skipped);
    row("refused", asked(State::Attached, answered(401)), Status::Fail, Cause::Token);
    row("missing", asked(State::None, answered(401)), Status::Fail, Cause::Credentials);
    row("forbidden", asked(State::Attached, answered(403)), Status::Fail, Cause::Endpoint);
    row("limited", asked(State::Attached, answered(429)), Status::Warning, Cause::Endpoint);
    row("a web page", asked(State::Attached, answered(200, "<html>")), Status::Fail, Cause::Endpoint);
    row("unavailable", asked(State::Attached, answered(503)), Status::Fail, Cause::Endpoint);
}

void TestNetworkAnswers::judgesCredentials()
{
    QFETCH(const NetworkAuthEvidence, evidence);
    const Outcome outcome = translatable(judgeNetworkAuth(evidence));
    QTEST(outcome.status, "status");
    QTEST(outcome.issues.isEmpty() ? Cause::Unnamed : outcome.issues.constFirst().root.cause, "cause");
    QVERIFY(!outcome.summary.isEmpty());
}

void TestNetworkAnswers::aRefusedHandshakeTellsOfCredentialsAlone_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Status>("status");
    QTest::newRow("opened") << 101 << Status::Ok;
    QTest::newRow("refused key") << 401 << Status::Fail;
    QTest::newRow("no WebSocket") << 426 << Status::Skipped;
    QTest::newRow("no such place") << 404 << Status::Skipped;
    QTest::newRow("a gateway") << 502 << Status::Skipped;
}

void TestNetworkAnswers::aRefusedHandshakeTellsOfCredentialsAlone()
{
    QFETCH(const int, code);
    NetworkAuthEvidence evidence = asked(State::Attached, answered(code));
    evidence.asked.request = codex::StartRequest::Handshake;
    evidence.isHandshake = true;
    const Outcome outcome = translatable(judgeNetworkAuth(evidence));
    QTEST(outcome.status, "status");
    QCOMPARE(detailValue(outcome, u"request"_s), u"WebSocket handshake"_s);
}

void TestNetworkAnswers::aCommandWithoutATokenIsAFailure_data()
{
    using Run = probes::CommandRun;
    QTest::addColumn<Run>("run");
    QTest::addColumn<QString>("words");
    Run run{.command = u"get-token"_s, .source = u"config.toml:9"_s, .limit = std::chrono::milliseconds{800}};
    const auto row = [&](const char *name, Run::State state, const QString &words) {
        run.state = state;
        run.text = u"exit status 3: why"_s;
        QTest::newRow(name) << run << words;
    };
    row("not found", Run::State::NotFound, u"Install `get-token`"_s);
    row("failed", Run::State::Failed, u"exit status 3: why"_s);
    row("timed out", Run::State::TimedOut, u"timeout_ms = 1600"_s);
    row("empty", Run::State::Empty, u"prints none"_s);
    row("several lines", Run::State::Unfit, u"no header can carry it"_s);
}

void TestNetworkAnswers::aCommandWithoutATokenIsAFailure()
{
    QFETCH(const probes::CommandRun, run);
    QFETCH(const QString, words);
    NetworkAuthEvidence evidence = asked(State::NotInspected, std::nullopt);
    evidence.asked.command = run;
    const Outcome outcome = translatable(judgeNetworkAuth(evidence));
    QCOMPARE(outcome.status, Status::Fail);
    const Issue &issue = outcome.issues.constFirst();
    QCOMPARE(issue.root.cause, Cause::Credentials);
    QCOMPARE(issue.source, u"config.toml:9"_s);
    const QString told = issue.cause.english() + issue.remedy.english();
    QVERIFY2(told.contains(words), qPrintable(told));
}

void TestNetworkAnswers::namesTheRequestForSupport()
{
    const Outcome outcome = translatable(
        judgeNetworkAuth(asked(State::Attached, answered(401, R"({"error":{"code":"invalid_api_key"}})",
                                                         {{"x-request-id", "req_1"}, {"cf-ray", "8f0-FRA"}}))));
    QCOMPARE(detailValue(outcome, u"auth_header_attached"_s), u"true"_s);
    QCOMPARE(detailValue(outcome, u"auth_401_request_id"_s), u"req_1"_s);
    QCOMPARE(detailValue(outcome, u"auth_401_cf_ray"_s), u"8f0-FRA"_s);
    QCOMPARE(detailValue(outcome, u"auth_401_error_code"_s), u"invalid_api_key"_s);
    QVERIFY(detailValue(outcome, u"auth_recovery_outcome"_s).startsWith(u"recovery_not_run"_s));
}

void TestNetworkAnswers::expiredLoginThatCodexRenewsIsNoFault()
{
    NetworkAuthEvidence evidence = asked(State::Attached, answered(401));
    evidence.isManaged = true;
    evidence.expires = now.addDays(-1);
    QCOMPARE(translatable(judgeNetworkAuth(evidence)).status, Status::Fail);
    evidence.hasRefreshToken = true;
    QCOMPARE(translatable(judgeNetworkAuth(evidence)).status, Status::Ok);
    evidence.expires = now.addDays(1); // revoked, then
    QCOMPARE(translatable(judgeNetworkAuth(evidence)).status, Status::Fail);
}

void TestNetworkAnswers::credentialsLostOnTheWayAreAFault()
{
    NetworkAuthEvidence evidence = asked(State::Attached, answered(401));
    evidence.asked.http->redirects = {u"http://other.example.com/v1/models"_s};
    const Outcome outcome = translatable(judgeNetworkAuth(evidence));
    QCOMPARE(outcome.status, Status::Fail);
    QCOMPARE(outcome.issues.constFirst().root.cause, Cause::Endpoint);
    QVERIFY(outcome.issues.constFirst().cause.english().contains(u"other.example.com"_s));
}

void TestNetworkAnswers::judgesTheClock_data()
{
    QTest::addColumn<int>("seconds"); // ahead
    QTest::addColumn<int>("latency");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("words");

    QTest::newRow("exact") << 0 << 0 << Status::Ok << u"agrees"_s;
    QTest::newRow("a little off") << 100 << 0 << Status::Ok << u"agrees"_s;
    QTest::newRow("ahead") << 3 * 3600 << 0 << Status::Warning << u"3 h 0 min ahead"_s;
    QTest::newRow("behind") << -300 << 0 << Status::Warning << u"5 min behind"_s;
    QTest::newRow("far behind") << -400 * 86400 << 0 << Status::Warning << u"400 days behind"_s;
    QTest::newRow("a slow answer") << 124 << 8 << Status::Ok << u"agrees"_s;
}

void TestNetworkAnswers::judgesTheClock()
{
    QFETCH(const int, seconds);
    QFETCH(const int, latency);
    QFETCH(const QString, words);
    const Outcome outcome = translatable(judgeNetworkClock(
        {.clocks = {{u"api.example.com"_s, now.addSecs(-seconds), now, std::chrono::seconds{latency}}}}));
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.summary.english().contains(words), qPrintable(outcome.summary.english()));
}

void TestNetworkAnswers::oneOddServerDoesNotAccuseTheClock()
{
    const Outcome outcome = translatable(judgeNetworkClock(
        {.clocks = {{u"gateway"_s, now.addDays(-9), now, {}}, {u"api.example.com"_s, now, now, {}}}}));
    QCOMPARE(outcome.status, Status::Ok);
    QCOMPARE(translatable(judgeNetworkClock({})).status, Status::Skipped);
}

void TestNetworkAnswers::aWorkspaceWithoutAWayIsAFailure()
{
    NetworkAuthEvidence evidence = asked(State::Attached, answered(200, "{}"));
    evidence.routing = codex::WorkspaceRouting{.origin = u"https://chatgpt.com"_s};
    QCOMPARE(translatable(judgeNetworkAuth(evidence)).status, Status::Ok);
    evidence.routing->fault = codex::WorkspaceRouting::Fault::Missing;
    const Outcome outcome = translatable(judgeNetworkAuth(evidence));
    QCOMPARE(outcome.status, Status::Fail);
    QCOMPARE(outcome.issues.constFirst().root.cause, Cause::Token);
}

QTEST_GUILESS_MAIN(TestNetworkAnswers)
#include "tst_networkanswers.moc"
