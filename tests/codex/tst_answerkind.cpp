// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/answerkind.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;
using Kind = AnswerKind;

Q_DECLARE_METATYPE(doctor::codex::HttpAnswer)
Q_DECLARE_METATYPE(doctor::codex::AnswerKind)

namespace {

const QDateTime now(QDate(2026, 5, 13), QTime(18, 0), QTimeZone::utc());

HttpAnswer answered(int status, const QByteArray &body = {}, const HttpHeaders &headers = {})
{
    return {.status = status, .headers = headers, .body = body};
}

QByteArray openAiError(const QByteArray &message, const QByteArray &type, const QByteArray &code)
{
    return R"({"error":{"message":")" + message + R"(","type":")" + type + R"(","param":null,"code":)"
           + (code.isEmpty() ? QByteArray("null") : '"' + code + '"') + "}}";
}

const QByteArray nginx = "<html>\r\n<head><title>%1</title></head>\r\n<body>\r\n<center><h1>%1</h1></center>\r\n"
                         "<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n";

QByteArray nginxPage(const QByteArray &title)
{
    return QByteArray(nginx).replace("%1", title);
}

const QByteArray challengePage =
    "<!DOCTYPE html><html lang=\"en-US\"><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript "
    "and cookies to continue</noscript><script src=\"/cdn-cgi/challenge-platform/h/g/orchestrate\"></script></body>"
    "</html>";

} // namespace

class TestAnswerKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void refusals_data();
    void refusals();
    void waits_data();
    void waits();
    void identity_data();
    void identity();
    void limitSaysWhenItEnds();
    void loginOfAGatewayIsKnown();
    void identityErrorIsDecoded();
    void locationHasNoSecrets();
    void dateOfTheServerIsRead();
    void hostileBytesAreHarmless_data();
    void hostileBytesAreHarmless();
    void messagesAreOneShortLine();
};

