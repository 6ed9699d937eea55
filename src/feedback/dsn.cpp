// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "feedback/dsn.h"

#include "core/phrase.h"
#include "core/valuewords.h"
#include "core/version.h"
#include "probes/paths.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::feedback {

namespace {

// What can stand in a header and in a path without being escaped.
bool isPlain(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

Message faultOf(const QUrl &url, const QString &project)
{
    if (url.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "it is empty")};
    if (!url.isValid())
        return inOurWords(url.errorString().section(u';', 0, 0));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return url.scheme().isEmpty()
                   ? Message{QT_TRANSLATE_NOOP("Checks", "it does not begin with https://")}
                   : Message{QT_TRANSLATE_NOOP("Checks", "its scheme is %1, not https"), {url.scheme()}};
    if (url.host().isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "it names no host")};
    if (url.scheme() == "http"_L1 && !probes::isLoopback(url.host()))
        return {QT_TRANSLATE_NOOP("Checks", "http is accepted for this machine alone; %1 needs https"), {url.host()}};
    if (url.userName().isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "its public key is missing: https://KEY@%1/PROJECT"), {url.host()}};
    if (!isPlain(url.userName(QUrl::FullyEncoded)))
        return {QT_TRANSLATE_NOOP("Checks", "its public key has a character that keys do not have")};
    if (url.hasQuery() || url.hasFragment())
        return {QT_TRANSLATE_NOOP("Checks", "something follows the project")};
    if (project.isEmpty())
        return {QT_TRANSLATE_NOOP("Checks", "its project is missing: https://KEY@%1/PROJECT"), {url.host()}};
    return isPlain(project) ? Message() : Message{QT_TRANSLATE_NOOP("Checks", "its project is not a number or a word")};
}

} // namespace

QString Dsn::text() const
{
    QUrl url;
    url.setScheme(scheme);
    url.setUserName(publicKey);
    url.setHost(host);
    url.setPort(port);
    url.setPath(path + u'/' + project);
    return url.toString(QUrl::FullyEncoded);
}

QUrl Dsn::envelopeUrl() const
{
    QUrl url(text());
    url.setUserInfo({});
    url.setPath(path + "/api/"_L1 + project + "/envelope/"_L1);
    return url;
}

QByteArray Dsn::authorization() const
{
    return "Sentry sentry_version=7, sentry_key=" + publicKey.toLatin1() + ", sentry_client=codex-doctor/"
           + version().toLatin1();
}

Message Dsn::place() const
{
    const QString portText = port < 0 ? QString() : u':' + QString::number(port);
    return {QT_TRANSLATE_NOOP("Checks", "%1, project %2"), {host + portText + path, project}};
}

ParsedDsn parseDsn(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString whole = url.path(QUrl::FullyEncoded);
    const qsizetype slash = whole.lastIndexOf(u'/');
    const QString project = whole.mid(slash + 1);
    if (const Message fault = faultOf(url, project); !fault.isEmpty())
        return {.errorText = {QT_TRANSLATE_NOOP("Checks", "not a Sentry DSN: %1"), {phrase(fault)}}};
    return {.dsn = Dsn{.scheme = url.scheme(),
                       .publicKey = url.userName(QUrl::FullyEncoded),
                       .host = url.host(QUrl::FullyEncoded),
                       .port = url.port(),
                       .path = url.path(QUrl::FullyDecoded).section(u'/', 0, -2),
                       .project = project}};
}

} // namespace doctor::feedback
