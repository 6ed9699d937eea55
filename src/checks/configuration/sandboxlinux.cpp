// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/sandboxlinux.h"

#include "core/valuewords.h"
#include "probes/facts.h"
#include "probes/sandboxpolicy.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QFuture<SandboxLinuxEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const probes::SandboxHost &host, const codex::SandboxPolicy &policy,
           const codex::Config &config) {
            return SandboxLinuxEvidence{.host = host,
                                        .isNeeded = policy.isRestricted || !policy.hasNetwork,
                                        .usesLandlock = config.root.at(u"features.use_legacy_landlock").toBool()};
        },
        probes::sandboxHost, probes::sandboxPolicy, probes::config);
}

QString shown(const std::optional<bool> &value)
{
    return !value ? u"not set"_s : *value ? u"1"_s : u"0"_s;
}

QString bubblewrapText(const probes::SandboxHost &host)
{
    if (host.bubblewrap.isEmpty())
        return u"not found"_s;
    return u"%1 (%2%3)"_s.arg(host.bubblewrap, host.isBundled ? u"bundled"_s : u"PATH"_s,
                              host.isSetuid ? u", setuid"_s : QString());
}

QList<Detail> detailsOf(const probes::SandboxHost &host)
{
    return {{u"bubblewrap"_s, bubblewrapText(host)},
            {u"user.max_user_namespaces"_s,
             host.mostUserNamespaces ? QString::number(*host.mostUserNamespaces) : u"not set"_s},
            {u"kernel.unprivileged_userns_clone"_s, shown(host.mayCloneUnprivileged)},
            {u"kernel.apparmor_restrict_unprivileged_userns"_s, shown(host.isRestrictedByAppArmor)},
            {u"AppArmor profile for bwrap"_s, host.hasAppArmorProfile ? u"present"_s : u"missing"_s},
            {u"Landlock ABI"_s, host.landlockAbi > 0 ? QString::number(host.landlockAbi) : u"not available"_s},
            {u"security modules"_s, host.securityModules.isEmpty() ? u"unknown"_s : host.securityModules},
            {u"seccomp mode"_s, QString::number(host.seccompMode)},
            {u"container"_s, host.container.isEmpty() ? u"none"_s : host.container},
            {u"kernel"_s, host.kernel},
            {u"distribution"_s, host.distributionName.isEmpty() ? u"unknown"_s : host.distributionName}};
}

bool isLike(const probes::SandboxHost &host, const QStringList &names)
{
    return names.contains(host.distribution)
           || std::ranges::any_of(host.relatives, [&](const QString &name) { return names.contains(name); });
}

Message installBubblewrap(const probes::SandboxHost &host)
{
    if (isLike(host, {u"debian"_s, u"ubuntu"_s}))
        return {QT_TRANSLATE_NOOP("Checks", "Run `sudo apt install bubblewrap`.")};
    if (isLike(host, {u"fedora"_s, u"rhel"_s, u"centos"_s}))
        return {QT_TRANSLATE_NOOP("Checks", "Run `sudo dnf install bubblewrap`.")};
    if (isLike(host, {u"arch"_s}))
        return {QT_TRANSLATE_NOOP("Checks", "Run `sudo pacman -S bubblewrap`.")};
    if (isLike(host, {u"suse"_s, u"opensuse"_s}))
        return {QT_TRANSLATE_NOOP("Checks", "Run `sudo zypper install bubblewrap`.")};
    return {QT_TRANSLATE_NOOP("Checks", "Install the package bubblewrap of your distribution.")};
}

Issue prerequisite(const QString &subject)
{
    return {.fields = {subject},
            .root = {Cause::Sandbox, subject},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot run commands in its sandbox: %1 stands in the way"),
                         {subject}}};
}

// In a container the settings are those of its host.
Message setting(const probes::SandboxHost &host, const QString &assignment)
{
    if (!host.container.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "On the container's host, run `sudo sysctl -w %1`; or, as the container "
                                            "already confines Codex, set sandbox_mode = \"danger-full-access\" in it."),
                {assignment}};
    return {QT_TRANSLATE_NOOP("Checks", "Run `sudo sysctl -w %1`, and write it to /etc/sysctl.d/60-codex.conf to keep "
                                        "it."),
            {assignment}};
}

