// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/proxy.h"
#include "../target.h"
#include "codex/dotenv.h"

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

namespace {

void hidesItsSecrets(const QString &text)
{
    constexpr qsizetype shortest = 8; // what is shorter may stand in the host by chance
    const SplitUrl url = splitUserinfo(text);
    const QString open = url.scheme + u' ' + url.hostAndPort();
    for (const QString &secret : url.secrets())
        doctor::fuzz::require(secret.size() < shortest || open.contains(secret) || !url.masked().contains(secret),
                              "no secret of a URL is in its masked form");
    basicCredentials(url.userinfo);
}

} // namespace

// Variables, a line each: a URL to go to, then HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY.
void doctor::fuzz::take(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    lines.resize(5);
    Variables variables;
    const QStringList names{u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s, u"ALL_PROXY"_s, u"NO_PROXY"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        variables.set(names[i], lines[i + 1], u"environment"_s);
        hidesItsSecrets(lines[i + 1]);
        secretsOfVariable(names[i], lines[i + 1]);
    }
    const QUrl url(lines[0]);
    const ProxyRoute route = proxyRoute(url, variables);
    require(route.exception.isEmpty() || !route.proxy.exists(), "an exception keeps from the proxy");
    const QString entry = matchingException(lines[4], url.host());
    require(lines[4].contains(entry), "an exception is one of the list");
    presentProxyVariables(variables);
    parseDotenv(bytes, {});
}
