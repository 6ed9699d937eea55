// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/codexjson.h"
#include "samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestCodexJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysStandInCodexsOrder();
    void checksAndDetailsAreSorted();
    void repeatedLabelsAreArrays();
    void whatOnlyWeKnowIsLeftOut();
    void preferencesAreMasked();
    void textsThatAreNotUtf8AreNoLoss();
};

namespace {

QByteArray sample()
{
    return report::toCodexJson(redacted(sampleReport()));
}

QJsonObject check(const QString &id)
{
    return QJsonDocument::fromJson(sample()).object().value(u"checks").toObject().value(id).toObject();
}

bool areInOrder(const QByteArray &text, const QByteArrayList &keys)
{
    qsizetype last = -1;
    for (const QByteArray &key : keys) {
        const qsizetype found = text.indexOf('"' + key + "\":");
        if (found <= last)
            return false;
        last = found;
    }
    return true;
}

} // namespace

void TestCodexJson::keysStandInCodexsOrder()
{
    const QByteArray text = sample();
    QVERIFY(text.startsWith("{\n  \"schemaVersion\": 1,\n"));
    QVERIFY(text.endsWith("}\n"));
    QVERIFY(areInOrder(text, {"schemaVersion", "generatedAt", "overallStatus", "codexVersion", "checks"}));
    QVERIFY(text.contains("\"generatedAt\": \"1778697374s since unix epoch\""));
    const QByteArray config = text.mid(text.indexOf("\"config.load\""));
    const QByteArray flat = QByteArray(config).replace("\"config.load\": {", "");
    QVERIFY(areInOrder(
        flat, {"id", "category", "status", "summary", "details", "issues", "notes", "remediation", "durationMs"}));
    QVERIFY(areInOrder(config, {"severity", "cause", "measured", "expected", "remedy", "fields"}));
}

void TestCodexJson::checksAndDetailsAreSorted()
{
    const QByteArray text = sample();
    QVERIFY(areInOrder(text, {"app_server.status", "config.load", "installation", "updates.status"}));
    QVERIFY(areInOrder(text, {"EDITOR", "PAGER"}));
    QVERIFY(areInOrder(text, {"PATH codex #1", "PATH codex #5", "PATH codex entries", "managed by bun"}));
}

void TestCodexJson::repeatedLabelsAreArrays()
{
    const QJsonObject config = check(u"config.load"_s);
    const QJsonArray expected{u"/srv/codex/config.toml"_s, u"missing"_s};
    QCOMPARE(config.value(u"details").toObject().value(u"config.toml").toArray(), expected);
    // A remark with ": " has a label after all, as there.
    QCOMPARE(config.value(u"details").toObject().value(u"remark").toString(), u"without a label"_s);
    QVERIFY(!check(u"updates.status"_s).contains(u"issues"));
    QVERIFY(check(u"updates.status"_s).value(u"remediation").isNull());
}

void TestCodexJson::whatOnlyWeKnowIsLeftOut()
{
    QVERIFY(check(u"auth.token"_s).isEmpty());
    QVERIFY(!check(u"config.load"_s).value(u"details").toObject().contains(u"zeal"));
    QCOMPARE(QJsonDocument::fromJson(sample()).object().value(u"overallStatus").toString(), u"fail"_s);
}

void TestCodexJson::preferencesAreMasked()
{
    const QJsonObject details = check(u"app_server.status"_s).value(u"details").toObject();
    QCOMPARE(details.value(u"EDITOR").toString(), u"set"_s);
    QCOMPARE(details.value(u"PAGER").toString(), u"not set"_s);
}

void TestCodexJson::textsThatAreNotUtf8AreNoLoss()
{
    Report odd = sampleReport();
    odd.checks.first().outcome.details.append({u"odd"_s, u"half "_s + QChar(0xd800) + u" a pair"_s});
    QVERIFY(!QJsonDocument::fromJson(report::toCodexJson(redacted(odd))).isNull());
}

QTEST_GUILESS_MAIN(TestCodexJson)
#include "tst_codexjson.moc"
