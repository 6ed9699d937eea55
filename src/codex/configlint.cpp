// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configlint.h"

#include "codex/configrules.h"
#include "codex/configtypes.h"
#include "codex/featureflags.h"
#include "codex/nearest.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

constexpr qsizetype mostFaults = 100;

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

// Tables in which Codex takes an unknown key without a word.
bool isSilentTable(const QString &schemaKey)
{
    if (schemaKey == "tui"_L1)
        return true; // but not the tables in it
    static const QStringList tables{u"permissions.<name>"_s,
                                    u"agents.<name>"_s,
                                    u"apps.<name>"_s,
                                    u"plugins.<name>"_s,
                                    u"hooks"_s,
                                    u"tools.web_search"_s,
                                    u"model_providers.<name>.gateway_oauth.credential_export"_s,
                                    u"experimental_thread_store"_s};
    return std::ranges::any_of(tables, [&](const QString &table) {
        return schemaKey == table || schemaKey.startsWith(table + u'.') || schemaKey.startsWith(table + u'[');
    });
}

// Tables in which an unknown key stops Codex.
bool isClosedTable(const QString &schemaKey)
{
    static const QStringList tables{u"approval_policy"_s,
                                    u"otel.exporter"_s,
                                    u"otel.trace_exporter"_s,
                                    u"otel.metrics_exporter"_s,
                                    u"mcp_enterprise_managed_auth"_s,
                                    u"permissions.<name>.network.mitm"_s};
    return schemaKey.startsWith("features."_L1) || std::ranges::any_of(tables, [&](const QString &table) {
               return schemaKey == table || schemaKey.startsWith(table + u'.');
           });
}

class KeyLinter
{
public:
    explicit KeyLinter(QList<ConfigFault> &faults) : m_faults(faults) {}

    void walk(const ConfigValue &table, const SchemaNode &node, const QString &path);

private:
    void judgeMember(const ConfigValue::Member &member, const SchemaNode &table, const QString &path);
    ConfigFault unknown(const ConfigValue::Member &member, const SchemaNode &table, const QString &path) const;
    void findHome(ConfigFault &fault, const ConfigValue::Member &member, const SchemaNode &table) const;
    void judgeState(const ConfigValue::Member &member, const SchemaNode &node, const QString &path);

    const ConfigSchema &m_schema = ConfigSchema::instance();
    QList<ConfigFault> &m_faults;
};

void KeyLinter::walk(const ConfigValue &table, const SchemaNode &node, const QString &path)
{
    for (const ConfigValue::Member &member : table.members()) {
        if (m_faults.size() < mostFaults)
            judgeMember(member, node, path);
    }
}

void KeyLinter::judgeMember(const ConfigValue::Member &member, const SchemaNode &table, const QString &path)
{
    const SchemaNode *node = m_schema.member(table, member.key);
    const bool isEvent = table.key == "hooks"_L1 && node && node->children.isEmpty() && node->type.isEmpty();
    if (!node || node->state == "removed"_L1 || isEvent) {
        m_faults.append(unknown(member, table, path));
        return;
    }
    judgeState(member, *node, path);
    const QString own = joined(path, member.key);
    if (member.value.isTable() && !node->children.isEmpty() && node->key != "profiles.<name>"_L1)
        walk(member.value, *node, own);
    const SchemaNode *element = m_schema.element(*node);
    if (!element && node->type == "array of table"_L1)
        element = node;
    const QList<ConfigValue> elements = member.value.elements();
    for (qsizetype i = 0; element && i < elements.size(); ++i)
        walk(elements.at(i), *element, joined(own, QString::number(i)));
}

