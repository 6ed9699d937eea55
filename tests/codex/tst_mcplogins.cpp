// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/mcplogins.h"

#include <QTest>
#include <QTimeZone>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

namespace {

// As `codex mcp login` writes it.
const QByteArray written =
    R"({"web|e91e8a5df9a0a4bf":{"server_name":"web","server_url":"http://127.0.0.1:24990/mcp",)"
    R"("issuer":"http://127.0.0.1:24990","client_id":"client-made-up","access_token":"access-made-up",)"
    R"("expires_at":1795720698047,"refresh_token":"refresh-made-up","scopes":["a","b"]}})";

} // namespace

class TestMcpLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCodexWrites();
    void aLoginIsForItsAddressAlone();
    void oddFilesAreTold_data();
    void oddFilesAreTold();
};

void TestMcpLogins::readsWhatCodexWrites()
{
    const McpLogins logins = parseMcpLogins(written);
    QVERIFY(logins.errorText.isEmpty());
    QCOMPARE(logins.logins.size(), 1);
    const McpLogin &login = logins.logins.constFirst();
    QCOMPARE(login.accessToken, u"access-made-up"_s);
    QVERIFY(login.hasRefreshToken);
    QCOMPARE(login.expires, QDateTime::fromMSecsSinceEpoch(1795720698047, QTimeZone::utc()));
    QVERIFY(!login.isOver(login.expires.addSecs(-1)));
    QVERIFY(login.isOver(login.expires));
    QCOMPARE(logins.secrets, (QStringList{u"access-made-up"_s, u"refresh-made-up"_s}));
}

void TestMcpLogins::aLoginIsForItsAddressAlone()
{
    const McpLogins logins = parseMcpLogins(written);
    QVERIFY(logins.find(u"web"_s, u"http://127.0.0.1:24990/mcp"_s));
    QVERIFY(!logins.find(u"web"_s, u"http://127.0.0.1:24991/mcp"_s));
    QVERIFY(!logins.find(u"other"_s, u"http://127.0.0.1:24990/mcp"_s));
}

void TestMcpLogins::oddFilesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isUnderstood");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("cut") << written.left(100) << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
    QTest::newRow("no logins") << QByteArray("{}") << true;
    QTest::newRow("an entry of another shape") << QByteArray(R"({"a":1,"b":{"expires_at":"soon"}})") << true;
    QTest::newRow("an end beyond time") << QByteArray(R"({"a":{"expires_at":1e300}})") << true;
}

void TestMcpLogins::oddFilesAreTold()
{
    QFETCH(const QByteArray, bytes);
    const McpLogins logins = parseMcpLogins(bytes);
    QTEST(logins.errorText.isEmpty(), "isUnderstood");
    for (const McpLogin &login : logins.logins)
        QVERIFY(!login.expires.isValid() && login.accessToken.isEmpty());
}

QTEST_GUILESS_MAIN(TestMcpLogins)
#include "tst_mcplogins.moc"
