// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configlayers.h"
#include "codex/featureflags.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;
using Kind = ConfigFault::Kind;
using Effect = FaultEffect;

Q_DECLARE_METATYPE(doctor::codex::ConfigFault::Kind)
Q_DECLARE_METATYPE(doctor::codex::FaultEffect)

namespace {

Config loaded(const QByteArray &text, const QStringList &overrides = {})
{
    ConfigLayers layers;
    layers.add({.file = u"/home/ada/.codex/config.toml"_s, .exists = true, .bytes = text});
    layers.addSessionFlags(overrides, {}, {});
    Config config{.codexHome = u"/home/ada/.codex"_s, .workingDirectory = u"/work"_s};
    layers.fillIn(config);
    addLint(config, {});
    return config;
}

} // namespace

class TestConfigLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreNamedWithTheirEffect_data();
    void faultsAreNamedWithTheirEffect();
    void goodSettingsHaveNoFault_data();
    void goodSettingsHaveNoFault();
    void whatAHigherLayerReplacesIsNotJudged();
    void ignoredSettingsAreListedAsCodexListsThem();
    void flagsAreCountedAsCodexCountsThem();
    void excerptsShowNoSecret();
    void dotInTheNameOfAServerIsSeen();
};

void TestConfigLint::faultsAreNamedWithTheirEffect_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("remedy");

    const auto row = [](const char *name, const QByteArray &text, Kind kind, Effect effect, const QString &key,
                        const QString &remedy) { QTest::newRow(name) << text << kind << effect << key << remedy; };
    row("misspelt", "model_reasonng_effort = 'high'", Kind::UnknownKey, Effect::Ignored, u"model_reasonng_effort"_s,
        u"model_reasoning_effort"_s);
    row("unknown policy", "approval_policy = 'always'", Kind::UnknownValue, Effect::Stops, u"approval_policy"_s,
        u"Set approval_policy to one of: on-failure, on-request, never."_s);
    row("arguments in one text", "[mcp_servers.a]\ncommand='npx'\nargs = '-y docs'", Kind::WrongType, Effect::Stops,
        u"mcp_servers.a.args"_s, u"args = [\"-y\", \"docs\"]"_s);
    row("server with a dot in its name", "[mcp_servers.my.docs]\ncommand='x'", Kind::InvalidServer, Effect::Stops,
        u"mcp_servers.my"_s, u"[mcp_servers.\"my.docs\"]"_s);
    row("provider with a dot in its name", "[model_providers.qwen2.5]\nname='Q'\nbase_url='http://h/v1'",
        Kind::InvalidProvider, Effect::Stops, u"model_providers.qwen2"_s, u"[model_providers.\"qwen2.5\"]"_s);
    row("misspelt table", "[mcpServers.docs]\ncommand='x'", Kind::UnknownKey, Effect::Ignored, u"mcpServers"_s,
        u"mcp_servers"_s);
    row("misspelt flag", "[features]\ngoalz = true", Kind::UnknownKey, Effect::Ignored, u"features.goalz"_s,
        u"features.goals"_s);
    row("misspelt where Codex says nothing", "[tui]\nanimatons = true", Kind::UnknownKey, Effect::Silent,
        u"tui.animatons"_s, u"tui.animations"_s);
    row("caught by a header", "[features]\nmodel_verbosity = true", Kind::WrongTable, Effect::Ignored,
        u"features.model_verbosity"_s, u"top of the file"_s);
    row("of another table", "base_url = 'http://host'", Kind::WrongTable, Effect::Ignored, u"base_url"_s,
        u"[model_providers.<name>]"_s);
    row("removed", "experimental_instructions_file = 'x'", Kind::RemovedKey, Effect::Ignored,
        u"experimental_instructions_file"_s, u"model_instructions_file"_s);
    row("removed, and refused", "profile = 'p'", Kind::RemovedKey, Effect::Stops, u"profile"_s, u"--profile p"_s);
    row("legacy profile", "[profiles.p]\nmodel = 'x'", Kind::Conflict, Effect::Silent, u"profiles.p"_s,
        u"p.config.toml"_s);
    row("old name of a flag", "[features]\ncollab = true", Kind::Deprecated, Effect::Silent, u"features.collab"_s,
        u"features.multi_agent"_s);
    row("number in quotes", "model_context_window = '1000'", Kind::WrongType, Effect::Stops, u"model_context_window"_s,
        u"model_context_window = 1000"_s);
    row("text for a number", "model_context_window = 'large'", Kind::WrongType, Effect::Stops,
        u"model_context_window"_s, u"Correct the value"_s);
    row("text for a list", "notify = 'x'", Kind::WrongType, Effect::Stops, u"notify"_s, u"notify = [\"x\"]"_s);
    row("unknown value", "sandbox_mode = 'workspace_write'", Kind::UnknownValue, Effect::Stops, u"sandbox_mode"_s,
        u"workspace-write"_s);
    row("value that is gone", "approval_policy = 'untrusted'", Kind::UnknownValue, Effect::Stops, u"approval_policy"_s,
        u"on-request"_s);
    row("provider not defined", "model_provider = 'opnai'", Kind::UnknownProvider, Effect::Stops, u"model_provider"_s,
        u"openai"_s);
    row("provider of the program's own", "[model_providers.openai]\nname='x'", Kind::ReservedName, Effect::Stops,
        u"model_providers.openai"_s, u"openai-custom"_s);
    row("provider without a name", "[model_providers.lab]\nbase_url='http://h'", Kind::InvalidProvider, Effect::Stops,
        u"model_providers.lab"_s, u"name ="_s);
    row("chat", "[model_providers.lab]\nname='x'\nwire_api='chat'", Kind::InvalidProvider, Effect::Stops,
        u"model_providers.lab"_s, u"responses"_s);
    row("two credentials", "[model_providers.lab]\nname='x'\nenv_key='K'\nauth={command='x'}", Kind::InvalidProvider,
        Effect::Stops, u"model_providers.lab"_s, u"env_key"_s);
    row("server of two kinds", "[mcp_servers.a]\ncommand='x'\nurl='http://h'", Kind::InvalidServer, Effect::Stops,
        u"mcp_servers.a"_s, u"url"_s);
    row("server of no kind", "[mcp_servers.a]\nenabled=false", Kind::InvalidServer, Effect::Stops, u"mcp_servers.a"_s,
        u"command"_s);
    row("permissions not chosen", "[permissions.dev]\nfilesystem={'/x'='read'}", Kind::Conflict, Effect::Stops,
        u"permissions"_s, u"default_permissions = \"dev\""_s);
    row("path with escapes", "log_dir = \"C:\\temp\\new\"", Kind::Conflict, Effect::Silent, u"log_dir"_s,
        u"single quotes"_s);
    row("project with a slash", "[projects.'/x/']\ntrust_level='trusted'", Kind::Conflict, Effect::Silent,
        u"projects./x/"_s, u"without a slash"_s);
    row("effort misspelt", "model_reasoning_effort = 'hgih'", Kind::UnknownValue, Effect::Silent,
        u"model_reasoning_effort"_s, u"high"_s);
}