// What is accepted and yet old.
void KeyLinter::judgeState(const ConfigValue::Member &member, const SchemaNode &node, const QString &path)
{
    if (node.state != "deprecated"_L1 && node.state != "alias"_L1)
        return;
    const QString key = joined(path, member.key);
    const bool isAnnounced = key == "features.multi_agent"_L1 || key == "features.guardianv2.async_classifier_mode"_L1;
    const QString &better = node.replacement;
    m_faults.append({.kind = ConfigFault::Kind::Deprecated,
                     .effect = isAnnounced ? FaultEffect::Ignored : FaultEffect::Silent,
                     .source = member.keySource,
                     .key = key,
                     .suggestion = better,
                     .cause = {QT_TRANSLATE_NOOP("Checks", "%1 is an old setting"), {key}},
                     .remedy = better.isEmpty()
                                   ? Message{QT_TRANSLATE_NOOP("Checks", "Remove %1."), {key}}
                                   : Message{QT_TRANSLATE_NOOP("Checks", "Use %1 in place of %2."), {better, key}}});
}

ConfigFault KeyLinter::unknown(const ConfigValue::Member &member, const SchemaNode &table, const QString &path) const
{
    const QString key = joined(path, member.key);
    const bool isFlagTable = table.key == "features"_L1 && member.value.type() != ConfigValue::Type::Boolean;
    const bool stops = isClosedTable(table.key) || isFlagTable;
    ConfigFault fault{
        .kind = ConfigFault::Kind::UnknownKey,
        .effect = stops                      ? FaultEffect::Stops
                  : isSilentTable(table.key) ? FaultEffect::Silent
                                             : FaultEffect::Ignored,
        .source = member.keySource,
        .key = key,
        .cause = {QT_TRANSLATE_NOOP("Checks", "Codex does not know the setting %1"), {key}},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a setting of this version of Codex")},
        .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove %1, or correct its name."), {key}},
        .headline =
            stops ? Message{QT_TRANSLATE_NOOP("Checks", "Codex cannot start: it does not know the setting %1"), {key}}
                  : Message{QT_TRANSLATE_NOOP("Checks", "Codex ignores the setting %1"), {key}},
        .stage = LoadStage::Values,
        .failure = u"invalid data"_s};
    findHome(fault, member, table);
    return fault;
}

// What was probably meant: a key that was removed, a slip of the pen, or a key of another table.
void KeyLinter::findHome(ConfigFault &fault, const ConfigValue::Member &member, const SchemaNode &table) const
{
    const SchemaNode *removed = m_schema.member(table, member.key);
    if (removed && removed->state == "removed"_L1) {
        fault.kind = ConfigFault::Kind::RemovedKey;
        fault.suggestion = removed->replacement;
        fault.cause = {QT_TRANSLATE_NOOP("Checks", "The setting %1 was removed from Codex"), {fault.key}};
        fault.remedy = removed->replacement.isEmpty() ? Message{QT_TRANSLATE_NOOP("Checks", "Remove %1."), {fault.key}}
                                                      : Message{QT_TRANSLATE_NOOP("Checks", "Use %1 in place of %2."),
                                                                {removed->replacement, fault.key}};
        return;
    }
    const QString near = nearest(member.key, m_schema.keysOf(table));
    if (!near.isEmpty()) {
        fault.suggestion = fault.key.chopped(member.key.size()) + near;
        fault.remedy = {QT_TRANSLATE_NOOP("Checks", "Did you mean %1? Rename the key."), {fault.suggestion}};
        return;
    }
    const QStringList elsewhere = m_schema.keysNamed(member.key);
    const bool isTopLevel = elsewhere.contains(member.key);
    if (isTopLevel && !table.key.isEmpty()) {
        fault.kind = ConfigFault::Kind::WrongTable;
        fault.suggestion = member.key;
        fault.cause = {QT_TRANSLATE_NOOP("Checks", "%1 stands below the header of a table and so belongs to it, as %2"),
                       {member.key, fault.key}};
        fault.remedy = {QT_TRANSLATE_NOOP("Checks",
                                          "Move the line with %1 to the top of the file, above the first line "
                                          "in brackets."),
                        {member.key}};
    } else if (!elsewhere.isEmpty() && elsewhere.size() <= 4) {
        const QString &home = elsewhere.constFirst();
        fault.kind = ConfigFault::Kind::WrongTable;
        fault.suggestion = home;
        fault.cause = {QT_TRANSLATE_NOOP("Checks", "%1 is a setting of another table: %2"), {fault.key, home}};
        fault.remedy = {QT_TRANSLATE_NOOP("Checks", "Move it below [%1]."), {home.section(u'.', 0, -2)}};
    } else {
        const QString nearTop = table.key.isEmpty() ? QString() : nearest(member.key, m_schema.keysOf(m_schema.root()));
        if (!nearTop.isEmpty()) {
            fault.suggestion = nearTop;
            fault.remedy = {QT_TRANSLATE_NOOP("Checks", "Did you mean %1? It stands at the top of the file, above the "
                                                        "first line in brackets."),
                            {nearTop}};
        }
    }
}

