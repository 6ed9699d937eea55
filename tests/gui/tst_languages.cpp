// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "everywindow.h"
#include "gui/checkspane.h"
#include "gui/detailswindow.h"
#include "gui/figures/figure.h"
#include "gui/languages.h"
#include "gui/reportview.h"
#include "gui/statechip.h"
#include "gui/uploaditems.h"
#include "pseudolocale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString pseudo = u"pseudo"_s;

// Until everything that is open has heard of it.
void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

QString firstDifference(const QStringList &is, const QStringList &expected)
{
    const QSet<QString> had(is.begin(), is.end());
    const QSet<QString> wanted(expected.begin(), expected.end());
    const QStringList left = (had - wanted).values();
    const QStringList missing = (wanted - had).values();
    return u"%1 and %2 texts, %3 of them left over:\n  %4\nmissing:\n  %5"_s.arg(is.size())
        .arg(expected.size())
        .arg(left.size())
        .arg(left.mid(0, 40).join(u"\n  "_s), missing.mid(0, 40).join(u"\n  "_s));
}

// Menus of the bar, buttons, also those that come later, and labels of fields. Other windows have their own.
QStringList textsWithMnemonics(const QWidget &window)
{
    QStringList texts;
    const QList<QWidget *> inside = window.findChildren<QWidget *>();
    for (const QWidget *const widget : inside) {
        if (widget->window() != &window || widget->parentWidget()->inherits("QTabBar"))
            continue;
        if (const auto *const bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *const menu : bar->actions())
                texts << menu->text();
        } else if (const auto *const label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            texts << label->text();
        } else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        }
    }
    return texts;
}

QWidgetList boxesOf(const QWidget &window)
{
    QWidgetList boxes;
    for (QMessageBox *const box : window.findChildren<QMessageBox *>())
        boxes << box;
    return boxes;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { use(u"en"_s); }
    void everyWindowFollows();
    void nothingOfTheUserIsLost();
    void whatIsFilteredIsFoundInTheNewLanguage();
    void preferencesTakeEffectAtOnce();
    void systemsLanguageComesBack();
    void reportsStayEnglish();
    void aCopyInTheLanguageCanBeHad();
    void mnemonicsOfAMenuDiffer_data();
    void mnemonicsOfAMenuDiffer();
    void mnemonicsOfAWindowDiffer_data() { mnemonicsOfAMenuDiffer_data(); }
    void mnemonicsOfAWindowDiffer();

private:
    void use(const QString &language);

    QTemporaryDir m_settings;
    PseudoLocale m_pseudo;
};

void TestLanguages::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestLanguages::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    useLanguage(language == pseudo ? u"en"_s : language, translationFolders());
    if (language == pseudo)
        QCoreApplication::installTranslator(&m_pseudo);
    settle();
}

// What is open reads as what is newly made: no word of the language before is left over.
void TestLanguages::everyWindowFollows()
{
    EveryWindow open;
    settle();
    const QStringList before = open.texts();
    for (const QString &language : {u"de"_s, pseudo, u"ja"_s, u"en"_s}) {
        use(language);
        EveryWindow made;
        settle();
        const QStringList texts = open.texts();
        QVERIFY2(texts == made.texts(), qPrintable(language + ": "_L1 + firstDifference(texts, made.texts())));
        QCOMPARE(texts == before, language == "en"_L1);
    }
}

void TestLanguages::nothingOfTheUserIsLost()
{
    EveryWindow open;
    auto *const tree = EveryWindow::find<QTreeView>(open.main, "tree");
    auto *const chip = EveryWindow::find<StateChip>(open.main, "chipfail");
    auto *const edit = EveryWindow::find<QLineEdit>(open.main, "filterEdit");
    auto *const tabs = EveryWindow::find<QTabWidget>(open.main, "tabs");
    auto *const figure = EveryWindow::find<QWidget>(open.main, "cards")->findChild<Figure *>();
    auto *const words = EveryWindow::find<QPlainTextEdit>(open.upload, "wordsEdit");
    auto *const category = EveryWindow::find<QComboBox>(open.upload, "categoryBox");
    auto *const items = EveryWindow::find<UploadItems>(open.upload, "itemsList");
    auto *const entries = EveryWindow::find<QTableView>(open.outbox, "table");
    auto *const language = EveryWindow::find<QComboBox>(open.preferences, "languageBox");
    auto *const changes = EveryWindow::find<QTreeView>(open.comparison, "tree");
    chip->click();
    edit->setText(u"127.0.0.1"_s);
    tree->collapse(tree->model()->index(0, 0));
    const QPersistentModelIndex chosen = tree->currentIndex();
    tabs->setCurrentIndex(0);
    QTest::keyClick(figure, Qt::Key_End);
    const int hop = figure->current();
    words->setPlainText(u"Typed by me"_s);
    category->setCurrentIndex(2);
    items->topLevelItem(items->topLevelItemCount() - 1)->setCheckState(0, Qt::Unchecked);
    settle();
    entries->selectRow(1);
    language->setCurrentIndex(2);
    changes->collapse(changes->model()->index(0, 0));
    changes->verticalScrollBar()->setValue(3);
    const int scrolled = changes->verticalScrollBar()->value();
    const qsizetype windows = open.main.findChildren<DetailsWindow *>().size();

    use(u"ja"_s);
    QVERIFY(chip->isChecked());
    QCOMPARE(edit->text(), u"127.0.0.1"_s);
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(chosen.isValid() && tree->currentIndex() == chosen);
    QVERIFY(hop > 0);
    QCOMPARE(EveryWindow::find<QWidget>(open.main, "cards")->findChild<Figure *>(), figure); // no other one
    QCOMPARE(figure->current(), hop);
    QCOMPARE(words->toPlainText(), u"Typed by me"_s);
    QCOMPARE(category->currentIndex(), 2);
    QCOMPARE(items->topLevelItem(items->topLevelItemCount() - 1)->checkState(0), Qt::Unchecked);
    QCOMPARE(entries->currentIndex().row(), 1);
    QCOMPARE(language->currentIndex(), 2);
    QVERIFY(!changes->isExpanded(changes->model()->index(0, 0)));
    QCOMPARE(changes->verticalScrollBar()->value(), scrolled);
    QCOMPARE(open.main.findChildren<DetailsWindow *>().size(), windows);
}

