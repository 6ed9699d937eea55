// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/installation.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace doctor;
using namespace doctor::probes;
using namespace Qt::Literals::StringLiterals;

using codex::InstallMethod;
using Fault = CodexCopy::Fault;

class TestInstallation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheLauncher();
    void knowsPackageManagers_data();
    void knowsPackageManagers();
    void seesWhatKeepsItFromStarting_data();
    void seesWhatKeepsItFromStarting();
    void findsShadowedAndHiddenCopies();
    void takesTheProgramOfTheOption();
    void findsNothingInAnEmptyHome();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content, bool executable = false) const;
    void link(const QString &name, const QString &target) const;
    void npmPackage(const QString &modules) const;
    Installation found(const QString &program = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInstallation::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestInstallation::write(const QString &name, const QByteArray &content, bool executable) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    QVERIFY(file.setPermissions(executable ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                           : QFile::ReadOwner | QFile::WriteOwner));
}

void TestInstallation::link(const QString &name, const QString &target) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QVERIFY(QFile::link(path(target), path(name)));
}

void TestInstallation::npmPackage(const QString &modules) const
{
    const codex::PlatformNames names = codex::platformNames(QSysInfo::currentCpuArchitecture());
    const QString platform = modules + u'/' + names.npmPackage;
    const QString vendor = platform + "/vendor/"_L1 + names.target;
    write(modules + "/@openai/codex/bin/codex.js"_L1, "#!/bin/sh\n", true);
    write(modules + "/@openai/codex/package.json"_L1, R"({"name": "@openai/codex", "version": "0.5.0"})");
    write(platform + "/package.json"_L1, R"({"version": "0.5.0-linux-x64"})");
    write(vendor + "/bin/codex"_L1, "#!/bin/sh\n", true);
    write(vendor + "/codex-package.json"_L1, R"({"layoutVersion": 1, "version": "0.5.0"})");
}

Installation TestInstallation::found(const QString &program) const
{
    Environment environment({.variables = {{u"PATH"_s, path(u"bin"_s) + u':' + path(u"other"_s)}},
                             .workingDirectory = m_folder->path(),
                             .homeDirectory = path(u"user"_s),
                             .codexProgram = program,
                             .systemRoot = path(u"system"_s)});
    const QFuture<Installation> future = environment.once(installation);
    return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : Installation{};
}

void TestInstallation::followsTheLauncher()
{
    npmPackage(u"lib/node_modules"_s);
    link(u"bin/codex"_s, u"lib/node_modules/@openai/codex/bin/codex.js"_s);
    const Installation result = found();
    QVERIFY(result.codex());
    QCOMPARE(result.codex()->path, path(u"bin/codex"_s));
    QCOMPARE(result.codex()->version, u"0.5.0"_s);
    QCOMPARE(result.codex()->fault, Fault::None);
    QVERIFY(result.launch.executable.endsWith("/bin/codex"_L1));
    QVERIFY(result.launch.managedByNpm && result.launch.hasManagedRoot);
    QCOMPARE(result.launch.managedRoot, QFileInfo(path(u"lib/node_modules/@openai/codex"_s)).canonicalFilePath());
    QVERIFY(result.launch.contextText().startsWith("npm (package "_L1));
    QVERIFY(result.launch.contextText().endsWith("resources none, path none)"_L1));
}

void TestInstallation::knowsPackageManagers_data()
{
    QTest::addColumn<QString>("modules");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("context");

    QTest::newRow("pnpm") << u"g/5/node_modules"_s << u"g/5/node_modules/.modules.yaml"_s << QByteArray("x")
                          << u"pnpm ("_s;
    QTest::newRow("bun") << u"user/.bun/install/global/node_modules"_s << QString() << QByteArray() << u"bun ("_s;
    QTest::newRow("Vite+") << u"v/packages/@openai/codex#1/lib/node_modules"_s << u"v/packages/@openai/codex.json"_s
                           << QByteArray(R"({"name": "@openai/codex", "installId": "#1"})") << u"vite+ ("_s;
}

void TestInstallation::knowsPackageManagers()
{
    QFETCH(const QString, modules);
    QFETCH(const QString, mark);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, context);
    npmPackage(modules);
    if (!mark.isEmpty())
        write(mark, content);
    link(u"bin/codex"_s, modules + "/@openai/codex/bin/codex.js"_L1);
    QVERIFY(found().launch.contextText().startsWith(context));
}

void TestInstallation::seesWhatKeepsItFromStarting_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Fault>("fault");

    QByteArray elf("\177ELF\2\1\1", 7);
    elf.append(QByteArray(11, '\0')).append("\x15\0", 2);
    QTest::newRow("a script") << QByteArray("#!/bin/sh\n") << Fault::None;
    QTest::newRow("empty") << QByteArray() << Fault::NotAProgram;
    QTest::newRow("archive") << QByteArray("PK\x03\x04") << Fault::Archive;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><title>404</title>") << Fault::WebPage;
    QTest::newRow("of Windows") << QByteArray("MZ") << Fault::NotAProgram;
    QTest::newRow("of another processor") << elf << Fault::WrongArchitecture;
    QTest::newRow("no interpreter") << QByteArray("#!/usr/bin/env no-such-node\n") << Fault::InterpreterMissing;
}

void TestInstallation::seesWhatKeepsItFromStarting()
{
    QFETCH(const QByteArray, content);
    write(u"bin/codex"_s, content, true);
    const Installation result = found();
    QVERIFY(result.codex());
    QTEST(result.codex()->fault, "fault");
}

void TestInstallation::findsShadowedAndHiddenCopies()
{
    link(u"bin/codex"_s, u"nowhere"_s);
    write(u"other/codex"_s, "#!/bin/sh\n", true);
    write(u"user/.cargo/bin/codex"_s, "#!/bin/sh\n", true);
    write(u"user/.cargo/.crates.toml"_s, "\"codex-cli 0.3.0 (path)\" = []\n");
    link(u"user/.local/bin/codex"_s, u"other/codex"_s);
    const Installation result = found();
    QCOMPARE(result.copies.size(), 3);
    QCOMPARE(result.copies[0].fault, Fault::DeadLink);
    QCOMPARE(result.chosen, 1);
    QCOMPARE(result.copies[2].method, InstallMethod::Cargo);
    QCOMPARE(result.copies[2].version, u"0.3.0"_s);
    QCOMPARE(result.pathEntries, QStringList{path(u"other/codex"_s)});
}

void TestInstallation::takesTheProgramOfTheOption()
{
    write(u"other/codex"_s, "#!/bin/sh\n", true);
    write(u"mine/target/release/codex"_s, "#!/bin/sh\n", true);
    const Installation result = found(path(u"mine/target/release/codex"_s));
    QVERIFY(result.isChosenByOption && result.codex());
    QCOMPARE(result.codex()->method, InstallMethod::SourceBuild);
    QCOMPARE(result.copies.size(), 2);
}

void TestInstallation::findsNothingInAnEmptyHome()
{
    const Installation result = found();
    QVERIFY(!result.codex());
    QVERIFY(result.copies.isEmpty());
}

QTEST_GUILESS_MAIN(TestInstallation)
#include "tst_installation.moc"
