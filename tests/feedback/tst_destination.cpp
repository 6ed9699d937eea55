// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/destination.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doctor;
using namespace doctor::feedback;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray policyDsn = "https://policy@sentry.example.com/1";
const QByteArray settingsDsn = "https://settings@sentry.example.com/2";
const QString variableDsn = u"https://variable@sentry.example.com/3"_s;

struct Given {
    QByteArray policy = {};
    QString variable = {};
    QByteArray settings = {};
};

} // namespace
Q_DECLARE_METATYPE(Given)

// A machine of its own: its /etc stands below another root.
class TestDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNearestDecides_data();
    void theNearestDecides();
    void whatIsWrongHasAPlace_data();
    void whatIsWrongHasAPlace();
    void aPolicyThatCannotBeReadAllowsNothing();
    void aPolicyThatLeadsNowhereAllowsNothing();
    void noVariableLeadsAroundThePolicy();
    void whatWasQueuedIsAskedAgain();

private:
    void write(const QString &path, const QByteArray &bytes) const;
    Destination found(const Given &given) const;

    std::unique_ptr<QTemporaryDir> m_root;
};

void TestDestination::init()
{
    m_root = std::make_unique<QTemporaryDir>();
}

void TestDestination::write(const QString &path, const QByteArray &bytes) const
{
    const QString whole = m_root->filePath(path);
    QVERIFY(QDir().mkpath(whole.section(u'/', 0, -2)));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Destination TestDestination::found(const Given &given) const
{
    if (!given.policy.isEmpty())
        write(u"etc/codex-doctor/policy.toml"_s, given.policy);
    if (!given.settings.isEmpty())
        write(u"home/.config/codex-doctor/settings.toml"_s, given.settings);
    RunOptions options{.systemRoot = m_root->path()};
    options.variables.insert(u"HOME"_s, m_root->filePath(u"home"_s));
    if (!given.variable.isEmpty())
        options.variables.insert(u"CODEX_DOCTOR_DSN"_s, given.variable);
    Environment environment(options);
    const QFuture<Destination> future = environment.once(destination);
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

void TestDestination::theNearestDecides_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<QString>("key"); // of the DSN; empty: nothing can be sent
    QTest::addColumn<QString>("source");

    const QByteArray policy = "[feedback]\ndsn = \"" + policyDsn + "\"\n";
    const QByteArray settings = "# mine\n[feedback]\ndsn = \"" + settingsDsn + "\"\n";
    const QString policyPlace = u"etc/codex-doctor/policy.toml:2"_s;
    const QString settingsPlace = u".config/codex-doctor/settings.toml:3"_s;
    QTest::newRow("nothing is built in") << Given() << QString() << QString();
    QTest::newRow("settings") << Given{.settings = settings} << u"settings"_s << settingsPlace;
    QTest::newRow("variable") << Given{.variable = variableDsn, .settings = settings} << u"variable"_s
                              << u"CODEX_DOCTOR_DSN"_s;
    QTest::newRow("policy") << Given{policy, variableDsn, settings} << u"policy"_s << policyPlace;
    QTest::newRow("policy without a word on it")
        << Given{"[feedback]\nuploads = true\n", variableDsn, {}} << u"variable"_s << u"CODEX_DOCTOR_DSN"_s;
    QTest::newRow("forbidden by the policy")
        << Given{"[feedback]\nuploads = false\ndsn = \"" + policyDsn + "\"\n", variableDsn, settings} << QString()
        << policyPlace;
    QTest::newRow("forbidden by oneself")
        << Given{.variable = variableDsn, .settings = "[feedback]\n\nuploads=false\n"} << QString() << settingsPlace;
    QTest::newRow("forbidden by oneself, allowed by the policy")
        << Given{.policy = policy, .settings = "[feedback]\n\nuploads=false\n"} << QString() << settingsPlace;
    QTest::newRow("settings with a fault beside a variable")
        << Given{.variable = variableDsn, .settings = "[feedback]\n\nuploadz=false\n"} << QString() << settingsPlace;
}

void TestDestination::theNearestDecides()
{
    QFETCH(const Given, given);
    QFETCH(const QString, key);
    QFETCH(const QString, source);
    const Destination destination = found(given);
    QCOMPARE(destination.canSend(), !key.isEmpty());
    QVERIFY2(destination.source.endsWith(source), qPrintable(destination.source));
    if (!key.isEmpty())
        QCOMPARE(destination.dsn->publicKey, key);
    QCOMPARE(destination.refusal().isEmpty(), !key.isEmpty());
}

void TestDestination::whatIsWrongHasAPlace_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<QString>("words");

    QTest::newRow("not TOML") << Given{.policy = "[feedback]\ndsn = \n"} << u"policy.toml:2: "_s;
    QTest::newRow("wrong type") << Given{.policy = "[feedback]\nuploads = \"no\"\n"}
                                << u"policy.toml:2: uploads has to be true or false"_s;
    QTest::newRow("unknown key") << Given{.policy = "[feedback]\n# none\nupload = false\n"}
                                 << u"policy.toml:3: feedback.upload is not a setting"_s;
    QTest::newRow("unknown table") << Given{.policy = "[feedbak]\nuploads = false\n"}
                                   << u"policy.toml:1: feedbak is not a setting"_s;
    QTest::newRow("not a table") << Given{.policy = "feedback = false\n"}
                                 << u"policy.toml:1: feedback has to be a table"_s;
    QTest::newRow("bad DSN in the policy") << Given{.policy = "[feedback]\ndsn = \"http://k@sentry.example.com/1\"\n"}
                                           << u"policy.toml:2: not a Sentry DSN: http is accepted"_s;
    QTest::newRow("bad DSN in the settings")
        << Given{.settings = "[feedback]\ndsn = \"\"\n"} << u"settings.toml:2: not a Sentry DSN"_s;
    QTest::newRow("bad DSN in the variable")
        << Given{.variable = u"nonsense"_s} << u"CODEX_DOCTOR_DSN: not a Sentry DSN"_s;
}

