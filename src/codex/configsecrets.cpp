// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "codex/configsecrets.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::codex {

namespace {

// Names of a variable or a file rather than of what is in it.
bool namesAPlace(QStringView key)
{
    static const QList<QLatin1StringView> ends{"_env_var"_L1,     "_env"_L1,        "env_key"_L1, "_url"_L1,
                                               "_path"_L1,        "_file"_L1,       "_store"_L1,  "_limit"_L1,
                                               "_limit_scope"_L1, "instructions"_L1};
    // The keys of permissions are paths and patterns, and some have a telling name.
    if (key.contains(u'/') || key.contains(u'*'))
        return true;
    return std::ranges::any_of(ends, [&](QLatin1StringView end) { return key.endsWith(end); });
}

bool isOptionName(const QString &argument)
{
    return argument.startsWith(u'-') && !argument.contains(u'=');
}

bool looksHarmless(const QString &argument)
{
    constexpr qsizetype shortest = 8;
    const bool isPath = argument.startsWith(u'/') || argument.startsWith("./"_L1) || argument.startsWith("../"_L1)
                        || argument.startsWith(u'~');
    const bool isPackage = argument.startsWith(u'@') && argument.contains(u'/');
    const bool isUrl = argument.contains("://"_L1);
    // Words and file names such as "mcp-server-git" or "index.js": letters without a digit, or with one only in a
    // version.
    const bool isWord = std::ranges::none_of(argument.section(u'@', 0, 0),
                                             [](QChar c) { return c.isDigit() || c.isUpper() || c == u'='; });
    return argument.size() < shortest || isPath || isPackage || isUrl || isWord || isOptionName(argument);
}

class Collector
{
public:
    void walk(const ConfigValue &value, const QString &key);
    QList<ConfigSecret> secrets;

private:
    void add(const QString &value, const QString &kind)
    {
        if (!value.isEmpty() && !isOrdinaryValue(value))
            secrets.append({value, kind});
    }
    void addAllBelow(const ConfigValue &value, const QString &kind, const QString &key);
    void walkArguments(const ConfigValue &arguments);
};

void Collector::addAllBelow(const ConfigValue &value, const QString &kind, const QString &key)
{
    if (kind == "header"_L1)
        secrets += secretsInHeader(key, value.toString());
    else
        add(value.toString(), kind);
    for (const ConfigValue &element : value.elements())
        addAllBelow(element, kind, key);
    for (const ConfigValue::Member &member : value.members())
        addAllBelow(member.value, kind, member.key);
}

void Collector::walkArguments(const ConfigValue &arguments)
{
    bool followsSecretOption = false;
    for (const ConfigValue &element : arguments.elements()) {
        const QString argument = element.toString();
        const qsizetype equals = argument.indexOf(u'=');
        const bool isAssignment = equals > 0 && isSecretName(QStringView(argument).left(equals));
        const bool isSecret = followsSecretOption && !isOptionName(argument);
        if (isAssignment && !isSecret)
            add(argument.mid(equals + 1), u"argument"_s);
        else if (isSecret || !looksHarmless(argument))
            add(argument, u"argument"_s);
        secrets += secretsInUrl(argument);
        followsSecretOption = isOptionName(argument) && isSecretName(argument);
    }
}

void Collector::walk(const ConfigValue &value, const QString &key)
{
    if (key == "args"_L1)
        return walkArguments(value);
    if (key == "env_http_headers"_L1) // header to name of a variable
        return;
    if (value.isTable() && isSecretTableName(key))
        return addAllBelow(value,
                           key == "query_params"_L1 ? u"query value"_s
                           : key == "env"_L1        ? u"value"_s
                                                    : u"header"_s,
                           key);
    if (isSecretName(key) && !value.isTable())
        return addAllBelow(value, key.contains("password"_L1) ? u"password"_s : u"token"_s, key);
    secrets += secretsInUrl(value.toString());
    for (const ConfigValue &element : value.elements())
        walk(element, {});
    for (const ConfigValue::Member &member : value.members())
        walk(member.value, member.key);
}

} // namespace

