// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/sessionflags.h"

#include "codex/featureflags.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

const ConfigSource &commandLine()
{
    static const ConfigSource source{.layer = ConfigLayerKind::SessionFlags, .file = u"-c"_s};
    return source;
}

// What stands where a value is set is replaced, also a table by a table: within the layer nothing is merged.
ConfigValue withValueAt(const ConfigValue &table, const QStringList &path, const ConfigValue &value)
{
    const QString &key = path.constFirst();
    const ConfigValue inner = path.size() == 1 ? value : withValueAt(table.member(key), path.mid(1), value);
    QList<ConfigValue::Member> members = table.members();
    const auto same = std::ranges::find(members, key, &ConfigValue::Member::key);
    if (same == members.end())
        members.append({key, inner, commandLine()});
    else
        same->value = inner;
    return ConfigValue::fromTable(std::move(members), commandLine());
}

// TOML, or else the text as it is, without the quotes of a shell that did not take them away.
ConfigValue valueOf(const QString &text)
{
    const ParsedToml parsed = parseToml("value = " + text.toUtf8(), commandLine());
    const ConfigValue value = parsed.root.member(u"value");
    if (parsed.faults.isEmpty() && parsed.root.members().size() == 1)
        return placedAt(value, commandLine());
    qsizetype begin = 0;
    qsizetype end = text.size();
    const auto isQuote = [&](qsizetype i) { return text[i] == u'"' || text[i] == u'\''; };
    while (begin < end && isQuote(begin))
        ++begin;
    while (end > begin && isQuote(end - 1))
        --end;
    return ConfigValue::fromString(text.mid(begin, end - begin), commandLine());
}

ConfigFault malformed(const QString &argument)
{
    const QString key = argument.section(u'=', 0, 0).trimmed();
    return {.kind = ConfigFault::Kind::InvalidOverride,
            .source = commandLine(),
            .key = key,
            .cause = key.isEmpty() ? Message{QT_TRANSLATE_NOOP("Checks", "A -c option has no key before its =")}
                                   : Message{QT_TRANSLATE_NOOP("Checks", "The option -c %1 has no ="), {key}},
            .expected = {QT_TRANSLATE_NOOP("Checks", "-c key=value")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Write the option as -c key=value, such as -c model=\"gpt-5\".")},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: an option -c is not of the form key=value")},
            .stage = LoadStage::Overrides,
            .failure = u"configuration load failed"_s};
}

ConfigFault unknownFlag(const QString &option, const QString &name)
{
    const QString nearest = nearestFeatureFlag(name);
    return {.kind = ConfigFault::Kind::InvalidOverride,
            .source = commandLine(),
            .key = "features."_L1 + name,
            .suggestion = nearest,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 names the feature flag %2, which Codex does not know"),
                      {option, name}},
            .remedy = nearest.isEmpty() ? Message{QT_TRANSLATE_NOOP(
                          "Checks", "Leave the option out; `codex features list` shows the flags.")}
                                        : Message{QT_TRANSLATE_NOOP("Checks", "Write %1 %2."), {option, nearest}},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: it has no feature flag %1"), {name}},
            .stage = LoadStage::Overrides,
            .failure = u"configuration load failed"_s};
}

} // namespace

ParsedToml parseSessionFlags(const SessionFlags &flags)
{
    ParsedToml parsed{.root = ConfigValue::fromTable({}, commandLine())};
    for (const QString &argument : flags.overrides) {
        const qsizetype equals = argument.indexOf(u'=');
        QString key = argument.left(equals).trimmed();
        if (equals < 0 || key.isEmpty()) {
            parsed.faults.append(malformed(argument));
            continue;
        }
        if (key == "use_legacy_landlock"_L1)
            key.prepend("features."_L1);
        parsed.root = withValueAt(parsed.root, key.split(u'.'), valueOf(argument.mid(equals + 1).trimmed()));
    }
    const auto toggle = [&](const QStringList &names, const QString &option, bool isOn) {
        for (const QString &name : names) {
            if (!isFeatureName(name))
                parsed.faults.append(unknownFlag(option, name));
            parsed.root =
                withValueAt(parsed.root, {u"features"_s, name}, ConfigValue::fromBoolean(isOn, commandLine()));
        }
    };
    toggle(flags.enabled, u"--enable"_s, true);
    toggle(flags.disabled, u"--disable"_s, false);
    return parsed;
}

} // namespace doctor::codex