void TestAnswerKind::kinds_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("no answer") << HttpAnswer{} << Kind::None;
    QTest::newRow("models") << answered(200, R"({"object":"list","data":[]})") << Kind::Good;
    QTest::newRow("models, cut") << answered(200, R"({"object":"list","data":[{"id":"gpt)") << Kind::Good;
    QTest::newRow("with byte order mark") << answered(200, "\xEF\xBB\xBF{\"data\":[]}") << Kind::Good;
    QTest::newRow("nothing in it") << answered(204) << Kind::Good;
    QTest::newRow("upgraded") << answered(101) << Kind::Good;
    QTest::newRow("web page") << answered(200, nginxPage("Welcome to nginx!")) << Kind::NotJson;
    QTest::newRow("plain text") << answered(200, "Ollama is running") << Kind::NotJson;
    QTest::newRow("error under a good status")
        << answered(200, openAiError("Gone", "server_error", {})) << Kind::ErrorInside;
    QTest::newRow("key refused under a good status")
        << answered(200, R"({"code":401,"msg":"no such token"})") << Kind::Unauthorized;
    QTest::newRow("failure under a good status") << answered(200, R"({"success":false})") << Kind::ErrorInside;
    QTest::newRow("a good status that says so")
        << answered(200, R"({"code":0,"success":true,"error":null})") << Kind::Good;
    QTest::newRow("models with an error beside") << answered(200, R"({"data":[],"error":"none"})") << Kind::Good;
    QTest::newRow("compressed") << answered(200, "\x1F\x8B\x08 and so on") << Kind::Compressed;
    QTest::newRow("challenge under a good status")
        << answered(202, "<html>", {{"x-amzn-waf-action", "challenge"}}) << Kind::Challenge;
    QTest::newRow("captive portal") << answered(
        200, "<html><head><title>Hotel Wi-Fi</title></head><body><form><input type=\"password\"></form>")
                                    << Kind::LoginPage;
    QTest::newRow("detour to a portal") << answered(
        200, "<HTML><meta http-equiv=\"refresh\" content=\"0;url=http://10.0.0.1/\"></HTML>")
                                        << Kind::LoginPage;
    QTest::newRow("redirect to single sign-on")
        << answered(302, {}, {{"location", "https://login.example.com/saml2?SAMLRequest=abc"}}) << Kind::LoginPage;
    QTest::newRow("redirect to a path to log in")
        << answered(303, {}, {{"location", "/login?next=/v1"}}) << Kind::LoginPage;
    QTest::newRow("redirect to https") << answered(301, {}, {{"location", "https://api.example.com/v1/models"}})
                                       << Kind::Redirect;
    QTest::newRow("login in another word")
        << answered(301, {}, {{"location", "https://blogindex.example.com/"}}) << Kind::Redirect;
    QTest::newRow("redirect to nowhere") << answered(302) << Kind::Other;
    QTest::newRow("network wants a login") << answered(511, "<html>") << Kind::LoginPage;

    QTest::newRow("500") << answered(500, openAiError("The server had an error", "server_error", {}))
                         << Kind::ServerError;
    QTest::newRow("501") << answered(501) << Kind::ServerError;
    QTest::newRow("502 of nginx") << answered(502, nginxPage("502 Bad Gateway")) << Kind::BadGateway;
    QTest::newRow("503 of nginx") << answered(503, nginxPage("503 Service Temporarily Unavailable"))
                                  << Kind::Unavailable;
    QTest::newRow("504 of nginx") << answered(504, nginxPage("504 Gateway Time-out")) << Kind::GatewayTimeout;
    QTest::newRow("521 of Cloudflare") << answered(521, "error code: 521") << Kind::BadGateway;
    QTest::newRow("526 of Cloudflare") << answered(526) << Kind::BadGateway;
    QTest::newRow("599 of a proxy") << answered(599) << Kind::GatewayTimeout;
    QTest::newRow("522 of Cloudflare") << answered(522, "error code: 522") << Kind::GatewayTimeout;
    QTest::newRow("530 of Cloudflare") << answered(530, "error code: 1016") << Kind::BadGateway;
    QTest::newRow("overloaded") << answered(503, openAiError("Busy", "service_unavailable", "server_is_overloaded"))
                                << Kind::Overloaded;
    QTest::newRow("slow down") << answered(503, openAiError("Slow", "slow_down", {})) << Kind::Overloaded;
    QTest::newRow("529") << answered(529) << Kind::Overloaded;
    QTest::newRow("old challenge") << answered(503, challengePage) << Kind::Challenge;
    QTest::newRow("unheard of") << answered(999) << Kind::Other;
}

void TestAnswerKind::kinds()
{
    QFETCH(const HttpAnswer, answer);
    QTEST(classify(answer, true, now).kind, "kind");
}

