// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/stateerrors.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::probes::LoggedErrors)

class TestStateErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void listsGroups();
};

namespace {

constexpr qint64 now = 1767607200; // 2026-01-05 10:00 UTC

probes::LoggedErrors errorsOf(codex::LogErrorKind kind, int count, qint64 last, qint64 answered = 0)
{
    return {.isThere = true,
            .isRead = true,
            .groups = {{kind, last - last % 3600, count, last - 60, last, u"refused"_s}},
            .linesRead = 100,
            .oldest = now - 7200,
            .lastAnswered = answered};
}

Outcome outcomeOf(const probes::LoggedErrors &errors)
{
    return translatable(judgeStateErrors({errors, QDateTime::fromSecsSinceEpoch(now)}));
}

} // namespace

void TestStateErrors::judges_data()
{
    using Kind = codex::LogErrorKind;
    QTest::addColumn<probes::LoggedErrors>("errors");
    QTest::addColumn<Status>("status");
    QTest::newRow("no log") << probes::LoggedErrors() << Status::Ok;
    QTest::newRow("not to be read") << probes::LoggedErrors{.isThere = true} << Status::Skipped;
    QTest::newRow("without its table") << probes::LoggedErrors{.path = u"/home/ada/.codex/logs_2.sqlite"_s,
                                                               .isThere = true,
                                                               .error = {1, u"no such table: logs, refused"_s},
                                                               .lacksTable = true}
                                       << Status::Warning;
    QTest::newRow("none") << probes::LoggedErrors{.isThere = true, .isRead = true} << Status::Ok;
    QTest::newRow("now") << errorsOf(Kind::Connection, 5, now - 600) << Status::Warning;
    QTest::newRow("one or two") << errorsOf(Kind::Connection, 2, now - 600) << Status::Ok;
    QTest::newRow("yesterday") << errorsOf(Kind::Connection, 50, now - 86400) << Status::Ok;
    QTest::newRow("over") << errorsOf(Kind::Server, 5, now - 600, now - 60) << Status::Ok;
    QTest::newRow("answered before") << errorsOf(Kind::Authorisation, 5, now - 600, now - 900) << Status::Warning;
    QTest::newRow("a database is not mended by answers")
        << errorsOf(Kind::Database, 5, now - 600, now - 60) << Status::Warning;
    QTest::newRow("limit") << errorsOf(Kind::UsageLimit, 5, now - 600) << Status::Warning;
}

void TestStateErrors::judges()
{
    QFETCH(const probes::LoggedErrors, errors);
    const Outcome outcome = outcomeOf(errors);
    QTEST(outcome.status, "status");
    for (const Issue &issue : outcome.issues) {
        QVERIFY(!issue.remedy.isEmpty());
        QVERIFY(issue.measured.english().contains(u"refused"_s));
    }
}

void TestStateErrors::listsGroups()
{
    probes::LoggedErrors errors = errorsOf(codex::LogErrorKind::Connection, 5, now - 86400 + 90);
    for (int i = 1; i < 30; ++i)
        errors.groups.append({codex::LogErrorKind::Server, now - i * 3600 - 86400, 1, now, now, u"503"_s});
    const Outcome outcome = outcomeOf(errors);
    QCOMPARE(detailValue(outcome, u"connection errors"),
             u"2026-01-04 10:00 UTC: 5 from 10:00:30 to 10:01:30, refused"_s);
    QCOMPARE(detailValue(outcome, u"further hours with errors"), u"6"_s);
    QCOMPARE(detailValue(outcome, u"log lines read"), u"100"_s);
}

QTEST_GUILESS_MAIN(TestStateErrors)
#include "tst_stateerrors.moc"
