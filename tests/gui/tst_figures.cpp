// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/figures/barfigure.h"
#include "gui/figures/figurepane.h"
#include "gui/figures/ladderfigure.h"
#include "gui/figures/outcomefigures.h"
#include "gui/shades.h"
#include "madeup.h"

#include <QAbstractItemModelTester>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void onlyWhatIsShownAsAPictureHasOne();
    void brokenHopIsMarkedAndTheRestIsNotReached();
    void proxyIsAskedAfterTheConnectionToIt();
    void issueMarksTheHopThatItMeasured();
    void refusalWithoutAnIssueIsNoFault();
    void hopsHaveTheirTimes_data();
    void hopsHaveTheirTimes();
    void monthsRolloutsAndImagesAreBars();
    void databasesTellFreePagesAndLog();
    void modelsHoldTogether();
    void everyValueIsInTheTable();
    void oddValuesAreShownAsTheyAre_data();
    void oddValuesAreShownAsTheyAre();
    void reportsOfTheOutsideAreBounded();
    void picturesArePaintedAndMirrored_data();
    void picturesArePaintedAndMirrored();
    void keysWalkThroughThePicture();
    void tableIsOneKeyAwayAndRemembered();
    void tableHasNothingOutOfSight();
    void wordsGoOnBelowWhereThereIsNoRoom();
    void everythingHasANameForTheScreenReader();

private:
    QTemporaryDir m_settings;
};

namespace {

RedactedOutcome redacted(const QList<Detail> &details, const QList<Issue> &issues = {})
{
    return {{.details = details, .issues = issues}, Redactor({}, {})};
}

QList<Detail> everything()
{
    return madeUpHops() + madeUpStorage() + madeUpDatabases();
}

QList<Detail> lines(const QStringList &values)
{
    QList<Detail> details;
    for (const QString &value : values)
        details.append({u"provider lab lab.example:443"_s, value});
    return details;
}

QStringList statesOf(const LadderWay &way)
{
    QStringList states;
    for (const LadderHop &hop : way.hops)
        states << hop.name + u' ' + QString::fromLatin1(glyphOf(hop.state));
    return states;
}

// The figures of some details, as the pane of a check shows them.
class Shown
{
public:
    explicit Shown(const QList<Detail> &details, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        m_widget.setLayoutDirection(direction);
        auto *const layout = new QVBoxLayout(&m_widget);
        const QWidgetList figures = figuresOf(redacted(details), &m_widget);
        for (QWidget *const figure : figures)
            layout->addWidget(figure);
        m_widget.resize(640, 900);
        m_widget.show();
    }

    QList<FigurePane *> panes() const { return m_widget.findChildren<FigurePane *>(); }
    QWidget &widget() { return m_widget; }

private:
    QWidget m_widget;
};

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

} // namespace

void TestFigures::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestFigures::init()
{
    QFile::remove(m_settings.filePath(u"codex-doctor/codex-doctor.ini"_s));
}

void TestFigures::onlyWhatIsShownAsAPictureHasOne()
{
    QWidget parent;
    QVERIFY(figuresOf(redacted({}), &parent).isEmpty());
    QVERIFY(figuresOf(redacted({{u"version"_s, u"0.169.0"_s}, {{}, u"a remark: of some kind"_s}}), &parent).isEmpty());
    QCOMPARE(figuresOf(redacted(madeUpHops()), &parent).size(), 1);
    QCOMPARE(figuresOf(redacted(everything()), &parent).size(), 3);
}

void TestFigures::brokenHopIsMarkedAndTheRestIsNotReached()
{
    const QList<LadderWay> ways = waysIn({.details = madeUpHops()});
    QCOMPARE(ways.size(), 3);
    QCOMPARE(ways[0].proxy, u"http://127.0.0.1:3128"_s);
    QCOMPARE(statesOf(ways[0]), QStringList({u"TCP fail"_s, u"proxy waiting"_s, u"TLS waiting"_s, u"HTTP waiting"_s}));
    QVERIFY(ways[1].isDirect);
    QCOMPARE(statesOf(ways[1]), QStringList({u"lookup ok"_s, u"TCP ok"_s, u"TLS ok"_s}));
    QVERIFY(ways[2].proxy.isEmpty());
}

