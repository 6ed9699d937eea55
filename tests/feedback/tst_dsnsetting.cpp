// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/dsnsetting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString dsn = u"https://key@sentry.example.com/42"_s;

} // namespace

class TestDsnSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEditedLineByLine_data();
    void isEditedLineByLine();
    void isKeptWhereTheProgramReadsIt();
    void saysWhatDecidesInstead_data();
    void saysWhatDecidesInstead();
    void unusualFormsAreLeftAlone();
};

void TestDsnSetting::isEditedLineByLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("dsn");
    QTest::addColumn<QByteArray>("after");
    const QByteArray line = "dsn = \"" + dsn.toUtf8() + "\"\n";
    QTest::newRow("nothing yet") << QByteArray() << dsn << "[feedback]\n" + line;
    QTest::newRow("replaced, the rest stays") << QByteArray("# mine\n[feedback]\nuploads = true # yes\ndsn = 'x'\n")
                                              << dsn << "# mine\n[feedback]\n" + line + "uploads = true # yes\n";
    QTest::newRow("no last line end") << QByteArray("[feedback]\ndsn='x'") << dsn << "[feedback]\n" + line;
    QTest::newRow("taken out") << "[feedback]\n" + line + "uploads = false\n"
                               << QString() << QByteArray("[feedback]\nuploads = false\n");
    QTest::newRow("nothing to take out") << QByteArray() << QString() << QByteArray();
}

void TestDsnSetting::isEditedLineByLine()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QString, dsn);
    QFETCH(const QByteArray, after);
    QCOMPARE(withDsn(before, dsn).value_or("refused"), after);
}

void TestDsnSetting::isKeptWhereTheProgramReadsIt()
{
    const QTemporaryDir home;
    const Environment environment({.variables = {{u"HOME"_s, home.path()}},
                                   .homeDirectory = home.path(),
                                   .systemRoot = home.filePath(u"root"_s)});
    QCOMPARE(saveDsn(environment.surroundings(), dsn).english(), QString());
    const DsnSetting setting = readDsnSetting(environment.surroundings());
    QCOMPARE(setting.text, dsn);
    QCOMPARE(setting.decidedBy.english(), QString());
    QCOMPARE(setting.file, home.filePath(u".config/codex-doctor/settings.toml"_s));
    QVERIFY(readDestination(environment.surroundings()).canSend());
}

void TestDsnSetting::saysWhatDecidesInstead_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
    QTest::newRow("variable") << QByteArray() << dsn << u"CODEX_DOCTOR_DSN"_s;
    QTest::newRow("policy sets it") << "[feedback]\ndsn = \"" + dsn.toUtf8() + "\"\n"
                                    << QString() << u"sentry.example.com, project 42"_s;
    QTest::newRow("policy forbids") << QByteArray("[feedback]\nuploads = false\n") << QString() << u"forbidden"_s;
    QTest::newRow("policy is broken") << QByteArray("[feedback]\nuploads = 3\n") << dsn << u"true or false"_s;
}

void TestDsnSetting::saysWhatDecidesInstead()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, variable);
    QFETCH(const QString, words);
    const QTemporaryDir home;
    QHash<QString, QString> variables{{u"HOME"_s, home.path()}};
    if (!variable.isEmpty())
        variables.insert(u"CODEX_DOCTOR_DSN"_s, variable);
    if (!policy.isEmpty()) {
        QVERIFY(QDir(home.path()).mkpath(u"root/etc/codex-doctor"_s));
        QFile file(home.filePath(u"root/etc/codex-doctor/policy.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(policy);
    }
    const Environment environment(
        {.variables = variables, .homeDirectory = home.path(), .systemRoot = home.filePath(u"root"_s)});
    const DsnSetting setting = readDsnSetting(environment.surroundings());
    QCOMPARE(setting.decidedBy.isEmpty(), words.isEmpty());
    QVERIFY2(setting.decidedBy.english().contains(words), qPrintable(setting.decidedBy.english()));
}

void TestDsnSetting::unusualFormsAreLeftAlone()
{
    for (const QByteArray &settings :
         {QByteArray("feedback = { dsn = 'x', uploads = false }\n"), QByteArray("feedback.dsn = 'x'\n"),
          QByteArray("[feedback\n"), QByteArray("[feedback]\ndsn = '''\nx'''\n")})
        QVERIFY2(!withDsn(settings, dsn), settings.constData());
}

QTEST_GUILESS_MAIN(TestDsnSetting)
#include "tst_dsnsetting.moc"
