// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/permissionprofile.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr int longestChain = 16; // of profiles that extend each other; Codex refuses a circle

// One line of a profile: a path, pattern or word, and what may be done there.
struct Entry {
    QString profile = {};
    QString key = {};     // "/srv", ":workspace_roots", "~/x"
    QString subpath = {}; // within it; "." is the place itself, empty if there is none
    QString access = {};
    ConfigSource source = {};

    bool isDenied() const { return access == "deny"_L1 || access == "none"_L1; }
    QString name() const { return subpath.isEmpty() ? key : key + u'.' + subpath; }
};

// The profile and all it extends, laid over each other.
struct Profile {
    QList<Entry> entries = {};
    QStringList workspaceRoots = {};
    bool isWorkspace = false; // extends :workspace
    bool readsRoot = false;
    bool hasNetwork = false;
    QString globDepth = {};
};

bool isWorkspaceWord(const QString &key)
{
    return key == ":workspace_roots"_L1 || key == ":project_roots"_L1;
}

bool isGlob(const QString &path)
{
    return std::ranges::any_of(path, [](QChar character) { return u"*?["_s.contains(character); });
}

void lay(Profile &profile, const Entry &entry)
{
    const auto same = std::ranges::find_if(
        profile.entries, [&](const Entry &other) { return other.key == entry.key && other.subpath == entry.subpath; });
    if (same == profile.entries.end())
        profile.entries.append(entry);
    else
        *same = entry;
}

void layFilesystem(Profile &profile, const QString &name, const ConfigValue &filesystem)
{
    for (const ConfigValue::Member &member : filesystem.members()) {
        if (member.key == "glob_scan_max_depth"_L1) {
            profile.globDepth = QString::number(member.value.toInteger().value_or(0));
        } else if (member.value.isTable()) {
            for (const ConfigValue::Member &sub : member.value.members())
                lay(profile, {name, member.key, sub.key, sub.value.toString(), sub.value.source()});
        } else {
            lay(profile, {name, member.key, {}, member.value.toString(), member.value.source()});
        }
    }
}

QString absolute(const QString &path, const QString &folder, const QString &homeDirectory)
{
    QString expanded = path;
    if (!homeDirectory.isEmpty() && (path == u'~' || path.startsWith("~/"_L1)))
        expanded.replace(0, 1, homeDirectory);
    return QDir::cleanPath(QDir(folder).absoluteFilePath(expanded));
}

// The farthest ancestor first.
Profile mergedProfile(const Config &config, const PolicyPlaces &places, const QString &name)
{
    QStringList chain{name};
    while (!chain.constLast().startsWith(u':') && chain.size() < longestChain) {
        const QString parent =
            config.root.member(u"permissions").member(chain.constLast()).member(u"extends").toString();
        if (parent.isEmpty() || chain.contains(parent))
            break;
        chain.append(parent);
    }
    Profile profile;
    std::ranges::reverse(chain); // the profile that others extend first
    for (const QString &part : std::as_const(chain)) {
        profile.isWorkspace |= part == ":workspace"_L1;
        profile.readsRoot |= part == ":workspace"_L1 || part == ":read-only"_L1;
        const ConfigValue table = config.root.member(u"permissions").member(part);
        layFilesystem(profile, part, table.member(u"filesystem"));
        profile.hasNetwork = table.member(u"network").member(u"enabled").toBool(profile.hasNetwork);
        for (const ConfigValue::Member &root : table.member(u"workspace_roots").members()) {
            const QString path = absolute(root.key, places.workingDirectory, places.homeDirectory);
            profile.workspaceRoots.removeAll(path);
            if (root.value.toBool())
                profile.workspaceRoots.append(path);
        }
    }
    return profile;
}

struct DenyRules {
    QStringList places = {};
    QStringList patterns = {};

    bool covers(const QString &path) const
    {
        return std::ranges::any_of(places,
                                   [&](const QString &place) { return path == place || path.startsWith(place + u'/'); })
               || std::ranges::any_of(patterns, [&](const QString &pattern) { return globMatches(pattern, path); });
    }
};