// Values are judged where all layers are merged: what a higher layer replaces is not looked at by Codex either.
class ValueLinter
{
public:
    explicit ValueLinter(QList<ConfigFault> &faults) : m_faults(faults) {}

    void walk(const ConfigValue &table, const SchemaNode &node, const QString &path);

private:
    void judge(const ConfigValue &value, const SchemaNode &node, const QString &key);
    void demandMembers(const ConfigValue &table, const SchemaNode &node, const QString &path);
    void addWrong(const ConfigValue &value, const SchemaNode &node, const QString &key, TypeVerdict verdict);

    const ConfigSchema &m_schema = ConfigSchema::instance();
    QList<ConfigFault> &m_faults;
};

// What is shown of a value that is wrong; a text only where it can be no secret.
QString shown(const ConfigValue &value, const QString &key)
{
    constexpr qsizetype longest = 40;
    switch (value.type()) {
    case ConfigValue::Type::String:
        return isSecretName(key) || value.toString().contains("://"_L1) ? u"…"_s
                                                                        : u'"' + value.toString().left(longest) + u'"';
    case ConfigValue::Type::Integer:
        return QString::number(value.toInteger().value_or(0));
    case ConfigValue::Type::Float:
        return QString::number(value.toDouble().value_or(0));
    case ConfigValue::Type::Boolean:
        return value.toBool() ? u"true"_s : u"false"_s;
    case ConfigValue::Type::Array:
        return u"[…]"_s;
    default:
        return u"{…}"_s;
    }
}

// The number or boolean that somebody put in quotes, or the text that lacks them.
Message remedyForType(const ConfigValue &value, const SchemaNode &node, const QString &key)
{
    const QString text = value.toString();
    bool isNumber = false;
    text.toDouble(&isNumber);
    const QString name = key.section(u'.', -1);
    const bool wantsNumber = node.type == "integer"_L1 || node.type == "number"_L1;
    if ((wantsNumber && isNumber) || (node.type.startsWith("boolean"_L1) && (text == "true"_L1 || text == "false"_L1)))
        return {QT_TRANSLATE_NOOP("Checks", "Leave out the quotes: %1 = %2"), {name, text}};
    if ((node.type == "string"_L1 || node.type == "path"_L1) && !value.isTable() && value.elements().isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "Put the value in quotes: %1 = \"%2\""), {name, shown(value, key)}};
    constexpr qsizetype longestArguments = 200;
    if (name == "args"_L1 && text.contains(u' ') && text.size() <= longestArguments && !text.contains(u'"')
        && !text.contains("://"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "Write a list: %1 = [%2]"),
                {name, u'"' + text.split(u' ', Qt::SkipEmptyParts).join(u"\", \""_s) + u'"'}};
    if (node.type.startsWith("array of "_L1) && value.type() == ConfigValue::Type::String)
        return {QT_TRANSLATE_NOOP("Checks", "Write a list: %1 = [%2]"), {name, shown(value, key)}};
    if (node.type.startsWith("table"_L1))
        return {QT_TRANSLATE_NOOP("Checks", "Write [%1] on a line of its own, with the settings below it."), {key}};
    return {QT_TRANSLATE_NOOP("Checks", "Correct the value of %1, or remove it to get the default."), {key}};
}

