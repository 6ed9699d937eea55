// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/permissionprofile.h"
#include "codex/toml.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

class TestSandboxPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derives_data();
    void derives();
    void namesWhereAPathComesFrom();
    void matchesPatterns_data();
    void matchesPatterns();
};

namespace {

SandboxPolicy policyOf(const QByteArray &toml)
{
    const ConfigSource source{.layer = ConfigLayerKind::User, .file = u"/h/config.toml"_s};
    Config config{.codexHome = u"/h"_s, .workingDirectory = u"/w"_s};
    config.root = parseToml(toml, source).root;
    config.layers = {{.kind = source.layer, .file = source.file, .root = config.root}};
    return sandboxPolicy(config, {.workingDirectory = u"/w"_s,
                                  .repository = u"/main"_s,
                                  .homeDirectory = u"/home/ada"_s,
                                  .temporaryDirectory = u"/t"_s});
}

// "/a r, /b w; 2 denied, 1 pattern; all" and the like: everything of a policy in a line.
QString told(const SandboxPolicy &policy)
{
    QStringList paths;
    for (const PolicyPath &path : policy.paths)
        paths.append(path.path + u' ' + (path.canRead ? u"r"_s : QString()) + (path.canWrite ? u"w"_s : QString()));
    return u"%1 %2 %3 %4/%5%6 [%7]"_s
        .arg(policy.approval, policy.isRestricted ? u"restricted"_s : u"full"_s, policy.hasNetwork ? u"net"_s : u"-"_s)
        .arg(policy.deniedRules)
        .arg(policy.deniedGlobs)
        .arg(policy.readsEverything ? QString() : u" limited"_s, paths.join(u", "_s));
}

} // namespace

void TestSandboxPolicy::derives_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("policy");

    const auto row = [](const char *name, const QByteArray &toml, const QString &policy) {
        QTest::newRow(name) << toml << policy;
    };
    const QByteArray roots =
        "[sandbox_workspace_write]\nnetwork_access=true\nwritable_roots=[\"/x\",\"~/y/\",\"rel\"]\n";
    const QByteArray own = "default_permissions=\"p\"\n[permissions.p]\n";
    const QByteArray files = own + "[permissions.p.filesystem]\n\":root\"=\"read\"\n";

    row("nothing", "", u"OnRequest restricted - 0/0 []"_s);
    row("never", "approval_policy='never'", u"Never restricted - 0/0 []"_s);
    row("on-failure is gone", "approval_policy='on-failure'", u"OnRequest restricted - 0/0 []"_s);
    row("granular", "approval_policy={granular={sandbox_approval=true,rules=false,mcp_elicitations=true}}",
        u"Granular(GranularApprovalConfig { sandbox_approval: true, rules: false, skill_approval: false, "
        "request_permissions: false, mcp_elicitations: true }) restricted - 0/0 []"_s);
    row("untrusted", "[projects.'/w']\ntrust_level='untrusted'", u"UnlessTrusted restricted - 0/0 []"_s);
    row("untrusted by its repository", "[projects.'/main']\ntrust_level='untrusted'",
        u"UnlessTrusted restricted - 0/0 []"_s);
    row("the folder wins over its repository",
        "[projects.'/main']\ntrust_level='untrusted'\n[projects.'/w']\ntrust_level='trusted'",
        u"OnRequest restricted - 0/0 []"_s);
    row("an explicit policy wins over trust", "approval_policy='never'\n[projects.'/w']\ntrust_level='untrusted'",
        u"Never restricted - 0/0 []"_s);
    row("full access", "sandbox_mode='danger-full-access'\n" + roots, u"OnRequest full net 0/0 []"_s);
    row("read only ignores roots", "sandbox_mode='read-only'\n" + roots, u"OnRequest restricted - 0/0 []"_s);
    row("neither mode nor trust ignores roots", roots, u"OnRequest restricted - 0/0 []"_s);
    row("workspace", "sandbox_mode='workspace-write'\n" + roots,
        u"OnRequest restricted net 0/0 [/h/rel w, /home/ada/y w, /x w]"_s);
    row("trusted without a mode",
        "[sandbox_workspace_write]\nwritable_roots=['/x']\n[projects.'/w']\ntrust_level='trusted'",
        u"OnRequest restricted - 0/0 [/x w, /x/.agents r, /x/.aws r, /x/.codex r, /x/.git r]"_s);
    row("built-in full access", "default_permissions=':danger-full-access'", u"OnRequest full net 0/0 []"_s);
    row("built-in workspace ignores the mode's settings", "default_permissions=':workspace'\n" + roots,
        u"OnRequest restricted - 0/0 []"_s);
    row("a profile beside a mode", "sandbox_mode='danger-full-access'\n" + files + "'/x'='write'",
        u"OnRequest restricted - 0/0 [/x w]"_s);
    row("a profile that cannot read the root", own + "[permissions.p.filesystem]\n'/x'='read'\n'~/z'='write'",
        u"OnRequest restricted - 0/0 limited [/home/ada/z w, /x r]"_s);
    row("network", files + "[permissions.p.network]\nenabled=true", u"OnRequest restricted net 0/0 []"_s);
    row("denied places hide what lies in them", files + "'/d'='deny'\n'/d/x'='write'\n'/dx'='read'",
        u"OnRequest restricted - 1/0 limited [/dx r]"_s);
    row("patterns hide what they match", files + "'/a/*.env'='none'\n'/a/x.env'='read'\n'/a/b/x.env'='read'",
        u"OnRequest restricted - 1/1 limited [/a/b/x.env r]"_s);
    row("unknown words count when denied", files + "':new'='deny'\n'/x'='read'",
        u"OnRequest restricted - 1/0 limited [/x r]"_s);
    row("the temporary folder can be denied", files + "':tmpdir'='deny'\n'/t/x'='read'",
        u"OnRequest restricted - 1/0 limited []"_s);
    row("one path in two spellings", files + "'/x'='read'\n'/y/../x/'='write'",
        u"OnRequest restricted - 0/0 [/x rw]"_s);
    row("subpaths", files + "[permissions.p.filesystem.'/x']\n'.'='write'\ndocs='read'\nno='deny'",
        u"OnRequest restricted - 1/0 limited [/x w, /x/docs r]"_s);
    row("roots of the workspace",
        files + "':workspace_roots'='write'\n[permissions.p.workspace_roots]\n'/ws'=true\n'/no'=false",
        u"OnRequest restricted - 0/0 [/ws w]"_s);
    row("denied in every root",
        files
            + "[permissions.p.filesystem.':workspace_roots']\nsec='deny'\n[permissions.p.workspace_roots]\n'/ws'=true",
        u"OnRequest restricted - 2/0 limited []"_s);
    row("extended",
        own
            + "extends='q'\n[permissions.p.filesystem]\n'/x'='read'\n[permissions.q]\nextends=':workspace'\n"
              "[permissions.q.filesystem]\n'/x'='write'\n'/q'='write'\n[permissions.q.workspace_roots]\n'/ws'=true",
        u"OnRequest restricted - 0/0 [/q w, /ws w, /x r]"_s);
    row("a circle ends", own + "extends='q'\n[permissions.q]\nextends='p'", u"OnRequest restricted - 0/0 limited []"_s);
}

