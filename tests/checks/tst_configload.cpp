// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/configlint.h"
#include "checks/configuration/configload.h"
#include "codex/configlayers.h"
#include "core/report.h"
#include "translatable.h"

#include <QTest>

#include <cerrno>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::Status)
Q_DECLARE_METATYPE(doctor::Cause)

namespace {

ConfigEvidence evidence(const QByteArray &text)
{
    codex::ConfigLayers layers;
    layers.add({.file = u"/home/ada/.codex/config.toml"_s, .exists = !text.isEmpty(), .bytes = text});
    ConfigEvidence evidence{.home = {.path = u"/home/ada/.codex"_s, .source = u"default"_s}};
    evidence.config = {.codexHome = u"/home/ada/.codex"_s, .workingDirectory = u"/work"_s};
    layers.fillIn(evidence.config);
    codex::addLint(evidence.config, {});
    return evidence;
}

} // namespace

class TestConfigLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void theHeadlineNamesTheLine();
    void codexSeesThePlace();
    void aMissingFileIsNoFault();
    void aMissingHomeIsNamed();
    void everyFaultIsAnIssue();
    void anUnusualValueHasAnEffect();
    void pathsInCommandsAreQuoted();
    void settingsTellWhereTheyComeFromButNoSecret();
};

void TestConfigLoad::judges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Status>("load");
    QTest::addColumn<Status>("lint");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("subject");

    const QString file = u"/home/ada/.codex/config.toml"_s;
    QTest::newRow("fine") << QByteArray("model='x'") << Status::Ok << Status::Ok << Cause::Unnamed << QString();
    QTest::newRow("syntax") << QByteArray("model=x") << Status::Fail << Status::Ok << Cause::ConfigFile << file;
    QTest::newRow("type") << QByteArray("model=5") << Status::Fail << Status::Ok << Cause::ConfigFile << file;
    QTest::newRow("unknown key") << QByteArray("modle='x'") << Status::Warning << Status::Ok << Cause::ConfigValue
                                 << u"modle"_s;
    QTest::newRow("provider") << QByteArray("model_provider='x'") << Status::Fail << Status::Ok << Cause::Provider
                              << u"x"_s;
    QTest::newRow("silent") << QByteArray("[tui]\nthem='x'") << Status::Ok << Status::Warning << Cause::ConfigValue
                            << u"tui.them"_s;
}

void TestConfigLoad::judges()
{
    QFETCH(const QByteArray, text);
    const Outcome load = translatable(judgeConfigLoad(evidence(text)));
    const Outcome lint = translatable(judgeConfigLint(evidence(text)));
    QTEST(load.status, "load");
    QTEST(lint.status, "lint");
    const Issue issue = (load.issues + lint.issues).value(0);
    QTEST(issue.root.cause, "cause");
    QTEST(issue.root.subject, "subject");
    for (const Issue &each : load.issues + lint.issues)
        QVERIFY(!each.remedy.isEmpty() && !each.measured.isEmpty() && !each.source.isEmpty());
}

void TestConfigLoad::theHeadlineNamesTheLine()
{
    const Outcome outcome = translatable(judgeConfigLoad(evidence("model = 'a'\napproval_policy = never\n")));
    QCOMPARE(outcome.issues.constFirst().headline.english(),
             u"Codex cannot start: config.toml line 2 has no valid value for approval_policy"_s);
    QCOMPARE(outcome.issues.constFirst().source, u"config.toml:2"_s);
}

void TestConfigLoad::codexSeesThePlace()
{
    const Outcome outcome = translatable(judgeConfigLoad(evidence("model = 'a'\napproval_policy = never\n")));
    QCOMPARE(detailValue(outcome, u"error"), u"invalid configuration"_s);
    QCOMPARE(detailValue(outcome, u"line"), u"2"_s);
    QCOMPARE(detailValue(outcome, u"column"), u"19"_s);
    QCOMPARE(detailValue(translatable(judgeConfigLoad(evidence("model=5"))), u"error"), u"invalid data"_s);
    QVERIFY(detailValue(translatable(judgeConfigLoad(evidence("model=5"))), u"line").isNull());
}

void TestConfigLoad::aMissingFileIsNoFault()
{
    const Outcome outcome = translatable(judgeConfigLoad(evidence({})));
    QCOMPARE(outcome.status, Status::Ok);
    QVERIFY(std::ranges::any_of(outcome.details, [](const Detail &detail) {
        return detail.label == u"config.toml"_s && detail.value == u"missing"_s;
    }));
    QVERIFY(detailValue(outcome, u"config.toml parse").isNull());
}

