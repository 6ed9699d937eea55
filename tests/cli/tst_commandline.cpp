// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

// The command line as a process, in a home of its own.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void answersWithoutARun_data();
    void answersWithoutARun();
    void helpNamesEveryOption();
    void listsEveryCheckOnce();
    void explainsEveryCheck();
    void jsonIsAloneOnStandardOutput();
    void runsTheChecksAskedFor_data();
    void runsTheChecksAskedFor();
    void writesToAFile();
    void saysWhenAFileCannotBeWritten();
    void writesToAPipeWithoutReplacingIt();
    void saysWhenOutputIsLost_data();
    void saysWhenOutputIsLost();
    void failOnWarningTellsByTheExitStatus();
    void showsSavedReports_data();
    void showsSavedReports();
    void savedReportsComeFromStandardInputToo();
    void brokenSavedReportsAreRefused();
    void pipesGetNoColours();
    void formatsAreWhatTheySay_data();
    void formatsAreWhatTheySay();

private:
    struct Result {
        int exitStatus = -1;
        QByteArray output = {};
        QByteArray errors = {};
    };
    Result run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &variables = {}) const;
    QString home(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(DOCTOR_TEST_DATA "/reports/") + name;
}

const QString oneCheck = u"--check=system.disk"_s;

} // namespace

TestCommandLine::Result TestCommandLine::run(const QStringList &arguments, const QByteArray &input,
                                             const QStringList &variables) const
{
    QProcess process;
    process.setEnvironment(QStringList{"HOME="_L1 + m_home->path(), u"PATH=/usr/bin:/bin"_s, u"LANG=C.UTF-8"_s}
                           + variables);
    process.setWorkingDirectory(m_home->path());
    process.start(QStringLiteral(DOCTOR_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCommandLine::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

void TestCommandLine::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << QByteArray("nonsense");
    QTest::newRow("argument") << QStringList{u"nonsense"_s} << QByteArray("nonsense");
    QTest::newRow("format") << QStringList{u"--format"_s, u"pdf"_s} << QByteArray("pdf");
    QTest::newRow("level") << QStringList{u"--fail-on"_s, u"info"_s} << QByteArray("info");
    QTest::newRow("timeout") << QStringList{u"--timeout"_s, u"soon"_s} << QByteArray("soon");
    QTest::newRow("endless time") << QStringList{u"--timeout"_s, u"inf"_s} << QByteArray("--timeout inf");
    QTest::newRow("time that is no number") << QStringList{u"--timeout"_s, u"nan"_s} << QByteArray("--timeout nan");
    QTest::newRow("time of ages") << QStringList{u"--timeout"_s, u"1e300"_s} << QByteArray("--timeout 1e300");
    QTest::newRow("no time") << QStringList{u"--timeout"_s, u"0"_s} << QByteArray("--timeout 0");
    QTest::newRow("check") << QStringList{u"--check"_s, u"made.up"_s} << QByteArray("made.up");
    QTest::newRow("a saved report and a run")
        << QStringList{u"--open"_s, u"report.json"_s, u"--check"_s, u"config"_s} << QByteArray("--open and --check");
    QTest::newRow("two things instead of a run")
        << QStringList{u"--outbox"_s, u"--list-checks"_s} << QByteArray("--outbox and --list-checks");
    QTest::newRow("feedback prints no report")
        << QStringList{u"--feedback"_s, u"--json"_s} << QByteArray("--feedback and --json");
    QTest::newRow("two formats") << QStringList{u"--json"_s, u"--format"_s, u"markdown"_s}
                                 << QByteArray("--json and --format markdown");
    QTest::newRow("list of checks in a form for reports")
        << QStringList{u"--list-checks"_s, u"--format"_s, u"html"_s} << QByteArray("html");
    QTest::newRow("empty value") << QStringList{u"--output"_s, QString()} << QByteArray("Empty value: --output");
    QTest::newRow("empty folder") << QStringList{u"-C"_s, QString()} << QByteArray("Empty value: -C");
    QTest::newRow("value missing") << QStringList{u"--output"_s} << QByteArray("output");
}

void TestCommandLine::refusesWhatItDoesNotUnderstand()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);
    const Result result = run(arguments);
    QCOMPARE(result.exitStatus, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.errors.startsWith("codex-doctor-cli: ") && result.errors.contains(word), result.errors.constData());
}

