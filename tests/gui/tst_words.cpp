// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/phrase.h"
#include "gui/about.h"
#include "gui/checkspane.h"
#include "gui/failure.h"
#include "gui/outboxmodel.h"
#include "gui/rowstate.h"
#include "gui/standardbuttons.h"
#include "gui/toolbar.h"
#include "gui/wording.h"
#include "rig.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

// A language in which every text of ours is in brackets. Of Qt's own there is no translation.
class Bracketed final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return context[0] == 'Q' ? QString() : u'[' + QString::fromUtf8(source) + u']';
    }
};

feedback::OutboxEntry entryOf(feedback::EntryState state, const QString &words)
{
    return {.eventId = u"0123"_s,
            .state = state,
            .notBefore = QDateTime({2026, 5, 13}, {18, 36, 14}, Qt::UTC),
            .words = words};
}

} // namespace

// What the window says is in its language; what leaves the program is in English.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_language)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_language); }
    void standardButtonsAreTranslated();
    void sentencesInSentencesAreTranslated();
    void restDoesNotRepeatTheState();
    void marksOfMenusAreLeftOut_data();
    void marksOfMenusAreLeftOut();
    void narrowWindowShowsTheState();

private:
    Bracketed m_language;
};

void TestWords::standardButtonsAreTranslated()
{
    QWidget window;
    showAbout(&window);
    tell(&window, {asTheyAre(u"No"_s), asTheyAre(u"For a reason"_s)});
    QMessageBox consent(QMessageBox::NoIcon, {}, {}, QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Close);
    nameStandardButtons(&consent);
    const QList<QMessageBox *> boxes = window.findChildren<QMessageBox *>() + QList<QMessageBox *>{&consent};
    QCOMPARE(boxes.size(), 3);
    for (const QMessageBox *const box : boxes) {
        QVERIFY(!box->buttons().isEmpty());
        for (const QAbstractButton *const button : box->buttons())
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
    }
}

void TestWords::sentencesInSentencesAreTranslated()
{
    const Message later = entryOf(feedback::EntryState::Queued, u"HTTP 503"_s).statusText();
    QCOMPARE(later.english(), u"not accepted yet: HTTP 503; the next attempt is after 2026-05-13 18:36:14 UTC"_s);
    QVERIFY2(later.localized().startsWith("[not accepted yet: [HTTP 503][; the next attempt is after "_L1),
             qPrintable(later.localized()));
    QVERIFY(!later.localized().contains("UTC"_L1));
    const Message around{"%1: %2", {u"x"_s, phrase(later)}};
    QCOMPARE(around.english(), "x: "_L1 + later.english());
    QCOMPARE(around.localized(), "[x: "_L1 + later.localized() + u']');
}

void TestWords::restDoesNotRepeatTheState()
{
    OutboxModel model;
    model.setEntries(
        {entryOf(feedback::EntryState::Paused, {}), entryOf(feedback::EntryState::Rejected, u"HTTP 400"_s)});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, OutboxModel::StateColumn), u"[Paused]"_s);
    QCOMPARE(text(0, OutboxModel::WordsColumn), QString());
    QVERIFY(text(1, OutboxModel::WordsColumn).contains(u"HTTP 400"));
    QVERIFY(!text(1, OutboxModel::WordsColumn).contains(u"rejected"));
}

void TestWords::marksOfMenusAreLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"Run"_s << u"Run"_s;
    QTest::newRow("a letter") << u"Run &All"_s << u"Run All"_s;
    QTest::newRow("in brackets") << u"すべて実行(&A)"_s << u"すべて実行"_s;
    QTest::newRow("in brackets, with more to come") << u"保存(&S)…"_s << u"保存"_s;
    QTest::newRow("more to come") << u"&Save…"_s << u"Save"_s;
}

void TestWords::marksOfMenusAreLeftOut()
{
    QFETCH(const QString, text);
    QTEST(withoutMnemonic(text), "expected");
}

void TestWords::narrowWindowShowsTheState()
{
    Rig rig({checkGiving(u"test.bad"_s, {.status = Status::Fail, .summary = verbatim(u"It fails"_s)})});
    auto *const pane = rig.window.findChild<ChecksPane *>();
    const auto *const tree = pane->findChild<QTreeView *>(u"tree"_s);
    rig.window.show();
    for (const int width : {1400, 500}) {
        rig.window.resize(width, 600);
        QTest::qWait(20);
        QVERIFY2(tree->header()->sectionSize(1) > tree->fontMetrics().horizontalAdvance(wordOf(RowState::Fail)),
                 qPrintable(u"%1 of %2"_s.arg(tree->header()->sectionSize(1)).arg(tree->width())));
    }
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