void TestConfigLoad::aMissingHomeIsNamed()
{
    ConfigEvidence missing;
    missing.home = {.path = u"/nowhere"_s,
                    .source = u"CODEX_HOME"_s,
                    .errorText = u"CODEX_HOME points to \"/nowhere\", but that path does not exist"_s};
    const Outcome outcome = translatable(judgeConfigLoad(missing));
    QCOMPARE(outcome.status, Status::Fail);
    QCOMPARE(detailValue(outcome, u"error"), u"entity not found"_s);
    QCOMPARE(outcome.issues.constFirst().root.cause, Cause::CodexHome);
    QCOMPARE(outcome.issues.constFirst().root.subject, u"/nowhere"_s);
    QVERIFY(outcome.issues.constFirst().remedy.english().contains(u"mkdir -p /nowhere"_s));
    QCOMPARE(translatable(judgeConfigLint(missing)).status, Status::Skipped);
    missing.home.path = u"/no where"_s;
    QVERIFY(translatable(judgeConfigLoad(missing))
                .issues.constFirst()
                .remedy.english()
                .contains(u"mkdir -p '/no where'"_s));
}

void TestConfigLoad::everyFaultIsAnIssue()
{
    const Outcome outcome =
        translatable(judgeConfigLoad(evidence("nokey\nmodel=x\nmodel_context_window='large'\nzed=1\n")));
    QCOMPARE(outcome.issues.size(), 4);
    QCOMPARE(outcome.issues.at(0).source, u"config.toml:1"_s);
    QCOMPARE(outcome.issues.at(3).severity, Severity::Warning);
}

void TestConfigLoad::anUnusualValueHasAnEffect()
{
    const QByteArray effort = "model_reasoning_effort='hgih'\n";
    const auto summaryOf = [](const QByteArray &text) {
        return translatable(judgeConfigLint(evidence(text))).summary.english();
    };
    QVERIFY(summaryOf("[tui]\nthem='x'\nnotificatons=1\n").endsWith(u"settings have no effect"_s));
    QVERIFY(summaryOf(effort + "[tui]\nthem='x'\n").endsWith(u"have no effect or an unusual value"_s));
}

void TestConfigLoad::pathsInCommandsAreQuoted()
{
    const QString file = u"/home/of ada/config.toml"_s;
    const auto remedyOf = [](const codex::ConfigText &text) {
        codex::ConfigLayers layers;
        layers.add(text);
        codex::Config config;
        layers.fillIn(config);
        return config.faults.value(0).remedy.english();
    };
    const QString quoted = u'\'' + file + u'\'';
    QVERIFY(remedyOf({.file = file, .exists = true, .errorNumber = EACCES}).endsWith("chmod u+r "_L1 + quoted));
    QVERIFY(remedyOf({.file = file, .exists = true, .errorNumber = EACCES, .isOfOther = true})
                .contains("`sudo chown \"$(id -un)\": "_L1 + quoted));
    QVERIFY(remedyOf({.file = file, .exists = true, .errorNumber = EISDIR}).contains("mv "_L1 + quoted));
    QVERIFY(remedyOf({.file = file, .isDeadLink = true}).contains("`rm "_L1 + quoted));
    QVERIFY(remedyOf({.file = file, .exists = true, .bytes = "a = '\xff'\n"}).contains("UTF-8 "_L1 + quoted));
}

void TestConfigLoad::settingsTellWhereTheyComeFromButNoSecret()
{
    const Outcome outcome = translatable(judgeConfigLoad(evidence("model='x'\n[model_providers.lab]\nname='Lab'\n"
                                                                  "experimental_bearer_token='hush-1234'\n"
                                                                  "http_headers={A='hush-1234'}\n")));
    QStringList settings;
    for (const Detail &detail : outcome.details) {
        if (detail.label == u"setting"_s)
            settings.append(detail.value);
    }
    QCOMPARE(settings.constFirst(), u"model = \"x\" (config.toml:1)"_s);
    QVERIFY(settings.filter(u"hush"_s).isEmpty());
    QVERIFY(!settings.filter(u"experimental_bearer_token"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestConfigLoad)
#include "tst_configload.moc"