void TestDestination::whatIsWrongHasAPlace()
{
    QFETCH(Given, given);
    QFETCH(const QString, words);
    if (given.variable.isEmpty() && !given.policy.isEmpty())
        given.variable = variableDsn; // which a broken policy does not let through
    const Destination destination = found(given);
    QVERIFY(!destination.canSend());
    QVERIFY2(destination.refusal().english().contains(words), qPrintable(destination.refusal().english()));
}

void TestDestination::aPolicyThatCannotBeReadAllowsNothing()
{
    QVERIFY(QDir().mkpath(m_root->filePath(u"etc/codex-doctor/policy.toml"_s)));
    const Destination destination = found({.variable = variableDsn});
    QVERIFY(!destination.canSend());
    QVERIFY(destination.refusal().english().contains("cannot be read"_L1));
}

// A link to a share that is not mounted.
void TestDestination::aPolicyThatLeadsNowhereAllowsNothing()
{
    QVERIFY(QDir().mkpath(m_root->filePath(u"etc/codex-doctor"_s)));
    QVERIFY(QFile::link(u"/no/such/share/policy.toml"_s, m_root->filePath(u"etc/codex-doctor/policy.toml"_s)));
    QVERIFY(!found({.variable = u"https://key@errors.example/1"_s}).canSend());
    QVERIFY(QDir(m_root->filePath(u"etc/codex-doctor"_s)).removeRecursively());
    QVERIFY(found({.variable = u"https://key@errors.example/1"_s}).canSend());

    QVERIFY(QFile::link(u"/no/such/share"_s, m_root->filePath(u"etc/codex-doctor"_s)));
    QVERIFY(!found({.variable = u"https://key@errors.example/1"_s}).canSend());
}

void TestDestination::noVariableLeadsAroundThePolicy()
{
    write(u"etc/codex-doctor/policy.toml"_s, "[feedback]\nuploads = false\n");
    RunOptions options{.systemRoot = m_root->path()};
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_CONFIG_DIRS"_s, u"HOME"_s, u"CODEX_HOME"_s})
        options.variables.insert(name, m_root->filePath(u"elsewhere"_s));
    options.variables.insert(u"CODEX_DOCTOR_DSN"_s, variableDsn);
    const Environment environment(options);
    QVERIFY(readDestination(environment.surroundings()).isForbidden);
}

void TestDestination::whatWasQueuedIsAskedAgain()
{
    const Dsn queued = *parseDsn(variableDsn).dsn;
    const Dsn other = *parseDsn(QString::fromLatin1(policyDsn)).dsn;
    QVERIFY(refusalOf({.dsn = queued}, queued).isEmpty());
    QVERIFY(refusalOf({}, queued).isEmpty());             // a variable that is no longer set
    QVERIFY(refusalOf({.dsn = other}, queued).isEmpty()); // the user consented to this place
    QVERIFY(refusalOf({.isForbidden = true}, queued).english().contains("forbidden"_L1));
    QVERIFY(refusalOf({.dsn = other, .isOfPolicy = true}, queued).english().contains("project 1"_L1));
    QVERIFY(!refusalOf({.isOfPolicy = true, .errorText = verbatim(u"broken"_s)}, queued).isEmpty());
}

QTEST_GUILESS_MAIN(TestDestination)
#include "tst_destination.moc"