void TestFigures::proxyIsAskedAfterTheConnectionToIt()
{
    const QList<LadderWay> ways =
        waysIn({.details = lines({
                    u"proxy: https://127.0.0.1:3128 by HTTPS_PROXY (.env:1): HTTP 200 OK after 1.0 ms, 57 bytes sent"_s,
                    u"lookup: IPv4: 127.0.0.1 (3.0 ms)"_s,
                    u"TCP: 127.0.0.1: connected after 12 ms"_s,
                    u"TLS with the proxy: TLS 1.3, AES, no ALPN offered (2.0 ms)"_s,
                    u"TLS: TLS 1.3, AES, ALPN h2 of h2 or http/1.1 (2.0 ms)"_s,
                    u"HTTP, with credentials: HTTP 200 after 40 ms"_s,
                    u"WebSocket: HTTP 101 Switching Protocols after 5.0 ms"_s,
                })});
    QCOMPARE(statesOf(ways.value(0)),
             QStringList({u"lookup ok"_s, u"TCP ok"_s, u"TLS with the proxy ok"_s, u"proxy ok"_s, u"TLS ok"_s,
                          u"HTTP, with credentials ok"_s, u"WebSocket ok"_s}));
    QCOMPARE(ways[0].hops[1].gist(), u"connected"_s);
    QCOMPARE(ways[0].hops[3].gist(), u"HTTP 200 OK"_s);
    QCOMPARE(ways[0].hops[4].gist(), u"TLS 1.3"_s);
}

void TestFigures::issueMarksTheHopThatItMeasured()
{
    const QString connects = u"192.0.2.7: connected after 12 ms; 2001:db8::7: timed out after 1.0 s"_s;
    const QList<Detail> details = lines({u"lookup: IPv4: 192.0.2.7 (3.0 ms)"_s, u"TCP: "_s + connects,
                                         u"HTTP: HTTP 500 Internal Server Error after 9.0 ms"_s});
    const Issue deadFamily{
        .severity = Severity::Warning, .measured = verbatim(connects), .fields = {u"provider lab lab.example:443"_s}};
    const Issue answer{
        .severity = Severity::Fail, .measured = verbatim(u"HTTP 500"_s), .fields = {u"provider lab lab.example:443"_s}};
    QCOMPARE(statesOf(waysIn({.details = details, .issues = {deadFamily, answer}}).value(0)),
             QStringList({u"lookup ok"_s, u"TCP warning"_s, u"HTTP fail"_s}));
}

void TestFigures::refusalWithoutAnIssueIsNoFault()
{
    const QList<LadderWay> ways =
        waysIn({.details = lines({u"TCP: 192.0.2.7: connected after 12 ms"_s, u"HTTP: HTTP 401 after 9.0 ms"_s})});
    QCOMPARE(statesOf(ways.value(0)), QStringList({u"TCP ok"_s, u"HTTP idle"_s}));
}

void TestFigures::hopsHaveTheirTimes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("microseconds");
    QTest::newRow("side by side") << u"lookup: IPv4: 192.0.2.7 (11 ms); IPv6: none (2.9 ms)"_s << 11000;
    QTest::newRow("the one that came about")
        << u"TCP: ::1: refused after 0.1 ms; 127.0.0.1: connected after 0.3 ms"_s << 300;
    QTest::newRow("seconds") << u"TCP: 192.0.2.7: timed out after 3.0 s"_s << 3000000;
    QTest::newRow("bytes after it") << u"TCP: TLS 1.3 (31 ms, 600 bytes sent, 4211 received)"_s << 31000;
    QTest::newRow("none") << u"TCP: connected"_s << -1;
    QTest::newRow("beyond all numbers") << u"TCP: connected after 99999999999999999999 ms"_s << -1;
}

void TestFigures::hopsHaveTheirTimes()
{
    QFETCH(const QString, line);
    const LadderHop hop = waysIn({.details = lines({line})}).value(0).hops.value(0);
    QTEST(static_cast<int>(hop.time.value_or(std::chrono::microseconds(-1)).count()), "microseconds");
}

void TestFigures::monthsRolloutsAndImagesAreBars()
{
    const std::optional<BarChart> chart = storageChart({.details = madeUpStorage()});
    QVERIFY(chart);
    QCOMPARE(chart->groups.size(), 4);
    QCOMPARE(chart->groups[0].bars[0].name, u"2025-12"_s);
    QCOMPARE(chart->groups[0].bars[3].sum(), 512LL * 1024 * 1024);
    const Bar &largest = chart->groups[1].bars[0];
    QCOMPARE(qRound(100.0 * double(largest.parts[1]) / double(largest.sum())), 82);
    QCOMPARE(chart->groups[1].bars[2].parts[1], 0);
    QCOMPARE(chart->groups[2].bars[0].parts[1], qRound64(702.10 * 1024 * 1024));
    QCOMPARE(chart->groups[3].bars[0].name, u"Sessions"_s); // what takes most stands first
}

