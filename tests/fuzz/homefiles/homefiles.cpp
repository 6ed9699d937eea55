// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "../target.h"
#include "codex/appserver.h"
#include "codex/awsprofile.h"
#include "codex/dotenv.h"
#include "codex/gitconfig.h"
#include "codex/hooksfile.h"
#include "codex/imagesize.h"
#include "codex/mcplogins.h"
#include "codex/programformat.h"
#include "codex/rulesfile.h"
#include "codex/skillfile.h"
#include "codex/versioncache.h"

using namespace doctor::codex;
using namespace Qt::Literals::StringLiterals;

// The smaller files of a home, and the first bytes of programs and pictures.
void doctor::fuzz::take(const QByteArray &bytes)
{
    const qsizetype lines = bytes.count('\n') + bytes.count('\r') + 1;
    require(findRulesFault(bytes).line <= lines, "the line of a fault of rules lies inside the file");
    require(findSkillFault(bytes).line <= lines, "the line of a fault of a skill lies inside the file");
    require(findHooksFault(bytes).json.line <= lines, "the line of a fault of hooks lies inside the file");
    require(parseGitConfig(bytes).badLine <= lines, "the line that git refuses lies inside the file");
    for (const DotenvEntry &entry : parseDotenv(bytes, {{u"HOME"_s, u"/home/ada"_s}}).entries)
        require(entry.line >= 1 && entry.line <= lines, "the line of a variable lies inside the file");
    const McpLogins logins = parseMcpLogins(bytes);
    for (const McpLogin &login : logins.logins)
        require(login.accessToken.isEmpty() || logins.secrets.contains(login.accessToken), "a token is secret");
    parseVersionCache(bytes);
    updaterSettings(bytes);
    pidIn(bytes);
    programFormat(bytes);
    imageSize(bytes);
    const AwsFiles files{.config = bytes, .credentials = bytes, .ssoToken = bytes};
    awsCredentialSource(files, awsProfile(files, u"default"_s));
    ssoCacheName(files, awsProfile(files, u"default"_s));
    secretsIn(files);
}
