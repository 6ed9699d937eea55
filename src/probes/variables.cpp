// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/dotenv.h"
#include "probes/facts.h"
#include "probes/files.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestDotenv = 1024 * 1024;

void keepSecret(const Surroundings &surroundings, const QString &name, const QString &value)
{
    const QStringList secrets = codex::secretsOfVariable(name, value);
    for (const QString &secret : secrets)
        surroundings.secrets->add(secret, u"value"_s);
}

codex::Variables gather(const Surroundings &surroundings, const CodexHome &home)
{
    const QHash<QString, QString> &inherited = surroundings.options->variables;
    for (auto variable = inherited.begin(); variable != inherited.end(); ++variable)
        keepSecret(surroundings, variable.key(), variable.value());
    codex::Variables variables(inherited);
    if (!home.isUsable())
        return variables;
    const FileContent file = readFile(surroundings, home.path + "/.env"_L1, largestDotenv);
    const codex::Dotenv dotenv = codex::parseDotenv(file.bytes, inherited);
    for (const codex::DotenvEntry &entry : dotenv.entries) {
        keepSecret(surroundings, entry.name, entry.value);
        const QString source = u".env:%1"_s.arg(entry.line);
        if (entry.isRefused)
            variables.refuse(entry.name, source);
        else
            variables.set(entry.name, entry.value, source);
    }
    variables.setUnreadableLines(dotenv.unreadableLines);
    return variables;
}

} // namespace

QFuture<codex::Variables> variables(Environment &environment)
{
    return environment.inWorker(gather, codexHome);
}

} // namespace doctor::probes
