// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/featureflags.h"

#include "codex/knowledge.h"
#include "codex/nearest.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

const QHash<QString, QString> &aliases()
{
    static const QHash<QString, QString> all{
        {u"connectors"_s, u"apps"_s},
        {u"enable_experimental_windows_sandbox"_s, u"experimental_windows_sandbox"_s},
        {u"experimental_use_unified_exec_tool"_s, u"unified_exec"_s},
        {u"request_permissions"_s, u"exec_permission_approvals"_s},
        {u"web_search"_s, u"web_search_request"_s},
        {u"collab"_s, u"multi_agent"_s},
        {u"memory_tool"_s, u"memories"_s},
        {u"codex_hooks"_s, u"hooks"_s},
        {u"telepathy"_s, u"chronicle"_s},
        {u"imagegenext"_s, u"image_generation"_s},
    };
    return all;
}

// Current names that Codex counts among the old ones.
bool reportsItself(const QString &name)
{
    static const QStringList names{u"web_search_request"_s, u"web_search_cached"_s, u"use_legacy_landlock"_s,
                                   u"transcript_v2"_s};
    return names.contains(name);
}

QList<FeatureFlag> readFlags()
{
    QList<FeatureFlag> flags;
    for (const QStringList &row : knowledgeTable(u"feature-flags.tsv"_s))
        flags.append({row.at(0), row.at(1), row.at(2) == "true"_L1, row.at(3) == "yes"_L1});
    return flags;
}

// A flag is a boolean, or a table with an `enabled` in it.
std::optional<bool> flagValue(const ConfigValue &value)
{
    const ConfigValue flag = value.isTable() ? value.member(u"enabled") : value;
    return flag.type() == ConfigValue::Type::Boolean ? std::optional(flag.toBool()) : std::nullopt;
}

} // namespace

const QList<FeatureFlag> &featureFlags()
{
    static const QList<FeatureFlag> flags = readFlags();
    return flags;
}

QString canonicalFeature(const QString &name)
{
    return aliases().value(name, name);
}

bool isFeatureName(const QString &name)
{
    return aliases().contains(name)
           || std::ranges::any_of(featureFlags(), [&](const FeatureFlag &flag) { return flag.name == name; });
}

QString nearestFeatureFlag(const QString &name)
{
    QStringList names;
    for (const FeatureFlag &flag : featureFlags())
        names.append(flag.name);
    return nearest(name, names);
}

FeatureState featureState(const Config &config)
{
    FeatureState state;
    QHash<QString, bool> values;
    // Codex walks its map of names in alphabetical order, so that a later name wins over an alias before it.
    QStringList names = config.root.member(u"features").keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const std::optional<bool> value = flagValue(config.root.member(u"features").member(name));
        if (!value || !isFeatureName(name))
            continue;
        values.insert(canonicalFeature(name), *value);
        if (name != canonicalFeature(name))
            state.legacyNames.append(name + " -> "_L1 + canonicalFeature(name));
        else if (reportsItself(name))
            state.legacyNames.append("features."_L1 + name + " -> "_L1 + name);
    }
    if (config.root.at(u"features.guardianv2.thread_context").exists())
        state.legacyNames.append(u"features.guardianv2.thread_context -> guardianv2.thread_context"_s);
    // This one is told, and changes nothing.
    if (config.root.member(u"experimental_use_unified_exec_tool").exists())
        state.legacyNames.append(u"experimental_use_unified_exec_tool -> unified_exec"_s);
    state.legacyNames.sort();
    if (values.value(u"code_mode_only"_s))
        values.insert(u"code_mode"_s, true);
    for (const FeatureFlag &flag : featureFlags()) {
        const bool isOn = values.value(flag.name, flag.isDefault);
        if (!flag.isReported)
            continue;
        if (isOn)
            state.enabled.append(flag.name);
        if (isOn != flag.isDefault)
            state.overrides.append(flag.name + (isOn ? "=true"_L1 : "=false"_L1));
    }
    return state;
}

} // namespace doctor::codex