void TestCommandLine::answersWithoutARun_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("version") << u"--version"_s << QByteArray("codex-doctor-cli ");
    QTest::newRow("V") << u"-V"_s << QByteArray("codex-doctor-cli ");
    QTest::newRow("help") << u"--help"_s << QByteArray("Usage: ");
    QTest::newRow("h") << u"-h"_s << QByteArray("Usage: ");
}

void TestCommandLine::answersWithoutARun()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, start);
    const Result result = run({option});
    QCOMPARE(result.exitStatus, 0);
    QVERIFY2(result.output.startsWith(start), result.output.constData());
    QCOMPARE(result.errors, QByteArray());
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = QString::fromUtf8(run({u"--help"_s}).output);
    for (const QLatin1StringView option :
         {"json"_L1,    "format"_L1,  "output"_L1,      "summary"_L1,      "all"_L1,     "no-color"_L1,
          "ascii"_L1,   "check"_L1,   "list-checks"_L1, "network-only"_L1, "live"_L1,    "no-credentials"_L1,
          "offline"_L1, "timeout"_L1, "codex-home"_L1,  "codex-bin"_L1,    "profile"_L1, "config"_L1,
          "enable"_L1,  "disable"_L1, "explain"_L1,     "fail-on"_L1,      "open"_L1,    "help"_L1,
          "version"_L1, "cd"_L1})
        QVERIFY2(help.contains("--"_L1 + option), option.data());

    // And whatever it names is there: asked for with a value that is none, it is not called unknown.
    static const QRegularExpression named(u"--([a-z-]+)"_s);
    auto matches = named.globalMatch(help);
    while (matches.hasNext()) {
        const QString option = matches.next().captured(1);
        const Result result = run({"--"_L1 + option, u"--help"_s});
        QVERIFY2(!result.errors.contains("Unknown option"), qPrintable(option));
    }
}

void TestCommandLine::listsEveryCheckOnce()
{
    const Result result = run({u"--list-checks"_s});
    QCOMPARE(result.exitStatus, 0);
    QStringList ids;
    const QStringList lines = QString::fromUtf8(result.output).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QVERIFY2(!line.section(u' ', 1).trimmed().isEmpty(), qPrintable(line));
        ids << line.section(u' ', 0, 0);
    }
    QVERIFY(ids.contains(u"system.disk"_s));
    QCOMPARE(ids.removeDuplicates(), 0);

    const QString table = QString::fromUtf8(run({u"--list-checks"_s, u"--format"_s, u"markdown"_s}).output);
    for (const QString &id : ids) {
        const QRegularExpression row(
            u"^\\| [A-Z][A-Za-z ]+ \\| `%1`\\*? \\| [A-Z].+\\. \\|$"_s.arg(QRegularExpression::escape(id)),
            QRegularExpression::MultilineOption);
        QVERIFY2(table.contains(row), qPrintable(id));
    }
}

void TestCommandLine::explainsEveryCheck()
{
    const QStringList headings{u"## What it looks at"_s, u"## Why"_s, u"## What its verdicts mean"_s,
                               u"## What its remedies do"_s};
    for (const Check &check : checks::allChecks()) {
        const QString text = QString::fromUtf8(run({u"--explain"_s, check.info.id}).output);
        QVERIFY2(text.startsWith("# %1: %2\n"_L1.arg(check.info.id, QLatin1StringView(check.info.title))),
                 qPrintable(check.info.id));
        for (const QString &heading : headings)
            QVERIFY2(text.section(heading + u'\n', 1).section(u"\n## "_s, 0, 0).trimmed().size() > 4,
                     qPrintable(check.info.id + heading));
    }
    // A category explains all of it; what is none is told.
    QCOMPARE(QString::fromUtf8(run({u"--explain"_s, u"auth"_s}).output).count("\n## Why\n"_L1),
             checks::checksNamed(u"auth"_s).size());
    QCOMPARE(run({u"--explain"_s, u"git"_s, u"--explain"_s, u"config.load"_s}).output.count("\n## Why\n"), 2);
    QCOMPARE(run({u"--explain"_s, u"auth.nothing"_s}).exitStatus, 2);
}