// The places an entry speaks of: several for the roots of the workspace, none for a word that names no folder.
QStringList placesOf(const Entry &entry, const Profile &profile, const PolicyPlaces &places)
{
    QStringList bases;
    if (isWorkspaceWord(entry.key))
        bases = QStringList{places.workingDirectory} + profile.workspaceRoots;
    else if (entry.key == ":slash_tmp"_L1)
        bases = {u"/tmp"_s};
    else if (entry.key == ":tmpdir"_L1 && !places.temporaryDirectory.isEmpty())
        bases = {places.temporaryDirectory};
    else if (!entry.key.startsWith(u':'))
        bases = {absolute(entry.key, places.workingDirectory, places.homeDirectory)};
    if (!entry.subpath.isEmpty() && entry.subpath != u'.') {
        for (QString &base : bases)
            base = QDir::cleanPath(base + u'/' + entry.subpath);
    }
    return bases;
}

// Literal paths only: of the workspace the added roots, while its own folder stays a word.
QList<PolicyPath> grantedPaths(const Entry &entry, const Profile &profile, const PolicyPlaces &places)
{
    QList<PolicyPath> granted;
    const bool isWorkspace = isWorkspaceWord(entry.key);
    if (entry.key.startsWith(u':') && !isWorkspace)
        return granted;
    static const QHash<ConfigLayerKind, QString> layerNames{{ConfigLayerKind::System, u"system"_s},
                                                            {ConfigLayerKind::User, u"user"_s},
                                                            {ConfigLayerKind::Profile, u"user"_s},
                                                            {ConfigLayerKind::Project, u"project"_s}};
    const QString layer = layerNames.value(entry.source.layer);
    const QString where = layer.isEmpty() ? u"session-flags"_s : u"%1 (%2)"_s.arg(layer, entry.source.file);
    const QStringList paths = placesOf(entry, profile, places).mid(isWorkspace ? 1 : 0);
    for (const QString &path : paths) {
        PolicyPath place{.path = path, .canRead = entry.access == "read"_L1, .canWrite = entry.access == "write"_L1};
        if (!isWorkspace)
            place.sources = {u"permissions.%1.filesystem.%2 in %3"_s.arg(entry.profile, entry.name(), where)};
        granted.append(place);
    }
    return granted;
}

} // namespace

bool globMatches(const QString &pattern, const QString &path)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = QStringView(pattern).sliced(i);
        const qsizetype classEnd = rest.indexOf(u']');
        if (rest.startsWith(u"**/")) {
            expression += "(?:.*/)?"_L1;
            i += 2;
        } else if (rest.startsWith(u"**")) {
            expression += ".*"_L1;
            i += 1;
        } else if (rest.startsWith(u'*')) {
            expression += "[^/]*"_L1;
        } else if (rest.startsWith(u'?')) {
            expression += "[^/]"_L1;
        } else if (rest.startsWith(u'[') && classEnd > 1) {
            QString members = rest.sliced(1, classEnd - 1).toString();
            if (members.startsWith(u'!'))
                members[0] = u'^';
            expression += u'[' + members.replace(u'\\', u"\\\\"_s) + u']';
            i += classEnd;
        } else {
            expression += QRegularExpression::escape(rest.first(1).toString());
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(path).hasMatch();
}

void applyPermissionProfile(SandboxPolicy &policy, const Config &config, const PolicyPlaces &places)
{
    const QString name = config.root.member(u"default_permissions").toString();
    if (name == ":danger-full-access"_L1) {
        policy.isRestricted = false;
        policy.hasNetwork = true;
        return;
    }
    const Profile profile = mergedProfile(config, places, name);
    policy.profile = name;
    policy.hasNetwork = profile.hasNetwork;
    policy.globDepth = profile.globDepth;
    policy.readsEverything = profile.readsRoot;
    DenyRules denied;
    QList<PolicyPath> granted;
    for (const Entry &entry : profile.entries) {
        const QStringList named = placesOf(entry, profile, places);
        if (entry.isDenied()) {
            const int rules = static_cast<int>(std::max<qsizetype>(named.size(), 1));
            policy.deniedRules += rules;
            policy.deniedGlobs += isGlob(entry.key + entry.subpath) ? rules : 0;
            (isGlob(entry.key + entry.subpath) ? denied.patterns : denied.places) += named;
        } else if (entry.key == ":root"_L1) {
            policy.readsEverything = true;
        } else {
            granted += grantedPaths(entry, profile, places);
        }
    }
    if (profile.isWorkspace) {
        for (const QString &root : profile.workspaceRoots)
            granted.append({.path = root, .canWrite = true});
    }
    for (const PolicyPath &path : std::as_const(granted)) {
        if (!denied.covers(path.path))
            addPath(policy, path);
    }
    policy.readsEverything = policy.readsEverything && policy.deniedRules == 0;
}

} // namespace doctor::codex
