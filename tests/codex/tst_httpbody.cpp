// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/httpbody.h"
#include "codex/statusnames.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::codex::HttpHeaders)

class TestHttpBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereItsFramingSays_data();
    void endsWhereItsFramingSays();
    void onlyWithoutAFramingTheConnectionEndsIt();
    void headsAreTakenApart();
    void whatIsNoHeadIsRefused_data();
    void whatIsNoHeadIsRefused();
    void statusesHaveTheirNames();
};

namespace {

const HttpHeaders chunked{{"transfer-encoding", "gzip, Chunked"}};

HttpHeaders length(const QByteArray &value)
{
    return {{"content-length", value}};
}

QString endOf(const HttpBody &body)
{
    return body.isBroken() ? u"broken"_s : body.isCut() ? u"cut"_s : body.isComplete() ? u"complete"_s : u"open"_s;
}

} // namespace

// RFC 9112 §6.3 and §7.1.
void TestHttpBody::endsWhereItsFramingSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("end");

    const auto row = [](const char *name, const HttpHeaders &headers, const QByteArray &sent, const QByteArray &body,
                        const QString &end) {
        QTest::newRow(name) << 200 << "GET"_ba << headers << sent << body << end;
    };
    QTest::newRow("HEAD has none") << 200 << "HEAD"_ba << length("5") << "hello"_ba
                                   << ""_ba << u"complete"_s;
    for (const int status : {101, 204, 304})
        QTest::addRow("%d has none", status) << status << "GET"_ba << length("5") << "hello"_ba
                                             << ""_ba << u"complete"_s;
    row("a length", length("5"), "hello and more", "hello", u"complete"_s);
    row("less than its length", length("5"), "hell", "hell", u"open"_s);
    row("a length of nothing", length("0"), "hello", "", u"complete"_s);
    row("longer than is kept", length("20"), "0123456789abc", "0123456789", u"cut"_s);
    row("as long as is kept", length("10"), "0123456789", "0123456789", u"complete"_s);
    row("until it closes", {}, "hello", "hello", u"open"_s);
    row("until it closes, longer than is kept", {}, "0123456789abc", "0123456789", u"cut"_s);
    for (const char *odd : {"", "x", "-5"})
        row(qPrintable(u"the length \"%1\""_s.arg(QLatin1StringView(odd))), length(odd), "hello", "hello", u"open"_s);
    row("chunks", chunked, "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", "hello", u"complete"_s);
    row("chunks before a length", chunked + length("2"), "5\r\nhello\r\n0\r\n\r\n", "hello", u"complete"_s);
    row("chunks with extensions and trailers", chunked, "A ; x=y\r\n0123456789\r\n0\r\nexpires: 0\r\n\r\nmore",
        "0123456789", u"complete"_s);
    row("chunks with bare line breaks", chunked, "2\nhe\n0\n\n", "he", u"complete"_s);
    row("no last chunk", chunked, "2\r\nhe\r\n", "he", u"open"_s);
    row("half a chunk", chunked, "5\r\nhe", "he", u"open"_s);
    row("no last line", chunked, "0\r\n", "", u"open"_s);
    row("more in a chunk than its size", chunked, "2\r\nhello\r\n", "he", u"broken"_s);
    row("a size that is no number", chunked, "hello\r\n", "", u"broken"_s);
    row("a size below nothing", chunked, "-2\r\nhe\r\n", "", u"broken"_s);
    row("a size without end", chunked, QByteArray(5000, '1'), "", u"broken"_s);
    row("a trailer without end", chunked, "0\r\n" + QByteArray(5000, 'x') + "\r\n", "", u"broken"_s);
    row("a chunk longer than is kept", chunked, "fff\r\n0123456789abc", "0123456789", u"cut"_s);
}

void TestHttpBody::endsWhereItsFramingSays()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, method);
    QFETCH(const HttpHeaders, headers);
    QFETCH(const QByteArray, sent);
    constexpr qint64 largest = 10;
    HttpBody whole({.status = status, .headers = headers}, method, largest);
    whole.take(sent);
    HttpBody trickled({.status = status, .headers = headers}, method, largest);
    for (const char byte : sent)
        trickled.take(QByteArray(1, byte));
    for (const HttpBody &body : {whole, trickled}) {
        QTEST(body.bytes(), "body");
        QTEST(endOf(body), "end");
    }
}

void TestHttpBody::onlyWithoutAFramingTheConnectionEndsIt()
{
    const auto endsWithConnection = [](const HttpHeaders &headers, int status = 200) {
        return HttpBody({.status = status, .headers = headers}, "GET", 10).endsWithConnection();
    };
    QVERIFY(endsWithConnection({}) && endsWithConnection(length("x")));
    QVERIFY(!endsWithConnection(length("5")) && !endsWithConnection(chunked) && !endsWithConnection({}, 204));
}

void TestHttpBody::headsAreTakenApart()
{
    const auto answer = parseResponseHead("HTTP/1.1 503 Service  Unavailable\r\nX-Request-Id:  r:1 \r\nno colon\r\n"
                                          ": no name\r\nx-request-id: second\r\n\r\n");
    QVERIFY(answer && answer->exists());
    QCOMPARE(answer->statusLine(), u"HTTP 503 Service  Unavailable"_s);
    QCOMPARE(answer->header("x-request-id"), u"r:1"_s);
    QVERIFY(answer->hasHeader("x-request-id") && !answer->hasHeader("no colon"));
    QVERIFY(answer->header("server").isNull());
    QCOMPARE(answer->headers.size(), 2);
}

void TestHttpBody::whatIsNoHeadIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");

    for (const char *head : {"", "SSH-2.0-OpenSSH_9.2", "HTTP/1.1", "HTTP/1.1 20", "HTTP/1.1 2000 OK",
                             "HTTP/1.1 abc OK", "HTTP/1.1 099 Low", "HTTP/1.1 -99 Low"})
        QTest::newRow(head) << QByteArray(head);
}

void TestHttpBody::whatIsNoHeadIsRefused()
{
    QFETCH(const QByteArray, head);
    QVERIFY(!parseResponseHead(head));
}

void TestHttpBody::statusesHaveTheirNames()
{
    QCOMPARE(statusName(426), u"Upgrade Required"_s);
    QCOMPARE(statusName(203), u"Non Authoritative Information"_s);
    QCOMPARE(statusName(521), u"<unknown status code>"_s); // as Codex prints it
    QCOMPARE(HttpAnswer{.status = 521}.statusLine(), u"HTTP 521 Web Server Is Down"_s);
    QCOMPARE((HttpAnswer{.status = 521, .reason = u"Origin Down"_s}.statusLine()), u"HTTP 521 Origin Down"_s);
    QCOMPARE(HttpAnswer{.status = 299}.statusLine(), u"HTTP 299"_s);
    QVERIFY(!HttpAnswer().exists());
}

QTEST_GUILESS_MAIN(TestHttpBody)
#include "tst_httpbody.moc"
