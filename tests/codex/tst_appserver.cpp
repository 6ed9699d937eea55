// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/appserver.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestAppServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUpdaterSettings_data();
    void readsUpdaterSettings();
    void readsPidFiles();
    void readsReplies_data();
    void readsReplies();
};

void TestAppServer::readsUpdaterSettings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("settings"); // automatic, interval; "invalid"

    QTest::newRow("nothing set") << "{}"_ba << u"- -"_s;
    QTest::newRow("others' settings") << R"({"x":1,"updater":{"y":2}})"_ba << u"- -"_s;
    QTest::newRow("null") << R"({"updater":null})"_ba << u"- -"_s;
    QTest::newRow("on") << R"({"updater":{"autoUpdateEnabled":true}})"_ba << u"on -"_s;
    QTest::newRow("off, with an interval")
        << R"({"updater":{"autoUpdateEnabled":false,"updateIntervalMinutes":5}})"_ba << u"off 5"_s;
    for (const char *json :
         {"", "[]", R"({"updater":[]})", R"({"updater":{"updateIntervalMinutes":0}})",
          R"({"updater":{"updateIntervalMinutes":1.5}})", "\xef\xbb\xbf{}",
          R"({"updater":{"updateIntervalMinutes":99999999999}})", R"({"updater":{"autoUpdateEnabled":"x"}})"})
        QTest::newRow(json) << QByteArray(json) << u"invalid"_s;
    QTest::newRow("too large") << QByteArray(largestUpdaterSettings, ' ') + "{}" << u"invalid"_s;
}

void TestAppServer::readsUpdaterSettings()
{
    QFETCH(const QByteArray, json);
    const UpdaterSettings settings = updaterSettings(json);
    const QString automatic = !settings.isAutomatic ? u"-"_s : *settings.isAutomatic ? u"on"_s : u"off"_s;
    const QString interval = settings.intervalMinutes ? QString::number(*settings.intervalMinutes) : u"-"_s;
    QTEST(settings.isValid ? automatic + u' ' + interval : u"invalid"_s, "settings");
}

void TestAppServer::readsPidFiles()
{
    QCOMPARE(pidIn("4242\n"), 4242);
    QCOMPARE(pidIn(R"({"pid":4242,"processStartTime":"x"})"), 4242);
    for (const QByteArray &content : {QByteArray(), "x"_ba, "-3"_ba, R"({"pid":"4"})"_ba, R"([4])"_ba})
        QCOMPARE(pidIn(content), 0);
}

void TestAppServer::readsReplies_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("reply"); // the version, the error, or nothing if it is no reply

    const auto result = [](const QByteArray &agent) {
        return R"({"id":1,"result":{"codexHome":"/h","platformFamily":"unix","platformOs":"linux","userAgent":)" + agent
               + "}}";
    };
    QTest::newRow("usual") << result("\"codex_app_server/0.169.0 (Debian)\"") << u"0.169.0"_s;
    QTest::newRow("nothing after it") << result(R"("codex/1.2.3")") << u"1.2.3"_s;
    QTest::newRow("other blanks") << result(R"("a b/0.5\tx/y")") << u"0.5"_s;
    QTest::newRow("no slash") << result(R"("codex")") << u"app-server user-agent omitted version separator"_s;
    QTest::newRow("no text") << result("5") << u"failed to parse initialize response"_s;
    QTest::newRow("no home") << R"({"id":1,"result":{"userAgent":"a/1"}})"_ba
                             << u"failed to parse initialize response"_s;
    QTest::newRow("no JSON") << "{nope"_ba << u"failed to parse app-server JSON-RPC message"_s;
    QTest::newRow("a notification") << R"({"method":"x","params":{}})"_ba << QString();
    QTest::newRow("a request of the same number") << R"({"id":1,"method":"x"})"_ba << QString();
    QTest::newRow("another reply") << R"({"id":7,"result":{}})"_ba << QString();
    QTest::newRow("a refusal is waited past") << R"({"id":1,"error":{"code":-1,"message":"no"}})"_ba << QString();
}

void TestAppServer::readsReplies()
{
    QFETCH(const QByteArray, message);
    const InitializeReply reply = initializeReply(message);
    QTEST(reply.errorText.isEmpty() ? reply.version : reply.errorText, "reply");
    QCOMPARE(reply.isReply, !reply.version.isEmpty() || !reply.errorText.isEmpty());
}

QTEST_GUILESS_MAIN(TestAppServer)
#include "tst_appserver.moc"
