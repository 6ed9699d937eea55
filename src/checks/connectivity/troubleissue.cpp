// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/connectivity/troubleissue.h"

#include "probes/paths.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

using Kind = codex::AnswerKind;

Message laterRemedy(const Reply &reply)
{
    const Asked &asked = reply.asked;
    if (probes::isLoopback(asked.url.host()))
        return {QT_TRANSLATE_NOOP("Checks", "Look into the log of the gateway on %1, and at the provider behind it; "
                                            "then try again."),
                {asked.hostAndPort()}};
    if (reply.answer.retryAfter)
        return {QT_TRANSLATE_NOOP("Checks", "Try again in %1 s; the status page of %2 says whether it is known."),
                {QString::number(reply.answer.retryAfter->count()), asked.providerName()}};
    return {QT_TRANSLATE_NOOP("Checks", "Try again later; the status page of %1 says whether it is known. Nothing on "
                                        "this machine is wrong."),
            {asked.providerName()}};
}

Issue providerTrouble(const Reply &reply, const Message &cause)
{
    return {
        .cause = cause, .expected = {QT_TRANSLATE_NOOP("Checks", "an answer below 500")}, .remedy = laterRemedy(reply)};
}

} // namespace

Issue troubleIssue(const Reply &reply)
{
    const QString name = reply.asked.providerName();
    const QStringList arguments{name, reply.told()};
    switch (reply.answer.kind) {
    case Kind::Overloaded:
        return providerTrouble(reply, {QT_TRANSLATE_NOOP("Checks", "%1 is overloaded: %2"), arguments});
    case Kind::BadGateway:
        return providerTrouble(
            reply, {QT_TRANSLATE_NOOP("Checks", "A gateway before %1 answers, but does not reach it: %2"), arguments});
    case Kind::Unavailable:
        return providerTrouble(reply, {QT_TRANSLATE_NOOP("Checks", "%1 is not available: %2"), arguments});
    case Kind::GatewayTimeout:
        return providerTrouble(
            reply, {QT_TRANSLATE_NOOP("Checks", "A gateway before %1 got no answer from it in time: %2"), arguments});
    default:
        return providerTrouble(reply, {QT_TRANSLATE_NOOP("Checks", "%1 has an error of its own: %2"), arguments});
    }
}

} // namespace doctor::checks
