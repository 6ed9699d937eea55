// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configlayers.h"

#include "codex/oserror.h"
#include "codex/sessionflags.h"
#include "codex/toml.h"
#include "core/shellword.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

// Codex lets no project redirect its requests or start programs, and looks for these in this order.
const QList<QStringList> &keysRefusedInProjects()
{
    static const QList<QStringList> keys{
        {u"openai_base_url"_s},
        {u"chatgpt_base_url"_s},
        {u"apps_mcp_product_sku"_s},
        {u"responses_api_metadata"_s},
        {u"model_provider"_s},
        {u"model_providers"_s},
        {u"notify"_s},
        {u"profile"_s},
        {u"profiles"_s},
        {u"experimental_realtime_webrtc_call_base_url"_s},
        {u"experimental_realtime_ws_base_url"_s},
        {u"otel"_s},
        {u"features"_s, u"respect_system_proxy"_s},
        {u"features"_s, u"system_proxy_fallback"_s},
        {u"features"_s, u"credential_masking"_s},
        {u"features"_s, u"network_proxy"_s, u"credential_broker"_s},
    };
    return keys;
}

ConfigValue without(const ConfigValue &table, const QStringList &path)
{
    QList<ConfigValue::Member> members = table.members();
    const auto found = std::ranges::find(members, path.constFirst(), &ConfigValue::Member::key);
    if (found == members.end())
        return table;
    if (path.size() == 1)
        members.erase(found);
    else
        found->value = without(found->value, path.mid(1));
    return ConfigValue::fromTable(std::move(members), table.source());
}

ConfigSource placeOf(const ConfigValue &table, const QStringList &path)
{
    const ConfigValue inner = path.size() == 1 ? table : table.member(path.constFirst());
    for (const ConfigValue::Member &member : inner.members()) {
        if (member.key == path.at(qMin<qsizetype>(1, path.size() - 1)))
            return path.size() > 2 ? placeOf(inner, path.mid(1)) : member.keySource;
    }
    return table.source();
}

ConfigFault refused(const ConfigSource &source, const QString &key)
{
    return {.kind = ConfigFault::Kind::RefusedInProject,
            .effect = FaultEffect::Ignored,
            .source = source,
            .key = key,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 in %2 has no effect: Codex does not take it from a project"),
                      {key, source.brief()}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "%1 in the user's config.toml only"), {key}},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Move %1 from %2 to the config.toml of your Codex home."),
                       {key, source.file}}};
}

void refuseProjectKeys(ConfigLayer &layer, QList<ConfigFault> &faults)
{
    for (const QStringList &path : keysRefusedInProjects()) {
        ConfigValue value = layer.root;
        for (const QString &key : path)
            value = value.member(key);
        if (!value.exists())
            continue;
        const QString key = path.join(u'.');
        layer.refusedKeys.append(key);
        faults.append(refused(placeOf(layer.root, path), key));
        layer.root = without(layer.root, path);
    }
}

ConfigFault unreadable(const ConfigText &text)
{
    const ConfigSource source{.layer = text.kind, .file = text.file};
    ConfigFault fault{
        .kind = ConfigFault::Kind::Unreadable,
        .source = source,
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1 cannot be read: %2"), {text.file, osErrorText(text.errorNumber)}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a readable text file")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Make the file readable: chmod u+r %1"), {shellWord(text.file)}},
        .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 cannot be read"), {source.brief()}},
        .failure = u"permission denied"_s};
    if (text.isOfOther)
        fault.remedy = {QT_TRANSLATE_NOOP("Checks", "It belongs to another user, as `sudo codex` leaves it. Take it "
                                                    "back: `sudo chown \"$(id -un)\": %1`."),
                        {shellWord(text.file)}};
    if (text.errorNumber == EISDIR || text.errorNumber == EINVAL) {
        const bool isDirectory = text.errorNumber == EISDIR;
        fault.cause = isDirectory ? Message{QT_TRANSLATE_NOOP("Checks", "%1 is a directory, not a file"), {text.file}}
                                  : Message{QT_TRANSLATE_NOOP("Checks", "%1 is a pipe, socket or device, not a file"),
                                            {text.file}};
        fault.remedy = {QT_TRANSLATE_NOOP("Checks", "Move it away: mv %1 %1.moved"), {shellWord(text.file)}};
        fault.headline =
            isDirectory
                ? Message{QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 is a directory"), {source.brief()}}
                : Message{QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 is not a regular file"),
                          {source.brief()}};
        fault.failure = isDirectory ? u"invalid input parameter"_s : u"configuration load failed"_s;
    }
    return fault;
}

ConfigFault deadLink(const ConfigText &text)
{
    const ConfigSource source{.layer = text.kind, .file = text.file};
    return {.kind = ConfigFault::Kind::DeadLink,
            .effect = FaultEffect::Silent,
            .source = source,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 is a link to a file that does not exist: Codex takes its "
                                                  "defaults instead of your settings"),
                      {text.file}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a file, or a link to one")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Put the file back that the link names (`readlink %1`), or remove "
                                                   "the link: `rm %1`."),
                       {shellWord(text.file)}}};
}