void TestLanguages::whatIsFilteredIsFoundInTheNewLanguage()
{
    EveryWindow open;
    const auto *const tree = EveryWindow::find<QTreeView>(open.main, "tree");
    EveryWindow::find<QLineEdit>(open.main, "filterEdit")->setText(u"lauscht"_s);
    QCOMPARE(tree->model()->rowCount(), 0);
    use(u"de"_s);
    QVERIFY(tree->model()->rowCount() > 0);
}

void TestLanguages::preferencesTakeEffectAtOnce()
{
    EveryWindow open;
    auto *const box = EveryWindow::find<QComboBox>(open.preferences, "languageBox");
    box->setCurrentIndex(box->findData(u"de"_s));
    EveryWindow::find<QAbstractButton>(open.preferences, "saveButton")->click();
    settle();
    QCOMPARE(EveryWindow::find<QMenu>(open.main, "fileMenu")->title(), u"&Datei"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(rememberedLanguage(), u"de"_s);
}

void TestLanguages::systemsLanguageComesBack()
{
    use(u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft); // as a language may want it
    use({});
    QCOMPARE(QLocale(), QLocale::system());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("doctor::MainWindow", "&File"), u"&File"_s); // of tests: C
}

void TestLanguages::reportsStayEnglish()
{
    const EveryWindow open;
    const QByteArray english = textOf(open.report());
    use(u"ja"_s);
    QCOMPARE(textOf(open.report()), english);
}

// On request, and where there is another language than English.
void TestLanguages::aCopyInTheLanguageCanBeHad()
{
    const EveryWindow open;
    const auto *const action = EveryWindow::find<QAction>(open.main, "copyLocalizedAction");
    QVERIFY(!action->isVisible());
    QVERIFY(localizedTextOf(open.report()).startsWith(textOf(open.report()).left(200)));
    use(u"de"_s);
    QVERIFY(action->isVisible());
    const QString copy = QString::fromUtf8(localizedTextOf(open.report()));
    QVERIFY2(copy.contains(QCoreApplication::translate("Checks", "Connectivity")), qPrintable(copy));
    QVERIFY(!copy.contains(u"shown by"_s));
}

void TestLanguages::mnemonicsOfAMenuDiffer_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = QStringList{u"en"_s} + languagesIn(translationFolders());
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguages::mnemonicsOfAMenuDiffer()
{
    QFETCH(const QString, language);
    use(language);
    EveryWindow open;
    QStringList shared;
    for (const QWidget *const window : std::initializer_list<const QWidget *>{&open.main, &open.opened}) {
        const QList<QMenu *> menus = window->findChildren<QMenu *>(QRegularExpression(u"Menu$"_s));
        QVERIFY(!menus.isEmpty());
        for (const QMenu *const menu : menus) {
            QHash<QString, QString> taken;
            const QList<QAction *> actions = menu->actions();
            for (const QAction *const action : actions) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (!key.isEmpty() && taken.contains(key))
                    shared << menu->title() + u": "_s + taken.value(key) + u", "_s + action->text();
                taken.insert(key, action->text());
            }
        }
    }
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

// What Alt and a letter press: one of two would have to be pressed again.
void TestLanguages::mnemonicsOfAWindowDiffer()
{
    QFETCH(const QString, language);
    use(language);
    EveryWindow open;
    QStringList shared;
    const QWidgetList windows = open.all() + boxesOf(open.main);
    for (const QWidget *const window : windows) {
        QHash<QString, QString> taken;
        const QStringList texts = textsWithMnemonics(*window);
        for (const QString &text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty() && taken.contains(key))
                shared << window->windowTitle() + u": "_s + taken.value(key) + u", "_s + text;
            taken.insert(key, text);
        }
    }
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