Issue noBubblewrap(const probes::SandboxHost &host)
{
    Issue issue = prerequisite(u"bubblewrap"_s);
    issue.cause = {
        QT_TRANSLATE_NOOP("Checks", "bwrap is neither on PATH nor beside Codex: commands cannot be sandboxed")};
    issue.measured = inOurWords(u"not found"_s);
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "bwrap on PATH, or in codex-resources beside Codex")};
    issue.remedy = installBubblewrap(host);
    issue.headline = issue.cause;
    return issue;
}

Issue noUserNamespaces(const probes::SandboxHost &host)
{
    const bool isCount = host.mostUserNamespaces.value_or(1) == 0;
    Issue issue = prerequisite(isCount ? u"user.max_user_namespaces"_s : u"kernel.unprivileged_userns_clone"_s);
    issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is 0: the kernel gives no user namespaces, which bwrap needs"),
                   {issue.root.subject}};
    issue.measured = verbatim(issue.root.subject + " = 0"_L1);
    issue.expected = isCount ? Message{QT_TRANSLATE_NOOP("Checks", "a number above 0")} : verbatim(u"1"_s);
    issue.remedy =
        setting(host, isCount ? u"user.max_user_namespaces=15000"_s : u"kernel.unprivileged_userns_clone=1"_s);
    return issue;
}

Issue restrictedByAppArmor()
{
    Issue issue = prerequisite(u"kernel.apparmor_restrict_unprivileged_userns"_s);
    issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "AppArmor lets no program without a profile make user namespaces, and bwrap "
                                     "has no profile: commands cannot be sandboxed")};
    issue.measured = verbatim(u"kernel.apparmor_restrict_unprivileged_userns = 1"_s);
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a profile for bwrap in /etc/apparmor.d")};
    issue.remedy = {QT_TRANSLATE_NOOP(
        "Checks",
        "Run `sudo apt install apparmor-profiles`, then `sudo cp "
        "/usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/` and `sudo apparmor_parser -r "
        "/etc/apparmor.d/bwrap-userns-restrict`.")};
    issue.certainty = Certainty::Likely;
    return issue;
}

Issue noLandlock()
{
    Issue issue = prerequisite(u"Landlock"_s);
    issue.cause = {QT_TRANSLATE_NOOP("Checks",
                                     "features.use_legacy_landlock is on, and the kernel has no Landlock: commands "
                                     "cannot be sandboxed")};
    issue.measured = inOurWords(u"Landlock ABI: not available"_s);
    issue.expected = {QT_TRANSLATE_NOOP("Checks", "a kernel with Landlock (5.13 or newer, `landlock` among its lsm)")};
    issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Run `codex features disable use_legacy_landlock`.")};
    return issue;
}

// Only what certainly keeps the sandbox from working. Root, and a bwrap that is setuid, need no leave for namespaces.
std::optional<Issue> obstacle(const SandboxLinuxEvidence &evidence)
{
    const probes::SandboxHost &host = evidence.host;
    if (evidence.usesLandlock)
        return host.landlockAbi == 0 ? std::optional(noLandlock()) : std::nullopt;
    // Releases without the folder carry bwrap inside themselves.
    if (host.bubblewrap.isEmpty())
        return host.hasResources ? std::optional(noBubblewrap(host)) : std::nullopt;
    if (host.mostUserNamespaces.value_or(1) == 0 && !host.isSetuid && !host.isRoot)
        return noUserNamespaces(host);
    if (!host.mayCloneUnprivileged.value_or(true) && !host.isSetuid && !host.isRoot)
        return noUserNamespaces(host);
    if (host.isRestrictedByAppArmor.value_or(false) && !host.hasAppArmorProfile && !host.isSetuid && !host.isRoot)
        return restrictedByAppArmor();
    return std::nullopt;
}

} // namespace

Outcome judgeSandboxLinux(const SandboxLinuxEvidence &evidence)
{
    Outcome outcome{
        .summary = {QT_TRANSLATE_NOOP("Checks", "Nothing was found that keeps commands from being sandboxed")},
        .details = detailsOf(evidence.host)};
    if (!evidence.isNeeded) {
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "The settings use no sandbox")};
        return outcome;
    }
    if (const std::optional<Issue> issue = obstacle(evidence)) {
        outcome.issues = {*issue};
        outcome.status = Status::Warning;
        outcome.summary = issue->cause;
    }
    return outcome;
}

Check sandboxLinux()
{
    return makeCheck({.id = "sandbox.linux"_L1,
                      .section = "sandbox"_L1,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Sandbox of the system"),
                      .ours = true},
                     gather, judgeSandboxLinux);
}

} // namespace doctor::checks
