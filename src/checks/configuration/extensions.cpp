// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/extensions.h"

#include "codex/oserror.h"
#include "core/phrase.h"
#include "core/shellword.h"
#include "core/valuewords.h"
#include "probes/facts.h"

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using probes::ExtensionFile;

constexpr qint64 defaultLimit = 32768;

QFuture<ExtensionsEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config) {
            const codex::ConfigValue limit = config.root.member(u"project_doc_max_bytes");
            return ExtensionsEvidence{probes::findExtensionFiles(surroundings, config),
                                      limit.toInteger().value_or(defaultLimit),
                                      limit.toInteger() ? limit.source().brief() : QString()};
        },
        probes::config);
}

// "rules/default.rules": as much of a path as tells the file among those of its folder.
QString brief(const QString &path)
{
    return path.section(u'/', -2);
}

Message rulesCause(const QString &name, const codex::RulesFault &fault)
{
    using Kind = codex::RulesFault::Kind;
    switch (fault.kind) {
    case Kind::NotUtf8:
        return {QT_TRANSLATE_NOOP("Checks", "%1 is not UTF-8 text"), {name}};
    case Kind::InvalidCharacter:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has the character %2 where none may stand"), {name, fault.what}};
    case Kind::Tab:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has a tab, which this language does not allow"), {name}};
    case Kind::OpenText:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has a string without its closing %2"), {name, fault.what}};
    case Kind::OpenBracket:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has a bracket %2 that is not closed"), {name, fault.what}};
    case Kind::WrongBracket:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has a bracket %2 that closes nothing"), {name, fault.what}};
    case Kind::UnknownFunction:
        return {QT_TRANSLATE_NOOP("Checks", "%1 calls %2, which does not exist"), {name, fault.what}};
    case Kind::UnknownArgument:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has a rule with the unknown argument %2"), {name, fault.what}};
    case Kind::NoPattern:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has a rule without a pattern"), {name}};
    case Kind::EmptyPattern:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has a rule with an empty pattern"), {name}};
    case Kind::PatternIsNoList:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has a rule whose pattern is a string, not a list of words"), {name}};
    case Kind::UnknownDecision:
        return {QT_TRANSLATE_NOOP("Checks", "%1 has a rule with the unknown decision \"%2\""), {name, fault.what}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "%1 loads another file, which rules cannot"), {name}};
    }
}

Message rulesRemedy(const codex::RulesFault &fault, const QString &path)
{
    using Kind = codex::RulesFault::Kind;
    const QString line = QString::number(fault.line);
    switch (fault.kind) {
    case Kind::NotUtf8:
        return {QT_TRANSLATE_NOOP("Checks", "Save %1 as UTF-8."), {path}};
    case Kind::UnknownFunction:
        return {QT_TRANSLATE_NOOP("Checks", "Rules are written prefix_rule(pattern = [\"git\", \"status\"], decision = "
                                            "\"allow\"): correct line %2 of %1."),
                {path, line}};
    case Kind::UnknownArgument:
        return {QT_TRANSLATE_NOOP("Checks", "Remove or rename it in line %2 of %1: a rule has pattern, decision, "
                                            "justification, match and not_match."),
                {path, line}};
    case Kind::NoPattern:
    case Kind::EmptyPattern:
    case Kind::PatternIsNoList:
        return {QT_TRANSLATE_NOOP("Checks", "Write the words of the command as a list in line %2 of %1: pattern = "
                                            "[\"git\", \"status\"]."),
                {path, line}};
    case Kind::UnknownDecision:
        return {QT_TRANSLATE_NOOP("Checks", "Write allow, prompt or forbidden in line %2 of %1."), {path, line}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Correct line %2 of %1."), {path, line}};
    }
}

Issue rulesIssue(const ExtensionFile &file)
{
    const QString name = brief(file.path);
    const QString place = file.rules.line > 0 ? u"%1:%2"_s.arg(name, QString::number(file.rules.line)) : name;
    return {.severity = Severity::Fail,
            .cause = rulesCause(name, file.rules),
            .measured = verbatim(place),
            .expected = {QT_TRANSLATE_NOOP("Checks", "rules that Codex can read")},
            .remedy = rulesRemedy(file.rules, file.path),
            .source = place,
            .root = {Cause::ConfigFile, file.path},
            .headline = {QT_TRANSLATE_NOOP("Checks", "Codex cannot read its command rules: %1 is wrong (`codex exec` "
                                                     "ends with “Error loading rules”)"),
                         {place}}};
}

Message readingRemedy(const ExtensionFile &file)
{
    const QString place = shellWord(file.path);
    switch (file.errorNumber) {
    case EACCES:
    case EPERM:
        if (file.isOfOtherUser)
            return {QT_TRANSLATE_NOOP("Checks", "Give it back to your user (`sudo chown -R $(id -u) %1`), or move it "
                                                "away if it does not belong there."),
                    {place}};
        return {QT_TRANSLATE_NOOP("Checks", "Allow yourself to read and write it again: `chmod u+rwx %1`."), {place}};
    case ENOTDIR:
    case ELOOP:
        return {QT_TRANSLATE_NOOP("Checks", "Move it away: mv %1 %1.moved"), {place}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Look at the disk that it lies on: `findmnt -T %1`, and `sudo dmesg` for "
                                            "errors of it."),
                {place}};
    }
}

