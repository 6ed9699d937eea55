// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/extensions.h"
#include "translatable.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;

class TestExtensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void findsTheFiles();
};

namespace {

using probes::ExtensionFile;

const QString home = u"/home/ada/.codex/"_s;

ExtensionsEvidence with(const ExtensionFile &file)
{
    return {.found = {.files = {file}}};
}

ExtensionsEvidence withInstructions(const QList<qint64> &sizes, qint64 limit = 32768)
{
    ExtensionsEvidence evidence{.instructionLimit = limit};
    for (const qint64 size : sizes)
        evidence.found.instructions.append({u"/home/ada/project/AGENTS.md"_s, size});
    return evidence;
}

ExtensionFile rules(const codex::RulesFault &fault)
{
    return {.kind = ExtensionFile::Kind::Rules, .path = home + "rules/default.rules"_L1, .rules = fault};
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestExtensions::judges_data()
{
    QTest::addColumn<ExtensionsEvidence>("evidence");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("says"); // in headline, cause or remedy
    const auto row = [](const char *name, const ExtensionsEvidence &evidence, Status status = Status::Ok,
                        const QString &says = {}) { QTest::newRow(name) << evidence << status << says; };
    const codex::SkillFault noDescription{codex::SkillFault::Kind::NoDescription, 1};
    const codex::HooksFault noCommand{.kind = codex::HooksFault::Kind::NoCommand, .what = u"Stop"_s};

    row("nothing", {});
    row("good rules", with(rules({})));
    row("wrong rules", with(rules({codex::RulesFault::Kind::UnknownDecision, u"deny"_s, 3})), Status::Fail,
        u"Write allow, prompt or forbidden in line 3 of "_s);
    row("rules that are no folder", with({.path = home + "rules"_L1, .errorNumber = ENOTDIR}), Status::Fail,
        u"Not a directory"_s);
    ExtensionFile closed{.path = home + "rules/my own.rules"_L1, .errorNumber = EACCES};
    row("own rules, closed", with(closed), Status::Fail, u"`chmod u+rwx '"_s);
    closed.isOfOtherUser = true;
    row("rules of another", with(closed), Status::Fail, u"`sudo chown -R $(id -u) '"_s);
    closed.errorNumber = EIO;
    row("a disk with errors", with(closed), Status::Fail, u"`findmnt -T '"_s);
    row("skill",
        with({.kind = ExtensionFile::Kind::Skill, .path = home + "skills/x/SKILL.md"_L1, .skill = noDescription}),
        Status::Warning, u"Codex does not load the skill x/SKILL.md"_s);
    row("hooks", with({.kind = ExtensionFile::Kind::Hooks, .path = home + "hooks.json"_L1, .hooks = noCommand}),
        Status::Warning, u"a hook for Stop has no command"_s);
    row("instructions fit", withInstructions({32768}));
    row("instructions too long", withInstructions({70000}), Status::Warning, u"only the first 32768 of the 70000"_s);
    row("budget spent", withInstructions({30000, 5000}), Status::Warning, u"only the first 2768 of the 5000"_s);
    row("no instructions wanted", withInstructions({70000}, 0));
}

void TestExtensions::judges()
{
    QFETCH(const ExtensionsEvidence, evidence);
    QFETCH(const Status, status);
    QFETCH(const QString, says);
    const Outcome outcome = translatable(judgeExtensions(evidence));
    QCOMPARE(outcome.status, status);
    if (says.isEmpty())
        return;
    const Issue &issue = outcome.issues.constFirst();
    const QString all = issue.headline.english() + issue.cause.english() + issue.remedy.english();
    QVERIFY2(all.contains(says), qPrintable(all));
}

void TestExtensions::findsTheFiles()
{
    const QTemporaryDir folder;
    const QString root = folder.path();
    write(root + "/.codex/rules/a.rules"_L1, "prefix_rule(\n");
    write(root + "/.codex/rules/notes.txt"_L1, "(");
    write(root + "/.codex/hooks.json"_L1, "{");
    write(root + "/.codex/skills/x/y/SKILL.md"_L1, "no");
    write(root + "/.agents/skills/z/SKILL.md"_L1, "---\ndescription: y\n---\n");
    write(root + "/project/.codex/rules/b.rules"_L1, "(");
    write(root + "/project/.codex/skills/p/SKILL.md"_L1, "no");
    write(root + "/project/AGENTS.md"_L1, "do this");
    write(root + "/project/sub/AGENTS.override.md"_L1, "do that");

    const Surroundings surroundings{.options = std::make_shared<RunOptions>(),
                                    .touchLog = std::make_shared<TouchLog>(),
                                    .secrets = std::make_shared<SecretStore>(),
                                    .cancelled = std::make_shared<std::atomic_bool>()};
    const codex::Config config{.codexHome = root + "/.codex"_L1,
                               .workingDirectory = root + "/project/sub"_L1,
                               .homeDirectory = root,
                               .projectRoot = root + "/project"_L1};
    const probes::ExtensionFiles found = probes::findExtensionFiles(surroundings, config);
    QStringList faulty;
    for (const ExtensionFile &file : found.files) {
        if (file.hasFault())
            faulty.append(file.path.mid(root.size()));
    }
    const QStringList expected{u"/.codex/rules/a.rules"_s, u"/.codex/hooks.json"_s, u"/.codex/skills/x/y/SKILL.md"_s,
                               u"/project/.codex/skills/p/SKILL.md"_s}; // no rules of a project that is not trusted
    QCOMPARE(faulty, expected);
    QCOMPARE(found.files.size(), 5);
    QCOMPARE(found.instructions.size(), 2);
}

QTEST_GUILESS_MAIN(TestExtensions)
#include "tst_extensions.moc"