void TestCommandLine::jsonIsAloneOnStandardOutput()
{
    const Result result = run({u"--json"_s, u"--offline"_s});
    QVERIFY(result.exitStatus == 0 || result.exitStatus == 1);
    const QJsonObject report = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(report.value(u"schema_version").toInt(), 1);
    QCOMPARE(result.errors, QByteArray());
    QCOMPARE(result.exitStatus, report.value(u"overall_status").toString() == "fail"_L1 ? 1 : 0);
    QVERIFY(!result.output.contains(m_home->path().toUtf8())); // it is "~"
}

void TestCommandLine::runsTheChecksAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("there");
    QTest::newRow("id") << QStringList{u"--check"_s, u"system.disk"_s} << u"system.disk"_s;
    QTest::newRow("prefix") << QStringList{u"--check"_s, u"system"_s} << u"system.disk"_s;
}

void TestCommandLine::runsTheChecksAskedFor()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, there);
    const Result result = run(arguments + QStringList{u"--json"_s});
    const QStringList ids = QJsonDocument::fromJson(result.output).object().value(u"checks").toObject().keys();
    QVERIFY(ids.contains(there));
    for (const QString &id : ids)
        QVERIFY2(id.startsWith(arguments.last()), qPrintable(id));
}

void TestCommandLine::writesToAFile()
{
    const Result result = run({oneCheck, u"--json"_s, u"--output"_s, home(u"report.json"_s)});
    QVERIFY(result.exitStatus == 0 || result.exitStatus == 1);
    QCOMPARE(result.output, QByteArray());
    QFile file(home(u"report.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());
}

void TestCommandLine::saysWhenAFileCannotBeWritten()
{
    const Result result = run({oneCheck, u"--output"_s, home(u"no/such/folder/report"_s)});
    QCOMPARE(result.exitStatus, 2);
    QVERIFY(result.errors.contains("no/such/folder/report"));
    QCOMPARE(result.output, QByteArray());
}

void TestCommandLine::writesToAPipeWithoutReplacingIt()
{
    const QByteArray pipe = QFile::encodeName(home(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const Result unread = run({oneCheck, u"--output"_s, home(u"pipe"_s)});
    QCOMPARE(unread.exitStatus, 2);
    QVERIFY2(unread.errors.contains("nobody reads from it"), unread.errors.constData());

    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(run({oneCheck, u"--json"_s, u"--output"_s, home(u"pipe"_s)}).exitStatus <= 1);
    QFile file;
    QVERIFY(file.open(reader, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).object().contains("checks"_L1));
    struct stat status = {};
    QVERIFY(::stat(pipe.constData(), &status) == 0 && S_ISFIFO(status.st_mode));
}

void TestCommandLine::saysWhenOutputIsLost_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("why");

    const QByteArray full("No space left on device");
    const QByteArray closed("Bad file descriptor");
    QTest::newRow("report, full disk") << u"\"$0\" %1 >/dev/full"_s.arg(oneCheck) << full;
    QTest::newRow("report in a file, full disk")
        << u"ln -s /dev/full there && \"$0\" %1 --output there"_s.arg(oneCheck) << full;
    QTest::newRow("report, closed") << u"\"$0\" %1 >&-"_s.arg(oneCheck) << closed;
    QTest::newRow("help, full disk") << u"\"$0\" --help >/dev/full"_s << full;
    QTest::newRow("help, closed") << u"\"$0\" --help >&-"_s << closed;
    QTest::newRow("report in a file, larger than files may be")
        << u"ulimit -f 0; \"$0\" %1 --output there"_s.arg(oneCheck) << QByteArray("File too large");
}

void TestCommandLine::saysWhenOutputIsLost()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, why);
    QProcess process;
    process.setWorkingDirectory(m_home->path());
    process.start(u"/bin/sh"_s, {u"-c"_s, command, QStringLiteral(DOCTOR_PROGRAM)});
    QVERIFY(process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.startsWith("codex-doctor-cli: Cannot write") && errors.contains(why), errors.constData());
}

void TestCommandLine::failOnWarningTellsByTheExitStatus()
{
    QFile file(home(u"warning.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema_version": 1, "checks": {"a": {"id": "a", "status": "warning", "summary": "s"}}})");
    file.close();
    const QStringList open{u"--open"_s, file.fileName()};
    QCOMPARE(run(open).exitStatus, 0);
    QCOMPARE(run(open + QStringList{u"--fail-on"_s, u"fail"_s}).exitStatus, 0);
    QCOMPARE(run(open + QStringList{u"--fail-on"_s, u"warning"_s}).exitStatus, 1);
}

void TestCommandLine::showsSavedReports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("codex doctor") << u"codex.json"_s << 1 << QByteArray("made by codex doctor, 2026-05-13 18:36 UTC");
    QTest::newRow("its first version") << u"first-version.json"_s << 0 << QByteArray("macos-aarch64");
    QTest::newRow("in an issue") << u"issue.md"_s << 1 << QByteArray("edited by hand");
    QTest::newRow("in a mail") << u"mail.txt"_s << 1 << QByteArray("no Codex credentials were found");
}

