// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/asked.h"

#include "codex/answermarks.h"
#include "core/phrase.h"
#include "core/valuewords.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

QString Asked::providerName() const
{
    return provider.name.isEmpty() ? provider.id : provider.name;
}

QString Asked::name() const
{
    return phrase(QT_TRANSLATE_NOOP("Checks", "provider %1"), {provider.id});
}

QString Asked::hostAndPort() const
{
    return codex::SplitUrl{.host = url.host(), .port = url.port(codex::defaultPort(url.scheme()))}.hostAndPort();
}

QString Asked::setting() const
{
    if (source.isEmpty())
        return {};
    if (!provider.baseUrlSetting.isEmpty())
        return provider.baseUrlSetting;
    return provider.id == "openai"_L1 ? u"chatgpt_base_url"_s : u"base_url"_s;
}

QString Asked::place() const
{
    const QString key = setting();
    return key.isEmpty() ? phrase(QT_TRANSLATE_NOOP("Checks", "the default address"))
                         : u"%1 (%2)"_s.arg(key, valuePhrase(source));
}

RootCause Asked::endpointRoot() const
{
    return {Cause::Endpoint, hostAndPort()};
}

codex::ClassifiedAnswer classified(const probes::HttpEvidence &http, bool wantsJson)
{
    using Kind = codex::AnswerKind;
    codex::ClassifiedAnswer answer = codex::classify(http.answer, wantsJson, http.receivedAt);
    if (http.redirects.isEmpty())
        return answer;
    answer.location = http.redirects.constLast();
    const bool isElsewhere = !probes::isSameOrigin(QUrl(answer.location), http.url);
    if (answer.kind == Kind::NotJson && (isElsewhere || codex::looksLikeLogin(answer.location)))
        answer.kind = Kind::LoginPage;
    else if (isElsewhere && (answer.kind == Kind::Good || answer.isAboutCredentials()))
        answer.kind = Kind::Redirect;
    return answer;
}

bool showsRoute(const std::optional<probes::HttpEvidence> &head)
{
    constexpr int methodNotAllowed = 405;
    return head
           && ((head->answer.status >= 200 && head->answer.status < 300) || head->answer.status == methodNotAllowed);
}

QString harmlessUrl(const QString &url)
{
    const codex::SplitUrl parts = codex::splitUserinfo(url);
    const QString rest = parts.rest.section(u'?', 0, 0).section(u'#', 0, 0);
    return (parts.scheme.isEmpty() ? QString() : parts.scheme + "://"_L1) + parts.hostAndPort() + rest;
}

QString Reply::told() const
{
    QString told = statusLine;
    for (const QString &part : {answer.errorCode, answer.authorizationError}) {
        if (!part.isEmpty())
            told += u", "_s + part;
    }
    QStringList marks;
    if (!answer.requestId.isEmpty())
        marks.append(phrase(QT_TRANSLATE_NOOP("Checks", "request id %1"), {answer.requestId}));
    if (!answer.ray.isEmpty())
        marks.append("cf-ray "_L1 + answer.ray);
    return marks.isEmpty() ? told : u"%1 (%2)"_s.arg(told, marks.join(u", "_s));
}

} // namespace doctor::checks