void TestAnswerKind::refusals_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");

    QTest::newRow("no key") << answered(401, openAiError("You didn't provide an API key.", "invalid_request_error", {}))
                            << Kind::Unauthorized << u"invalid_request_error"_s;
    QTest::newRow("wrong key") << answered(
        401, openAiError("Incorrect API key provided: sk-made***-up.", "invalid_request_error", "invalid_api_key"))
                               << Kind::Unauthorized << u"invalid_api_key"_s;
    QTest::newRow("of the backend") << answered(401, R"({"detail":"Unauthorized"})") << Kind::Unauthorized << QString();
    QTest::newRow("missing scope, 401") << answered(
        401, openAiError("You have insufficient permissions for this operation. Missing scopes: "
                         "api.responses.write.",
                         "invalid_request_error", {}))
                                        << Kind::MissingScope << u"invalid_request_error"_s;
    QTest::newRow("missing scope, 403") << answered(
        403, openAiError("Missing scopes: api.model.read", "invalid_request_error", "missing_scope"))
                                        << Kind::MissingScope << u"missing_scope"_s;
    QTest::newRow("address not allowed") << answered(
        401, openAiError("Your IP is not authorized", "invalid_request_error", "ip_not_authorized"))
                                         << Kind::Blocked << u"ip_not_authorized"_s;
    QTest::newRow("no credit") << answered(402, R"({"error":{"message":"Payment required","code":402}})")
                               << Kind::QuotaExceeded << u"402"_s;

    QTest::newRow("plain 403") << answered(403) << Kind::Forbidden << QString();
    QTest::newRow("403 of nginx") << answered(403, nginxPage("403 Forbidden")) << Kind::Forbidden << QString();
    QTest::newRow("challenge by header") << answered(403, {}, {{"cf-mitigated", "challenge"}}) << Kind::Challenge
                                         << QString();
    QTest::newRow("challenge by page") << answered(403, challengePage) << Kind::Challenge << QString();
    QTest::newRow("error 1020") << answered(403, "error code: 1020", {{"server", "cloudflare"}}) << Kind::Blocked
                                << QString();
    QTest::newRow("blocked page") << answered(
        403, "<!DOCTYPE html><title>Attention Required! | Cloudflare</title><h1>Sorry, you have been "
             "blocked</h1>") << Kind::Blocked
                                  << QString();
    QTest::newRow("web filter") << answered(403, "<html><body>Blocked by your organisation's web filter</body></html>")
                                << Kind::Blocked << QString();
    QTest::newRow("country") << answered(403, openAiError("Country, region, or territory not supported",
                                                          "request_forbidden", "unsupported_country_region_territory"))
                             << Kind::UnsupportedCountry << u"unsupported_country_region_territory"_s;
    QTest::newRow("country, cut") << answered(403, R"({"error":{"code":"unsupported_country_region_territory","mess)")
                                  << Kind::UnsupportedCountry << QString();
    QTest::newRow("model not for the project")
        << answered(403, openAiError("Project `proj_x` does not have access to model `gpt-5`", "invalid_request_error",
                                     "model_not_found"))
        << Kind::ModelMissing << u"model_not_found"_s;

    QTest::newRow("404 of nginx") << answered(404, nginxPage("404 Not Found")) << Kind::NotFound << QString();
    QTest::newRow("404 of FastAPI") << answered(404, R"({"detail":"Not Found"})") << Kind::NotFound << QString();
    QTest::newRow("404 of Azure") << answered(404, R"({"error":{"code":"404","message":"Resource not found"}})")
                                  << Kind::NotFound << u"404"_s;
    QTest::newRow("model of Ollama") << answered(404,
                                                 R"({"error":"model \"gpt-oss:20b\" not found, try pulling it first"})")
                                     << Kind::ModelMissing << QString();
    QTest::newRow("deployment of Azure") << answered(
        404, R"({"error":{"code":"DeploymentNotFound","message":"The API deployment does not exist."}})")
                                         << Kind::ModelMissing << u"DeploymentNotFound"_s;
    QTest::newRow("api-version of Azure")
        << answered(400, R"({"error":{"code":"BadRequest","message":"The api-version query parameter is required"}})")
        << Kind::MissingApiVersion << u"BadRequest"_s;
    QTest::newRow("network rules of Azure") << answered(
        403, R"({"error":{"code":"AccessDenied","message":"Access denied due to Virtual Network/Firewall rules."}})")
                                            << Kind::NetworkRule << u"AccessDenied"_s;
    QTest::newRow("role missing at Azure") << answered(
        401, R"({"error":{"code":"PermissionDenied","message":"The principal `x` lacks the required data action"}})")
                                           << Kind::MissingScope << u"PermissionDenied"_s;
    QTest::newRow("deployment missing at Azure")
        << answered(404, R"({"error":{"code":"DeploymentNotFound","message":"The API deployment does not exist."}})")
        << Kind::ModelMissing << u"DeploymentNotFound"_s;
    QTest::newRow("api-version not supported")
        << answered(400, R"({"error":{"code":"BadRequest","message":"API version not supported"}})")
        << Kind::MissingApiVersion << u"BadRequest"_s;
    QTest::newRow("bad request") << answered(400, R"({"message":"invalid"})") << Kind::BadRequest << QString();
    QTest::newRow("unprocessable") << answered(422) << Kind::BadRequest << QString();
    QTest::newRow("408") << answered(408) << Kind::Unavailable << QString();
    QTest::newRow("410") << answered(410) << Kind::NotFound << QString();
    QTest::newRow("413") << answered(413) << Kind::TooLarge << QString();
    QTest::newRow("420") << answered(420) << Kind::RateLimited << QString();
    QTest::newRow("421") << answered(421) << Kind::Misdirected << QString();
    QTest::newRow("425") << answered(425) << Kind::Unavailable << QString();
    QTest::newRow("431") << answered(431) << Kind::TooLarge << QString();
    QTest::newRow("450") << answered(450) << Kind::Blocked << QString();
    QTest::newRow("496") << answered(496) << Kind::CertificateWanted << QString();
    QTest::newRow("498") << answered(498) << Kind::Unauthorized << QString();
    QTest::newRow("client certificate of nginx")
        << answered(400, nginxPage("400 No required SSL certificate was sent")) << Kind::CertificateWanted << QString();
    QTest::newRow("tunnel that is down") << answered(404, {}, {{"ngrok-error-code", "ERR_NGROK_3200"}})
                                         << Kind::BadGateway << QString();
    QTest::newRow("captcha of a firewall")
        << answered(405, {}, {{"x-amzn-waf-action", "captcha"}}) << Kind::Challenge << QString();
    QTest::newRow("405") << answered(405) << Kind::MethodNotAllowed << QString();
    QTest::newRow("407") << answered(407) << Kind::ProxyAuthentication << QString();
    QTest::newRow("426") << answered(426) << Kind::UpgradeRequired << QString();
    QTest::newRow("451") << answered(451) << Kind::Blocked << QString();

    QTest::newRow("usage limit") << answered(429, R"({"error":{"type":"usage_limit_reached","message":"m"}})")
                                 << Kind::UsageLimit << u"usage_limit_reached"_s;
    QTest::newRow("usage not included") << answered(429, R"({"error":{"type":"usage_not_included"}})")
                                        << Kind::UsageNotIncluded << u"usage_not_included"_s;
    QTest::newRow("quota") << answered(
        429, openAiError("You exceeded your current quota, please check your plan and billing details.",
                         "insufficient_quota", "insufficient_quota"))
                           << Kind::QuotaExceeded << u"insufficient_quota"_s;
    QTest::newRow("rate limit") << answered(429, openAiError("Rate limit reached", "tokens", "rate_limit_exceeded"))
                                << Kind::RateLimited << u"rate_limit_exceeded"_s;
    QTest::newRow("rate limit of Cloudflare") << answered(429, "error code: 1015") << Kind::RateLimited << QString();
}

