// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/course.h"

#include <QTest>

using namespace doctor;
using namespace std::chrono_literals;
using Stretches = QList<Stretch>;

Q_DECLARE_METATYPE(doctor::Stretch)

class TestCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsCutAndJoined_data();
    void workIsCutAndJoined();
    void timesCountFromTheBeginning();
    void whatNeverRanIsNotKnown();
};

void TestCourse::workIsCutAndJoined_data()
{
    QTest::addColumn<Stretches>("worked");
    QTest::addColumn<Stretches>("course"); // of a check that ran from 100 to 200
    QTest::addColumn<int>("sum");

    QTest::newRow("none") << Stretches{} << Stretches{} << 0;
    QTest::newRow("apart") << Stretches{{150us, 160us}, {110us, 120us}} << Stretches{{110us, 120us}, {150us, 160us}}
                           << 20;
    QTest::newRow("one over the other") << Stretches{{110us, 140us}, {120us, 130us}, {135us, 150us}}
                                        << Stretches{{110us, 150us}} << 40;
    QTest::newRow("one after the other") << Stretches{{110us, 120us}, {120us, 130us}} << Stretches{{110us, 130us}}
                                         << 20;
    QTest::newRow("beyond the whole") << Stretches{{0us, 110us}, {190us, 300us}}
                                      << Stretches{{100us, 110us}, {190us, 200us}} << 20;
    QTest::newRow("outside") << Stretches{{0us, 100us}, {200us, 300us}} << Stretches{} << 0;
    QTest::newRow("no time at all") << Stretches{{150us, 150us}} << Stretches{} << 0;
}

void TestCourse::workIsCutAndJoined()
{
    QFETCH(const Stretches, worked);
    const Course course = courseOf({100us, 200us}, worked);
    QTEST(course.worked, "course");
    QTEST(static_cast<int>(course.work().count()), "sum");
    QVERIFY(course.isKnown());
}

void TestCourse::timesCountFromTheBeginning()
{
    const SteadyTime start = std::chrono::steady_clock::now();
    QCOMPARE(stretchSince(start, start + 5us, start + 9us), (Stretch{5us, 9us}));
}

void TestCourse::whatNeverRanIsNotKnown()
{
    QVERIFY(!Course().isKnown());
    QCOMPARE(Course().work().count(), 0);
}

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
