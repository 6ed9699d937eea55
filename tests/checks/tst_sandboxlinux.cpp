// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/sandboxlinux.h"
#include "checks/connectivity/sandboxinside.h"
#include "translatable.h"

#include <QTest>

using namespace doctor;
using namespace doctor::checks;
using namespace Qt::Literals::StringLiterals;
using probes::SandboxHost;

Q_DECLARE_METATYPE(doctor::checks::SandboxLinuxEvidence)

class TestSandboxLinux : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheObstacle_data();
    void findsTheObstacle();
    void tellsARunInsideASandbox();
};

namespace {

SandboxHost ubuntu()
{
    return {.bubblewrap = u"/usr/bin/bwrap"_s,
            .mostUserNamespaces = 15000,
            .landlockAbi = 4,
            .distribution = u"ubuntu"_s,
            .relatives = {u"debian"_s}};
}

} // namespace

void TestSandboxLinux::findsTheObstacle_data()
{
    QTest::addColumn<SandboxLinuxEvidence>("evidence");
    QTest::addColumn<QString>("subject"); // of the warning, empty if there is none
    QTest::addColumn<QString>("remedy");

    SandboxHost host = ubuntu();
    QTest::newRow("healthy") << SandboxLinuxEvidence{.host = host} << QString() << QString();
    host.isRestrictedByAppArmor = true;
    QTest::newRow("Ubuntu 24.04") << SandboxLinuxEvidence{.host = host}
                                  << u"kernel.apparmor_restrict_unprivileged_userns"_s << u"bwrap-userns-restrict"_s;
    QTest::newRow("not needed") << SandboxLinuxEvidence{.host = host, .isNeeded = false} << QString() << QString();
    host.hasAppArmorProfile = true;
    QTest::newRow("Ubuntu with the profile") << SandboxLinuxEvidence{.host = host} << QString() << QString();

    host = ubuntu();
    host.bubblewrap.clear();
    QTest::newRow("bwrap inside Codex") << SandboxLinuxEvidence{.host = host} << QString() << QString();
    host.hasResources = true;
    QTest::newRow("no bwrap") << SandboxLinuxEvidence{.host = host} << u"bubblewrap"_s << u"apt install bubblewrap"_s;
    host.distribution = u"nobara"_s;
    host.relatives = {u"fedora"_s};
    QTest::newRow("no bwrap on a relative of Fedora")
        << SandboxLinuxEvidence{.host = host} << u"bubblewrap"_s << u"dnf install"_s;

    host = ubuntu();
    host.mostUserNamespaces = 0;
    QTest::newRow("no namespaces") << SandboxLinuxEvidence{.host = host} << u"user.max_user_namespaces"_s
                                   << u"sysctl -w user.max_user_namespaces"_s;
    host.container = u"/.dockerenv"_s;
    QTest::newRow("no namespaces in a container")
        << SandboxLinuxEvidence{.host = host} << u"user.max_user_namespaces"_s << u"danger-full-access"_s;
    host.isSetuid = true;
    QTest::newRow("setuid needs none") << SandboxLinuxEvidence{.host = host} << QString() << QString();

    host = ubuntu();
    host.mayCloneUnprivileged = false;
    QTest::newRow("hardened Debian") << SandboxLinuxEvidence{.host = host} << u"kernel.unprivileged_userns_clone"_s
                                     << u"kernel.unprivileged_userns_clone=1"_s;
    host.isRoot = true;
    QTest::newRow("root may") << SandboxLinuxEvidence{.host = host} << QString() << QString();
    host.landlockAbi = 0;
    QTest::newRow("Landlock is asked for")
        << SandboxLinuxEvidence{.host = host, .usesLandlock = true} << u"Landlock"_s << u"use_legacy_landlock"_s;
}

void TestSandboxLinux::findsTheObstacle()
{
    QFETCH(const SandboxLinuxEvidence, evidence);
    QFETCH(const QString, remedy);
    const Outcome outcome = translatable(judgeSandboxLinux(evidence));
    QTEST(outcome.issues.isEmpty() ? QString() : outcome.issues.constFirst().root.subject, "subject");
    QCOMPARE(outcome.status, outcome.issues.isEmpty() ? Status::Ok : Status::Warning);
    QVERIFY2(remedyOf(outcome).english().contains(remedy), qPrintable(remedyOf(outcome).english()));
}

void TestSandboxLinux::tellsARunInsideASandbox()
{
    QCOMPARE(translatable(judgeSandboxInside({.hasNoNewPrivileges = true, .seccompMode = 2})).status, Status::Ok);
    const Outcome outcome = translatable(
        judgeSandboxInside({.variables = {{u"CODEX_SANDBOX_NETWORK_DISABLED"_s, u"1"_s}}, .seccompMode = 2}));
    QCOMPARE(outcome.status, Status::Warning);
    QCOMPARE(outcome.issues.constFirst().root.cause, Cause::InsideSandbox);
    QCOMPARE(outcome.issues.constFirst().certainty, Certainty::Certain);
}

QTEST_GUILESS_MAIN(TestSandboxLinux)
#include "tst_sandboxlinux.moc"
