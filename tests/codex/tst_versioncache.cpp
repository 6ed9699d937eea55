// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/versioncache.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestVersionCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCache_data();
    void readsTheCache();
    void saysWhyItCannotBeRead_data();
    void saysWhyItCannotBeRead();
    void readsReleasePages_data();
    void readsReleasePages();
    void comparesPlainNumbersOnly_data();
    void comparesPlainNumbersOnly();
};

void TestVersionCache::readsTheCache_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("values"); // "-" for what is not there

    QTest::newRow("all") << R"({"latest_version":"1.2.3","last_checked_at":"then","dismissed_version":"1.2.2"})"_ba
                         << u"1.2.3 then 1.2.2"_s;
    QTest::newRow("what is required") << R"({"latest_version":"1.2.3"})"_ba << u"1.2.3 - -"_s;
    QTest::newRow("null") << R"({"latest_version":"1.2.3","last_checked_at":null,"dismissed_version":null})"_ba
                          << u"1.2.3 - -"_s;
    QTest::newRow("more than that") << R"({"later":[1],"latest_version":""})"_ba << u" - -"_s;
    QTest::newRow("a list of its members") << R"(["1.2.3","then","1.2.2"])"_ba << u"1.2.3 then 1.2.2"_s;
}

void TestVersionCache::readsTheCache()
{
    QFETCH(const QByteArray, bytes);
    const VersionCache cache = parseVersionCache(bytes);
    QCOMPARE(cache.errorText, QString());
    const QString none = u"-"_s;
    QTEST(cache.latest + u' ' + cache.lastChecked.value_or(none) + u' ' + cache.dismissed.value_or(none), "values");
}

// In the words of serde_json, which Codex prints.
void TestVersionCache::saysWhyItCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");

    const auto row = [](const QByteArray &bytes, const QString &error) { QTest::newRow(bytes) << bytes << error; };
    row("", u"EOF while parsing a value at line 1 column 0"_s);
    row("{", u"EOF while parsing an object at line 1 column 1"_s);
    row("x", u"expected value at line 1 column 1"_s);
    row("null", u"invalid type: null, expected struct VersionInfo at line 1 column 4"_s);
    row("{}", u"missing field `latest_version` at line 1 column 2"_s);
    row("{\n\"latest_version\":null}", u"invalid type: null, expected a string at line 2 column 21"_s);
    row(R"({"latest_version":true})", u"invalid type: boolean `true`, expected a string at line 1 column 22"_s);
    row(R"({"latest_version":false})", u"invalid type: boolean `false`, expected a string at line 1 column 23"_s);
    row(R"({"latest_version":12})", u"invalid type: integer `12`, expected a string at line 1 column 20"_s);
}

void TestVersionCache::saysWhyItCannotBeRead()
{
    QFETCH(const QByteArray, bytes);
    const VersionCache cache = parseVersionCache(bytes);
    QTEST(cache.errorText, "error");
    QVERIFY(cache.latest.isEmpty());
}

void TestVersionCache::readsReleasePages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isCask");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("error");

    QTest::newRow("GitHub") << R"({"name":"0.170.0","tag_name":"rust-v0.170.0"})"_ba << false << u"0.170.0"_s
                            << QString();
    QTest::newRow("Homebrew") << R"({"version":"0.170.0"})"_ba << true << u"0.170.0"_s << QString();
    QTest::newRow("another tag") << R"({"tag_name":"v0.170.0"})"_ba << false << QString()
                                 << u"failed to parse latest tag v0.170.0"_s;
    QTest::newRow("no tag") << R"({"message":"rate limited"})"_ba << false << QString()
                            << u"missing field `tag_name` at line 1 column 26"_s;
    QTest::newRow("no version") << "{}"_ba << true << QString() << u"missing field `version` at line 1 column 2"_s;
    QTest::newRow("a page") << "<html>"_ba << false << QString() << u"expected value at line 1 column 1"_s;
}

void TestVersionCache::readsReleasePages()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isCask);
    const LatestVersion latest = latestVersion(body, isCask);
    QTEST(latest.version, "version");
    QTEST(latest.errorText, "error");
}

// doctor-checks §4.18: three plain numbers, more parts ignored; anything else is not older.
void TestVersionCache::comparesPlainNumbersOnly_data()
{
    QTest::addColumn<QString>("latest");
    QTest::addColumn<QString>("current");
    QTest::addColumn<bool>("isNewer");

    QTest::newRow("newer") << u"0.170.0"_s << u"0.169.0"_s << true;
    QTest::newRow("by number, not by letter") << u"0.100.0"_s << u"0.99.0"_s << true;
    QTest::newRow("the same") << u"0.169.0"_s << u"0.169.0"_s << false;
    QTest::newRow("older") << u"0.168.9"_s << u"0.169.0"_s << false;
    QTest::newRow("a line break") << u"0.170.0\n"_s << u"0.169.0"_s << true;
    QTest::newRow("more parts") << u"0.170.0.1"_s << u"0.170.0"_s << false;
    QTest::newRow("two parts") << u"1.0"_s << u"0.169.0"_s << false;
    QTest::newRow("pre-release") << u"0.170.0-alpha.1"_s << u"0.169.0"_s << false;
    QTest::newRow("a pre-release is installed") << u"0.170.0"_s << u"0.170.0-alpha.1"_s << false;
    QTest::newRow("nothing is installed") << u"0.170.0"_s << QString() << false;
}

void TestVersionCache::comparesPlainNumbersOnly()
{
    QFETCH(const QString, latest);
    QFETCH(const QString, current);
    QTEST(isNewerRelease(latest, current), "isNewer");
}

QTEST_GUILESS_MAIN(TestVersionCache)
#include "tst_versioncache.moc"