void TestCommandLine::showsSavedReports()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, word);
    const Result result = run({u"--open"_s, sample(file)});
    QTEST(result.exitStatus, "exitStatus");
    QVERIFY(result.output.contains("A saved report, opened from"));
    QVERIFY2(result.output.simplified().contains(word), result.output.constData());
    QCOMPARE(result.errors, QByteArray());
}

void TestCommandLine::savedReportsComeFromStandardInputToo()
{
    QFile file(sample(u"codex.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result result = run({u"--open"_s, u"-"_s}, file.readAll());
    QCOMPARE(result.exitStatus, 1);
    QVERIFY(result.output.contains("opened from standard input"));
    QCOMPARE(run({u"--open"_s, u"-"_s}).exitStatus, 2);
}

void TestCommandLine::brokenSavedReportsAreRefused()
{
    for (const QString &name : {u"broken-cut.json"_s, u"broken-comma.json"_s, u"missing.json"_s}) {
        const Result result = run({u"--open"_s, sample(name)});
        QCOMPARE(result.exitStatus, 2);
        QCOMPARE(result.output, QByteArray());
        QVERIFY2(result.errors.contains(name.toUtf8()), result.errors.constData());
    }
    QVERIFY(run({u"--open"_s, sample(u"broken-comma.json"_s)}).errors.contains("line 3, column 3"));
}

void TestCommandLine::pipesGetNoColours()
{
    QVERIFY(!run({u"--open"_s, sample(u"codex.json"_s)}).output.contains('\033'));
    QVERIFY(!run({u"--open"_s, sample(u"codex.json"_s)}, {}, {u"NO_COLOR=1"_s}).output.contains('\033'));
    const QByteArray ascii = run({u"--open"_s, sample(u"codex.json"_s), u"--ascii"_s}).output;
    QVERIFY(std::ranges::none_of(ascii, [](char c) { return static_cast<uchar>(c) > 126; }));
}

void TestCommandLine::formatsAreWhatTheySay_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << u"text"_s << QByteArray("Codex Doctor ");
    QTest::newRow("JSON") << u"json"_s << QByteArray("{\n  \"schema_version\": 1,");
    QTest::newRow("Codex's JSON") << u"codex-json"_s << QByteArray("{\n  \"schemaVersion\": 1,");
    QTest::newRow("Markdown") << u"markdown"_s << QByteArray("### Codex Doctor");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE html>");
}

void TestCommandLine::formatsAreWhatTheySay()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, start);
    const Result result = run({oneCheck, u"--format"_s, format});
    QVERIFY2(result.output.startsWith(start), result.output.constData());
    QVERIFY(result.output.endsWith('\n'));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
