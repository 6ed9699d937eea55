// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/terminalenv.h"

#include "codex/terminal.h"
#include "core/valuewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

constexpr int leastColumns = 80;
constexpr int leastLines = 24;

QFuture<probes::TerminalEvidence> gather(Environment &environment)
{
    return environment.once(probes::terminal);
}

QString yesOrNo(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

// Codex knows one more reason, a terminal without colours; 0.169.0 finds colours in every terminal on Linux.
QString colourOutput(const probes::TerminalEvidence &evidence)
{
    if (!evidence.wantsColour)
        return u"disabled (--no-color)"_s;
    if (evidence.variables.isSet(u"NO_COLOR"_s))
        return u"disabled (NO_COLOR)"_s;
    if (evidence.variables.value(u"TERM"_s).trimmed() == "dumb"_L1)
        return u"disabled (TERM=dumb)"_s;
    return evidence.isOutputTerminal ? u"enabled"_s : u"disabled (stdout is not a terminal)"_s;
}

void addIdentity(QList<Detail> &details, const codex::TerminalIdentity &identity)
{
    details.append({u"terminal"_s, identity.name});
    if (!identity.program.isEmpty())
        details.append({u"TERM_PROGRAM"_s, identity.program});
    if (!identity.version.isEmpty())
        details.append({u"terminal version"_s, identity.version});
    if (!identity.term.isEmpty())
        details.append({u"TERM"_s, identity.term});
    const QString version = identity.multiplexerVersion.isEmpty() ? QString() : u' ' + identity.multiplexerVersion;
    if (!identity.multiplexer.isEmpty())
        details.append({u"multiplexer"_s, identity.multiplexer + version});
}

void addVariables(QList<Detail> &details, const codex::Variables &variables, const QStringList &names)
{
    for (const QString &name : names) {
        const QString value = variables.value(name).trimmed();
        if (variables.isSet(name))
            details.append({name, value.isEmpty() ? u"present"_s : value});
    }
}

void addTerminfo(QList<Detail> &details, const probes::TerminalEvidence &evidence)
{
    for (const probes::TerminalPath &path : evidence.terminfoPaths) {
        const QString label = path.variable == "TERMINFO"_L1 ? path.variable : path.variable + " entry"_L1;
        details.append({label, u"%1 (%2)"_s.arg(path.path, path.state)});
    }
    if (evidence.variables.isSet(u"TERMINFO_DIRS"_s) && evidence.variables.value(u"TERMINFO_DIRS"_s).isEmpty())
        details.append({u"TERMINFO_DIRS"_s, u"present"_s});
}

QList<Detail> detailsOf(const probes::TerminalEvidence &evidence, const codex::TerminalIdentity &identity)
{
    const codex::Variables &variables = evidence.variables;
    QList<Detail> details;
    addIdentity(details, identity);
    details.append({{u"stdin is terminal"_s, yesOrNo(evidence.isInputTerminal)},
                    {u"stdout is terminal"_s, yesOrNo(evidence.isOutputTerminal)},
                    {u"stderr is terminal"_s, yesOrNo(evidence.isErrorTerminal)},
                    {u"terminal size"_s, evidence.columns < 0 ? u"unavailable (%1)"_s.arg(evidence.sizeErrorText)
                                                              : u"%1x%2"_s.arg(evidence.columns).arg(evidence.lines)}});
    addVariables(details, variables, {u"COLUMNS"_s, u"LINES"_s});
    details.append({u"color output"_s, colourOutput(evidence)});
    addVariables(details, variables,
                 {u"COLORTERM"_s, u"NO_COLOR"_s, u"CLICOLOR"_s, u"CLICOLOR_FORCE"_s, u"FORCE_COLOR"_s, u"COLORFGBG"_s});
    addTerminfo(details, evidence);
    if (const QString locale = codex::effectiveLocale(variables); !locale.isEmpty())
        details.append({u"effective locale"_s, locale});
    for (const QString &name :
         {u"SSH_TTY"_s, u"SSH_CONNECTION"_s, u"SSH_CLIENT"_s, u"MOSH_IP"_s, u"WSL_DISTRO_NAME"_s, u"WSL_INTEROP"_s,
          u"VSCODE_INJECTION"_s, u"VSCODE_IPC_HOOK_CLI"_s, u"WAYLAND_DISPLAY"_s, u"DISPLAY"_s, u"WT_SESSION"_s}) {
        if (variables.isSet(name))
            details.append({name, u"present"_s});
    }
    if (identity.multiplexer == "tmux"_L1)
        details.append({u"tmux options"_s, u"not inspected (PATH helpers are not executed)"_s});
    return details;
}

Issue dumbTerminal(const probes::TerminalEvidence &evidence, const codex::TerminalIdentity &identity)
{
    const QString variable = identity.program.isEmpty() ? u"TERM"_s : u"TERM_PROGRAM"_s;
    Issue issue{
        .severity = Severity::Fail,
        .cause = {QT_TRANSLATE_NOOP("Checks", "%1=dumb: Codex has no colours and cannot move the cursor"), {variable}},
        .measured = verbatim(variable + "=dumb"_L1),
        .expected = {QT_TRANSLATE_NOOP("Checks", "TERM=xterm-256color or another real terminal type")},
        .remedy = {QT_TRANSLATE_NOOP("Checks",
                                     "Run `export TERM=xterm-256color`, or the name of your terminal, and find "
                                     "what sets it to dumb.")},
        .source = evidence.variables.source(variable),
        .fields = {u"TERM"_s},
        .root = {Cause::Terminal, variable}};
    if (variable != "TERM"_L1)
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Run `unset TERM_PROGRAM`, and find what sets it to dumb.")};
    if (!evidence.isInputTerminal && !evidence.isOutputTerminal) {
        issue.severity = Severity::Warning;
        issue.cause.text =
            QT_TRANSLATE_NOOP("Checks", "%1=dumb: no colours and no cursor movement (this run has no terminal)");
    }
    return issue;
}

Issue wrongEncoding(const codex::Variables &variables, const QString &locale)
{
    const QStringList names{u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s};
    const auto decides =
        std::ranges::find_if(names, [&](const QString &name) { return !variables.value(name).trimmed().isEmpty(); });
    const QString &variable = *decides;
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "The locale is not UTF-8 (%1=%2): Codex's symbols and other letters "
                                                  "than ASCII may be garbled"),
                      {variable, locale}},
            .measured = verbatim(variable + u'=' + locale),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a UTF-8 locale, for example en_US.UTF-8")},
            .remedy = variable == "LANG"_L1
                          ? Message{QT_TRANSLATE_NOOP("Checks", "Run `export LANG=C.UTF-8`, or another locale of "
                                                                "`locale -a` that ends in UTF-8.")}
                          : Message{QT_TRANSLATE_NOOP("Checks", "Run `unset %1` and `export LANG=C.UTF-8`, or another "
                                                                "locale of `locale -a` that ends in UTF-8."),
                                    {variable}},
            .source = variables.source(variable),
            .fields = {u"effective locale"_s},
            .root = {Cause::Terminal, variable}};
}

