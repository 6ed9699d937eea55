// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/sandboxpolicy.h"

#include "codex/permissionprofile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

enum class Trust { Unknown, Trusted, Untrusted };

Trust trustOf(const Config &config, const PolicyPlaces &places)
{
    for (const QString &folder : {places.workingDirectory, places.repository}) {
        const QString level = config.root.member(u"projects").member(folder).member(u"trust_level").toString();
        if (!level.isEmpty())
            return level == "trusted"_L1 ? Trust::Trusted : Trust::Untrusted;
    }
    return Trust::Unknown;
}

QString granularText(const ConfigValue &granular)
{
    const auto flag = [&](QStringView name) { return granular.member(name).toBool() ? u"true"_s : u"false"_s; };
    return u"Granular(GranularApprovalConfig { sandbox_approval: %1, rules: %2, skill_approval: %3, "
           "request_permissions: %4, mcp_elicitations: %5 })"_s.arg(
               flag(u"sandbox_approval"), flag(u"rules"), flag(u"skill_approval"), flag(u"request_permissions"),
               flag(u"mcp_elicitations"));
}

// on-failure is gone: Codex takes it for on-request.
QString approvalText(const ConfigValue &configured, Trust trust)
{
    if (configured.isTable())
        return granularText(configured.member(u"granular"));
    if (configured.toString() == "never"_L1)
        return u"Never"_s;
    if (!configured.exists() && trust == Trust::Untrusted)
        return u"UnlessTrusted"_s;
    return u"OnRequest"_s;
}

qsizetype layerIndex(const Config &config, const ConfigSource &source)
{
    for (qsizetype index = config.layers.size() - 1; index >= 0; --index) {
        if (config.layers[index].kind == source.layer && config.layers[index].file == source.file)
            return index;
    }
    return -1;
}

// Of sandbox_mode and default_permissions the one in the higher layer decides; in one file the newer.
bool isProfileInForce(const Config &config)
{
    const ConfigValue mode = config.root.member(u"sandbox_mode");
    const ConfigValue profile = config.root.member(u"default_permissions");
    if (!profile.exists())
        return false;
    return !mode.exists() || layerIndex(config, profile.source()) >= layerIndex(config, mode.source());
}

// A project with a level of trust and no mode gets a workspace in which these stay read-only, whether they exist or
// not.
void addProtectedPaths(SandboxPolicy &policy, const QString &root)
{
    for (const QString &name : {u".agents"_s, u".aws"_s, u".codex"_s, u".git"_s})
        addPath(policy, {.path = root + u'/' + name, .canRead = true});
}

void applyMode(SandboxPolicy &policy, const Config &config, const PolicyPlaces &places, Trust trust)
{
    const ConfigValue mode = config.root.member(u"sandbox_mode");
    const bool isImplicit = !mode.exists();
    if (mode.toString() == "danger-full-access"_L1) {
        policy.isRestricted = false;
        policy.hasNetwork = true;
        return;
    }
    if (isImplicit ? trust == Trust::Unknown : mode.toString() != "workspace-write"_L1)
        return;
    const ConfigValue settings = config.root.member(u"sandbox_workspace_write");
    policy.hasNetwork = settings.member(u"network_access").toBool();
    for (const ConfigValue &root : settings.member(u"writable_roots").elements()) {
        const QString path = config.resolvedPath(root, places.homeDirectory);
        addPath(policy, {.path = path, .canWrite = true});
        if (isImplicit)
            addProtectedPaths(policy, path);
        else
            policy.rootsToInspect.append(path);
    }
}

} // namespace

void addPath(SandboxPolicy &policy, const PolicyPath &path)
{
    const auto place = std::ranges::lower_bound(policy.paths, path.path.toUtf8(), {},
                                                [](const PolicyPath &other) { return other.path.toUtf8(); });
    if (place == policy.paths.end() || place->path != path.path) {
        policy.paths.insert(place, path);
        return;
    }
    place->canRead |= path.canRead;
    place->canWrite |= path.canWrite;
    place->sources += path.sources;
    place->sources.removeDuplicates();
}

SandboxPolicy sandboxPolicy(const Config &config, const PolicyPlaces &places)
{
    const Trust trust = trustOf(config, places);
    SandboxPolicy policy{.approval = approvalText(config.root.member(u"approval_policy"), trust)};
    if (isProfileInForce(config))
        applyPermissionProfile(policy, config, places);
    else
        applyMode(policy, config, places, trust);
    return policy;
}

} // namespace doctor::codex
