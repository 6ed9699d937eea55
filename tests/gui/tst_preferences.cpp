// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/languages.h"
#include "gui/preferences.h"
#include "gui/settings.h"
#include "gui/thememenu.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char ts[] = R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">
<context><name>doctor::Preferences</name>
<message><source>As the system</source><translation>Wie das System</translation></message></context></TS>)";

// A dialog over a home and settings of its own.
class Rig
{
public:
    explicit Rig(const QByteArray &policy = {})
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.filePath(u"settings"_s));
        if (!policy.isEmpty()) {
            QDir(home.path()).mkpath(u"root/etc/codex-doctor"_s);
            QFile file(home.filePath(u"root/etc/codex-doctor/policy.toml"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(policy);
        }
        light.setCheckable(true);
        dark.setCheckable(true);
        themes = std::make_unique<ThemeMenu>(
            QList<std::pair<QAction *, Theme>>{{&light, Theme::Light}, {&dark, Theme::Dark}}, nullptr);
        show();
    }

    void show()
    {
        dialog = std::make_unique<Preferences>(RunOptions{.variables = {{u"HOME"_s, home.path()}},
                                                          .homeDirectory = home.path(),
                                                          .systemRoot = home.filePath(u"root"_s)},
                                               themes.get(), QStringList{home.filePath(u"languages"_s)});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QPushButton *save() const { return find<QPushButton>("saveButton"); }
    QLineEdit *dsn() const { return find<QLineEdit>("dsnEdit"); }
    QString note() const { return find<QLabel>("dsnNote")->text(); }

    QTemporaryDir home;
    QAction light{u"&Light"_s};
    QAction dark{u"&Dark"_s};
    std::unique_ptr<ThemeMenu> themes;
    std::unique_ptr<Preferences> dialog;
};

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsRemembered();
    void escapeChangesNothing();
    void dsnIsKeptWhereTheCommandLineReadsIt();
    void wrongDsnIsSaidAndNotSaved();
    void policyIsShownAndHolds();
    void languagesAreThoseThereAre();
    void takesTheFirstLanguageThereIs_data();
    void takesTheFirstLanguageThereIs();
    void everythingHasMnemonicAndTip();
    void labelsStandBesideTheirFields();
};