void ValueLinter::addWrong(const ConfigValue &value, const SchemaNode &node, const QString &key, TypeVerdict verdict)
{
    const bool isProject = key.startsWith("projects"_L1)
                           || key == "project_root_markers"_L1; // Codex reads these first, and then knows the line
    ConfigFault fault{.kind = verdict == TypeVerdict::UnknownValue ? ConfigFault::Kind::UnknownValue
                                                                   : ConfigFault::Kind::WrongType,
                      .source = value.source(),
                      .key = key,
                      .expected = expectedType(node),
                      .remedy = remedyForType(value, node, key),
                      .stage = isProject ? LoadStage::Files : LoadStage::Values,
                      .failure = isProject ? u"invalid configuration"_s : u"invalid data"_s};
    if (verdict == TypeVerdict::OutOfRange
        && (key.startsWith("agents.max_"_L1) || key == "model_post_turn_compact_threshold_percent"_L1)) {
        fault.stage = LoadStage::Rules; // Codex finds these later
        fault.failure = u"invalid input parameter"_s;
    }
    const QString file = fault.source.fileName();
    const QString line = QString::number(fault.source.line);
    if (verdict == TypeVerdict::WrongType) {
        fault.cause = {QT_TRANSLATE_NOOP("Checks", "%1 has a value of the wrong type: %2 is of type %3"),
                       {key, shown(value, key), value.typeName()}};
    } else {
        fault.cause = {QT_TRANSLATE_NOOP("Checks", "%1 has a value that Codex does not know: %2"),
                       {key, shown(value, key)}};
        fault.suggestion = nearest(value.toString(), node.values);
    }
    if (!fault.suggestion.isEmpty()) {
        fault.remedy = {QT_TRANSLATE_NOOP("Checks", "Did you mean \"%1\"? Write: %2 = \"%1\""),
                        {fault.suggestion, key.section(u'.', -1)}};
    } else if (verdict == TypeVerdict::UnknownValue) {
        fault.remedy = {QT_TRANSLATE_NOOP("Checks", "Set %1 to one of: %2."), {key, node.values.join(u", "_s)}};
    }
    fault.headline =
        line == "0"_L1
            ? Message{QT_TRANSLATE_NOOP("Checks", "Codex cannot start: the command line sets no valid value for %1"),
                      {key}}
            : Message{QT_TRANSLATE_NOOP("Checks", "Codex cannot start: %1 line %2 has no valid value for %3"),
                      {file, line, key}};
    m_faults.append(fault);
}

void ValueLinter::judge(const ConfigValue &value, const SchemaNode &node, const QString &key)
{
    const TypeVerdict verdict = judgeType(value, node);
    // A variant that is a table is no text.
    const bool isBareVariant = node.type == "enum or table"_L1 && node.children.contains(value.toString());
    if (verdict != TypeVerdict::Fits || isBareVariant)
        return addWrong(value, node, key, isBareVariant ? TypeVerdict::WrongType : verdict);
    if (value.isTable() && !node.children.isEmpty() && node.key != "profiles.<name>"_L1)
        walk(value, node, key);
    const SchemaNode *element = m_schema.element(node);
    const QList<ConfigValue> elements = value.elements();
    for (qsizetype i = 0; element && i < elements.size(); ++i) {
        if (elements.at(i).isTable())
            walk(elements.at(i), *element, joined(key, QString::number(i)));
    }
}

