// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/workspacerouting.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestWorkspaceRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCodexWouldStopAt_data();
    void tellsWhatCodexWouldStopAt();
    void tellsWhereRequestsGo();
};

void TestWorkspaceRouting::tellsWhatCodexWouldStopAt_data()
{
    using Fault = WorkspaceRouting::Fault;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Fault>("fault");

    const QByteArray good = R"({"id":"a","workspace_backend_origin":"https://chatgpt.com"})";
    QTest::newRow("good") << QByteArray(R"({"accounts":[)" + good + "]}") << Fault::None;
    QTest::newRow("among others") << QByteArray(R"({"accounts":[{"id":"b"},7,)" + good + "]}") << Fault::None;
    QTest::newRow("no JSON") << QByteArray("<html>") << Fault::NotUnderstood;
    QTest::newRow("another shape") << QByteArray(R"({"accounts":{}})") << Fault::NotUnderstood;
    QTest::newRow("not the workspace of the login") << QByteArray(R"({"accounts":[{"id":"b"}]})") << Fault::Missing;
    QTest::newRow("twice") << QByteArray(R"({"accounts":[)" + good + ',' + good + "]}") << Fault::Duplicate;
    QTest::newRow("deactivated") << QByteArray(R"({"accounts":[{"id":"a","is_deactivated":true}]})")
                                 << Fault::Deactivated;
    QTest::newRow("no origin") << QByteArray(R"({"accounts":[{"id":"a"}]})") << Fault::NoOrigin;
    QTest::newRow("an origin without a host")
        << QByteArray(R"({"accounts":[{"id":"a","workspace_backend_origin":"chatgpt"}]})") << Fault::NoOrigin;
}

void TestWorkspaceRouting::tellsWhatCodexWouldStopAt()
{
    QFETCH(const QByteArray, json);
    QTEST(parseWorkspaceRouting(json, u"a"_s).fault, "fault");
}

void TestWorkspaceRouting::tellsWhereRequestsGo()
{
    const QByteArray json = R"({"accounts":[{"id":"a","workspace_backend_origin":"https://gov.chatgpt.com",
                                             "account_routing_override":"EU"}]})";
    const WorkspaceRouting routing = parseWorkspaceRouting(json, u"a"_s);
    QCOMPARE(routing.origin, u"https://gov.chatgpt.com"_s);
    QCOMPARE(routing.constraint, u"EU"_s);
}

QTEST_GUILESS_MAIN(TestWorkspaceRouting)
#include "tst_workspacerouting.moc"