void TestFigures::databasesTellFreePagesAndLog()
{
    const std::optional<BarChart> chart = databaseChart({.details = madeUpDatabases()});
    QVERIFY(chart);
    const QList<Bar> &bars = chart->groups.value(0).bars;
    QCOMPARE(bars.size(), 3); // one of them is missing
    QCOMPARE(bars[0].parts, QList<qint64>({qRound64(8.2 * 1024 * 1024), 0, qRound64(1.1 * 1024 * 1024)}));
    QCOMPARE(bars[1].parts[1], qRound64(70.31 * 1024 * 1024));
    QVERIFY(bars[1].words.contains(u"18000 of 33536"));
}

void TestFigures::modelsHoldTogether()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    LadderModel ladders(waysIn({.details = madeUpHops()}), nullptr);
    const QAbstractItemModelTester ladderTester(&ladders, mode);
    BarModel bars(*storageChart({.details = madeUpStorage()}), nullptr);
    const QAbstractItemModelTester barTester(&bars, mode);
    LadderModel none({}, nullptr);
    const QAbstractItemModelTester noneTester(&none, mode);
}

void TestFigures::everyValueIsInTheTable()
{
    const Shown shown(everything());
    for (const FigurePane *const pane : shown.panes()) {
        const auto *const table = pane->findChild<QTableView *>();
        QCOMPARE(table->model(), pane->figure()->model());
        QVERIFY(table->model()->rowCount() > 0);
    }
}

void TestFigures::oddValuesAreShownAsTheyAre_data()
{
    QTest::addColumn<QList<Detail>>("details");
    QTest::newRow("nothing said") << lines({u"TCP: "_s, u"lookup: "_s, u"not reached: "_s});
    QTest::newRow("only what was not reached") << lines({u"lookup: "_s, u"not reached: , ,"_s});
    QTest::newRow("an odd proxy") << lines({u"proxy: ): "_s, u"TCP:  by "_s});
    QTest::newRow("odd hops") << lines({u"TCP: ; ; : : ( after ,"_s, u"HTTP: after after"_s});
    QTest::newRow("no amounts") << QList<Detail>{{u"home on disk"_s, {}},
                                                 {u"sessions by month"_s, u"nothing"_s},
                                                 {u"sessions by month"_s, u": : 3 XB"_s},
                                                 {u"largest rollouts"_s, u"( ("_s},
                                                 {u"largest rollouts"_s, u"a (3.00 MB, images 999 %, x)"_s},
                                                 {u"rollouts inspected"_s, u"-1"_s},
                                                 {u"inline images"_s, u"999999999.99 GB"_s}};
    QTest::newRow("a database without a size") << QList<Detail>{{u"x DB"_s, {}}, {u"x DB size"_s, u"large"_s}};
    QTest::newRow("more free than there is") << QList<Detail>{
        {u"x DB"_s, u"file"_s}, {u"x DB size"_s, u"1.00 KB"_s}, {u"x DB free pages"_s, u"9 of 1 (3.00 GB)"_s}};
    QTest::newRow("no names") << QList<Detail>{{{}, {}}, {u" size"_s, u"3.00 MB"_s}, {{}, u"TCP: yes"_s}};
}

void TestFigures::oddValuesAreShownAsTheyAre()
{
    QFETCH(const QList<Detail>, details);
    Shown shown(details);
    QVERIFY(!shown.widget().grab().isNull());
    for (const FigurePane *const pane : shown.panes()) {
        pane->figure()->setFocus();
        QTest::keyClick(pane->figure(), Qt::Key_End);
        const QAbstractItemModel *const model = pane->figure()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(!pane->figure()->wordsOf(row).isEmpty());
    }
}

void TestFigures::reportsOfTheOutsideAreBounded()
{
    QList<Detail> details;
    for (int i = 0; i < 20000; ++i) {
        details.append({QString::number(i), u"TCP: 192.0.2.7: connected after 1.0 ms"_s});
        details.append({u"sessions by month"_s, u"%1: 1 file, 1.00 MB"_s.arg(QString(2000, u'x'))});
        details.append({u"one"_s, u"lookup: IPv4: 192.0.2.7 (3.0 ms)"_s});
    }
    Shown shown(details);
    for (const FigurePane *const pane : shown.panes())
        QVERIFY(pane->figure()->model()->rowCount() <= 200);
    QVERIFY(!shown.widget().grab().isNull());
}

