// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/installlayout.h"
#include "codex/programformat.h"

#include <QTest>

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(doctor::codex::InstallMethod)

class TestInstallLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMethodsByLocation_data();
    void knowsMethodsByLocation();
    void removesWithTheToolThatInstalled();
    void readsVersions();
    void followsWrappers_data();
    void followsWrappers();
    void ordersVersions_data();
    void ordersVersions();
    void tellsProgramFormats();
};

void TestInstallLayout::knowsMethodsByLocation_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<InstallMethod>("method");

    QTest::newRow("standalone") << u"/h/.codex/packages/standalone/releases/0.1.0-x/bin/codex"_s
                                << InstallMethod::Standalone;
    QTest::newRow("brew cask") << u"/opt/homebrew/Caskroom/codex/0.1.0/codex"_s << InstallMethod::Brew;
    QTest::newRow("brew formula") << u"/home/linuxbrew/.linuxbrew/Cellar/codex/0.1.0/bin/codex"_s
                                  << InstallMethod::Brew;
    QTest::newRow("cargo") << u"/h/.cargo/bin/codex"_s << InstallMethod::Cargo;
    QTest::newRow("source") << u"/h/codex/codex-rs/target/release/codex"_s << InstallMethod::SourceBuild;
    QTest::newRow("snap") << u"/snap/codex/12/bin/codex"_s << InstallMethod::Snap;
    QTest::newRow("editor") << u"/h/.vscode/extensions/openai.chatgpt-1.2/bin/linux-x86_64/codex"_s
                            << InstallMethod::EditorExtension;
    QTest::newRow("volta") << u"/h/.volta/bin/volta-shim"_s << InstallMethod::Shim;
    QTest::newRow("by hand") << u"/usr/local/bin/codex"_s << InstallMethod::Unknown;
}

void TestInstallLayout::knowsMethodsByLocation()
{
    QFETCH(const QString, path);
    QTEST(methodOfLocation(path, u"/h/.codex"_s), "method");
}

void TestInstallLayout::removesWithTheToolThatInstalled()
{
    const QString package = u"/p/lib/node_modules/@openai/codex"_s;
    QCOMPARE(removeCommand(InstallMethod::Npm, u"/p/bin/codex"_s, package),
             u"npm uninstall -g --prefix /p @openai/codex"_s);
    QCOMPARE(removeCommand(InstallMethod::Npm, u"/x/codex"_s, u"/x/codex"_s), u"npm uninstall -g @openai/codex"_s);
    QCOMPARE(removeCommand(InstallMethod::Unknown, u"/a b/codex"_s, {}), u"rm '/a b/codex'"_s);
    QCOMPARE(updateCommand(InstallMethod::Bun), u"bun install -g @openai/codex"_s);
    QCOMPARE(codexWord(InstallMethod::Cargo), u"other"_s);
    QCOMPARE(provenanceWord(InstallMethod::Cargo), u"local build"_s);
}

void TestInstallLayout::readsVersions()
{
    QCOMPARE(versionInPath(u"/b/Cellar/codex/0.12.3/bin/codex"_s), u"0.12.3"_s);
    QCOMPARE(versionInPath(u"/h/packages/standalone/releases/0.12.3-alpha.4-x86_64-u/codex"_s), u"0.12.3-alpha.4"_s);
    QCOMPARE(versionInPath(u"/h/packages/standalone/releases/0.12.3-x86_64-u/codex"_s), u"0.12.3"_s);
    QCOMPARE(versionInPath(u"/usr/bin/codex"_s), QString());
    QCOMPARE(versionInProgram("allowedcodex-mcp-client/0.12.3failed"), u"0.12.3"_s);
    QCOMPARE(versionInProgram("codex-doctor/0.12.3-alpha.4version"), u"0.12.3-alpha.4"_s);
    QCOMPARE(versionInProgram("codex-mcp-client/dev"), QString());
    QCOMPARE(cargoVersion("[v1]\n\"codex-cli 0.5.1 (git+https://example.org/x#1)\" = [\"codex\"]\n"), u"0.5.1"_s);
}

void TestInstallLayout::followsWrappers_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("program");

    QTest::newRow("pnpm") << QByteArray(
        "#!/bin/sh\nbasedir=$(dirname x)\n  exec node  \"$basedir/../g/@openai/codex/bin/codex.js\" \"$@\"\n")
                          << u"/h/g/@openai/codex/bin/codex.js"_s;
    QTest::newRow("by hand") << QByteArray("#!/bin/bash\nexec /opt/c/codex --profile x \"$@\"\n") << u"/opt/c/codex"_s;
    QTest::newRow("home") << QByteArray("#!/bin/sh\nexec \"$HOME/c/codex\" \"$@\"") << u"/home/u/c/codex"_s;
    QTest::newRow("no wrapper") << QByteArray("#!/bin/sh\necho codex-cli 0.1.0\n") << QString();
    QTest::newRow("a comment") << QByteArray("#!/bin/sh\n# exec /opt/c/codex\n") << QString();
    QTest::newRow("a binary") << QByteArray("\177ELF exec /opt/c/codex ") << QString();
}

void TestInstallLayout::followsWrappers()
{
    QFETCH(const QByteArray, script);
    QTEST(wrappedProgram(script, u"/h/bin/codex"_s, u"/home/u"_s), "program");
}

void TestInstallLayout::ordersVersions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("than");
    QTest::addColumn<bool>("older");

    QTest::newRow("minor") << u"0.99.0"_s << u"0.100.0"_s << true;
    QTest::newRow("equal") << u"0.1.0"_s << u"0.1.0"_s << false;
    QTest::newRow("newer") << u"1.0.0"_s << u"0.9.0"_s << false;
    QTest::newRow("pre-release") << u"0.1.0-alpha.1"_s << u"0.1.0"_s << true;
    QTest::newRow("after its pre-release") << u"0.1.0"_s << u"0.1.0-alpha.1"_s << false;
    QTest::newRow("unknown") << QString() << u"0.1.0"_s << false;
}

void TestInstallLayout::ordersVersions()
{
    QFETCH(const QString, version);
    QFETCH(const QString, than);
    QTEST(isOlderVersion(version, than), "older");
}

void TestInstallLayout::tellsProgramFormats()
{
    using Kind = ProgramFormat::Kind;
    QByteArray elf("\177ELF\2\1\1", 7);
    elf.append(QByteArray(11, '\0')).append("\xb7\0", 2);
    QCOMPARE(programFormat(elf).architecture, u"arm64"_s);
    QCOMPARE(programFormat({}).kind, Kind::Empty);
    QCOMPARE(programFormat("MZ..").kind, Kind::WindowsProgram);
    QCOMPARE(programFormat("#!/bin/sh -e\n").interpreter, u"/bin/sh"_s);
    const ProgramFormat viaEnv = programFormat("#!/usr/bin/env -S node --x\r\n");
    QCOMPARE(viaEnv.interpreter, u"node"_s);
    QVERIFY(viaEnv.viaEnv && viaEnv.hasCarriageReturn);
}

QTEST_GUILESS_MAIN(TestInstallLayout)
#include "tst_installlayout.moc"