void TestAnswerKind::refusals()
{
    QFETCH(const HttpAnswer, answer);
    const ClassifiedAnswer classified = classify(answer, true, now);
    QTEST(classified.kind, "kind");
    QTEST(classified.errorCode, "code");
    QCOMPARE(classified.isAboutCredentials(),
             classified.kind == Kind::Unauthorized || classified.kind == Kind::MissingScope);
}

void TestAnswerKind::waits_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<int>("seconds"); // -1: none

    const auto header = [](const QByteArray &value) { return answered(429, {}, {{"retry-after", value}}); };
    const auto message = [](const QByteArray &words) { return answered(429, openAiError(words, "tokens", {})); };
    QTest::newRow("none") << answered(429) << -1;
    QTest::newRow("seconds") << header("30") << 30;
    QTest::newRow("part of a second") << header("0.4") << 1;
    QTest::newRow("milliseconds") << answered(429, {}, {{"retry-after-ms", "1500"}}) << 2;
    QTest::newRow("date") << header("Wed, 13 May 2026 18:02:00 GMT") << 120;
    QTest::newRow("past date") << header("Wed, 13 May 2026 17:00:00 GMT") << 0;
    QTest::newRow("negative") << header("-5") << -1;
    QTest::newRow("nonsense") << header("soon") << -1;
    QTest::newRow("not a number") << header("nan") << -1;
    QTest::newRow("endless") << header("1e300") << 366 * 24 * 3600;
    QTest::newRow("message, seconds") << message("Please try again in 1.5s.") << 2;
    QTest::newRow("message, milliseconds") << message("Please try again in 20ms.") << 1;
    QTest::newRow("message, minutes") << message("Please try again in 6m0s.") << 360;
    QTest::newRow("message, hours") << message("try again in 1h2m3s") << 3723;
    QTest::newRow("message, vague") << message("try again in a while") << -1;
}