ConfigFault tooLarge(const ConfigText &text)
{
    const ConfigSource source{.layer = text.kind, .file = text.file};
    return {.kind = ConfigFault::Kind::TooLarge,
            .source = source,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 is far too large for a configuration file; it was not read"),
                      {text.file}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "at most a few megabytes")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Move it away and write a new one: mv %1 %1.moved"),
                       {shellWord(text.file)}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "%1 is far too large"), {source.brief()}},
            .failure = u"invalid data"_s};
}

} // namespace

void ConfigLayers::add(const ConfigText &text)
{
    ConfigLayer layer{.kind = text.kind, .file = text.file, .exists = text.exists};
    const ConfigSource source{.layer = text.kind, .file = text.file};
    layer.root = ConfigValue::fromTable({}, source);
    if (text.exists && (text.errorNumber != 0 || text.isTooLarge)) {
        layer.isBroken = true;
        layer.errorText = text.errorNumber != 0 ? osErrorText(text.errorNumber) : QString();
        m_faults.append(text.errorNumber != 0 ? unreadable(text) : tooLarge(text));
    } else if (text.isDeadLink) {
        m_faults.append(deadLink(text));
    } else if (text.exists) {
        const ParsedToml parsed = parseToml(text.bytes, source);
        layer.root = parsed.root;
        layer.text = QString::fromUtf8(text.bytes);
        layer.isBroken = !parsed.faults.isEmpty();
        layer.brokenSecrets = parsed.secrets;
        m_faults += parsed.faults;
    }
    m_layers.append(layer);
}

void ConfigLayers::addSessionFlags(const QStringList &overrides, const QStringList &enabled,
                                   const QStringList &disabled)
{
    const SessionFlags flags{overrides, enabled, disabled};
    if (flags.isEmpty())
        return;
    const ParsedToml parsed = parseSessionFlags(flags);
    m_layers.append({.kind = ConfigLayerKind::SessionFlags,
                     .file = u"-c"_s,
                     .isBroken = !parsed.faults.isEmpty(),
                     .root = parsed.root});
    m_faults += parsed.faults;
}

void ConfigLayers::addProject(const ConfigText &text, bool isTrusted)
{
    const qsizetype hadFaults = m_faults.size();
    add(text);
    ConfigLayer &layer = m_layers.last();
    layer.enabled = isTrusted;
    if (!isTrusted) {
        // What Codex does not use cannot stop it.
        m_faults.resize(hadFaults);
        layer.disabledReason = {QT_TRANSLATE_NOOP("Checks", "the project is not trusted")};
        return;
    }
    // Codex reports a broken file of a project as bad data, without the place.
    for (qsizetype i = hadFaults; i < m_faults.size(); ++i)
        m_faults[i].failure = u"invalid data"_s;
    refuseProjectKeys(layer, m_faults);
}

ConfigValue ConfigLayers::merged() const
{
    QList<ConfigLayer> ordered = m_layers;
    std::ranges::stable_sort(ordered, {}, &ConfigLayer::kind);
    ConfigValue root = ConfigValue::fromTable({}, {});
    for (const ConfigLayer &layer : std::as_const(ordered)) {
        if (layer.enabled)
            root = root.mergedWith(layer.root);
    }
    return root;
}

void ConfigLayers::fillIn(Config &config) const
{
    config.layers = m_layers;
    std::ranges::stable_sort(config.layers, {}, &ConfigLayer::kind);
    config.faults = m_faults;
    std::ranges::stable_sort(config.faults, {}, [](const ConfigFault &fault) { return fault.source.layer; });
    config.root = merged();
}

void addLint(Config &config, const LintFacts &facts)
{
    config.faults += lintConfig(config, facts);
    for (ConfigFault &fault : config.faults) {
        if (!fault.excerpt.isEmpty() || fault.source.line <= 0)
            continue;
        const auto layer = std::ranges::find(config.layers, fault.source.file, &ConfigLayer::file);
        if (layer == config.layers.end())
            continue;
        const QString line = layer->text.section(u'\n', fault.source.line - 1, fault.source.line - 1).remove(u'\r');
        fault.excerpt = tomlExcerpt(harmlessLine(line, fault.key), fault.source.line, fault.source.column);
    }
    std::ranges::stable_sort(config.faults, {}, [](const ConfigFault &fault) {
        return std::tuple(fault.source.layer, fault.source.file, fault.source.line, fault.source.column);
    });
}

QStringList projectRootMarkers(const ConfigValue &root)
{
    const ConfigValue markers = root.member(u"project_root_markers");
    return markers.exists() ? markers.toStringList() : QStringList{u".git"_s};
}

bool isTrusted(const ConfigValue &root, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString level = root.member(u"projects").member(folder).member(u"trust_level").toString();
        if (!level.isEmpty())
            return level == "trusted"_L1;
    }
    return false;
}

} // namespace doctor::codex