void TestConfigLint::faultsAreNamedWithTheirEffect()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, remedy);
    const QList<ConfigFault> faults = loaded(text).faults;
    QCOMPARE(faults.size(), 1);
    const ConfigFault &fault = faults.constFirst();
    QTEST(fault.kind, "kind");
    QTEST(fault.effect, "effect");
    QTEST(fault.key, "key");
    QVERIFY2(fault.remedy.english().contains(remedy), qPrintable(fault.remedy.english()));
    QVERIFY(fault.source.line > 0 && !fault.excerpt.isEmpty() && !fault.cause.isEmpty());
    QCOMPARE(fault.effect == Effect::Stops,
             !fault.failure.isEmpty() && !fault.headline.isEmpty() && loaded(text).stopsCodex());
}

void TestConfigLint::goodSettingsHaveNoFault_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("provider") << QByteArray("model_provider='lab'\n[model_providers.lab]\nname='Lab'\nenv_key='K'\n"
                                            "query_params={v='1'}\nhttp_headers={X='y'}\nrequest_max_retries=2");
    QTest::newRow("servers") << QByteArray(
        "[mcp_servers.a]\ncommand='x'\nargs=['y']\nenv={A='b'}\nstartup_timeout_sec=2.5\n"
        "[mcp_servers.b]\nurl='http://h'\nbearer_token_env_var='T'");
    QTest::newRow("hooks") << QByteArray(
        "[[hooks.Stop]]\nmatcher='x'\n[[hooks.Stop.hooks]]\ntype='command'\ncommand='x'");
    QTest::newRow("granular") << QByteArray("approval_policy={granular={rules=true,sandbox_approval=true,"
                                            "mcp_elicitations=false}}");
    QTest::newRow("names with dots") << QByteArray("[notice]\n'hide_gpt-5.1-codex-max_migration_prompt'=true");
    QTest::newRow("free tables") << QByteArray("[desktop]\nanything=1\n[shell_environment_policy.set]\nA='x'");
    QTest::newRow("flags") << QByteArray("[features]\ngoals=false\nmulti_agent_v2={enabled=true}\nundo=false");
    QTest::newRow("tables of the terminal") << QByteArray("[tui]\nnotifications=['a']\ntheme='x'\nterminal_title=[]");
}