void TestPreferences::whatIsSavedIsRemembered()
{
    Rig rig;
    QVERIFY(runsAtStart());
    QVERIFY(!preferredLimit());
    rig.find<QAbstractButton>("startBox")->setChecked(false);
    rig.find<QSpinBox>("limitBox")->setValue(40);
    rig.find<QComboBox>("languageBox")->setCurrentIndex(1);
    rig.find<QComboBox>("themeBox")->setCurrentIndex(1);
    QTRY_VERIFY(rig.dsn()->isEnabled());
    QTest::keyClick(rig.dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(!rig.dialog->isVisible());
    QVERIFY(!runsAtStart());
    QCOMPARE(preferredLimit(), std::optional<std::chrono::milliseconds>(40s));
    QCOMPARE(rememberedLanguage(), u"en"_s);
    QCOMPARE(ThemeMenu::remembered(), Theme::Dark);
    rig.show();
    QCOMPARE(rig.find<QSpinBox>("limitBox")->value(), 40);
    QCOMPARE(rig.find<QComboBox>("themeBox")->currentText(), u"Dark"_s);
    QCOMPARE(rig.find<QComboBox>("languageBox")->currentText(), u"English"_s);
}

void TestPreferences::escapeChangesNothing()
{
    Rig rig;
    rig.find<QSpinBox>("limitBox")->setValue(40);
    QTest::keyClick(rig.dialog.get(), Qt::Key_Escape);
    QVERIFY(!rig.dialog->isVisible());
    QVERIFY(!preferredLimit());
}

void TestPreferences::dsnIsKeptWhereTheCommandLineReadsIt()
{
    Rig rig;
    QTRY_VERIFY(rig.dsn()->isEnabled());
    QVERIFY(rig.note().contains(u".config/codex-doctor/settings.toml"));
    rig.dsn()->setText(u"https://key@sentry.example.com/42"_s);
    rig.save()->click();
    QTRY_VERIFY(!rig.dialog->isVisible());
    QFile file(rig.home.filePath(u".config/codex-doctor/settings.toml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("dsn = \"https://key@sentry.example.com/42\""));
    rig.show();
    QTRY_COMPARE(rig.dsn()->text(), u"https://key@sentry.example.com/42"_s);
}

void TestPreferences::wrongDsnIsSaidAndNotSaved()
{
    Rig rig;
    QTRY_VERIFY(rig.dsn()->isEnabled());
    rig.dsn()->setText(u"http://key@sentry.example.com/42"_s);
    QVERIFY2(rig.note().contains(u"needs https"), qPrintable(rig.note()));
    QVERIFY(!rig.save()->isEnabled());
    QCOMPARE(rig.save()->toolTip(), rig.note());
    rig.dsn()->clear();
    QVERIFY(rig.save()->isEnabled());
}

void TestPreferences::policyIsShownAndHolds()
{
    Rig rig("[feedback]\nuploads = false\n");
    QTRY_VERIFY(rig.note().contains(u"forbidden"));
    QVERIFY(!rig.dsn()->isEnabled());
    QCOMPARE(rig.dsn()->toolTip(), rig.note());
    QVERIFY(rig.save()->isEnabled()); // the rest is the user's
    rig.save()->click();
    QVERIFY(!rig.dialog->isVisible());
}

void TestPreferences::languagesAreThoseThereAre()
{
    Rig rig;
    QCOMPARE(rig.find<QComboBox>("languageBox")->count(), 2);
    const QString folder = rig.home.filePath(u"languages"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile source(rig.home.filePath(u"de.ts"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(ts);
    source.close();
    const QStringList arguments{source.fileName(), u"-qm"_s, folder + u"/codex-doctor_de.qm"_s};
    QCOMPARE(QProcess::execute(QStringLiteral(DOCTOR_LRELEASE), arguments), 0);
    useLanguage(u"de"_s, {folder});
    rig.show();
    auto *const box = rig.find<QComboBox>("languageBox");
    QCOMPARE(box->itemText(0), u"Wie das System"_s);
    QCOMPARE(box->itemText(2), u"Deutsch"_s);
    QLocale::setDefault(QLocale::c());
}

void TestPreferences::takesTheFirstLanguageThereIs_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("one") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("English, else German") << QStringList{u"en-US"_s, u"en"_s, u"de-DE"_s} << QString();
    QTest::newRow("one without translation, else French") << QStringList{u"it-IT"_s, u"fr-FR"_s} << u"fr"_s;
    QTest::newRow("simplified") << QStringList{u"zh-Hans-CN"_s} << u"zh_CN"_s;
    QTest::newRow("traditional") << QStringList{u"zh-Hant-TW"_s} << QString();
    QTest::newRow("none") << QStringList{u"C"_s} << QString();
}

void TestPreferences::takesTheFirstLanguageThereIs()
{
    QFETCH(const QStringList, wanted);
    QTEST(languageFor(wanted, {u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s}), "code");
}

void TestPreferences::everythingHasMnemonicAndTip()
{
    Rig rig;
    for (const char *const name : {"languageBox", "themeBox", "limitBox", "startBox", "dsnEdit"}) {
        const auto *const field = rig.find<QWidget>(name);
        QVERIFY2(!field->toolTip().isEmpty(), name);
        const auto *const label = rig.find<QLabel>((QByteArray(name) + "Label").constData());
        QVERIFY2(label ? label->text().contains(u'&') && label->buddy() == field
                       : rig.find<QAbstractButton>(name)->text().contains(u'&'),
                 name);
    }
}

void TestPreferences::labelsStandBesideTheirFields()
{
    const Rig rig;
    QTRY_VERIFY(rig.dsn()->isEnabled());
    const auto middle = [&](const QWidget *widget) {
        return widget->mapTo(rig.dialog.get(), widget->rect().center()).y();
    };
    const QList<QLabel *> labels = rig.dialog->findChildren<QLabel *>();
    for (const QLabel *const label : labels) {
        if (label->buddy())
            QVERIFY2(std::abs(middle(label) - middle(label->buddy())) <= 1, qPrintable(label->text()));
    }
    // Nothing is cut off, and nothing is empty.
    QCOMPARE(rig.dialog->height(), rig.dialog->layout()->totalHeightForWidth(rig.dialog->width()));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