bool isOrdinaryValue(const QString &value)
{
    static const QStringList words{u"true"_s,
                                   u"false"_s,
                                   u"none"_s,
                                   u"null"_s,
                                   u"auto"_s,
                                   u"info"_s,
                                   u"debug"_s,
                                   u"trace"_s,
                                   u"warn"_s,
                                   u"warning"_s,
                                   u"error"_s,
                                   u"json"_s,
                                   u"text"_s,
                                   u"test"_s,
                                   u"local"_s,
                                   u"localhost"_s,
                                   u"production"_s,
                                   u"development"_s,
                                   u"staging"_s,
                                   u"codex"_s,
                                   u"application/json"_s,
                                   u"text/event-stream"_s,
                                   u"utf-8"_s,
                                   u"c.utf-8"_s,
                                   u"en_us.utf-8"_s,
                                   u"default"_s,
                                   u"stdio"_s,
                                   u"http"_s,
                                   u"https"_s};
    return words.contains(value.toLower()) || (value.startsWith(u'/') && !value.contains(u' '));
}

bool isSecretTableName(QStringView key)
{
    static const QList<QLatin1StringView> names{"query_params"_L1, "http_headers"_L1, "headers"_L1, "env"_L1};
    return std::ranges::any_of(names, [&](QLatin1StringView name) { return key == name; });
}

bool isSecretName(QStringView key)
{
    static const QList<QLatin1StringView> words{
        "token"_L1,  "secret"_L1, "password"_L1, "passwd"_L1,     "api_key"_L1,     "api-key"_L1,   "authorization"_L1,
        "apikey"_L1, "bearer"_L1, "cookie"_L1,   "credential"_L1, "private_key"_L1, "access_key"_L1};
    if (namesAPlace(key))
        return false;
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return key.contains(word, Qt::CaseInsensitive); });
}

QList<ConfigSecret> secretsInUrl(const QString &text)
{
    if (!text.contains("://"_L1))
        return {};
    constexpr qsizetype shortestUserName = 8;
    static const QRegularExpression address(uR"([A-Za-z][A-Za-z0-9+.-]*://[^\s"'<>]+)"_s);
    QList<ConfigSecret> secrets;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const QUrl url(match.next().captured());
        for (const auto format : {QUrl::FullyDecoded, QUrl::FullyEncoded}) {
            secrets.append({url.password(format), u"password"_s});
            // A short name is also a word of the report; in its URL the pattern takes it out.
            if (url.userName(format).size() >= shortestUserName)
                secrets.append({url.userName(format), u"user name"_s});
            for (const auto &[name, value] : QUrlQuery(url).queryItems(format))
                secrets.append({value, u"query value"_s});
        }
    }
    secrets.removeIf([](const ConfigSecret &secret) { return secret.value.isEmpty(); });
    return secrets;
}

QList<ConfigSecret> secretsInHeader(const QString &name, const QString &value)
{
    const bool hasScheme = name.endsWith("authorization"_L1, Qt::CaseInsensitive)
                           || value.startsWith("bearer "_L1, Qt::CaseInsensitive)
                           || value.startsWith("basic "_L1, Qt::CaseInsensitive);
    QList<ConfigSecret> secrets{{value, u"header"_s}};
    if (hasScheme)
        secrets.append({value.section(u' ', 1).trimmed(), u"token"_s});
    secrets.removeIf([&](const ConfigSecret &secret) {
        const bool isKeyLikePath = secret.value.startsWith(u'/') && isSecretName(name); // Base64 may begin with "/"
        return secret.value.isEmpty() || (isOrdinaryValue(secret.value) && !isKeyLikePath);
    });
    return secrets;
}

QList<ConfigSecret> secretsIn(const ConfigValue &root)
{
    Collector collector;
    collector.walk(root, {});
    return collector.secrets;
}

} // namespace doctor::codex
