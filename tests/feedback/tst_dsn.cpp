// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/dsn.h"

#include <QTest>

using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;

class TestDsn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePlace_data();
    void namesThePlace();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsNoSecret();
};

void TestDsn::namesThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("place");

    QTest::newRow("plain") << u"https://abc123@sentry.example.com/42"_s
                           << u"https://sentry.example.com/api/42/envelope/"_s << u"sentry.example.com, project 42"_s;
    QTest::newRow("with secret") << u"https://abc123:hidden@sentry.example.com/42"_s
                                 << u"https://sentry.example.com/api/42/envelope/"_s
                                 << u"sentry.example.com, project 42"_s;
    QTest::newRow("port and path") << u" https://abc@sentry.example.com:8443/sub/path/7\n"_s
                                   << u"https://sentry.example.com:8443/sub/path/api/7/envelope/"_s
                                   << u"sentry.example.com:8443/sub/path, project 7"_s;
    QTest::newRow("this machine") << u"http://key@127.0.0.1:8969/1"_s << u"http://127.0.0.1:8969/api/1/envelope/"_s
                                  << u"127.0.0.1:8969, project 1"_s;
    QTest::newRow("this machine by name")
        << u"http://key@localhost:1/1"_s << u"http://localhost:1/api/1/envelope/"_s << u"localhost:1, project 1"_s;
    QTest::newRow("this machine, IPv6") << u"http://key@[::1]:9/1"_s << u"http://[::1]:9/api/1/envelope/"_s
                                        << u"::1:9, project 1"_s;
}

void TestDsn::namesThePlace()
{
    QFETCH(const QString, text);
    const ParsedDsn parsed = parseDsn(text);
    QVERIFY2(parsed.dsn, qPrintable(parsed.errorText.english()));
    QTEST(parsed.dsn->envelopeUrl().toString(), "url");
    QTEST(parsed.dsn->place().english(), "place");
    QCOMPARE(parseDsn(parsed.dsn->text()).dsn, parsed.dsn);
}

void TestDsn::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");

    QTest::newRow("empty") << QString() << u"it is empty"_s;
    QTest::newRow("blank") << u" \n"_s << u"it is empty"_s;
    QTest::newRow("a host alone") << u"sentry.example.com/42"_s << u"it does not begin with https://"_s;
    QTest::newRow("scheme") << u"ftp://abc@sentry.example.com/42"_s << u"its scheme is ftp, not https"_s;
    QTest::newRow("http") << u"http://abc@sentry.example.com/42"_s
                          << u"http is accepted for this machine alone; sentry.example.com needs https"_s;
    QTest::newRow("http to what looks like this machine")
        << u"http://abc@127.0.0.1.example.com/42"_s
        << u"http is accepted for this machine alone; 127.0.0.1.example.com needs https"_s;
    QTest::newRow("key") << u"https://sentry.example.com/42"_s
                         << u"its public key is missing: https://KEY@sentry.example.com/PROJECT"_s;
    QTest::newRow("key with a line break")
        << u"https://ab%0Ac@sentry.example.com/42"_s << u"its public key has a character that keys do not have"_s;
    QTest::newRow("project") << u"https://abc@sentry.example.com/"_s
                             << u"its project is missing: https://KEY@sentry.example.com/PROJECT"_s;
    QTest::newRow("no path") << u"https://abc@sentry.example.com"_s
                             << u"its project is missing: https://KEY@sentry.example.com/PROJECT"_s;
    QTest::newRow("project with a blank")
        << u"https://abc@sentry.example.com/4%202"_s << u"its project is not a number or a word"_s;
    QTest::newRow("query") << u"https://abc@sentry.example.com/42?x=1"_s << u"something follows the project"_s;
    QTest::newRow("host") << u"https://abc@/42"_s << u""_s;
}

void TestDsn::saysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, fault);
    const ParsedDsn parsed = parseDsn(text);
    QVERIFY(!parsed.dsn);
    QVERIFY2(parsed.errorText.english().startsWith("not a Sentry DSN: "_L1), qPrintable(parsed.errorText.english()));
    QVERIFY2(fault.isEmpty() || parsed.errorText.english().endsWith(fault), qPrintable(parsed.errorText.english()));
    QVERIFY(!parsed.errorText.english().contains("abc"_L1));
}

void TestDsn::keepsNoSecret()
{
    const Dsn dsn = *parseDsn(u"https://abc123:hidden@sentry.example.com/42"_s).dsn;
    QCOMPARE(dsn.text(), u"https://abc123@sentry.example.com/42"_s);
    QVERIFY(dsn.authorization().startsWith("Sentry sentry_version=7, sentry_key=abc123, sentry_client=codex-doctor/"));
    QVERIFY(!dsn.authorization().contains("hidden"));
}

QTEST_GUILESS_MAIN(TestDsn)
#include "tst_dsn.moc"
