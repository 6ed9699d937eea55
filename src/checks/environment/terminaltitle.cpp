// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/terminaltitle.h"

#include "codex/terminaltitle.h"
#include "probes/facts.h"
#include "probes/repository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QString projectFolderOf(const codex::Config &config)
{
    const auto layer = std::ranges::find(config.layers, codex::ConfigLayerKind::Project, &codex::ConfigLayer::kind);
    return layer == config.layers.end() ? QString() : layer->file.section(u'/', 0, -3);
}

QFuture<TerminalTitleEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &, const codex::Config &config, const probes::Repository &repository) {
            const codex::ConfigValue title = config.root.at(u"tui.terminal_title");
            return TerminalTitleEvidence{.isConfigured = title.type() == codex::ConfigValue::Type::Array,
                                         .entries = title.toStringList(),
                                         .source = title.exists() ? title.source().brief() : QString(),
                                         .repositoryRoot = repository.root,
                                         .projectFolder = projectFolderOf(config),
                                         .workingDirectory = repository.workingDirectory};
        },
        probes::config, probes::repository);
}

QString sourceOf(const TerminalTitleEvidence &evidence)
{
    if (!evidence.isConfigured)
        return u"default"_s;
    return evidence.entries.isEmpty() ? u"disabled"_s : u"configured"_s;
}

void addProject(QList<Detail> &details, const TerminalTitleEvidence &evidence)
{
    const bool isRepository = !evidence.repositoryRoot.isEmpty();
    const bool isProject = !evidence.projectFolder.isEmpty();
    const QString folder = isRepository ? evidence.repositoryRoot
                           : isProject  ? evidence.projectFolder
                                        : evidence.workingDirectory;
    const QString source = isRepository ? u"git repo root"_s : isProject ? u"project config"_s : u"cwd"_s;
    details.append({u"terminal title project source"_s, source});
    details.append({u"terminal title project value"_s, codex::titleOfProject(folder)});
}

Issue unknownItems(const QString &items, const QString &source)
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks", "terminal_title names items that Codex does not know: %1"), {items}},
            .measured = verbatim(items),
            .expected = {QT_TRANSLATE_NOOP("Checks", "items such as activity, project-name, model, git-branch")},
            .remedy = {QT_TRANSLATE_NOOP("Checks", "Remove or replace the unknown entries in [tui] terminal_title.")},
            .source = source,
            .fields = {u"terminal title invalid items"_s},
            .root = {Cause::ConfigValue, u"tui.terminal_title"_s}};
}

} // namespace

Outcome judgeTerminalTitle(const TerminalTitleEvidence &evidence)
{
    const QString source = sourceOf(evidence);
    const codex::TitleItems items =
        codex::titleItems(evidence.isConfigured ? evidence.entries : QStringList{u"activity"_s, u"project-name"_s});
    const bool hasActivity = items.known.contains(u"activity"_s);
    Outcome outcome{
        .summary = {QT_TRANSLATE_NOOP("Checks", "Codex knows every item of the terminal title")},
        .details = {{u"terminal title source"_s, source},
                    {u"terminal title items"_s, items.known.isEmpty() ? u"none"_s : items.known.join(u", "_s)},
                    {u"terminal title activity"_s, hasActivity ? u"true"_s : u"false"_s}}};
    if (!items.unknown.isEmpty()) {
        const QString quoted = u'"' + items.unknown.join(u"\", \""_s) + u'"';
        outcome.details.append({u"terminal title invalid items"_s, quoted});
        outcome.issues.append(unknownItems(quoted, evidence.source));
        outcome.summary = outcome.issues.constFirst().cause;
    }
    if (items.known.contains(u"project-name"_s))
        addProject(outcome.details, evidence);
    outcome.status = statusOf(outcome.issues);
    return outcome;
}

Check terminalTitle()
{
    return makeCheck({.id = "terminal.title"_L1,
                      .section = "title"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Terminal title")},
                     gather, judgeTerminalTitle);
}

} // namespace doctor::checks
