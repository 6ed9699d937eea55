// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/facts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

// A machine of its own: a home, a Codex home and a repository, below one folder.
class Machine
{
public:
    Machine() : root(QDir(folder.path()).canonicalPath())
    {
        options.homeDirectory = root + u"/user"_s;
        options.codexHome = root + u"/user/.codex"_s;
        options.workingDirectory = root + u"/repo/sub"_s;
        options.systemRoot = root + u"/system"_s;
        for (const QString &path : {options.codexHome, options.workingDirectory, root + u"/repo/.git"_s})
            QDir().mkpath(path);
    }

    void write(const QString &path, const QByteArray &text) const
    {
        const QString absolute = QDir(root).absoluteFilePath(path);
        QDir().mkpath(QFileInfo(absolute).path());
        QFile file(absolute);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void trust(const QString &path, const QByteArray &level = "trusted") const
    {
        QFile file(options.codexHome + u"/config.toml"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write("[projects.\"" + (root + u'/' + path).toUtf8() + "\"]\ntrust_level = \"" + level + "\"\n");
    }

    codex::Config config()
    {
        Environment environment(options);
        codex::Config config = environment.once(probes::config).result();
        secrets = environment.secrets().all();
        return config;
    }

    QString model() { return config().root.member(u"model").toString(); }

    QTemporaryDir folder;
    QString root;
    RunOptions options;
    QHash<QString, QString> secrets;
};

using Levels = QList<std::pair<QString, QByteArray>>;

} // namespace

class TestConfigFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layersHideEachOtherInOrder();
    void valuesKnowWhereTheyStandAndWhatTheyHide();
    void projectsCountOnlyIfTrusted_data();
    void projectsCountOnlyIfTrusted();
    void linkedWorktreesAreTrustedWithTheirRepository();
    void projectsMayNotRedirectRequests();
    void theHomeItselfIsNoProject();
    void oddFilesEndWithOneFault_data();
    void oddFilesEndWithOneFault();
    void secretsAreKnownAfterwards();
};

void TestConfigFiles::layersHideEachOtherInOrder()
{
    Machine machine;
    QCOMPARE(machine.model(), QString());
    machine.write(u"system/etc/codex/config.toml"_s, "model = 'system'\n");
    QCOMPARE(machine.model(), u"system"_s);
    machine.write(u"user/.codex/config.toml"_s, "model = 'user'\n");
    machine.trust(u"repo"_s);
    QCOMPARE(machine.model(), u"user"_s);
    machine.write(u"repo/.codex/config.toml"_s, "model = 'project'\n");
    QCOMPARE(machine.model(), u"project"_s);
    machine.write(u"repo/sub/.codex/config.toml"_s, "model = 'folder'\n");
    QCOMPARE(machine.model(), u"folder"_s);
    machine.options.configOverrides = {u"model=flag"_s};
    QCOMPARE(machine.model(), u"flag"_s);
    machine.write(u"system/etc/codex/managed_config.toml"_s, "model = 'managed'\n");
    QCOMPARE(machine.model(), u"managed"_s);
}

void TestConfigFiles::valuesKnowWhereTheyStandAndWhatTheyHide()
{
    Machine machine;
    machine.write(u"system/etc/codex/config.toml"_s, "\nmodel = 'system'\n");
    machine.write(u"user/.codex/config.toml"_s, "# mine\n\nmodel = 'user'\n");
    const codex::ConfigValue model = machine.config().root.member(u"model");
    QCOMPARE(model.source().brief(), u"config.toml:3"_s);
    QCOMPARE(model.source().column, 9);
    QCOMPARE(model.shadowed().size(), 1);
    QCOMPARE(model.shadowed().constFirst().source().layer, codex::ConfigLayerKind::System);
    QCOMPARE(model.shadowed().constFirst().source().line, 2);
}

void TestConfigFiles::projectsCountOnlyIfTrusted_data()
{
    QTest::addColumn<Levels>("levels");
    QTest::addColumn<QString>("model");

    QTest::newRow("not mentioned") << Levels{} << QString();
    QTest::newRow("root trusted") << Levels{{u"repo"_s, "trusted"}} << u"folder"_s;
    QTest::newRow("folder trusted") << Levels{{u"repo/sub"_s, "trusted"}} << u"folder"_s;
    QTest::newRow("root refused, folder trusted")
        << Levels{{u"repo"_s, "untrusted"}, {u"repo/sub"_s, "trusted"}} << u"folder"_s;
    QTest::newRow("root trusted, folder refused")
        << Levels{{u"repo"_s, "trusted"}, {u"repo/sub"_s, "untrusted"}} << u"project"_s;
    QTest::newRow("a folder above the root trusted") << Levels{{u""_s, "trusted"}} << QString();
    QTest::newRow("with a slash at the end") << Levels{{u"repo/"_s, "trusted"}} << QString();
}

