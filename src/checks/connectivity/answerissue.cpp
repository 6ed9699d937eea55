// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/answerissue.h"

#include "checks/connectivity/accountissue.h"
#include "checks/connectivity/addressissue.h"
#include "checks/connectivity/betweenissue.h"
#include "checks/connectivity/troubleissue.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using Kind = codex::AnswerKind;

Issue worded(const Reply &reply)
{
    switch (reply.answer.kind) {
    case Kind::Unauthorized:
    case Kind::MissingScope:
    case Kind::Forbidden:
    case Kind::UsageLimit:
    case Kind::UsageNotIncluded:
    case Kind::QuotaExceeded:
    case Kind::RateLimited:
        return accountIssue(reply);
    case Kind::Challenge:
    case Kind::Blocked:
    case Kind::NetworkRule:
    case Kind::UnsupportedCountry:
    case Kind::LoginPage:
    case Kind::ProxyAuthentication:
    case Kind::CertificateWanted:
    case Kind::TooLarge:
    case Kind::Misdirected:
        return betweenIssue(reply);
    case Kind::Overloaded:
    case Kind::ServerError:
    case Kind::BadGateway:
    case Kind::Unavailable:
    case Kind::GatewayTimeout:
        return troubleIssue(reply);
    default:
        return addressIssue(reply);
    }
}

// What passes by itself, or what Codex does without, is no failure.
Severity severityOf(const codex::ClassifiedAnswer &answer)
{
    switch (answer.kind) {
    case Kind::RateLimited:
    case Kind::Redirect:
    case Kind::BadRequest:
    case Kind::MethodNotAllowed:
    case Kind::UpgradeRequired:
    case Kind::Other:
    case Kind::Good:
        return Severity::Warning;
    case Kind::MissingScope: {
        // A key may well make requests, but not list models.
        const bool isListOnly =
            answer.message.contains("api.model.read"_L1) && !answer.message.contains("api.responses.write"_L1);
        return isListOnly ? Severity::Warning : Severity::Fail;
    }
    default:
        return Severity::Fail;
    }
}

RootCause rootOf(const Reply &reply)
{
    const Asked &asked = reply.asked;
    switch (reply.answer.kind) {
    case Kind::Unauthorized:
    case Kind::MissingScope:
        return {asked.hasCredentials() ? Cause::Token : Cause::Credentials, asked.provider.id};
    case Kind::UsageLimit:
    case Kind::UsageNotIncluded:
    case Kind::QuotaExceeded: // also where no credentials were sent along: they are those of the same account
        return {Cause::Token, asked.provider.id};
    case Kind::ModelMissing:
        return {Cause::ConfigValue, u"model"_s};
    case Kind::ProxyAuthentication:
        return asked.route.proxy.exists() ? RootCause{Cause::Proxy, asked.route.proxy.url.hostAndPort()}
                                          : asked.endpointRoot();
    default:
        return asked.endpointRoot();
    }
}

QString sourceOf(const Reply &reply)
{
    const RootCause root = rootOf(reply);
    if (root.cause == Cause::Token || root.cause == Cause::Credentials)
        return reply.asked.attached.source;
    return root.cause == Cause::Proxy ? reply.asked.route.proxy.source : reply.asked.source;
}

} // namespace

Issue answerIssue(const Reply &reply)
{
    Issue issue = worded(reply);
    const QString message = reply.answer.message;
    issue.severity = severityOf(reply.answer);
    if (reply.answer.kind == Kind::NotFound && reply.asked.isRouteKnown)
        issue.severity = Severity::Info;
    issue.measured = verbatim(message.isEmpty() ? reply.told() : u"%1: \"%2\""_s.arg(reply.told(), message));
    issue.source = sourceOf(reply);
    issue.root = rootOf(reply);
    if (issue.headline.isEmpty())
        issue.headline = issue.cause;
    return issue;
}

} // namespace doctor::checks