void TestAnswerKind::waits()
{
    QFETCH(const HttpAnswer, answer);
    const auto seconds = classify(answer, true, now).retryAfter;
    QTEST(seconds ? static_cast<int>(seconds->count()) : -1, "seconds");
}

void TestAnswerKind::identity_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QString>("requestId");
    QTest::addColumn<QString>("server");

    QTest::newRow("nothing") << HttpHeaders{} << QString() << QString();
    QTest::newRow("openai") << HttpHeaders{{"x-request-id", "req_1"}, {"server", "cloudflare"}} << u"req_1"_s
                            << u"cloudflare"_s;
    QTest::newRow("first wins") << HttpHeaders{{"x-oai-request-id", "req_2"}, {"x-request-id", "req_1"}} << u"req_1"_s
                                << QString();
    QTest::newRow("new name") << HttpHeaders{{"x-oai-request-id", "req_2"}} << u"req_2"_s << QString();
    QTest::newRow("token endpoint") << HttpHeaders{{"x-openai-request-id", "req_3"}} << u"req_3"_s << QString();
    QTest::newRow("azure") << HttpHeaders{{"x-ms-request-id", "4"}} << u"4"_s << QString();
    QTest::newRow("behind a proxy") << HttpHeaders{{"via", "1.1 squid"}} << QString() << u"1.1 squid"_s;
    QTest::newRow("empty counts as none")
        << HttpHeaders{{"x-request-id", " "}, {"x-oai-request-id", "r"}} << u"r"_s << QString();
}

void TestAnswerKind::identity()
{
    QFETCH(const HttpHeaders, headers);
    const ClassifiedAnswer classified = classify(answered(401, {}, headers), true, now);
    QTEST(classified.requestId, "requestId");
    QTEST(classified.server, "server");
}

void TestAnswerKind::limitSaysWhenItEnds()
{
    const auto resetsAt = [](const QByteArray &member, const HttpHeaders &headers = {}) {
        const QByteArray body = R"({"error":{"type":"usage_limit_reached")" + member + "}}";
        return classify(answered(429, body, headers), true, now).resetsAt;
    };
    QCOMPARE(resetsAt(R"(,"resets_at":1780000000)"), QDateTime::fromSecsSinceEpoch(1780000000, QTimeZone::utc()));
    QCOMPARE(resetsAt(R"(,"resets_in_seconds":60)"), now.addSecs(60));
    QCOMPARE(resetsAt({}, {{"x-codex-primary-reset-at", "1780000000"}}).toSecsSinceEpoch(), 1780000000);
    QVERIFY(!resetsAt({}).isValid());
    QVERIFY(!resetsAt(R"(,"resets_at":99999999999999)").isValid());
}

