// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/secretkinds.h"

#include <algorithm>

namespace doctor {

namespace {

// A quote, however often it was escaped: in JSON that is quoted in JSON.
#define QUOTE "(?:\\\\*[\"'])?"
// A word's beginning; "\n" before it may be an escaped line break.
#define START "(?:\\b|\\\\[nrt])"

// A code to log in with, up to its value.
#define CODE                                                                                                           \
    "(?i)\\b(?:(?:one[ -]time|recovery|backup|verification|login|security|scratch|2fa|mfa|otp)[ "                      \
    "_]?(?:password|passcode|"                                                                                         \
    "codes?)|otp|passcode)" QUOTE "(?:\\s?[:=]\\s?| is | )" QUOTE

// In the query of a URL.
#define HARMLESS_PARAMETERS                                                                                            \
    "api-version|client_version|version|model|limit|region|error|error_code|error_description|page|per_page|sort|"     \
    "order|"                                                                                                           \
    "lang|locale"

// clang-format off: a table
constexpr SecretKind kinds[] = {
    {"private-key", "a private key", "PRIVATE KEY",
     "(-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----(?s:.*?)(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|\\z))"},
    {"private-key", "an age key", "AGE-SECRET-KEY-1", START "(?:AGE-SECRET-KEY-1[A-Z0-9]{20,})"},
    {"token", "a JSON Web Token", "eyJ",
     START "(?:eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*){0,3})"},
    {"key", "an API key", "sk-|rk-|pk-|sess-", START "(?:(?:sk|rk|pk|sess)-[A-Za-z0-9_-]{16,})"},
    {"key", "a Stripe key", "sk_live_|sk_test_|rk_live_|rk_test_|pk_live_|pk_test_|whsec_",
     START "(?:(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{8,}|whsec_[A-Za-z0-9+/=]{16,})"},
    {"token", "a GitHub token", "ghp_|gho_|ghu_|ghs_|ghr_|github_pat_",
     START "(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{16,})"},
    {"token", "a GitLab token", "glpat-|gldt-|glrt-|glcbt-|glptt-|glft-|gloas-|glsoat-|glagent-",
     START "(?:gl(?:pat|dt|rt|cbt|ptt|ft|oas|soat|agent)-[A-Za-z0-9_.-]{16,})"},
    {"token", "a Slack token", "xoxa-|xoxb-|xoxe-|xoxo-|xoxp-|xoxr-|xoxs-|xapp-",
     START "(?:xox[abeoprs]-[A-Za-z0-9-]{8,}|xapp-[A-Za-z0-9-]{8,})"},
    {"url", "a Slack or Discord webhook", "hooks.slack.com/|/api/webhooks/",
     "(?:hooks\\.slack\\.com/(?:services|workflows)|discord(?:app)?\\.com/api/webhooks)/([A-Za-z0-9/_-]{8,})"},
    {"url", "a webhook", "webhook.office.com/|hooks.zapier.com/",
     "(?:webhook\\.office\\.com/webhookb2|hooks\\.zapier\\.com/hooks/catch)/([A-Za-z0-9/@_-]{8,})"},
    {"token", "a Discord token", "bot |token |discord",
     START "(?:[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,})"},
    {"key", "an AWS access key", "AKIA|ASIA|ABIA|ACCA", START "(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})\\b"},
    {"key", "a Bedrock key", "bedrock-api-key-|ABSK",
     START "(?:bedrock-api-key-[A-Za-z0-9+/=_-]{16,}|ABSK[A-Za-z0-9+/=]{40,})"},
    {"key", "a Google key", "AIza|GOCSPX-", START "(?:AIza[A-Za-z0-9_-]{30,}|GOCSPX-[A-Za-z0-9_-]{16,})"},
    {"token", "a Google token", "ya29.|1//0", START "(?:ya29\\.[A-Za-z0-9._-]{16,}|1//0[A-Za-z0-9_-]{20,})"},
    {"key", "a key of Hugging Face, npm, PyPI, RubyGems or Docker", "hf_|npm_|pypi-|rubygems_|dckr_pat_|dckr_oat_",
     START
     "(?:hf_[A-Za-z0-9_]{20,}|npm_[A-Za-z0-9]{20,}|pypi-[A-Za-z0-9_-]{30,}|rubygems_[a-f0-9]{40,}|dckr_(?:pat|oat)_[A-"
     "Za-z0-9_-]{16,})"},
    {"key", "a key of a model provider", "gsk_|r8_|fw_|nvapi_|csk_|tgp_v1_|together_|xai-|pplx-|nvapi-|rpa_|ctx7sk-",
     START "(?:(?:gsk|r8|fw|nvapi|csk|tgp_v1|together)_[A-Za-z0-9_-]{20,}|(?:xai|pplx|nvapi|ctx7sk)-[A-Za-z0-9_-]{20,}|"
           "rpa_[A-Za-z0-9]{24,})"},
    {"key", "a key of Twilio, SendGrid, Mailgun or Mailchimp",
     "SK0|SK1|SK2|SK3|SK4|SK5|SK6|SK7|SK8|SK9|SKa|SKb|SKc|SKd|SKe|SKf|SG.|key-|-us0|-us1|-us2|-us3|-us4|-us5|-us6|-us7|"
     "-us8|-us9",
     START
     "(?:SK[0-9a-f]{32}|SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}|key-[0-9a-f]{32}|[0-9a-f]{32}-us[0-9]{1,2})\\b"},
    {"token", "a token of Telegram", ":AA", "(?:\\b|\\\\[nrt]|bot)([0-9]{8,10}:AA[A-Za-z0-9_-]{32,34})"},
    {"token", "a token of a cloud service",
     "dop_v1_|doo_v1_|dor_v1_|shpat_|shpca_|shppa_|shpss_|dapi|lin_api_|lin_oauth_|ntn_|secret_|hvs.|hvb.|hvr.|dp.|"
     "glsa_|glc_|NRAK-|sntrys_|sntryu_|PMAK-|sbp_|figd_|pat|HRKU-|fm1_|fm2_|EAA|sq0|pscale_|.atlasv1.|*8Q~",
     START
     "(?:do[opr]_v1_[a-f0-9]{40,}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|dapi[0-9a-f]{32}(?:-[0-9])?|"
     "lin_(?:api|oauth)_[A-Za-z0-9]{30,}|ntn_[A-Za-z0-9]{30,}|secret_[A-Za-z0-9]{40,}|hv[sbr]\\.[A-Za-z0-9_-]{20,}|"
     "dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9.]{30,}|gl(?:sa|c)_[A-Za-z0-9_+/=-]{30,}|NRAK-[A-Z0-9]{20,}|"
     "sntry[su]_[A-Za-z0-9_+/=-]{30,}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|sbp_[a-f0-9]{40}|figd_[A-Za-z0-9_-]{30,}|"
     "pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}|HRKU-[A-Za-z0-9-]{30,}|fm[12]_[A-Za-z0-9+/=_,-]{30,}|EAA[A-Za-z0-9]{60,}|"
     "pscale_(?:pw|tkn|oauth)_[A-Za-z0-9_.-]{30,}|sq0[a-z]{3}-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-"
     "9_-]{40,}|[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-"
     "]{30,})"},
    {"key", "a key with a UUID",
     "pat-|sdk-|api-|mob-|access-|public-|refresh-|link-|key-|token-|secret-|xaat-|xapt-|sk-|pk-|ak-",
     "(?i)" START
     "(?:(?:pat|sdk|api|mob|access|public|refresh|link|key|token|secret|xa[ap]t|[spa]k)-(?:[a-z0-9]{1,16}-){0,2}"
     "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b"},
    {"key", "an access key of a cloud service", "LTAI|AKID",
     START "(?:LTAI[A-Za-z0-9]{12,26}|AKID[A-Za-z0-9]{28,40})\\b"},
    {"url", "a secret part of a URL", "/hook|/webhook|/input/|/ingest/|/invite/|/reset/|/magic/|/verify/|/confirm/",
     "(?i)/(?:[a-z-]*hooks?|input|ingest|invite|(?:password[_-])?reset|magic(?:[_-]link)?|verify|confirm)/"
     "([a-z0-9_-]{20,})",
     Doubt::Name},
    {"hash", "the hash of a password",
     "$apr1$|$1$|$5$|$6$|$2a$|$2b$|$2x$|$2y$|$y$|$gy$|$7$|$argon2|$scrypt|$pbkdf2|{SSHA|{SHA|{PBKDF2|pbkdf2_|pbkdf2:|"
     "scrypt:",
     "(\\$(?:apr1|[156])\\$(?:rounds=[0-9]+\\$)?[A-Za-z0-9./]{1,16}\\$[A-Za-z0-9./"
     "]{20,}|\\$2[abxy]\\$[0-9]{2}\\$[A-Za-z0-9."
     "/]{50,}|\\$(?:y|gy|7)\\$[A-Za-z0-9./$]{30,}|\\$(?:argon2(?:id|i|d)|scrypt|pbkdf2[a-z0-9-]*)\\$[A-Za-z0-9./"
     "$=,+_-]{30,}|"
     "\\{(?:S?SHA[0-9]*|PBKDF2[A-Z0-9-]*)\\}[A-Za-z0-9./$=+]{27,}|pbkdf2_sha[0-9]+\\$[0-9]+\\$[A-Za-z0-9./$=+]{30,}|"
     "(?:scrypt|pbkdf2):[a-z0-9:]+\\$[A-Za-z0-9./]{6,}\\$[0-9a-f]{40,})"},
    {"code", "a one-time code",
     "one-time code|one time code|recovery code|backup code|device code|user code|user_code|verification code|pairing "
     "code|"
     "login code|sign-in code|security code|scratch code|2fa code|mfa code|otp code|enter the code|enter code",
     "(?i:(?:one[ "
     "-]time|recovery|backup|device|user|verification|pairing|login|sign-in|security|scratch|2fa|mfa|otp|enter "
     "(?:the )?)[ _]?codes?)(?-s:.{0,48}?)\\b([A-Z0-9]{4,5}-[A-Z0-9]{4,5}(?:-[A-Z0-9]{4,5}){0,4})\\b"},
    {"code", "a one-time code",
     "one-time code|one time code|recovery code|backup code|verification code|one-time password|one-time "
     "passcode|login code|security code|scratch code|2fa|mfa|otp|passcode",
     CODE "([0-9]{3}[ -]?[0-9]{3,5})\\b"},
    {"code", "a one-time code", "recovery code|backup code|scratch code|verification code|login code",
     CODE "([a-z0-9]{4,10}(?:-[a-z0-9]{4,10})+)\\b", Doubt::Random},
    {"phrase", "the words of a seed",
     "seed phrase|seed_phrase|seed words|recovery phrase|recovery_phrase|recovery words|mnemonic|backup phrase|secret "
     "phrase",
     "(?i)\\b(?:(?:seed|recovery|mnemonic|backup|secret)[ _-]?(?:phrase|words)|mnemonic)" QUOTE "\\s?[:=]?\\s?" QUOTE
     "((?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8})\\b"},
    {"token", "a token of Codex", "rt_|rt.|at-",
     START "(?:rt_[A-Za-z0-9._-]{8,}|rt\\.[0-9]\\.[A-Za-z0-9._-]{16,}|at-[A-Za-z0-9_-]{16,})", Doubt::Random},
    {"token", "the value of an Authorization header", "authorization",
     "(?i)authorization" QUOTE "\\s?[:=]\\s?" QUOTE
     "(?:bearer|basic|digest|negotiate|ntlm|apikey|token)\\s+([^\\s\"'\\\\,<>`]{4,})"},
    {"token", "the value of an Authorization header", "authorization",
     "(?i)authorization" QUOTE "\\s?[:=]\\s?" QUOTE "[a-z][a-z0-9_-]*\\s+([^\\s\"'\\\\,<>`=]{8,})", Doubt::Random},
    {"token", "the value of an Authorization header",
     "token=", "(?i)authorization" QUOTE "\\s?[:=]\\s?" QUOTE "[a-z][a-z0-9_-]*\\s+token=([^\\s\"'\\\\,<>`=]{8,})",
     Doubt::Random},
    {"token", "the value of an Authorization header", "bearer", "(?i)" START "bearer\\s+([A-Za-z0-9._~+/-]{16,}=*)"},
    {"token", "the value of an Authorization header", "bearer|basic|digest|negotiate|ntlm|apikey",
     "(?i)" START "(?:bearer|basic|digest|negotiate|ntlm|apikey)\\s+([A-Za-z0-9._~+/-]{6,}=*)", Doubt::Random},
    {"cookie", "a cookie", "cookie",
     "(?i)" START "(?:set-)?cookie" QUOTE "\\s?[:=]\\s?" QUOTE "([^\\s\"'<>`,;=]+=[^\"'<>`\\r\\n]+)"},
    {"header", "the value of a header with a secret", "authorization=|api-key=|auth-token=|auth-key=|security-token=",
     "(?i)" START
     "(?:(?:proxy-)?authorization|x-api-key|api-key|x-auth-(?:token|key)|x-goog-api-key|x-amz-security-token)" QUOTE
     "\\s?[:=]\\s?" QUOTE "([^\\s\"'\\\\<>`,]{6,})",
     Doubt::Word},
    {"userinfo", "the user information of a URL", "@", "[A-Za-z][A-Za-z0-9+.-]*://([^\\s/?#\"'`]+)@", Doubt::None,
     ".*://(?:git|KEY)@"},
    {"userinfo", "the user information of a URL", "@", "[A-Za-z][A-Za-z0-9+.-]*://([^\\s/?#\"'`@:]*:[^\\s\"'`<>@]+)@",
     Doubt::None, ".*://[^/:]+:[0-9]{1,5}[/?#].*"},
    {"value", "a value in the query of a URL", "?|&", "[?&][A-Za-z0-9_.~%-]+=([^&#\\s\"'`<>)]+)", Doubt::None,
     "[?&](?:" HARMLESS_PARAMETERS ")=(?:[A-Za-z0-9._+-]|%20)+"},
    {"token", "a token in the fragment of a URL", "#",
     "#(?:[a-z_]+=[^&\\s\"'`<>)#]*&)*(?:access_token|id_token|code)=([^&\\s\"'`<>)#]{4,})"},
    {"value", "a quoted passphrase", "passphrase=|password=|passwd=",
     "(?i)(?:passw(?:or)?d|passphrase)" QUOTE
     "\\s?[:=]\\s?\\\\*[\"']([^\"'\\\\<>\\r\\n]{4,}[^\"'\\\\<>\\r\\n: ])\\\\*[\"']",
     Doubt::Word, "(?i).*[\"'](?:is|was|are|has|no|not|must|should|may|can|cannot|needs?|required)\\s[^\"']*[\"']"},
    {"value", "the value of a name that means a secret",
     "token=|secret=|passwd=|password=|passphrase=|bearer=|credential=|apikey=|api_key=|api-key=|accesskey=|access_key="
     "|access-key=|accountkey=|account_key=|account-key=|privatekey=|private_key=|private-key=|pwd=|shared_access_key=|"
     "sharedaccesskey=",
     "(?i)\\b[a-z0-9_.-]*(?:token|secret|passw(?:or)?d|passphrase|pwd|api[_-]?key|access[_-]?key|account[_-]?key|"
     "private[_-]?key|shared[_-]?access[_-]?key|credential)s?" QUOTE "\\]?\\s?=>?\\s?" QUOTE
     "([^\\s\"'\\\\&;,<>`]{4,})",
     Doubt::Word, "(?i).*tokens" QUOTE "\\s?=>?\\s?[0-9]+"},
    {"value", "a signature", "signature",
     "(?i)" START "signature(?:-[0-9]+)?" QUOTE "\\s?[=:]\\s?" QUOTE
     "(?:t=[0-9]+,\\s?)?(?:(?:v[0-9]|sha[0-9]+)=)?([^\\s\"'\\\\&;,<>`]{8,})",
     Doubt::Random},
    {"value", "the value of an option that means a secret",
     "token |secret |pass |pwd |passcode |passwd |password |passphrase |bearer |credential |apikey |api_key |api-key "
     "|accesskey |access_key "
     "|access-key |accountkey |account_key |account-key |privatekey |private_key |private-key ",
     "(?i)(?:^|[\\s\"'])--?(?:[a-z0-9]+[_-])*(?:token|secret|pass(?:code|w(?:or)?d|phrase)?|pwd|api[_-]?key|access[_-]?"
     "key|"
     "bearer|"
     "credential)s?"
     "(?:\\s+|\\\\*[\"'],\\s*)" QUOTE "([^\\s\"'\\\\&;,<>`-][^\\s\"'\\\\&;,<>`]{3,})",
     Doubt::Word},
    {"value", "the value of an option that may mean a secret", "auth |key |pat |pin |jwt |cookie |sig |seed |psk ",
     "(?i)(?:^|[\\s\"'])--?(?:[a-z0-9]+[_-])*(?:auth|key|pat|pin|jwt|cookie|sig|seed|psk)(?:\\s+|\\\\*[\"'],\\s*)" QUOTE
     "([^\\s\"'\\\\&;,<>`-][^\\s\"'\\\\&;,<>`]{7,})",
     Doubt::Random},
    {"value", "what was given to log in with", "auth|login|authenticate|activate|authtoken",
     "(?i)\\b(?:auth|login|authenticate|activate|(?:add-)?authtoken)\\s+"
     "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b"},
    {"password", "a password behind a user's name", "login", "(?i)\\blogin\\s+[^\\s@]+@[^\\s]+\\s+([^\\s\"'<>]{6,})",
     Doubt::Random},
    {"value", "the value of a variable that means a secret",
     "*_token |*_secret |*_password |*_passwd |*_pwd |*_key |*_pat ",
     "\\b[A-Z][A-Z0-9_]*_(?:TOKEN|SECRET|PASSWORD|PASSWD|PWD|KEY|PAT) ([^\\s\"'\\\\&;,<>`=()]{8,})", Doubt::Random},
    {"password", "a password among arguments", "openssl|zip|unzip|sqlcmd|mongo|mongosh|mongodump",
     "\\b(?:openssl\\s(?:[^\\r\\n|]*\\s)?-[kK]\\s+|(?:zip|unzip|sqlcmd)\\s(?:[^\\r\\n|]*\\s)?-P\\s*|"
     "mongo[a-z]*\\s(?:[^\\r\\n|]*\\s)?-p\\s*)[\"']?([^\\s\"'<>]{4,})",
     Doubt::Random},
    {"password", "a network's passphrase", "WIFI:", "WIFI:(?:[^;\\s]*;)*?P:([^;\\r\\n]{4,});"},
    {"password", "a password in a line of netrc", "password",
     "(?im)^[ \\t]*password[ \\t]+([^\\s\"'<>]{4,})[ \\t\\r]*$", Doubt::Random},
    {"value", "the value of a name that means a secret",
     "token=|secret=|passwd=|password=|passphrase=|bearer=|credential=|apikey=|api_key=|api-key=|accesskey=|access_key="
     "|access-key=|accountkey=|account_key=|account-key=|privatekey=|private_key=|private-key=",
     "(?i)\\b[a-z0-9_.-]*(?:token|secret|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|account[_-]?key|private[_-"
     "]?key|"
     "credential)\\\\*[\"']\\s?:\\s?\\\\*[\"']([^\"'\\\\<>]{6,})",
     Doubt::Word},
    {"value", "the value of a name that means a secret", "secret=|passwd=|password=|passphrase=",
     "(?i)\\b[a-z0-9_.-]*(?:secret|passw(?:or)?d|passphrase)\\s?:\\s?" QUOTE "([^\\s\"'\\\\&;,<>`(){}\\[\\]]{6,})",
     Doubt::Word},
    {"value", "the value of a name that means a secret",
     "token=|apikey=|api_key=|api-key=|accesskey=|access_key=|access-key=|accountkey=|account_key=|account-key=|"
     "privatekey=|private_key=|private-key=|credential=",
     "(?i)\\b[a-z0-9_.-]*(?:token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|credential)" QUOTE
     "\\s?:\\s?" QUOTE "([^\\s\"'\\\\&;,<>`(){}\\[\\]]{8,})",
     Doubt::Random},
    {"value", "the value of an element that means a secret", "*token>|*secret>|*passwd>|*password>|*passphrase>|*key>",
     "(?i)<[a-z0-9_.:-]*(?:token|secret|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|private[_-]?key)>\\s*"
     "([^<>\\s]{4,})\\s*</",
     Doubt::Word},
    {"password", "a password in a line of netrc", "login", "(?i)\\blogin\\s+[^\\s]+\\s+password\\s+([^\\s\"'<>]+)"},
    {"userinfo", "a user and a password", "--user|--proxy-user| -u",
     "(?:\\s|[\"'])(?:-u|-U|--user|--proxy-user)(?:\\s*=?\\s*|[\"'],\\s*[\"'])"
     "[\"']?([^\\s\"':<>/()]+:[^\\s\"'<>]{2,})",
     Doubt::None, ".*[\\s=\"'][0-9]+:[0-9]+"},
    {"password", "a password among arguments", "mysql|mariadb|sshpass|pass:|redis-cli|ldap|login|lftp|snmp",
     "(?:\\blogin\\s(?:[^\\r\\n|]*\\s)?-p\\s+|\\blftp\\s(?:[^\\r\\n|]*\\s)?-u\\s+[^\\s,]+,|"
     "\\bsnmp[a-z]+\\s(?:[^\\r\\n|]*\\s)?-[AX]\\s+|\\bredis-cli\\s(?:[^\\r\\n|]*\\s)?(?:-a|--pass)\\s+|\\bldap[a-z]+"
     "\\s(?:[^\\r\\n|]*\\s)?-w\\s+|\\b(?:mysql|mariadb)[a-z-]*\\s(?:[^\\r\\n|]*\\s)?-p|\\bsshpass\\s+-p\\s*[\"']?|"
     "\\spass:)([^\\s\"'<>]{4,})",
     Doubt::Word},
    {"token", "a user and a password in base64",
     "auth=", "(?:\\b_auth" QUOTE "\\s?[:=]\\s?" QUOTE "|\\\\*\"auth\\\\*\"\\s*:\\s*\\\\*\")([A-Za-z0-9+/]{12,}={0,2})",
     Doubt::Random},
    {"value", "a session's id", "sessionid=|sessid=|connect.sid=",
     "(?i)\\b(?:[a-z.]*sessionid|phpsessid|connect\\.sid)" QUOTE "\\s?[:=]\\s?" QUOTE "([^\\s\"'\\\\&;,<>`]{8,})",
     Doubt::Random},
    {"value", "a secret of a login", "verifier=|device_code=|user_code=|device_auth_id=|key-data=|key_data=",
     "(?i)\\b(?:code_verifier|device_code|user_code|device_auth_id|[a-z_-]*key[_-]data)" QUOTE "\\s?[:=]\\s?" QUOTE
     "([^\\s\"'\\\\&;,<>`]{6,})",
     Doubt::Word},
    {"value", "an answer to a digest challenge", "response=", "(?i)\\bresponse=" QUOTE "([0-9a-f]{32,64})\\b"},
    {"value", "the value of a name that means a secret", "value=",
     "(?i)\\\\*\"(?:name|key)\\\\*\"\\s*:\\s*\\\\*\"[a-z0-9_.-]*(?:token|secret|passw(?:or)?d|passphrase|[_-]pass|api[_"
     "-]?key|"
     "access[_-]?key|private[_-]?key|credential)s?\\\\*\"\\s*,\\s*\\\\*\"value\\\\*\"\\s*:\\s*\\\\*\"([^\"\\\\<>]{4,})",
     Doubt::Word},
    {"value", "the value of a name that means a secret", "value=|default=|token=|password=|secret=|key=",
     "(?i)\"[a-z0-9_.-]*(?:token|secret|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|private[_-]?key|credential)"
     "s?"
     "\"[\\s{]*(?:value|default)\\s*=\\s*\"([^\"<>]{4,})\"",
     Doubt::Word},
    {"value", "the value of a name that means a secret", "*some(",
     "(?i)\\b[a-z0-9_.-]*(?:token|secret|passw(?:or)?d|passphrase|key|credential)s?:\\s?Some\\(\\\\*\"([^\"\\\\<>]{4,}"
     ")",
     Doubt::Word},
    {"password", "a network's passphrase",
     "psk=|pw=", "(?i)\\b(?:(?:wpa_)?psk|pw)\\s?[=:]\\s?" QUOTE "([^\\s\"'\\\\<>]{8,})", Doubt::Word},
    {"password", "a password in a line of pgpass",
     "*:5432:", "\\b[A-Za-z0-9_.*-]+:5432:[^\\s:]+:[^\\s:]+:([^\\s:<>]{4,})"},
    {"value", "the value of a name that means a secret",
     "secret_key=|secretkey=|secret-key=|secret_id=|secretid=|secret-id=|secretvalue=|secret_value=|secretstring=|"
     "secret_string=|tokenvalue=|token_value=|passwordvalue=|password_value=|keyvalue=|key_value=",
     "(?i)\\b[a-z0-9_.-]*(?:secret[_-]?(?:key|id)|(?:secret|token|password|api[_-]?key)[_-]?(?:value|string))" QUOTE
     "\\s?[:=]\\s?" QUOTE "([^\\s\"'\\\\&;,<>`(){}\\[\\]]{8,})",
     Doubt::Random},
    {"value", "a key of a service", "api token|api key|api-token|api-key|api_token|api_key|apitoken|apikey",
     "(?i)\\bapi[ _-]?(?:token|key)\\s+([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b"},
    {"password", "a password in a sentence", "password|passphrase|passcode",
     "(?i)\\bpass(?:word|phrase|code)[ \\t]+(?:for[ \\t]+[^\\r\\n:]{1,64}:[ \\t]*|(?:was|is)[ \\t]+)?\\\\*[\"'`]?"
     "([^\\s\"'\\\\<>`=:]{6,})",
     Doubt::Random},
    {"password", "a password in a sentence", "password|passphrase",
     "(?i)\\bpass(?:word|phrase)[ \\t]+(?:was|is)[ \\t]+\\\\*\"([^\"\\\\<>\\r\\n]{4,})\\\\*\"", Doubt::Word},
    {"password", "a password for one program", "app-specific|application-specific|app password",
     "(?i)\\bapp(?:lication-specific|-specific)?\\s+password:?\\s+((?:[a-z]{4}[ -]){3}[a-z]{4})\\b"},
    {"password", "a password in a statement of SQL", "password|identified",
     "(?i)\\b(?:password|identified\\s+(?:with\\s+\\S+\\s+)?by)\\s+'([^'\\r\\n]{4,})'"},
    {"password", "a password, named in another language",
     "passwort|kennwort|mot de passe|contrase|senha|wachtwoord|пароль|Пароль|パスワード|密码|密碼|暗証番号",
     "(?i)(?:\\b(?:passwort|kennwort|mot de "
     "passe|contrase(?:\xc3\xb1|n)a|senha|wachtwoord)|пароль|Пароль|パスワード|密码|密碼|暗証番号)" QUOTE
     "(?:\\s|\xc2\xa0)?(?:[:=]|：)\\s?" QUOTE "([^\\s\"'\\\\&;,<>`]{4,})",
     Doubt::Word},
    {"password", "a password among arguments", "*storepass|*keypass",
     "(?i)(?:^|[\\s\"'])-(?:src|dest)?(?:store|key)pass(?:wd)?(?:\\s+|[\"'],\\s*)[\"']?([^\\s\"'<>]{4,})"},
    {"password", "a password among arguments", "cqlsh|ipmitool|smbclient|xfreerdp|wlfreerdp|convertto-securestring",
     "(?i)\\b(?:cqlsh\\s(?:[^\\r\\n|]*\\s)?-p\\s+|ipmitool\\s(?:[^\\r\\n|]*\\s)?-P\\s+|"
     "smbclient\\s(?:[^\\r\\n|]*\\s)?-U\\s*[^\\s%]+%|(?:xf|wlf)reerdp3?\\s(?:[^\\r\\n|]*\\s)?/p:|"
     "convertto-securestring\\s+(?:-string\\s+)?)[\"']?([^\\s\"'<>]{4,})",
     Doubt::Word},
    {"value", "a PIN", "pin=", "(?i)\\bpin(?:[ _-]?code)?\\s?[:=]\\s?([0-9]{4,8})\\b"},
    {"value", "the value of a name that means a secret",
     "pass=|pass2=", "(?i)\\bpass2?\\s?=\\s?" QUOTE "([^\\s\"'\\\\&;,<>`]{4,})", Doubt::Random},
    {"value", "the value of a name that means a secret", "_pass=|-pass=",
     "(?i)\\b[a-z0-9_.-]*[_-]pass" QUOTE "\\s?[:=]\\s?" QUOTE "([^\\s\"'\\\\&;,<>`]{4,})", Doubt::Word},
};
// clang-format on
#undef QUOTE
#undef CODE

constexpr std::string_view harmlessParameters = HARMLESS_PARAMETERS;
#undef HARMLESS_PARAMETERS

} // namespace

std::span<const SecretKind> secretKinds()
{
    return kinds;
}

bool isHarmlessParameter(std::string_view name)
{
    for (std::string_view rest = harmlessParameters; !rest.empty();) {
        const size_t size = std::min(rest.find('|'), rest.size());
        if (rest.substr(0, size) == name)
            return true;
        rest.remove_prefix(std::min(size + 1, rest.size()));
    }
    return false;
}

} // namespace doctor