void TestConfigLint::goodSettingsHaveNoFault()
{
    QFETCH(const QByteArray, text);
    const QList<ConfigFault> faults = loaded(text).faults;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.value(0).cause.english()));
}

void TestConfigLint::whatAHigherLayerReplacesIsNotJudged()
{
    QVERIFY(loaded("model_context_window = 'large'").stopsCodex());
    QVERIFY(!loaded("model_context_window = 'large'", {u"model_context_window=5"_s}).stopsCodex());
    QCOMPARE(loaded("", {u"novalue"_s}).firstFailure()->failure, u"configuration load failed"_s);
}

void TestConfigLint::ignoredSettingsAreListedAsCodexListsThem()
{
    const QStringList warnings =
        startupWarnings(loaded("zed=1\nabc=1\nbed.a=1\ncee=2\n[features]\nmulti_agent=true\n"));
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings.at(0).contains(u"multi_agent"_s));
    QCOMPARE(warnings.at(1).count(u'\n'), 4);
    QVERIFY(warnings.at(1).startsWith(u"Codex is ignoring 4 unrecognized configuration settings."_s));
    QVERIFY(warnings.at(1).contains(u"\n  user (/home/ada/.codex/config.toml): `abc` is ignored.\n"_s));
    QVERIFY(warnings.at(1).endsWith(u"\n  ... and 1 more ignored settings."_s));
}

void TestConfigLint::flagsAreCountedAsCodexCountsThem()
{
    const FeatureState normal = featureState(loaded(""));
    QCOMPARE(normal.enabled.size(), 72);
    QVERIFY(normal.overrides.isEmpty());
    const FeatureState changed = featureState(loaded("[features]\napps=false\ncollab=true\ncode_mode_only=true"));
    QCOMPARE(changed.overrides, (QStringList{u"code_mode=true"_s, u"code_mode_only=true"_s, u"apps=false"_s}));
    QCOMPARE(changed.legacyNames, QStringList{u"collab -> multi_agent"_s});
    const FeatureState old =
        featureState(loaded("[features]\nmemory_tool=true\nuse_legacy_landlock=true\ncollab=true"));
    QCOMPARE(old.legacyNames,
             (QStringList{u"collab -> multi_agent"_s, u"features.use_legacy_landlock -> use_legacy_landlock"_s,
                          u"memory_tool -> memories"_s}));
}

void TestConfigLint::excerptsShowNoSecret()
{
    const Config config = loaded("[model_providers.openai]\nname='x'\n[mcp_servers.a]\nurl='http://h'\n"
                                 "bearer_token='hush-1234'\nenv={KEY='hush-1234'}\nargs=['hush-1234']\n"
                                 "[model_providers.lab]\nname='x'\nhttp_headers={A='hush-1234', B=5}\n");
    QVERIFY(config.faults.size() > 3);
    for (const ConfigFault &fault : config.faults) {
        QVERIFY2(!fault.excerpt.contains(u"hush"_s), qPrintable(fault.excerpt));
        QVERIFY(!fault.cause.english().contains(u"hush"_s));
        QVERIFY(!fault.remedy.english().contains(u"hush"_s));
    }
}

void TestConfigLint::dotInTheNameOfAServerIsSeen()
{
    const Config config = loaded("[mcp_servers.my.docs]\ncommand='x'\n");
    const ConfigFault *const fault = config.firstFailure();
    QVERIFY(fault);
    QCOMPARE(fault->kind, Kind::InvalidServer);
    QVERIFY(fault->remedy.english().contains("[mcp_servers.\"my.docs\"]"_L1));
}

QTEST_GUILESS_MAIN(TestConfigLint)
#include "tst_configlint.moc"