void TestAnswerKind::loginOfAGatewayIsKnown()
{
    const auto challenge = [](const QByteArray &value) {
        return classify(answered(401, {}, {{"www-authenticate", value}}), true, now).challenge;
    };
    QCOMPARE(challenge("Basic realm=\"office\""), u"Basic, realm \"office\""_s);
    QCOMPARE(challenge("Negotiate"), u"Negotiate"_s);
    QCOMPARE(challenge("Bearer realm=\"api\""), QString());
}

void TestAnswerKind::identityErrorIsDecoded()
{
    const QByteArray encoded = QByteArray(R"({"error":{"code":"token_expired"}})").toBase64();
    const ClassifiedAnswer classified =
        classify(answered(401, R"({"error":{"code":"other","message":"m"}})",
                          {{"x-error-json", encoded}, {"x-openai-authorization-error", "invalid_token"}}),
                 true, now);
    QCOMPARE(classified.errorCode, u"token_expired"_s);
    QCOMPARE(classified.authorizationError, u"invalid_token"_s);
    QCOMPARE(classified.message, u"m"_s);
    QCOMPARE(classify(answered(401, {}, {{"x-error-json", "!!!"}}), true, now).errorCode, QString());
}

void TestAnswerKind::locationHasNoSecrets()
{
    const ClassifiedAnswer classified =
        classify(answered(302, {}, {{"location", "https://ada:pw@example.com/a/b?token=made-up#x"}}), true, now);
    QCOMPARE(classified.location, u"https://example.com/a/b"_s);
}

void TestAnswerKind::dateOfTheServerIsRead()
{
    const auto date = [](const QByteArray &value) {
        return classify(answered(200, {}, {{"date", value}}), true, now).date;
    };
    QCOMPARE(date("Wed, 13 May 2026 18:00:00 GMT"), now);
    QCOMPARE(date("Mon, 13 May 2026 18:00:00 GMT"), now); // the wrong day
    QVERIFY(!date("yesterday").isValid());
    QVERIFY(!date("Wed, 99 May 2026 18:00:00 GMT").isValid());
}

void TestAnswerKind::hostileBytesAreHarmless_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nul bytes") << QByteArray(1000, '\0');
    QTest::newRow("no utf-8") << QByteArray(1000, '\xff');
    QTest::newRow("deep") << QByteArray(60000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"error\":").repeated(5000);
    QTest::newRow("long") << QByteArray(5'000'000, 'a');
    QTest::newRow("many tags") << QByteArray("<title ").repeated(9000);
    QTest::newRow("many errors") << QByteArray("error code: <").repeated(5000);
    QTest::newRow("many models") << R"({"error":")" + QByteArray("model ").repeated(9000) + R"("})";
    QTest::newRow("wrong types") << QByteArray(R"({"error":[1],"detail":{"code":{},"message":[]},"code":true})");
    QTest::newRow("huge number") << QByteArray(R"({"error":{"resets_at":1e308,"code":1e308}})");
}

void TestAnswerKind::hostileBytesAreHarmless()
{
    QFETCH(const QByteArray, body);
    for (const int status : {200, 302, 401, 403, 404, 429, 503}) {
        const ClassifiedAnswer classified = classify(
            answered(status, body, {{"retry-after", body}, {"date", body}, {"location", body}, {"x-error-json", body}}),
            true, now);
        QVERIFY(classified.message.size() <= 200);
        QVERIFY(classified.errorCode.size() <= 120);
        QVERIFY(classified.location.size() <= 200);
    }
}

void TestAnswerKind::messagesAreOneShortLine()
{
    const QByteArray body =
        R"({"error":{"message":"one\r\ntwo\u001b[31m\u202ethree )" + QByteArray(500, 'x') + R"("}})";
    const QString message = classify(answered(400, body), true, now).message;
    QVERIFY(message.startsWith(u"one two [31mthree xxx"_s));
    QCOMPARE(message.size(), 200);
}

QTEST_GUILESS_MAIN(TestAnswerKind)
#include "tst_answerkind.moc"