Issue unreadable(const ExtensionFile &file)
{
    const bool isFatal = file.kind == ExtensionFile::Kind::Rules;
    const QString text = codex::osErrorText(file.errorNumber);
    return {.severity = isFatal ? Severity::Fail : Severity::Warning,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 cannot be read: %2"), {brief(file.path), valuePhrase(text)}},
            .measured = inOurWords(text),
            .remedy = readingRemedy(file),
            .source = brief(file.path),
            .root = {isFatal ? Cause::ConfigFile : Cause::ConfigValue, file.path}};
}

Message skillCause(const QString &name, const codex::SkillFault &fault)
{
    using Kind = codex::SkillFault::Kind;
    switch (fault.kind) {
    case Kind::NotUtf8:
        return {QT_TRANSLATE_NOOP("Checks", "Codex does not load the skill %1: it is not UTF-8 text"), {name}};
    case Kind::ByteOrderMark:
        return {QT_TRANSLATE_NOOP("Checks", "Codex does not load the skill %1: an invisible byte order mark stands "
                                            "before its first line"),
                {name}};
    case Kind::Tab:
        return {QT_TRANSLATE_NOOP("Checks", "Codex does not load the skill %1: a tab indents a line of its front "
                                            "matter"),
                {name}};
    case Kind::NoDescription:
        return {QT_TRANSLATE_NOOP("Checks", "Codex does not load the skill %1: its front matter has no description"),
                {name}};
    case Kind::LongName:
        return {QT_TRANSLATE_NOOP("Checks", "Codex does not load the skill %1: its name is longer than %2 characters"),
                {name, QString::number(codex::longestSkillName)}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Codex does not load the skill %1: it does not begin with front matter "
                                            "between two lines ---"),
                {name}};
    }
}

Message skillRemedy(const codex::SkillFault &fault, const QString &path)
{
    using Kind = codex::SkillFault::Kind;
    switch (fault.kind) {
    case Kind::NotUtf8:
        return {QT_TRANSLATE_NOOP("Checks", "Save %1 as UTF-8."), {path}};
    case Kind::ByteOrderMark:
        return {QT_TRANSLATE_NOOP("Checks", "Remove it: `sed -i '1s/^\\xEF\\xBB\\xBF//' %1`"), {shellWord(path)}};
    case Kind::Tab:
        return {QT_TRANSLATE_NOOP("Checks", "Indent line %2 of %1 with spaces."), {path, QString::number(fault.line)}};
    case Kind::LongName:
        return {QT_TRANSLATE_NOOP("Checks", "Shorten it in line %2 of %1."), {path, QString::number(fault.line)}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Let %1 begin with the lines `---`, `name: …`, `description: …`, `---`."),
                {path}};
    }
}

Issue skillIssue(const ExtensionFile &file)
{
    return {.cause = skillCause(brief(file.path), file.skill),
            .expected = {QT_TRANSLATE_NOOP("Checks", "front matter with a description")},
            .remedy = skillRemedy(file.skill, file.path),
            .source = u"%1:%2"_s.arg(brief(file.path), QString::number(qMax(1, file.skill.line))),
            .root = {Cause::ConfigValue, file.path}};
}

Message hooksCause(const QString &name, const codex::HooksFault &fault)
{
    using Kind = codex::HooksFault::Kind;
    switch (fault.kind) {
    case Kind::UnknownMember:
        return {QT_TRANSLATE_NOOP("Checks", "Codex runs no hook of %1: it does not know the member %2"),
                {name, fault.what}};
    case Kind::UnknownType:
        return {QT_TRANSLATE_NOOP("Checks", "Codex runs no hook of %1: there is no hook of type \"%2\""),
                {name, fault.what}};
    case Kind::NoCommand:
        return {QT_TRANSLATE_NOOP("Checks", "Codex runs no hook of %1: a hook for %2 has no command"),
                {name, fault.what}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Codex runs no hook of %1: it is not valid JSON: %2 at %3"),
                {name, valuePhrase(fault.json.text), phrase(fault.json.place())}};
    }
}

