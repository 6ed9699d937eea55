// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "rig.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString planted = u"planted-value-that-no-pattern-knows"_s;

// The value wherever an outcome has words.
Outcome telling(const QString &value)
{
    return {.status = Status::Fail,
            .summary = verbatim(u"summary "_s + value),
            .details = {{u"detail"_s, value}},
            .issues = {{.severity = Severity::Fail,
                        .cause = verbatim(u"cause "_s + value),
                        .measured = verbatim(u"measured "_s + value),
                        .expected = verbatim(u"expected "_s + value),
                        .remedy = verbatim(u"remedy "_s + value),
                        .source = u"file "_s + value,
                        .headline = verbatim(u"headline "_s + value)}},
            .notes = {{.text = verbatim(u"note "_s + value)}}};
}

// Knows the value to be secret, and tells when the test lets it.
Check checkKnowing(const Answer<Outcome> &answer)
{
    Check check = checkAwaiting(u"test.knowing"_s, answer);
    const auto start = check.start;
    check.start = [start](Environment &environment) {
        auto future = start(environment);
        return future.then([secrets = environment.surroundings().secrets](const Outcome &outcome) {
            secrets->add(planted, u"token"_s);
            return outcome;
        });
    };
    return check;
}

bool isShown(const Rig &rig)
{
    const QStringList shown = rig.everythingShown();
    return std::ranges::any_of(shown, [](const QString &text) { return text.contains(planted); });
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreNowhereInTheWindow();
    void whatWasShownEarlyIsRedactedOnceItIsKnown();
    void consentIsPartOfTheNextRun();
    void verdictIsThereBeforeTheLastCheckEnds();
};

void TestSession::secretsAreNowhereInTheWindow()
{
    const Answer<Outcome> answer;
    answer.give(telling(planted));
    Rig rig({checkKnowing(answer)});
    rig.run();
    QVERIFY(!isShown(rig));
    QVERIFY(rig.text(u"headlineLabel"_s).contains(u"<token-1>"));
    rig.window.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(3);
    QVERIFY(!isShown(rig));
    rig.action(u"copyAction"_s)->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"<token-1>"));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(planted));
}

void TestSession::whatWasShownEarlyIsRedactedOnceItIsKnown()
{
    const Answer<Outcome> answer;
    Rig rig({checkGiving(u"test.early"_s, telling(planted)), checkKnowing(answer)});
    rig.action(u"runAllAction"_s)->trigger();
    QTRY_COMPARE(rig.session.verdict().finishedCount, 1);
    answer.give({.summary = verbatim(u"well"_s)});
    QTRY_COMPARE(rig.session.verdict().stage, Verdict::Stage::Finished);
    QVERIFY(!isShown(rig));
}

void TestSession::consentIsPartOfTheNextRun()
{
    QList<bool> consents;
    Check check = checkGiving(u"test.asking"_s, {});
    const auto start = check.start;
    check.start = [&consents, start](Environment &environment) {
        consents << environment.options().startPrograms;
        return start(environment);
    };
    Rig rig({check});
    QObject::connect(&rig.window, &MainWindow::startProgramsChanged, &rig.session, &Session::setStartPrograms);
    rig.run();
    rig.action(u"startProgramsAction"_s)->setChecked(true);
    rig.run();
    QCOMPARE(consents, (QList<bool>{false, true}));
}

void TestSession::verdictIsThereBeforeTheLastCheckEnds()
{
    const Answer<Outcome> never;
    Rig rig({checkGiving(u"test.early"_s, telling(u"told"_s)), checkAwaiting(u"test.never"_s, never)});
    rig.action(u"runAllAction"_s)->trigger();
    QTRY_COMPARE(rig.text(u"headlineLabel"_s), u"headline told"_s);
    QCOMPARE(rig.session.verdict().stage, Verdict::Stage::Running);
    QVERIFY(!rig.action(u"saveAction"_s)->isEnabled());
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