// Settings that a table cannot be without. What hooks need depends on their type; providers have rules of their own.
void ValueLinter::demandMembers(const ConfigValue &table, const SchemaNode &node, const QString &path)
{
    if (node.key.startsWith("hooks"_L1) || node.key == "model_providers.<name>"_L1
        || node.key == "experimental_thread_store"_L1 || node.key.startsWith("permissions"_L1))
        return;
    for (const QString &key : m_schema.keysOf(node)) {
        const SchemaNode *child = m_schema.member(node, key);
        if (child->state != "required"_L1 || table.member(key).exists())
            continue;
        m_faults.append({.kind = ConfigFault::Kind::WrongType,
                         .source = table.source(),
                         .key = joined(path, key),
                         .cause = {QT_TRANSLATE_NOOP("Checks", "[%1] has no %2"), {path, key}},
                         .expected = expectedType(*child),
                         .remedy = {QT_TRANSLATE_NOOP("Checks", "Add %1 to [%2]."), {key, path}},
                         .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot start: [%1] has no %2"), {path, key}},
                         .stage = LoadStage::Values,
                         .failure = u"invalid data"_s});
    }
}

void ValueLinter::walk(const ConfigValue &table, const SchemaNode &node, const QString &path)
{
    demandMembers(table, node, path);
    for (const ConfigValue::Member &member : table.members()) {
        if (m_faults.size() >= mostFaults)
            return;
        const SchemaNode *child = m_schema.member(node, member.key);
        if (child && child->state != "removed"_L1 && child->state != "legacy"_L1)
            judge(member.value, *child, joined(path, member.key));
    }
}

QString label(const ConfigLayer &layer)
{
    switch (layer.kind) {
    case ConfigLayerKind::SessionFlags:
        return u"session-flags"_s;
    case ConfigLayerKind::Project:
        return u"project (%1)"_s.arg(layer.file);
    case ConfigLayerKind::System:
        return u"system (%1)"_s.arg(layer.file);
    case ConfigLayerKind::LegacyManaged:
        return u"legacy managed (%1)"_s.arg(layer.file);
    default:
        return u"user (%1)"_s.arg(layer.file);
    }
}

// What Codex adds for a few keys it once knew.
QString hintFor(const QString &key)
{
    static const QHash<QString, QString> hints{
        {u"windows.sandbox_private_desktop"_s,
         u" Remove windows.sandbox_private_desktop; legacy Windows sandboxes always use a private desktop."_s},
        {u"auto_review.experimental_policy_template"_s,
         u" Remove auto_review.experimental_policy_template from config.toml."_s},
        {u"auto_review.experimental_denial_reconsideration_prompt"_s,
         u" Remove auto_review.experimental_denial_reconsideration_prompt from config.toml; Guardian retries replay "
         u"the "
         "original request without a reconsideration prompt."_s},
    };
    return hints.value(key);
}

QString ignoredSettings(const Config &config)
{
    QStringList lines;
    for (const ConfigLayer &layer : config.layers) {
        for (const ConfigFault &fault : config.faults) {
            const bool isUnknown = fault.kind == ConfigFault::Kind::UnknownKey
                                   || fault.kind == ConfigFault::Kind::WrongTable
                                   || fault.kind == ConfigFault::Kind::RemovedKey;
            if (layer.enabled && isUnknown && fault.effect == FaultEffect::Ignored && fault.source.file == layer.file)
                lines.append(u"\n  %1: `%2` is ignored."_s.arg(label(layer), fault.key) + hintFor(fault.key));
        }
    }
    if (lines.isEmpty())
        return {};
    lines.sort();
    constexpr qsizetype mostShown = 3;
    const qsizetype more = lines.size() - mostShown;
    QString text =
        u"Codex is ignoring %1 unrecognized configuration setting%2. Check for typos or deprecated settings."_s.arg(
            QString::number(lines.size()), lines.size() == 1 ? QString() : u"s"_s);
    text += lines.first(qMin(lines.size(), mostShown)).join(QString());
    return more > 0 ? text + u"\n  ... and %1 more ignored settings."_s.arg(more) : text;
}

bool isToldBy(const ConfigFault &rule, const ConfigFault &fault)
{
    using Kind = ConfigFault::Kind;
    const bool isSamePlace = rule.source.file == fault.source.file && rule.source.line == fault.source.line
                             && rule.source.column == fault.source.column && rule.source.line > 0;
    if (fault.kind == Kind::UnknownValue)
        return isSamePlace || rule.key == fault.key;
    // A name with a dot, which stands for a table in a table.
    return fault.kind == Kind::UnknownKey && !rule.suggestion.isEmpty() && fault.key.startsWith(rule.key + u'.');
}

