// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/installcopies.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

using probes::CodexCopy;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::checks::InstallCopiesEvidence)
Q_DECLARE_METATYPE(doctor::probes::ProgramEvidence)

class TestInstallCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void namesBothCopiesAndTheCommand();
    void givesACommandThatWorksInDoubleQuotes();
    void reinstallsWithTheToolThatInstalled();
    void quotesPathsInCommands();
    void judgesWhatCodexPrints_data();
    void judgesWhatCodexPrints();
};

static CodexCopy copyAt(const QString &path, const QString &version = u"0.169.0"_s)
{
    return {.path = path, .realPath = path, .program = path, .version = version, .isOnPath = true};
}

static InstallCopiesEvidence copies(const QList<CodexCopy> &found)
{
    return {.installation = {.copies = found, .chosen = found.isEmpty() ? -1 : 0}, .hasTerminal = true};
}

static InstallCopiesEvidence one(CodexCopy::Fault fault)
{
    InstallCopiesEvidence evidence = copies({copyAt(u"/a/codex"_s)});
    evidence.installation.copies[0].fault = fault;
    return evidence;
}

static CodexCopy offPath(CodexCopy copy)
{
    copy.isOnPath = false;
    return copy;
}

static CodexCopy by(codex::InstallMethod method, CodexCopy copy)
{
    copy.method = method;
    return copy;
}

static InstallCopiesEvidence running(const probes::RunningCodex &process)
{
    InstallCopiesEvidence evidence = copies({copyAt(u"/a/codex"_s)});
    evidence.installation.running = {process};
    return evidence;
}

void TestInstallCopies::judges_data()
{
    using Fault = CodexCopy::Fault;
    using codex::InstallMethod;
    QTest::addColumn<InstallCopiesEvidence>("evidence");
    QTest::addColumn<Status>("status");

    const CodexCopy codex = copyAt(u"/a/codex"_s);
    QTest::newRow("none") << copies({}) << Status::Fail;
    QTest::newRow("no PATH") << InstallCopiesEvidence{.hasPath = false} << Status::Fail;
    QTest::newRow("one") << copies({codex}) << Status::Ok;
    QTest::newRow("two of one version") << copies({codex, copyAt(u"/b/codex"_s)}) << Status::Ok;
    QTest::newRow("an older one runs") << copies({codex, copyAt(u"/b/codex"_s, u"0.170.0"_s)}) << Status::Warning;
    QTest::newRow("unknown versions") << copies({copyAt(u"/a/codex"_s, {}), copyAt(u"/b/codex"_s, {})})
                                      << Status::Warning;
    QTest::newRow("an older one off PATH") << copies({codex, offPath(copyAt(u"/b/codex"_s, u"0.1.0"_s))}) << Status::Ok;
    QTest::newRow("an update went to a copy off PATH")
        << copies({codex, offPath(copyAt(u"/b/codex"_s, u"0.200.0"_s))}) << Status::Warning;
    QTest::newRow("an editor's own") << copies(
        {codex, by(InstallMethod::EditorExtension, offPath(copyAt(u"/b/codex"_s, u"9.0.0"_s)))})
                                     << Status::Ok;
    QTest::newRow("a shim") << copies({codex, by(InstallMethod::Shim, copyAt(u"/b/codex"_s, {}))}) << Status::Ok;
    QTest::newRow("not on PATH") << copies({offPath(codex)}) << Status::Warning;
    QTest::newRow("dead link") << one(Fault::DeadLink) << Status::Fail;
    QTest::newRow("not executable") << one(Fault::NotExecutable) << Status::Fail;
    QTest::newRow("optional dependency missing") << one(Fault::NativeMissing) << Status::Fail;
    QTest::newRow("other processor") << one(Fault::WrongArchitecture) << Status::Fail;
    QTest::newRow("no node") << one(Fault::InterpreterMissing) << Status::Fail;
    QTest::newRow("running, deleted") << running({7, u"/a/codex"_s, true, {}}) << Status::Warning;
    QTest::newRow("running, older") << running({7, u"/c/codex"_s, false, u"0.1.0"_s}) << Status::Warning;
    QTest::newRow("running, the same") << running({7, u"/a/codex"_s, false, u"0.169.0"_s}) << Status::Ok;
}

void TestInstallCopies::judges()
{
    QFETCH(const InstallCopiesEvidence, evidence);
    const Outcome outcome = translatable(judgeInstallCopies(evidence));
    QTEST(outcome.status, "status");
    QVERIFY(!outcome.summary.isEmpty());
    for (const Issue &issue : outcome.issues) {
        QVERIFY(!issue.cause.isEmpty() && !issue.remedy.isEmpty());
        QVERIFY(!issue.root.subject.isEmpty());
    }
}

