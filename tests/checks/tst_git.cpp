// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/git.h"
#include "core/report.h"
#include "probes/repository.h"
#include "translatable.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::GitEvidence)

class TestGit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void findsRepositories_data();
    void findsRepositories();
};

void TestGit::judges_data()
{
    QTest::addColumn<GitEvidence>("evidence");
    QTest::addColumn<Status>("status");

    const QStringList found{u"/usr/bin/git"_s, u"/bin/git"_s};
    QTest::newRow("git, no repository") << GitEvidence{.programs = found} << Status::Ok;
    QTest::newRow("neither") << GitEvidence{} << Status::Ok;
    QTest::newRow("repository without git")
        << GitEvidence{.isRepository = true, .repositoryRoot = u"/r"_s, .entry = u"directory"_s} << Status::Warning;
}

void TestGit::judges()
{
    QFETCH(const GitEvidence, evidence);
    const Outcome outcome = translatable(judgeGit(evidence));
    QTEST(outcome.status, "status");
    QCOMPARE(detailValue(outcome, u"PATH git entries"), QString::number(evidence.programs.size()));
    for (const Issue &issue : outcome.issues)
        QVERIFY(!issue.remedy.isEmpty());
}

// "work/.git" is a file with the content, a folder (with HEAD) if it ends in '/', a FIFO for "|", or for "@" a folder
// whose HEAD is a link to nothing.
void TestGit::findsRepositories_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("text");

    QTest::newRow("a folder") << QByteArray("HEAD/") << u"directory"_s;
    QTest::newRow("a worktree") << QByteArray("gitdir:  ../x/y z \n") << u"file -> ../x/y z"_s;
    QTest::newRow("any file") << QByteArray("\n gitdir: a\n") << u"file"_s;
    QTest::newRow("not UTF-8") << QByteArray("gitdir: \xff\n") << u"file"_s;
    QTest::newRow("a FIFO, which is not waited for") << QByteArray("|") << u"other"_s;
    QTest::newRow("an empty folder is none") << QByteArray("/") << QString();
    QTest::newRow("a HEAD that leads nowhere") << QByteArray("@") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestGit::findsRepositories()
{
    QFETCH(const QByteArray, entry);
    const QTemporaryDir folder;
    const QString work = folder.filePath(u"work"_s);
    const QString path = work + "/.git"_L1;
    QVERIFY(QDir().mkpath(work));
    if (entry == "|") {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (entry == "@") {
        QVERIFY(QDir().mkpath(path) && QFile::link(u"/nowhere"_s, path + "/HEAD"_L1));
    } else if (entry.endsWith('/')) {
        QVERIFY(QDir().mkpath(path + u'/' + QString::fromLatin1(entry)));
    } else if (!entry.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(entry) == entry.size());
    }
    Environment environment(
        {.variables = {{u"PATH"_s, u"/nowhere"_s}}, .workingDirectory = work, .homeDirectory = folder.path()});
    QFuture<Outcome> future = git().start(environment);
    QTRY_VERIFY(future.isFinished());
    QTEST(detailValue(future.result(), u".git entry"), "text");
    QFETCH(const QString, text);
    QFuture<probes::Repository> found = probes::repository(environment); // of one mind
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(found.result().root.isEmpty(), text.isEmpty());
}

QTEST_GUILESS_MAIN(TestGit)
#include "tst_git.moc"
