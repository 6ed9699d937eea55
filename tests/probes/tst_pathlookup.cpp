// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/pathlookup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestPathLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsPrograms_data();
    void findsPrograms();

private:
    void place(const QString &path, bool executable = true);

    QTemporaryDir m_folder;
};

void TestPathLookup::place(const QString &path, bool executable)
{
    const QString absolute = m_folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(absolute).path()));
    QFile file(absolute);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner;
    permissions.setFlag(QFile::ExeOwner, executable);
    QVERIFY(file.setPermissions(permissions));
}

void TestPathLookup::initTestCase()
{
    place(u"a/tool"_s);
    place(u"b/tool"_s, false);
    place(u"user/bin/tool"_s);
    QVERIFY(QDir().mkpath(m_folder.filePath(u"c/tool"_s)));
    QVERIFY(QDir().mkpath(m_folder.filePath(u"d"_s)));
    QVERIFY(QFile::link(u"../a/tool"_s, m_folder.filePath(u"d/tool"_s)));
    QVERIFY(QDir().mkpath(m_folder.filePath(u"e"_s)));
    QVERIFY(QFile::link(u"../nowhere"_s, m_folder.filePath(u"e/tool"_s)));
}

void TestPathLookup::findsPrograms_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("unset") << QString() << QStringList();
    QTest::newRow("in order") << u"@/d:@/a"_s << QStringList{u"@/d/tool"_s, u"@/a/tool"_s};
    QTest::newRow("not executable, a folder, a dead link, missing") << u"@/b:@/c:@/e:@/f"_s << QStringList();
    QTest::newRow("one folder in several spellings") << u"@/a:@/a/:@//a:@/a/."_s << QStringList{u"@/a/tool"_s};
    QTest::newRow("relative entries") << u"../a:@/a"_s << QStringList{u"../a/tool"_s, u"@/a/tool"_s};
    QTest::newRow("dots are not resolved") << u"@/a:@/b/../a"_s << QStringList{u"@/a/tool"_s, u"@/b/../a/tool"_s};
    QTest::newRow("tilde") << u"~/bin"_s << QStringList{u"@/user/bin/tool"_s};
}

void TestPathLookup::findsPrograms()
{
    QFETCH(QString, path);
    QFETCH(QStringList, found);
    const SearchPath searchPath{path.replace(u'@', m_folder.path()), m_folder.filePath(u"d"_s),
                                m_folder.filePath(u"user"_s)};
    QCOMPARE(programsOn(searchPath, u"tool"_s), found.replaceInStrings(u"@"_s, m_folder.path()));
}

QTEST_GUILESS_MAIN(TestPathLookup)
#include "tst_pathlookup.moc"
