// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/loginshell.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

// Each shell has its own of these, and they say nothing of what a program finds.
const QStringList ownOfEachShell{u"_"_s, u"SHLVL"_s, u"PWD"_s, u"OLDPWD"_s, u"TERM"_s};

bool isGoneBy(const QString &name)
{
    static const QStringList names{u"PATH"_s,
                                   u"HOME"_s,
                                   u"HTTP_PROXY"_s,
                                   u"HTTPS_PROXY"_s,
                                   u"ALL_PROXY"_s,
                                   u"NO_PROXY"_s,
                                   u"WS_PROXY"_s,
                                   u"WSS_PROXY"_s,
                                   u"NODE_EXTRA_CA_CERTS"_s,
                                   u"LANG"_s,
                                   u"REQUESTS_CA_BUNDLE"_s};
    const QString upper = name.toUpper();
    return names.contains(upper) || upper.startsWith("CODEX_"_L1) || upper.startsWith("OPENAI_"_L1)
           || upper.startsWith("SSL_CERT_"_L1);
}

// Null if it is not set; never null if it is.
QString valueIn(const QHash<QString, QString> &variables, const QString &name)
{
    const auto found = variables.constFind(name);
    return found == variables.constEnd() ? QString() : found->isNull() ? u""_s : *found;
}

} // namespace

RunOptions judgedBy(const LoginShell &shell, RunOptions options)
{
    QHash<QString, QString> variables = shell.variables;
    for (const QString &name : ownOfEachShell) {
        variables.remove(name);
        if (options.variables.contains(name))
            variables.insert(name, options.variables.value(name));
    }
    if (const QString home = variables.value(u"HOME"_s); !home.isEmpty())
        options.homeDirectory = home;
    options.variables = variables;
    options.variables.insert(loginShellVariable, shell.command);
    return options;
}

QList<VariableDifference> differences(const QHash<QString, QString> &session, const QHash<QString, QString> &shell)
{
    QStringList names = session.keys() + shell.keys();
    names.removeDuplicates();
    std::ranges::sort(names);
    QList<VariableDifference> found;
    for (const QString &name : std::as_const(names)) {
        const VariableDifference each{name, valueIn(session, name), valueIn(shell, name), isGoneBy(name)};
        const bool isSame = each.session == each.shell && each.session.isNull() == each.shell.isNull();
        if (!isSame && !ownOfEachShell.contains(name))
            found.append(each);
    }
    std::stable_partition(found.begin(), found.end(), std::mem_fn(&VariableDifference::matters));
    return found;
}

QString pathWords(const QString &before, const QString &after)
{
    const QStringList had = before.split(u':', Qt::SkipEmptyParts);
    const QStringList has = after.split(u':', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString &folder : has) {
        if (!had.contains(folder) && !words.contains("+ "_L1 + folder))
            words << "+ "_L1 + folder;
    }
    for (const QString &folder : had) {
        if (!has.contains(folder) && !words.contains(u"− "_s + folder))
            words << u"− "_s + folder;
    }
    return words.join(u", "_s);
}

} // namespace doctor
