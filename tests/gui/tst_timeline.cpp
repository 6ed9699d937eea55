// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/figurepane.h"
#include "gui/figures/timelinefigure.h"
#include "gui/figures/timelinewindow.h"
#include "madeup.h"
#include "rig.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace doctor;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretchesAreJoinedAndCut();
    void ticksAreRound();
    void runTellsWhenItsChecksWaitedAndWorked();
    void stretchGrowsWhileACheckRuns();
    void headingAndBarsTellTheSameTime();
    void onlyChecksOfTheLastRunHaveBars();
    void openedReportTellsHowLongEachTook();
    void modelHoldsTogetherDuringARun();
    void keyBringsItUpAndCheckIsChosen();
};

namespace {

Check checkWorking(const QString &id, std::chrono::milliseconds time)
{
    return {.info = {.id = id, .title = "A check"}, .start = [time](Environment &environment) {
                return environment.inWorker([time](const Surroundings &) {
                    QThread::msleep(static_cast<unsigned long>(time.count()));
                    return Outcome();
                });
            }};
}

} // namespace

void TestTimeline::stretchesAreJoinedAndCut()
{
    const Course course = courseOf({10us, 100us}, {{50us, 60us}, {0us, 20us}, {55us, 70us}, {90us, 200us}, {5us, 7us}});
    QCOMPARE(course.worked, QList<Stretch>({{10us, 20us}, {50us, 70us}, {90us, 100us}}));
    QCOMPARE(course.work(), 40us);
    QVERIFY(!courseOf({}, {{1us, 2us}}).isKnown());
}

void TestTimeline::ticksAreRound()
{
    QCOMPARE(tickStep(37ms, 5), 10ms);
    QCOMPARE(tickStep(212ms, 6), 50ms);
    QCOMPARE(tickStep(5s, 4), 2s);
    QCOMPARE(tickStep(0us, 0), 1ms);
}

void TestTimeline::runTellsWhenItsChecksWaitedAndWorked()
{
    Rig rig({checkWorking(u"test.one"_s, 20ms), checkGiving(u"test.two"_s, {})});
    const TimelineModel times(&rig.session.model(), nullptr);
    QCOMPARE(times.courseOf(0).whole, Stretch());
    rig.run();
    const Course course = times.courseOf(0);
    QVERIFY(course.isKnown());
    QVERIFY(course.work() >= 20ms);
    QVERIFY(course.work() <= course.whole.length());
    QVERIFY(times.courseOf(1).worked.isEmpty()); // it had nothing to do
    QVERIFY(times.end() >= course.whole.end);
    QVERIFY(times.summary().contains(u"A check"));
}

void TestTimeline::stretchGrowsWhileACheckRuns()
{
    const Answer<Outcome> answer;
    Rig rig({checkAwaiting(u"test.slow"_s, answer)});
    TimelineModel times(&rig.session.model(), nullptr);
    QSignalSpy changed(&times, &QAbstractItemModel::dataChanged);
    rig.action(u"runAllAction"_s)->trigger();
    QVERIFY(times.isRunning());
    const auto before = times.courseOf(0).whole.end;
    changed.clear();
    QVERIFY(changed.wait());
    QVERIFY(times.courseOf(0).whole.end > before);
    answer.give({});
    QTRY_VERIFY(!times.isRunning());
}

// Both were told at one moment: what is painted later has not gone on.
void TestTimeline::headingAndBarsTellTheSameTime()
{
    const Answer<Outcome> answer;
    Rig rig({checkAwaiting(u"test.slow"_s, answer)});
    const TimelineModel times(&rig.session.model(), nullptr);
    rig.action(u"runAllAction"_s)->trigger();
    const QString heading = times.summary();
    QThread::msleep(3);
    QCOMPARE(heading, TimelineModel::tr("Running for %1").arg(exactly(times.courseOf(0).whole.end)));
    answer.give({});
    QTRY_VERIFY(!times.isRunning());
}

void TestTimeline::onlyChecksOfTheLastRunHaveBars()
{
    Rig rig({checkWorking(u"test.one"_s, 1ms), checkWorking(u"test.two"_s, 1ms)});
    const TimelineModel times(&rig.session.model(), nullptr);
    rig.run();
    Q_EMIT rig.window.runRequested({1});
    QTRY_VERIFY(!times.isRunning());
    QCOMPARE(times.courseOf(0).whole, Stretch());
    QVERIFY(times.courseOf(1).isKnown());
}

void TestTimeline::openedReportTellsHowLongEachTook()
{
    CheckModel checks({{.id = u"a"_s}, {.id = u"b"_s}});
    checks.setOutcome(0, {}, 120ms);
    const TimelineModel times(&checks, nullptr);
    QCOMPARE(times.courseOf(0).whole.end, 120ms);
    QVERIFY(times.index(0, TimelineModel::WaitedColumn).data().toString().isEmpty()); // nobody knows
    QVERIFY(!times.index(0, TimelineModel::EndColumn).data().toString().isEmpty());
    QVERIFY(!TimelineModel(std::make_unique<CheckModel>(QList<CheckInfo>()).get(), nullptr).summary().isEmpty());
}

void TestTimeline::modelHoldsTogetherDuringARun()
{
    Rig rig({checkWorking(u"test.one"_s, 5ms), checkWorking(u"test.two"_s, 1ms)});
    TimelineModel times(&rig.session.model(), nullptr);
    const QAbstractItemModelTester tester(&times, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rig.run();
    rig.run();
}

void TestTimeline::keyBringsItUpAndCheckIsChosen()
{
    Rig rig({checkWorking(u"test.one"_s, 1ms), checkWorking(u"test.two"_s, 1ms)});
    rig.run();
    QCOMPARE(rig.action(u"timelineAction"_s)->shortcut(), QKeySequence(Qt::Key_F8));
    rig.action(u"timelineAction"_s)->trigger();
    rig.action(u"timelineAction"_s)->trigger(); // the same again
    const QList<TimelineWindow *> windows = rig.window.findChildren<TimelineWindow *>();
    QCOMPARE(windows.size(), 1);
    QVERIFY(windows[0]->isVisible());
    auto *const figure = windows[0]->findChild<Figure *>();
    QVERIFY(!figure->accessibleName().isEmpty());
    QSignalSpy chosen(windows[0], &TimelineWindow::checkChosen);
    QTest::keyClick(figure, Qt::Key_End);
    QTest::keyClick(figure, Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), u"test.two"_s);
    QTest::keyClick(windows[0], Qt::Key_Escape);
    QTRY_VERIFY(rig.window.findChildren<TimelineWindow *>().isEmpty());
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
