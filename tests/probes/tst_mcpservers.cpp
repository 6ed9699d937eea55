// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcpservers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

class TestMcpServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatCodexSays_data();
    void saysWhatCodexSays();
    void seesMore_data();
    void seesMore();

private:
    void place(const QString &name, const QByteArray &content, bool executable = true) const;
    QList<McpProblem> problemsOf(QByteArray config) const;

    QTemporaryDir m_folder;
};

void TestMcpServers::place(const QString &name, const QByteArray &content, bool executable) const
{
    const QString path = m_folder.filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    QVERIFY(file.setPermissions(executable ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                           : QFile::ReadOwner | QFile::WriteOwner));
}

void TestMcpServers::initTestCase()
{
    place(u"bin/tool"_s, "#!/bin/sh\n");
    place(u"bin/plain"_s, "#!/bin/sh\n", false);
    place(u"bin/nodeless"_s, "#!/usr/bin/env no-such-node\n");
    place(u"bin/dos"_s, "#!/bin/sh\r\n");
    place(u"bin/headless"_s, "echo\n");
    place(u"work/r/x"_s, "#!/bin/sh\n");
    place(u"work/file"_s, "x");
    QVERIFY(QDir().mkpath(m_folder.filePath(u"home"_s)));
}

// In configurations and words, @ stands for the temporary folder.
QList<McpProblem> TestMcpServers::problemsOf(QByteArray config) const
{
    QFile file(m_folder.filePath(u"home/config.toml"_s));
    const QByteArray text = "[mcp_servers.s]\n" + config.replace('@', m_folder.path().toUtf8());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    Environment environment(
        {.variables = {{u"PATH"_s, m_folder.filePath(u"bin"_s)}, {u"HAVE"_s, u"x"_s}, {u"EMPTY"_s, {}}},
         .workingDirectory = m_folder.filePath(u"work"_s),
         .homeDirectory = m_folder.path(),
         .codexHome = m_folder.filePath(u"home"_s),
         .systemRoot = m_folder.filePath(u"system"_s)});
    const QFuture<McpServers> future = environment.once(mcpServers);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.result().servers.size() != 1)
        return {};
    return future.result().servers.first().problems;
}

void TestMcpServers::saysWhatCodexSays_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *name, const char *config, const QStringList &words = {}) {
        QTest::newRow(name) << QByteArray(config) << words;
    };
    row("on PATH", "command = 'tool'");
    row("disabled", "command = 'none'\nenabled = false");
    row("not on PATH", "command = 'none'", {u"stdio command \"none\" is not resolvable (not found on PATH)"_s});
    row("not executable on PATH", "command = 'plain'",
        {u"stdio command \"plain\" is not resolvable (not found on PATH)"_s});
    row("not executable", "command = '@/bin/plain'",
        {u"stdio command \"@/bin/plain\" is not resolvable (@/bin/plain is not executable)"_s});
    row("missing file", "command = '/nowhere/x'",
        {u"stdio command \"/nowhere/x\" is not resolvable (No such file or directory (os error 2))"_s});
    row("a folder", "command = '@/bin'", {u"stdio command \"@/bin\" is not resolvable (path is not a file)"_s});
    row("below a file", "command = '@/bin/tool/x'",
        {u"stdio command \"@/bin/tool/x\" is not resolvable (Not a directory (os error 20))"_s});
    row("quoted", "command = 'C:\\x'", {u"stdio command \"C:\\\\x\" is not resolvable (not found on PATH)"_s});
    row("blank", "command = ' '", {u"stdio command is empty"_s});
    row("relative to the working directory", "command = './r/x'");
    row("relative to its own", "command = './x'\ncwd = 'r'");
    row("own PATH", "command = 'x'\nenv = { PATH = '@/work/r' }");
    row("own PATH hides the other", "command = 'tool'\nenv = { PATH = '' }",
        {u"stdio command \"tool\" is not resolvable (not found on PATH)"_s});
    row("no such cwd", "command = 'tool'\ncwd = '/nowhere'", {u"cwd does not exist (/nowhere)"_s});
    row("variables", "command = 'tool'\nenv_vars = ['HAVE', 'EMPTY', { name = 'A', source = 'local' }]",
        {u"env var EMPTY is not set"_s, u"env var A is not set"_s});
    row("remote variable", "command = 'tool'\nenv_vars = [{ name = 'A', source = 'remote' }]",
        {u"env_vars entry `A` uses source `remote`, which requires remote MCP stdio"_s});
    row("remote without cwd", "command = 'none'\nenvironment_id = 'box'", {u"remote stdio requires an explicit cwd"_s});
    row("remote, relative", "command = 'none'\nenvironment_id = 'box'\ncwd = 'r'",
        {u"remote stdio cwd is not absolute (r)"_s});
    row("HTTP", "url = 'http://127.0.0.1/mcp'\nbearer_token_env_var = 'T'\nenv_http_headers = { X = 'H' }",
        {u"bearer token env var T is not set"_s, u"header env var H is not set"_s});
}

void TestMcpServers::saysWhatCodexSays()
{
    QFETCH(const QByteArray, config);
    QFETCH(QStringList, words);
    QStringList said;
    const QList<McpProblem> problems = problemsOf(config);
    for (const McpProblem &problem : problems)
        said.append(problem.text);
    for (const McpProblem &problem : problems)
        QVERIFY(problem.path.isEmpty() || QDir::isAbsolutePath(problem.path));
    QCOMPARE(said, words.replaceInStrings(u"@"_s, m_folder.path()));
}

void TestMcpServers::seesMore_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<McpProblem::Kind>("kind");

    using Kind = McpProblem::Kind;
    QTest::newRow("interpreter") << QByteArray("command = 'nodeless'") << Kind::MissingInterpreter;
    QTest::newRow("Windows line end") << QByteArray("command = 'dos'") << Kind::CarriageReturn;
    QTest::newRow("no first line") << QByteArray("command = 'headless'") << Kind::NoInterpreter;
    QTest::newRow("cwd is a file") << QByteArray("command = 'tool'\ncwd = 'file'") << Kind::CwdIsNoFolder;
}

void TestMcpServers::seesMore()
{
    QFETCH(const QByteArray, config);
    const QList<McpProblem> problems = problemsOf(config);
    QCOMPARE(problems.size(), 1);
    QTEST(problems.first().kind, "kind");
    QVERIFY(!problems.first().isCodexs());
}

QTEST_GUILESS_MAIN(TestMcpServers)
#include "tst_mcpservers.moc"
