// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/commandtoken.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;
using State = CommandRun::State;

Q_DECLARE_METATYPE(doctor::probes::CommandRun::State)

class TestCommandToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfIt_data();
    void tellsWhatBecameOfIt();
    void startsItAsCodexDoes();
    void needsConsent();
    void theTokenIsSecret();
    void wordsOfAFailureAreNot();

private:
    CommandToken ask(const QByteArray &table, const RunOptions &more = {.startPrograms = true});

    QTemporaryDir m_home;
    QStringList m_secrets;
};

CommandToken TestCommandToken::ask(const QByteArray &table, const RunOptions &more)
{
    QFile file(m_home.filePath(u"config.toml"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("model_provider = 'lab'\n[model_providers.lab]\nname = 'Lab'\nbase_url = 'http://127.0.0.1:1/v1'\n"
                   + table);
    file.close();
    RunOptions options = more;
    options.variables = {{u"PATH"_s, u"/usr/bin:/bin"_s}, {u"LAB_X"_s, u"made-up-variable"_s}};
    options.workingDirectory = options.homeDirectory = options.codexHome = m_home.path();
    Environment environment(options);
    const QFuture<CommandToken> future = environment.once(commandToken);
    const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
    m_secrets = environment.secrets().all().keys();
    return isThere && future.resultCount() > 0 ? future.result() : CommandToken{};
}

void TestCommandToken::tellsWhatBecameOfIt_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("text");
    const auto shell = [](const QByteArray &script, const QByteArray &more = {}) {
        return QByteArray("auth = { command = 'sh', args = ['-c', '" + script + "']" + more + " }\n");
    };
    QTest::newRow("a token") << shell("echo tok-made-up") << State::Ready << u"tok-made-up"_s << QString();
    QTest::newRow("blanks around it") << shell("echo \"  tok-made-up \"; echo") << State::Ready << u"tok-made-up"_s
                                      << QString();
    QTest::newRow("several lines") << shell("echo one-made-up; echo two-made-up") << State::Unfit << QString()
                                   << u"exit status 0"_s;
    QTest::newRow("nothing") << shell("true") << State::Empty << QString() << u"exit status 0"_s;
    QTest::newRow("a failure") << shell("echo tok; echo why >&2; exit 3") << State::Failed << QString()
                               << u"exit status 3: why"_s;
    QTest::newRow("too slow") << shell("sleep 20", ", timeout_ms = 200") << State::TimedOut << QString() << u"0.2 s"_s;
    QTest::newRow("not there") << QByteArray("auth = { command = 'no-such-program' }\n") << State::NotFound << QString()
                               << QString();
    QTest::newRow("not there by path") << QByteArray("auth = { command = './no-such-program' }\n") << State::NotFound
                                       << QString() << QString();
    QTest::newRow("none") << QByteArray("env_key = 'LAB_KEY'\n") << State::None << QString() << QString();
}

void TestCommandToken::tellsWhatBecameOfIt()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, text);
    const CommandToken made = ask(table);
    QTEST(made.run.state, "state");
    QTEST(made.token.value, "token");
    QVERIFY2(made.run.text.contains(text), qPrintable(made.run.text));
    QCOMPARE(made.token.reason.isEmpty(), made.run.state == State::Ready || made.run.state == State::None);
}

void TestCommandToken::startsItAsCodexDoes()
{
    const CommandToken made = ask("auth = { command = 'sh', args = ['-c', 'echo $PWD:$LAB_X'] }\n");
    QCOMPARE(made.token.value, m_home.path() + u":made-up-variable"_s);
    QCOMPARE(made.run.limit, std::chrono::seconds{5});
    QVERIFY(QDir(m_home.path()).mkpath(u"below"_s));
    QVERIFY(ask("auth = { command = 'pwd', cwd = 'below' }\n").token.value.endsWith(u"/below"_s));
}

void TestCommandToken::needsConsent()
{
    const QByteArray table = "auth = { command = 'sh', args = ['-c', 'touch started; echo tok'] }\n";
    QCOMPARE(ask(table, {}).run.state, State::NotConsented);
    QCOMPARE(ask(table, {.startPrograms = true, .sendCredentials = false}).run.state, State::Withheld);
    QCOMPARE(ask(table, {.startPrograms = true, .offline = true}).run.state, State::Withheld);
    QVERIFY(!QFile::exists(m_home.filePath(u"started"_s)));
    QVERIFY(ask(table, {}).token.reason.contains(u"--live"_s));
}

void TestCommandToken::theTokenIsSecret()
{
    ask("auth = { command = 'sh', args = ['-c', 'echo made-up'] }\n");
    QVERIFY(m_secrets.contains(u"made-up"_s));
    ask("auth = { command = 'sh', args = ['-c', 'echo Warning; echo tok-7Made8Up9'] }\n");
    QVERIFY(m_secrets.contains(u"tok-7Made8Up9"_s));
    QVERIFY(!m_secrets.contains(u"Warning"_s));
}

// What a report says in these words must stay readable.
void TestCommandToken::wordsOfAFailureAreNot()
{
    ask("auth = { command = 'sh', args = ['-c', 'echo Error; echo codex; echo gpt-5; echo not logged in; exit 1'] }\n");
    for (const QString &word : {u"Error"_s, u"codex"_s, u"gpt-5"_s, u"not logged in"_s})
        QVERIFY2(!m_secrets.contains(word), qPrintable(word));
}

QTEST_GUILESS_MAIN(TestCommandToken)
#include "tst_commandtoken.moc"
