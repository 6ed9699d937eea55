// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/terminaltitle.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::TerminalTitleEvidence)

class TestTerminalTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestTerminalTitle::judges_data()
{
    QTest::addColumn<TerminalTitleEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QStringList>("values");

    QTest::newRow("not set") << TerminalTitleEvidence{.workingDirectory = u"/home/ada/demo"_s} << Status::Ok
                             << QStringList{u"default"_s, u"activity, project-name"_s, u"true"_s, u"cwd"_s, u"demo"_s};
    QTest::newRow("off") << TerminalTitleEvidence{.isConfigured = true} << Status::Ok
                         << QStringList{u"disabled"_s, u"none"_s, u"false"_s};
    QTest::newRow("in a repository") << TerminalTitleEvidence{.isConfigured = true,
                                                              .entries = {u"project"_s},
                                                              .repositoryRoot = u"/srv/repo"_s,
                                                              .projectFolder = u"/srv/repo/part"_s}
                                     << Status::Ok
                                     << QStringList{u"configured"_s, u"project-name"_s, u"false"_s, u"git repo root"_s,
                                                    u"repo"_s};
    QTest::newRow("a project without a repository")
        << TerminalTitleEvidence{.projectFolder = u"/srv/part"_s, .workingDirectory = u"/srv/part/deep"_s} << Status::Ok
        << QStringList{u"default"_s, u"activity, project-name"_s, u"true"_s, u"project config"_s, u"part"_s};
    QTest::newRow("unknown items") << TerminalTitleEvidence{.isConfigured = true,
                                                            .entries = {u"bogus"_s, u"model"_s, u"x y"_s}}
                                   << Status::Warning
                                   << QStringList{u"configured"_s, u"model"_s, u"false"_s, u"\"bogus\", \"x y\""_s};
}

void TestTerminalTitle::judges()
{
    QFETCH(const TerminalTitleEvidence, evidence);
    const Outcome outcome = translatable(judgeTerminalTitle(evidence));
    QTEST(outcome.status, "status");
    QStringList values;
    for (const Detail &detail : outcome.details)
        values.append(detail.value);
    QTEST(values, "values");
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestTerminalTitle)
#include "tst_terminaltitle.moc"