Message hooksRemedy(const codex::HooksFault &fault, const QString &path)
{
    using Kind = codex::HooksFault::Kind;
    switch (fault.kind) {
    case Kind::UnknownMember:
        return {QT_TRANSLATE_NOOP("Checks", "Put everything into \"hooks\" in %1; beside it stands a \"description\" "
                                            "only."),
                {path}};
    case Kind::UnknownType:
        return {QT_TRANSLATE_NOOP("Checks", "Write command, prompt, agent or mcp_tool in %1."), {path}};
    case Kind::NoCommand:
        return {QT_TRANSLATE_NOOP("Checks", "Add its \"command\" in %1."), {path}};
    default:
        return {QT_TRANSLATE_NOOP("Checks", "Correct line %2 of %1."), {path, QString::number(fault.json.line)}};
    }
}

Issue hooksIssue(const ExtensionFile &file)
{
    const QString line = file.hooks.json.line > 0 ? u":%1"_s.arg(file.hooks.json.line) : QString();
    return {.cause = hooksCause(brief(file.path), file.hooks),
            .expected = {QT_TRANSLATE_NOOP("Checks", "hooks that Codex can read")},
            .remedy = hooksRemedy(file.hooks, file.path),
            .source = brief(file.path) + line,
            .root = {Cause::ConfigValue, file.path}};
}

Issue issueOf(const ExtensionFile &file)
{
    if (file.errorNumber)
        return unreadable(file);
    if (file.rules.exists())
        return rulesIssue(file);
    return file.hooks.exists() ? hooksIssue(file) : skillIssue(file);
}

// Codex reads the files one after another until the budget is spent, and says so in passing (tried with 0.169.0).
void judgeInstructions(const ExtensionsEvidence &evidence, Outcome &outcome)
{
    qint64 total = 0;
    for (const probes::InstructionFile &file : evidence.found.instructions) {
        outcome.details.append({u"instructions"_s, u"%1 (%2 bytes)"_s.arg(file.path).arg(file.size), false, true});
        const qint64 left = qMax<qint64>(0, evidence.instructionLimit - total);
        total += file.size;
        if (file.size <= left || evidence.instructionLimit == 0)
            continue;
        outcome.issues.append(
            {.cause = {QT_TRANSLATE_NOOP("Checks", "Codex reads only the first %2 of the %3 bytes of %1"),
                       {file.path, QString::number(left), QString::number(file.size)}},
             .expected = {QT_TRANSLATE_NOOP("Checks", "at most %1 bytes of instructions in a project"),
                          {QString::number(evidence.instructionLimit)}},
             .remedy = {QT_TRANSLATE_NOOP("Checks", "Shorten it, or raise the limit in config.toml: "
                                                    "`project_doc_max_bytes = %1`."),
                        {QString::number(total)}},
             .source = evidence.limitSource,
             .root = {Cause::ConfigValue, file.path}});
    }
}

QList<Detail> describe(const probes::ExtensionFiles &found)
{
    QList<Detail> details;
    int skills = 0;
    for (const ExtensionFile &file : found.files) {
        if (file.kind == ExtensionFile::Kind::Skill)
            ++skills;
        else
            details.append({file.kind == ExtensionFile::Kind::Rules ? u"rules"_s : u"hooks"_s, file.path, false, true});
    }
    details.append({u"skills"_s, QString::number(skills), false, true});
    if (found.isCut)
        details.append({{}, u"there are more files than were looked at"_s, false, true});
    return details;
}

} // namespace

Outcome judgeExtensions(const ExtensionsEvidence &evidence)
{
    Outcome outcome{.details = describe(evidence.found)};
    for (const ExtensionFile &file : evidence.found.files) {
        if (file.hasFault())
            outcome.issues.append(issueOf(file));
    }
    judgeInstructions(evidence, outcome);
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = summaryOfIssues(
            outcome.issues, QT_TRANSLATE_N_NOOP("Checks", "%n files that Codex does not take, or not whole"));
    else if (evidence.found.files.isEmpty() && evidence.found.instructions.isEmpty())
        outcome.summary = {QT_TRANSLATE_NOOP("Checks", "There are no rules, hooks, skills or project instructions")};
    else
        outcome.summary = {
            QT_TRANSLATE_NOOP("Checks", "Nothing wrong was seen in the rules, hooks, skills and project instructions")};
    return outcome;
}

Check extensions()
{
    return makeCheck({.id = u"config.extensions"_s,
                      .section = u"extensions"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Rules, hooks and skills"),
                      .ours = true},
                     gather, judgeExtensions);
}

} // namespace doctor::checks