Issue unreadableTerminfo(const probes::TerminalPath &path)
{
    return {.severity = Severity::Fail,
            .cause = {QT_TRANSLATE_NOOP("Checks", "%1 names %2, which cannot be read: what the terminal can do is "
                                                  "unknown"),
                      {path.variable, path.path}},
            .measured = inOurWords(path.state),
            .expected = {QT_TRANSLATE_NOOP("Checks", "a readable terminfo file or directory")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Run `unset %1`, or let it name a readable directory."),
                       {path.variable}},
            .fields = {u"TERMINFO"_s, u"TERMINFO_DIRS entry"_s},
            .root = {Cause::Terminal, path.variable}};
}

struct Dimension {
    QString property = {}; // what it is of: "terminal size", "COLUMNS"
    int size = 0;
    int least = 0;
    bool isWidth = false;
};

Issue tooSmall(const Dimension &dimension)
{
    const bool isVariable = dimension.property != "terminal size"_L1;
    const QString size = QString::number(dimension.size);
    Issue issue{.measured = verbatim(size),
                .fields = {dimension.property},
                .root = {Cause::Terminal, dimension.isWidth ? u"width"_s : u"height"_s}};
    if (isVariable) {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "%1=%2: Codex takes the terminal to be smaller than it needs"),
                       {dimension.property, size}};
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Run `unset %1`, or enlarge the window."), {dimension.property}};
    } else if (dimension.isWidth) {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "The terminal is %1 columns wide: lines may wrap"), {size}};
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Widen the window to at least 80 columns.")};
    } else {
        issue.cause = {QT_TRANSLATE_NOOP("Checks", "The terminal is %1 rows high: content may scroll off"), {size}};
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Enlarge the window to at least 24 rows.")};
    }
    issue.expected = dimension.isWidth ? Message{QT_TRANSLATE_NOOP("Checks", "at least 80 columns")}
                                       : Message{QT_TRANSLATE_NOOP("Checks", "at least 24 rows")};
    return issue;
}

QList<Issue> sizeIssues(const probes::TerminalEvidence &evidence)
{
    const auto variable = [&](const QString &name) {
        return codex::sizeFromVariable(evidence.variables.value(name).trimmed());
    };
    QList<Issue> issues;
    for (const Dimension &dimension : {Dimension{u"terminal size"_s, evidence.columns, leastColumns, true},
                                       Dimension{u"terminal size"_s, evidence.lines, leastLines, false},
                                       Dimension{u"COLUMNS"_s, variable(u"COLUMNS"_s), leastColumns, true},
                                       Dimension{u"LINES"_s, variable(u"LINES"_s), leastLines, false}}) {
        if (dimension.size > 0 && dimension.size < dimension.least)
            issues.append(tooSmall(dimension));
    }
    return issues;
}

} // namespace

Outcome judgeTerminalEnv(const probes::TerminalEvidence &evidence)
{
    const codex::TerminalIdentity identity = codex::identifyTerminal(evidence.variables);
    Outcome outcome{.summary = {QT_TRANSLATE_NOOP("Checks", "The terminal is fit for Codex")},
                    .details = detailsOf(evidence, identity)};
    if (identity.isDumb())
        outcome.issues.append(dumbTerminal(evidence, identity));
    const QString locale = codex::effectiveLocale(evidence.variables);
    if (!locale.isEmpty() && !codex::isUtf8Locale(locale))
        outcome.issues.append(wrongEncoding(evidence.variables, locale));
    const auto unreadable = std::ranges::find_if(evidence.terminfoPaths,
                                                 [](const probes::TerminalPath &path) { return !path.isReadable(); });
    if (unreadable != evidence.terminfoPaths.end())
        outcome.issues.append(unreadableTerminfo(*unreadable));
    outcome.issues.append(sizeIssues(evidence));
    std::ranges::stable_sort(outcome.issues, std::ranges::greater(), &Issue::severity);
    outcome.status = statusOf(outcome.issues);
    if (!outcome.issues.isEmpty())
        outcome.summary = outcome.issues.constFirst().cause;
    return outcome;
}

Check terminalEnv()
{
    return makeCheck({.id = "terminal.env"_L1,
                      .section = "terminal"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Terminal")},
                     gather, judgeTerminalEnv);
}

} // namespace doctor::checks
