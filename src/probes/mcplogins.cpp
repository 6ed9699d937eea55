// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "probes/mcplogins.h"

#include "probes/facts.h"
#include "probes/secretservice.h"

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace doctor::probes {

namespace {

constexpr qint64 largestFile = 4LL * 1024 * 1024;

McpLoginFile gather(const Surroundings &surroundings, const CodexHome &home, const codex::Config &config,
                    const SecretService &service)
{
    const codex::ConfigValue store = config.root.member(u"mcp_oauth_credentials_store");
    const QString kind = store.toString(u"auto"_s);
    McpLoginFile logins{.mayBeElsewhere = kind != "file"_L1 && service.mayHoldEntries(),
                        .storageSource = store.exists() ? store.source().brief() : QString()};
    const QString path = home.path + "/.credentials.json"_L1;
    logins.file = fileEvidence(path);
    if (home.path.isEmpty() || !logins.file.exists() || kind == "keyring"_L1)
        return logins;
    const FileContent content = readFile(surroundings, path, largestFile);
    logins.errorNumber = content.errorNumber;
    if (!content.isRead())
        return logins;
    logins.content = codex::parseMcpLogins(content.bytes);
    for (const QString &secret : std::as_const(logins.content.secrets))
        surroundings.secrets->add(secret, u"token"_s);
    return logins;
}

} // namespace

QFuture<McpLoginFile> mcpLogins(Environment &environment)
{
    return environment.inWorker(gather, codexHome, config, secretService);
}

} // namespace doctor::probes