void TestConfigFiles::projectsCountOnlyIfTrusted()
{
    QFETCH(const Levels, levels);
    Machine machine;
    machine.write(u"repo/.codex/config.toml"_s, "model = 'project'\n");
    machine.write(u"repo/sub/.codex/config.toml"_s, "model = 'folder'\n");
    for (const auto &[path, level] : levels)
        machine.trust(path, level);
    QTEST(machine.model(), "model");
}

void TestConfigFiles::linkedWorktreesAreTrustedWithTheirRepository()
{
    Machine machine;
    machine.write(u"tree/.git"_s, "gitdir: " + machine.root.toUtf8() + "/repo/.git/worktrees/tree\n");
    machine.write(u"tree/.codex/config.toml"_s, "model = 'tree'\n");
    machine.options.workingDirectory = machine.root + u"/tree"_s;
    QCOMPARE(machine.model(), QString());
    machine.trust(u"repo"_s);
    QCOMPARE(machine.model(), u"tree"_s);
}

void TestConfigFiles::projectsMayNotRedirectRequests()
{
    Machine machine;
    machine.write(u"repo/.codex/config.toml"_s,
                  "openai_base_url = 'http://host'\n[features]\nsystem_proxy_fallback = false\ngoals = false\n");
    machine.trust(u"repo"_s);
    const codex::Config config = machine.config();
    QVERIFY(!config.root.at(u"openai_base_url").exists());
    QVERIFY(!config.root.at(u"features.system_proxy_fallback").exists());
    QVERIFY(config.root.at(u"features.goals").exists());
    QCOMPARE(config.faults.size(), 2);
    QCOMPARE(config.faults.at(0).source.line, 1);
    QCOMPARE(config.faults.at(1).source.line, 3);
    QVERIFY(!config.stopsCodex());
}

void TestConfigFiles::theHomeItselfIsNoProject()
{
    Machine machine;
    machine.write(u"user/.codex/config.toml"_s, "openai_base_url = 'http://host'\n");
    machine.trust(u"user"_s);
    machine.options.workingDirectory = machine.options.homeDirectory;
    const codex::Config config = machine.config();
    QVERIFY(config.faults.isEmpty());
    QVERIFY(config.root.member(u"openai_base_url").exists());
}

void TestConfigFiles::oddFilesEndWithOneFault_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<codex::ConfigFault::Kind>("fault");

    QTest::newRow("a directory") << u"directory"_s << codex::ConfigFault::Kind::Unreadable;
    QTest::newRow("a pipe nobody writes to") << u"pipe"_s << codex::ConfigFault::Kind::Unreadable;
    QTest::newRow("a gigabyte") << u"gigabyte"_s << codex::ConfigFault::Kind::TooLarge;
}

void TestConfigFiles::oddFilesEndWithOneFault()
{
    QFETCH(const QString, kind);
    Machine machine;
    const QString path = machine.options.codexHome + u"/config.toml"_s;
    if (kind == u"directory"_s)
        QVERIFY(QDir().mkdir(path));
    else if (kind == u"pipe"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(QFile(path).open(QIODevice::WriteOnly) && QFile::resize(path, 1024 * 1024 * 1024)); // takes no room
    const codex::Config config = machine.config();
    QCOMPARE(config.faults.size(), 1);
    QTEST(config.faults.constFirst().kind, "fault");
    QVERIFY(config.stopsCodex());
    QVERIFY(!config.faults.constFirst().remedy.isEmpty());
}

void TestConfigFiles::secretsAreKnownAfterwards()
{
    Machine machine;
    machine.write(u"user/.codex/config.toml"_s, R"(
[model_providers.lab]
name = "Lab"
base_url = "https://ada:passw0rd@host/v1?key=query-value-1"
experimental_bearer_token = "inline-token-1"
query_params = { "api-version" = "2024-preview-9" }
http_headers = { Authorization = "Bearer header-token-1" }
[mcp_servers.docs]
command = "npx"
args = ["-y", "@scope/server", "--api-key", "arg-after-option", "--token=arg-joined", "sk-Positional99"]
env = { SERVICE = "env-value-1" }
)");
    machine.config();
    for (const QString &secret :
         {u"passw0rd"_s, u"query-value-1"_s, u"inline-token-1"_s, u"2024-preview-9"_s, u"header-token-1"_s,
          u"arg-after-option"_s, u"arg-joined"_s, u"sk-Positional99"_s, u"env-value-1"_s})
        QVERIFY2(machine.secrets.contains(secret), qPrintable(secret));
    QVERIFY(!machine.secrets.contains(u"@scope/server"_s));
}

QTEST_GUILESS_MAIN(TestConfigFiles)
#include "tst_configfiles.moc"
