// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/git.h"
#include "core/report.h"
#include "probes/repository.h"
#include "translatable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

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
    void seesWhatGitRefuses_data();
    void seesWhatGitRefuses();
    void anotherUsersRepositoryHasToBeNamedAsSafe();
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
    const auto faulty = [&](probes::RepositoryFault::Kind kind) {
        return GitEvidence{
            .programs = found, .isRepository = true, .repositoryRoot = u"/r"_s, .fault = {kind, u"/r/.git"_s, 1}};
    };
    using Kind = probes::RepositoryFault::Kind;
    QTest::newRow("repository") << faulty(Kind::None) << Status::Ok;
    QTest::newRow("of another user") << faulty(Kind::OtherOwner) << Status::Warning;
    QTest::newRow("its folder is gone") << faulty(Kind::NoGitFolder) << Status::Warning;
    QTest::newRow("no branch") << faulty(Kind::BadHead) << Status::Warning;
    QTest::newRow("a broken configuration") << faulty(Kind::BadConfig) << Status::Warning;
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

// Files of a home, with the repository in "work", and what is then said.
void TestGit::seesWhatGitRefuses_data()
{
    using Files = QMap<QString, QByteArray>;
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("told");

    const Files whole{{u"work/.git/HEAD"_s, "ref: refs/heads/main\n"},
                      {u"work/.git/config"_s, "[core]\n\tbare = false\n"}};
    const auto row = [&](const char *name, const Files &changed, const QString &told) {
        Files files = whole;
        files.insert(changed);
        QTest::newRow(name) << files << told;
    };
    row("nothing", {}, {});
    row("a commit", {{u"work/.git/HEAD"_s, QByteArray(40, 'a') + '\n'}}, {});
    row("an empty HEAD", {{u"work/.git/HEAD"_s, {}}}, u".git/HEAD names neither"_s);
    row("a HEAD of zeros", {{u"work/.git/HEAD"_s, QByteArray(21, 0)}}, u".git/HEAD names neither"_s);
    row("a broken configuration", {{u"work/.git/config"_s, "[core\nx"}}, u"line 1 of its configuration"_s);
    row("one of the user's", {{u".gitconfig"_s, "[user]\nname = Ada\nx = \"\n"}}, u"line 3"_s);
    QTest::newRow("a worktree that is gone")
        << Files{{u"work/.git"_s, "gitdir: /nowhere/.git/worktrees/x\n"}} << u"/nowhere/.git/worktrees/x, which"_s;
}

void TestGit::seesWhatGitRefuses()
{
    using Files = QMap<QString, QByteArray>;
    QFETCH(const Files, files);
    QFETCH(const QString, told);
    const QTemporaryDir folder;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = folder.filePath(file.key());
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(*file) == file->size());
    }
    QVERIFY(QFile::link(u"/bin/true"_s, folder.filePath(u"git"_s)));
    Environment environment({.variables = {{u"PATH"_s, folder.path()}},
                             .workingDirectory = folder.filePath(u"work"_s),
                             .homeDirectory = folder.path(),
                             .systemRoot = folder.path()});
    QFuture<Outcome> future = git().start(environment);
    QTRY_VERIFY(future.isFinished());
    const QList<Issue> issues = future.result().issues;
    QCOMPARE(issues.isEmpty(), told.isEmpty());
    QVERIFY(told.isEmpty() || issues.constFirst().cause.english().contains(told));
}

void TestGit::anotherUsersRepositoryHasToBeNamedAsSafe()
{
    if (::geteuid() != 0)
        QSKIP("root alone can give a folder to another user");
    const QTemporaryDir folder;
    const QString work = folder.filePath(u"work"_s);
    QVERIFY(QDir().mkpath(work + "/.git"_L1));
    QFile head(work + "/.git/HEAD"_L1);
    QVERIFY(head.open(QIODevice::WriteOnly) && head.write("ref: refs/heads/main\n") > 0);
    head.close();
    constexpr uint somebody = 12345;
    QCOMPARE(::chown(QFile::encodeName(work).constData(), somebody, somebody), 0);
    const auto faultWith = [&](const QHash<QString, QString> &variables) {
        Environment environment({.variables = variables,
                                 .workingDirectory = work,
                                 .homeDirectory = folder.path(),
                                 .systemRoot = folder.path()});
        return probes::repositoryFault(environment.surroundings(), codex::Variables(variables), work).kind;
    };
    using Kind = probes::RepositoryFault::Kind;
    QCOMPARE(faultWith({}), Kind::OtherOwner);
    QCOMPARE(faultWith({{u"SUDO_UID"_s, u"12345"_s}}), Kind::None);
    QCOMPARE(faultWith({{u"GIT_CONFIG_COUNT"_s, u"1"_s}}), Kind::None);
    QFile settings(folder.filePath(u".gitconfig"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("[safe]\ndirectory = /other\n") > 0);
    settings.flush();
    QCOMPARE(faultWith({}), Kind::OtherOwner);
    QVERIFY(settings.write("directory = ~/work\n") > 0);
    settings.close();
    QCOMPARE(faultWith({}), Kind::None);
}

QTEST_GUILESS_MAIN(TestGit)
#include "tst_git.moc"