void TestInstallCopies::namesBothCopiesAndTheCommand()
{
    CodexCopy npm = by(codex::InstallMethod::Npm, copyAt(u"/p/bin/codex"_s, u"0.1.0"_s));
    npm.packageRoot = u"/p/lib/node_modules/@openai/codex"_s;
    const Outcome outcome = translatable(judgeInstallCopies(copies({npm, copyAt(u"/b/codex"_s)})));
    QCOMPARE(outcome.issues.size(), 1);
    const QString cause = outcome.issues.first().cause.english();
    QVERIFY(cause.contains("/p/bin/codex (0.1.0) runs"_L1) && cause.contains("/b/codex (0.169.0)"_L1));
    QVERIFY(outcome.issues.first().remedy.english().contains("npm uninstall -g --prefix /p @openai/codex"_L1));
}

void TestInstallCopies::givesACommandThatWorksInDoubleQuotes()
{
    InstallCopiesEvidence evidence = copies({offPath(copyAt(u"/home/ada/.bun/bin/codex"_s))});
    evidence.homeDirectory = u"/home/ada"_s;
    const Outcome outcome = translatable(judgeInstallCopies(evidence));
    QCOMPARE(outcome.issues.size(), 1);
    QVERIFY(outcome.issues.first().remedy.english().contains("export PATH=\"$HOME/.bun/bin:$PATH\""_L1));
}

void TestInstallCopies::reinstallsWithTheToolThatInstalled()
{
    using codex::InstallMethod;
    const auto remedy = [](InstallMethod method) {
        CodexCopy copy = by(method, copyAt(u"/a/codex"_s));
        copy.fault = CodexCopy::Fault::NativeMissing;
        return translatable(judgeInstallCopies(copies({copy}))).issues.constFirst().remedy.english();
    };
    QVERIFY(remedy(InstallMethod::Npm).contains(u"`npm install -g @openai/codex --include=optional`"_s));
    QVERIFY(remedy(InstallMethod::Bun).contains(u"`bun install -g @openai/codex`"_s));
    QVERIFY(remedy(InstallMethod::Pnpm).contains(u"`pnpm add -g @openai/codex`"_s));
    QVERIFY(remedy(InstallMethod::VitePlus).contains(u"`vp install -g @openai/codex`"_s));
}

void TestInstallCopies::quotesPathsInCommands()
{
    CodexCopy copy = copyAt(u"/a b/codex"_s);
    copy.realPath = copy.path;
    copy.fault = CodexCopy::Fault::NotExecutable;
    QVERIFY(translatable(judgeInstallCopies(copies({copy})))
                .issues.constFirst()
                .remedy.english()
                .contains(u"a+x '/a b/codex'`"_s));
    copy.fault = CodexCopy::Fault::DeadLink;
    QVERIFY(translatable(judgeInstallCopies(copies({copy})))
                .issues.constFirst()
                .remedy.english()
                .contains(u"`rm '/a b/codex'`"_s));
}

void TestInstallCopies::judgesWhatCodexPrints_data()
{
    using End = probes::ProgramEvidence::End;
    QTest::addColumn<probes::ProgramEvidence>("answer");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("cause");

    const auto row = [](const char *name, const probes::ProgramEvidence &answer, Status status,
                        const QString &cause = {}) { QTest::newRow(name) << answer << status << cause; };
    row("not asked", {}, Status::Ok);
    row("the same", {.end = End::Exited, .output = u"codex-cli 0.169.0\n"_s}, Status::Ok);
    row("another", {.end = End::Exited, .output = u"codex-cli 0.170.0-alpha.2\n"_s}, Status::Warning,
        u"says that it is version 0.170.0-alpha.2; what is installed is 0.169.0"_s);
    row("fails", {.end = End::Exited, .exitStatus = 1, .errorOutput = u"libssl.so.3: not found\nmore\n"_s},
        Status::Fail, u"exit status 1: libssl.so.3: not found"_s);
    row("crashes", {.end = End::Signalled, .signal = 4}, Status::Fail, u"signal 4 (Illegal instruction)"_s);
    row("hangs", {.end = End::TimedOut, .duration = std::chrono::seconds{10}}, Status::Warning,
        u"no end within 10.0 s"_s);
    row("cannot be started", {.end = End::NotStarted, .errorText = u"Permission denied"_s}, Status::Fail,
        u"Permission denied"_s);
    row("is a wrapper that says nothing", {.end = End::Exited}, Status::Ok);
}

void TestInstallCopies::judgesWhatCodexPrints()
{
    QFETCH(const probes::ProgramEvidence, answer);
    QFETCH(const QString, cause);
    InstallCopiesEvidence evidence = copies({copyAt(u"/a/codex"_s)});
    evidence.answers = {answer};
    const Outcome outcome = translatable(judgeInstallCopies(evidence));
    QTEST(outcome.status, "status");
    for (const Issue &issue : outcome.issues) {
        QVERIFY2(issue.cause.english().contains(cause), qPrintable(issue.cause.english()));
        QVERIFY(!issue.remedy.isEmpty() && !issue.expected.isEmpty());
        QCOMPARE(issue.root.subject, u"/a/codex"_s);
    }
}

QTEST_GUILESS_MAIN(TestInstallCopies)
#include "tst_installcopies.moc"