void TestSandboxPolicy::derives()
{
    QFETCH(const QByteArray, toml);
    QTEST(told(policyOf(toml)), "policy");
}

void TestSandboxPolicy::namesWhereAPathComesFrom()
{
    const SandboxPolicy policy = policyOf("default_permissions='p'\n[permissions.p.filesystem]\n'~/"
                                          "x'='write'\n[permissions.p.filesystem.'/y']\n'.'='read'");
    QCOMPARE(policy.paths.size(), 2);
    QCOMPARE(policy.paths[0].sources, QStringList{u"permissions.p.filesystem.~/x in user (/h/config.toml)"_s});
    QCOMPARE(policy.paths[1].sources, QStringList{u"permissions.p.filesystem./y.. in user (/h/config.toml)"_s});
}

void TestSandboxPolicy::matchesPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    QTest::newRow("star") << u"/a/*.env"_s << u"/a/x.env"_s << true;
    QTest::newRow("star stays in a folder") << u"/a/*.env"_s << u"/a/b/x.env"_s << false;
    QTest::newRow("whole path only") << u"/a/*.env"_s << u"/a/x.env/y"_s << false;
    QTest::newRow("two stars") << u"/a/**/*.env"_s << u"/a/b/c/x.env"_s << true;
    QTest::newRow("two stars for nothing") << u"/a/**/*.env"_s << u"/a/x.env"_s << true;
    QTest::newRow("two stars at the end") << u"/a/**"_s << u"/a/b/c"_s << true;
    QTest::newRow("question mark") << u"/a?"_s << u"/ab"_s << true;
    QTest::newRow("class") << u"/a[!x]"_s << u"/ax"_s << false;
    QTest::newRow("a dot is a dot") << u"/a.b"_s << u"/axb"_s << false;
    QTest::newRow("an open bracket") << u"/a[b"_s << u"/a[b"_s << true;
}

void TestSandboxPolicy::matchesPatterns()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, path);
    QTEST(globMatches(pattern, path), "matches");
}

QTEST_GUILESS_MAIN(TestSandboxPolicy)
#include "tst_sandboxpolicy.moc"