// Denied globs that go to any depth, in the order of their names, where no depth is set for them.
QStringList unboundedGlobs(const ConfigValue &filesystem)
{
    if (filesystem.member(u"glob_scan_max_depth").exists())
        return {};
    const auto isDenied = [](const ConfigValue &value) {
        return value.toString() == "deny"_L1 || value.toString() == "none"_L1;
    };
    QStringList globs;
    for (const ConfigValue::Member &member : filesystem.members()) {
        if (isDenied(member.value) && member.key.contains("**"_L1))
            globs.append(member.key);
        for (const ConfigValue::Member &below : member.value.members()) {
            if (isDenied(below.value) && below.key.contains("**"_L1))
                globs.append(member.key + u'/' + below.key);
        }
    }
    globs.sort();
    QStringList warnings;
    for (const QString &glob : std::as_const(globs)) {
        warnings.append(
            u"Filesystem deny-read glob `%1` uses `**`. Non-macOS sandboxing does not support unbounded `**` natively; "
            "set `glob_scan_max_depth` in this filesystem profile to cap Linux glob expansion and silence this "
            "warning, or enumerate explicit depths such as `*.env`, `*/*.env`, and `*/*/*.env`."_s.arg(glob));
    }
    return warnings;
}

} // namespace

QList<ConfigFault> lintConfig(const Config &config, const LintFacts &facts)
{
    QList<ConfigFault> faults;
    for (const ConfigLayer &layer : config.layers) {
        if (layer.enabled)
            KeyLinter(faults).walk(layer.root, ConfigSchema::instance().root(), {});
    }
    ValueLinter(faults).walk(config.root, ConfigSchema::instance().root(), {});
    const QList<ConfigFault> rules = ruleFaults(config, facts);
    // Where a rule has better words for the same place, or for the table around it, the fault is not named again.
    faults.removeIf([&](const ConfigFault &fault) {
        return std::ranges::any_of(rules, [&](const ConfigFault &rule) { return isToldBy(rule, fault); });
    });
    return faults + rules;
}

QStringList startupWarnings(const Config &config)
{
    QStringList warnings;
    for (const ConfigLayer &layer : config.layers) {
        if (!layer.refusedKeys.isEmpty()) {
            warnings.append(u"Ignored unsupported project-local config keys in %1: %2. If you want these settings to "
                            "apply, manually set them in your user-level config.toml."_s.arg(
                                layer.file, layer.refusedKeys.join(u", "_s)));
        }
    }
    const ConfigValue features = config.root.member(u"features");
    if (features.member(u"multi_agent").exists()) {
        warnings.append(
            u"`[features].multi_agent` is deprecated. It still controls the V1 fallback. `[agents].enabled = "
            "false` disables subagent tools even when the model selects a subagent version, unless "
            "`[features].multi_agent_v2` is enabled."_s);
    }
    if (features.at(u"guardianv2.async_classifier_mode").exists()) {
        warnings.append(
            u"`[features.guardianv2].async_classifier_mode` is deprecated and ignored. Async classification "
            "always uses conversations; remove this setting from config.toml or profile configuration "
            "files."_s);
    }
    const QString profile = config.root.member(u"default_permissions").toString();
    const ConfigValue permissions = config.root.member(u"permissions").member(profile);
    if (permissions.exists() && permissions.member(u"filesystem").members().isEmpty()) {
        warnings.append(
            u"Permissions profile `%1` does not define any recognized filesystem entries for this version of "
            "Codex. Filesystem access will remain restricted. Upgrade Codex if this profile expects "
            "filesystem permissions."_s.arg(profile));
    }
    warnings += unboundedGlobs(permissions.member(u"filesystem"));
    const QString ignored = ignoredSettings(config);
    if (!ignored.isEmpty())
        warnings.append(ignored);
    return warnings;
}

} // namespace doctor::codex
