// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/serveranswer.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor;
using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = Verdict::Kind;

class TestServerAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void waitsAsLongAsItIsAskedTo_data();
    void waitsAsLongAsItIsAskedTo();
    void backsOffLongerEachTime();
};

namespace {

const QString eventId = u"44b74d5ae5704ff096ef82fe584a66e7"_s;
const QDateTime now(QDate(2026, 5, 13), QTime(18, 0), QTimeZone::utc());

probes::HttpEvidence answered(int status, const QByteArray &body = {}, const codex::HttpHeaders &headers = {})
{
    return {.url = QUrl(u"https://sentry.example.com/api/42/envelope/"_s),
            .answer = {.status = status, .reason = u"Made Up"_s, .headers = headers, .body = body},
            .receivedAt = now};
}

probes::HttpEvidence brokenOff(const QByteArray &body)
{
    probes::HttpEvidence evidence = answered(200, body);
    evidence.errorText = u"Connection reset by peer"_s;
    return evidence;
}

} // namespace

void TestServerAnswer::judges_data()
{
    QTest::addColumn<probes::HttpEvidence>("evidence");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");

    const QString plain = u"HTTP %1 Made Up"_s;
    const QByteArray receipt = "{\"id\":\"" + eventId.toLatin1() + "\"}";
    QTest::newRow("receipt") << answered(200, receipt) << Kind::Accepted << plain.arg(200);
    QTest::newRow("receipt with dashes") << answered(200, "{\"id\":\"44B74D5A-E570-4FF0-96EF-82FE584A66E7\"}")
                                         << Kind::Accepted << plain.arg(200);
    QTest::newRow("202") << answered(202, receipt) << Kind::Accepted << plain.arg(202);
    QTest::newRow("receipt of another") << answered(200, "{\"id\":\"00000000000000000000000000000000\"}")
                                        << Kind::Unconfirmed << plain.arg(200);
    QTest::newRow("no body") << answered(200) << Kind::Unconfirmed << plain.arg(200);
    QTest::newRow("a page of a portal") << answered(200, "<html>Log in</html>") << Kind::Unconfirmed << plain.arg(200);
    QTest::newRow("broken off before its receipt")
        << brokenOff("{\"id\":\"44b7") << Kind::Later
        << u"HTTP 200 Made Up (its answer broke off: Connection reset by peer)"_s;
    QTest::newRow("broken off after its receipt")
        << brokenOff(receipt) << Kind::Accepted
        << u"HTTP 200 Made Up (its answer broke off: Connection reset by peer)"_s;
    QTest::newRow("no answer") << probes::HttpEvidence{.fault = probes::TransportFault::Refused,
                                                       .errorText = u"Connection refused (os error 111)"_s}
                               << Kind::Later << u"Connection refused (os error 111)"_s;
    QTest::newRow("explained") << answered(400, R"({"detail":"bad envelope","causes":["no header","bad header"]})")
                               << Kind::Rejected << u"HTTP 400 Made Up: bad envelope; no header; bad header"_s;
    QTest::newRow("explained in a header") << answered(403, {}, {{"x-sentry-error", "project is\x1b[1m disabled"}})
                                           << Kind::Rejected << u"HTTP 403 Made Up: project is [1m disabled"_s;
    QTest::newRow("401") << answered(401) << Kind::Rejected << plain.arg(401);
    QTest::newRow("404") << answered(404) << Kind::Rejected << plain.arg(404);
    QTest::newRow("redirect") << answered(302, {}, {{"location", "https://login.example.com/?token=hidden"}})
                              << Kind::Rejected
                              << u"HTTP 302 Made Up (sent on to login.example.com, which is not followed)"_s;
    QTest::newRow("too large") << answered(413) << Kind::TooLarge << plain.arg(413);
    QTest::newRow("proxy password") << answered(407) << Kind::Later << plain.arg(407);
    QTest::newRow("timeout") << answered(408) << Kind::Later << plain.arg(408);
    QTest::newRow("too many") << answered(429) << Kind::Later << plain.arg(429);
    QTest::newRow("500") << answered(500) << Kind::Later << plain.arg(500);
    QTest::newRow("503") << answered(503) << Kind::Later << plain.arg(503);
}

void TestServerAnswer::judges()
{
    QFETCH(const probes::HttpEvidence, evidence);
    const Verdict verdict = verdictOf(evidence, eventId);
    QTEST(verdict.kind, "kind");
    QTEST(verdict.words, "words");
    QCOMPARE(verdict.status, evidence.answer.status);
}

void TestServerAnswer::waitsAsLongAsItIsAskedTo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<codex::HttpHeaders>("headers");
    QTest::addColumn<int>("seconds"); // -1: not asked

    using Headers = codex::HttpHeaders;
    const auto limits = [](const char *value) { return Headers{{"x-sentry-rate-limits", value}}; };
    QTest::newRow("seconds") << 429 << Headers{{"retry-after", "120"}} << 120;
    QTest::newRow("date") << 429 << Headers{{"retry-after", "Wed, 13 May 2026 18:05:00 GMT"}} << 300;
    QTest::newRow("date gone by") << 429 << Headers{{"retry-after", "Wed, 13 May 2026 17:00:00 GMT"}} << 0;
    QTest::newRow("nonsense") << 429 << Headers{{"retry-after", "soon"}} << 60;
    QTest::newRow("without a word") << 429 << Headers() << 60;
    QTest::newRow("of a 503") << 503 << Headers{{"retry-after", "30"}} << 30;
    QTest::newRow("503 without a word") << 503 << Headers() << -1;
    QTest::newRow("for years") << 429 << Headers{{"retry-after", "99999999999"}} << 7 * 24 * 3600;
    QTest::newRow("all categories") << 429 << limits("61.5::organization, 30:error:key") << 62;
    QTest::newRow("the longest of ours") << 429
                                         << limits("60:transaction:key, 2700:default;error;security:organization")
                                         << 2700;
    QTest::newRow("before Retry-After") << 429 << Headers{{"retry-after", "5"}, {"x-sentry-rate-limits", "9:error:key"}}
                                        << 9;
    QTest::newRow("of others alone") << 429 << limits("60:transaction;replay:key") << 60;
    QTest::newRow("of others, with an acceptance") << 200 << limits("60:transaction:key") << -1;
    QTest::newRow("with an acceptance") << 200 << limits("60:attachment:key:quota") << 60;
    QTest::newRow("infinite") << 429 << limits("inf:error:key") << 60;
    QTest::newRow("broken") << 429 << limits(",,:::,x:error,-1:error") << 60;
}

void TestServerAnswer::waitsAsLongAsItIsAskedTo()
{
    QFETCH(const int, status);
    QFETCH(const codex::HttpHeaders, headers);
    QFETCH(const int, seconds);
    const Verdict verdict = verdictOf(answered(status, {}, headers), eventId);
    QCOMPARE(verdict.wait ? static_cast<int>(verdict.wait->count()) : -1, seconds);
}

void TestServerAnswer::backsOffLongerEachTime()
{
    QCOMPARE(backOff(1, 0.5), 15s);
    QCOMPARE(backOff(2, 0.5), 30s);
    QCOMPARE(backOff(5, 0.5), 240s);
    QCOMPARE(backOff(1000, 0.5), 1h);
    QCOMPARE(backOff(0, 0.0), 12s);
    QCOMPARE(backOff(1, 1.0), 18s);
}

QTEST_GUILESS_MAIN(TestServerAnswer)
#include "tst_serveranswer.moc"