void TestFigures::picturesArePaintedAndMirrored_data()
{
    QTest::addColumn<QList<Detail>>("details");
    QTest::addColumn<QPalette>("palette");
    QPalette contrast(Qt::white, Qt::black);
    contrast.setColor(QPalette::Base, Qt::black);
    const std::pair<const char *, QPalette> palettes[] = {
        {"light", lightPalette()}, {"dark", darkPalette()}, {"high contrast", contrast}};
    for (const auto &[name, palette] : palettes) {
        QTest::addRow("hops, %s", name) << madeUpHops() << palette;
        QTest::addRow("storage, %s", name) << madeUpStorage() << palette;
        QTest::addRow("databases, %s", name) << madeUpDatabases() << palette;
    }
}

void TestFigures::picturesArePaintedAndMirrored()
{
    QFETCH(const QList<Detail>, details);
    QFETCH(const QPalette, palette);
    QImage images[2];
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Shown shown(details, direction);
        shown.widget().setPalette(palette);
        Figure *const figure = shown.panes().value(0)->figure();
        images[direction] = figure->grab().toImage();
        QVERIFY(coloursIn(images[direction]) > 4);
        QCOMPARE(figure->height(), figure->heightForWidth(figure->width()));
    }
    QVERIFY(images[Qt::LeftToRight] != images[Qt::RightToLeft]);
}

void TestFigures::keysWalkThroughThePicture()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Shown shown(madeUpHops(), direction);
        Figure *const figure = shown.panes().value(0)->figure();
        QCOMPARE(figure->current(), -1);
        const QImage before = figure->grab().toImage();
        figure->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(figure->current(), 0);
        QVERIFY(figure->accessibleDescription().contains(u"Connection refused"));
        QVERIFY(figure->grab().toImage() != before); // where the focus is can be seen
        const Qt::Key forward = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
        QTest::keyClick(figure, forward);
        QCOMPARE(figure->current(), 1);
        QVERIFY(figure->accessibleDescription().contains(u"Not reached"));
        QTest::keyClick(figure, Qt::Key_End);
        QCOMPARE(figure->current(), figure->model()->rowCount() - 1);
        QTest::keyClick(figure, Qt::Key_Down); // stays
        QCOMPARE(figure->current(), figure->model()->rowCount() - 1);
        QTest::keyClick(figure, Qt::Key_Home);
        QCOMPARE(figure->current(), 0);
    }
}

void TestFigures::tableIsOneKeyAwayAndRemembered()
{
    const Shown shown(madeUpHops());
    const FigurePane *const pane = shown.panes().value(0);
    auto *const button = pane->findChild<QPushButton *>(u"tableButton"_s);
    const auto *const table = pane->findChild<QTableView *>();
    QVERIFY(table->isHidden());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(table->isVisible());
    QVERIFY(pane->figure()->isHidden());
    const Shown later(madeUpStorage());
    QVERIFY(later.panes().value(0)->figure()->isHidden());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!pane->figure()->isHidden());
}

// It scrolls with what it stands in, and not within itself.
void TestFigures::tableHasNothingOutOfSight()
{
    for (const QList<Detail> &details : {madeUpHops(), madeUpStorage(), madeUpDatabases()}) {
        Shown shown(details);
        for (const int width : {900, 640}) {
            shown.widget().resize(width, 900);
            FigurePane *const pane = shown.panes().value(0);
            pane->setTableShown(true);
            QCoreApplication::processEvents();
            const auto *const table = pane->findChild<QTableView *>();
            const QHeaderView *const header = table->horizontalHeader();
            QVERIFY2(header->length() <= table->viewport()->width(), qPrintable(QString::number(header->length())));
            const QRect last = table->visualRect(table->model()->index(table->model()->rowCount() - 1, 0));
            QCOMPARE(last.bottom(), table->viewport()->height() - 1);
        }
    }
}

void TestFigures::wordsGoOnBelowWhereThereIsNoRoom()
{
    const Shown shown(madeUpDatabases());
    const Figure *const figure = shown.panes().value(0)->figure();
    QVERIFY(figure->heightForWidth(120) > figure->heightForWidth(640));
}

void TestFigures::everythingHasANameForTheScreenReader()
{
    const Shown shown(everything());
    for (const FigurePane *const pane : shown.panes()) {
        QVERIFY(!pane->figure()->accessibleName().isEmpty());
        QVERIFY(!pane->figure()->accessibleDescription().isEmpty());
        QVERIFY(!pane->findChild<QTableView *>()->accessibleName().isEmpty());
        QVERIFY(!pane->findChild<QPushButton *>(u"tableButton"_s)->text().isEmpty());
    }
}

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
