// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/configuration/authtoken.h"

#include "codex/providers.h"
#include "core/phrase.h"
#include "probes/credentials.h"
#include "probes/facts.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

// Codex refreshes an access token that has less than this left (codex-internals §3.5).
constexpr qint64 refreshMargin = 5LL * 60;
constexpr qint64 secondsPerDay = 24LL * 60 * 60;
// Codex refreshes in use. A login that lay unused for longer than this is not likely to be taken any more.
constexpr qint64 oldLogin = 30 * secondsPerDay;
// An access token that does not say when it ends is refreshed after this.
constexpr qint64 scheduledRefresh = 8 * secondsPerDay;

QFuture<TokenEvidence> gather(Environment &environment)
{
    return environment.inWorker(
        [](const Surroundings &surroundings, const codex::Config &config, const codex::Variables &variables,
           const probes::Credentials &login) {
            const codex::Provider provider = codex::activeProvider(config, variables);
            return TokenEvidence{.provider = provider.id,
                                 .isUsed = provider.requiresOpenAiAuth && !variables.isPresent(u"CODEX_ACCESS_TOKEN"_s),
                                 .stored = login.stored,
                                 .now = surroundings.options->now};
        },
        probes::config, probes::variables, probes::credentials);
}

QString date(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

qint64 secondsLeft(const TokenEvidence &evidence)
{
    return evidence.now.secsTo(evidence.stored->accessToken.expires);
}

qint64 sinceRefresh(const TokenEvidence &evidence)
{
    return evidence.stored->lastRefresh.secsTo(evidence.now);
}

int wholeDays(qint64 seconds)
{
    return static_cast<int>(qMax<qint64>(0, seconds) / secondsPerDay);
}

QList<Detail> describe(const TokenEvidence &evidence)
{
    const codex::StoredCredentials &stored = *evidence.stored;
    QList<Detail> details;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            details.append({label, value, false, true});
    };
    add(u"plan"_s, stored.idToken.plan.isEmpty() ? stored.accessToken.plan : stored.idToken.plan);
    if (stored.idToken.isFedramp || stored.accessToken.isFedramp)
        add(u"FedRAMP"_s, u"yes"_s);
    add(u"access token issued"_s, date(stored.accessToken.issued));
    if (stored.accessToken.expires.isValid()) {
        const bool isExpired = secondsLeft(evidence) <= 0;
        add(u"access token expires"_s, date(stored.accessToken.expires) + (isExpired ? " (expired)"_L1 : ""_L1));
    }
    if (stored.lastRefresh.isValid())
        add(u"last refresh"_s,
            u"%1 (%2 days ago)"_s.arg(date(stored.lastRefresh)).arg(wholeDays(sinceRefresh(evidence))));
    add(u"refresh token"_s, stored.hasRefreshToken ? u"present"_s : u"missing"_s);
    return details;
}

Issue withRoot(Issue issue, const TokenEvidence &evidence)
{
    issue.root = {Cause::Token, evidence.provider};
    issue.source = u"auth.json"_s;
    if (issue.remedy.isEmpty())
        issue.remedy = {QT_TRANSLATE_NOOP("Checks", "Log in again: `codex login`.")};
    return issue;
}

Issue expiredForGood(const TokenEvidence &evidence)
{
    const QString expired = isoPhrase(evidence.stored->accessToken.expires);
    return {
        .severity = Severity::Fail,
        .cause = {QT_TRANSLATE_NOOP("Checks",
                                    "The access token expired on %1, and there is no refresh token to renew it"),
                  {expired}},
        .measured = {QT_TRANSLATE_N_NOOP("Checks", "expired %n day(s) ago"), {}, wholeDays(-secondsLeft(evidence))},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a valid access token, or a refresh token")},
        .fields = {u"access token expires"_s, u"refresh token"_s},
        .headline = {QT_TRANSLATE_NOOP("Checks", "The login has expired: its access token ended on %1"), {expired}}};
}

Issue expiredLongUnused(const TokenEvidence &evidence)
{
    const QString expired = isoPhrase(evidence.stored->accessToken.expires);
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks",
                                    "The access token expired on %1, and the login was last refreshed on %2: its "
                                    "refresh token is probably no longer valid either"),
                  {expired, isoPhrase(evidence.stored->lastRefresh)}},
        .measured = {QT_TRANSLATE_N_NOOP("Checks", "last refreshed %n day(s) ago"),
                     {},
                     wholeDays(sinceRefresh(evidence))},
        .expected = {QT_TRANSLATE_NOOP("Checks", "an access token that is valid, or was until recently")},
        .fields = {u"access token expires"_s, u"last refresh"_s},
        .certainty = Certainty::Likely,
        .headline = {QT_TRANSLATE_NOOP("Checks", "The login has expired: its access token ended on %1"), {expired}}};
}

Issue endsSoon(const TokenEvidence &evidence)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks",
                                    "The access token expires at %1, and there is no refresh token to renew it"),
                  {isoPhrase(evidence.stored->accessToken.expires)}},
        .measured = {QT_TRANSLATE_N_NOOP("Checks", "%n second(s) left"), {}, static_cast<int>(secondsLeft(evidence))},
        .expected = {QT_TRANSLATE_NOOP("Checks", "a refresh token")},
        .fields = {u"access token expires"_s, u"refresh token"_s}};
}

Issue cannotRenew()
{
    return {.cause = {QT_TRANSLATE_NOOP("Checks",
                                        "There is no refresh token: the login ends when its access token expires")},
            .expected = {QT_TRANSLATE_NOOP("Checks", "a refresh token")},
            .fields = {u"refresh token"_s}};
}

Issue endUnknown(const TokenEvidence &evidence)
{
    return {
        .cause = {QT_TRANSLATE_NOOP("Checks", "The access token does not say when it expires, and the login was last "
                                              "refreshed on %1: it has probably expired"),
                  {isoPhrase(evidence.stored->lastRefresh)}},
        .measured = {QT_TRANSLATE_N_NOOP("Checks", "last refreshed %n day(s) ago"),
                     {},
                     wholeDays(sinceRefresh(evidence))},
        .fields = {u"last refresh"_s},
        .certainty = Certainty::Possible};
}

void judgeLife(const TokenEvidence &evidence, QList<Issue> &issues)
{
    const codex::StoredCredentials &stored = *evidence.stored;
    const bool isOld = stored.lastRefresh.isValid() && sinceRefresh(evidence) > oldLogin;
    if (!stored.accessToken.expires.isValid()) {
        if (isOld
            || (!stored.hasRefreshToken && stored.lastRefresh.isValid() && sinceRefresh(evidence) > scheduledRefresh))
            issues.append(withRoot(endUnknown(evidence), evidence));
        return;
    }
    const qint64 left = secondsLeft(evidence);
    if (left <= 0 && !stored.hasRefreshToken)
        issues.append(withRoot(expiredForGood(evidence), evidence));
    else if (left <= 0 && isOld)
        issues.append(withRoot(expiredLongUnused(evidence), evidence));
    else if (left > 0 && left <= refreshMargin && !stored.hasRefreshToken)
        issues.append(withRoot(endsSoon(evidence), evidence));
    else if (!stored.hasRefreshToken && stored.mode == codex::AuthMode::ChatGpt)
        issues.append(withRoot(cannotRenew(), evidence));
}

bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

// The names are told, not the ids: they are the account's.
void judgeAgreement(const TokenEvidence &evidence, QList<Issue> &issues)
{
    const codex::StoredCredentials &stored = *evidence.stored;
    QStringList odd;
    if (differ(stored.accountId, stored.idToken.accountId))
        odd << u"tokens.account_id, tokens.id_token"_s;
    if (differ(stored.accountId, stored.accessToken.accountId))
        odd << u"tokens.account_id, tokens.access_token"_s;
    if (odd.isEmpty() && differ(stored.idToken.accountId, stored.accessToken.accountId))
        odd << u"tokens.id_token, tokens.access_token"_s;
    if (!odd.isEmpty()) {
        issues.append(
            withRoot({.cause = {QT_TRANSLATE_NOOP("Checks", "Parts of the login belong to different accounts: %1"),
                                {odd.join(u"; "_s)}},
                      .expected = {QT_TRANSLATE_NOOP("Checks", "one account")},
                      .headline = {QT_TRANSLATE_NOOP("Checks", "The stored login mixes two accounts")}},
                     evidence));
    }
    if (differ(stored.idToken.plan, stored.accessToken.plan)) {
        issues.append(
            withRoot({.cause = {QT_TRANSLATE_NOOP("Checks", "The tokens of the login name different plans: %1 and %2"),
                                {stored.idToken.plan, stored.accessToken.plan}},
                      .expected = {QT_TRANSLATE_NOOP("Checks", "one plan")},
                      .fields = {u"plan"_s}},
                     evidence));
    }
}

Message summaryOf(const TokenEvidence &evidence, const QList<Issue> &issues)
{
    const codex::StoredCredentials &stored = *evidence.stored;
    if (!evidence.isUsed)
        return {QT_TRANSLATE_NOOP("Checks", "The stored tokens are not in use")};
    if (!issues.isEmpty())
        return issues.constFirst().headline.isEmpty() ? issues.constFirst().cause : issues.constFirst().headline;
    if (!stored.accessToken.expires.isValid())
        return {QT_TRANSLATE_NOOP("Checks", "The login has a token that does not say when it expires")};
    if (secondsLeft(evidence) <= 0)
        return {QT_TRANSLATE_NOOP("Checks", "The access token has expired; Codex renews it when it starts")};
    return {QT_TRANSLATE_NOOP("Checks", "The access token is valid until %1"), {isoPhrase(stored.accessToken.expires)}};
}

} // namespace

Outcome judgeAuthToken(const TokenEvidence &evidence)
{
    using codex::AuthMode;
    const bool hasTokens =
        evidence.stored && evidence.stored->hasTokens
        && (evidence.stored->mode == AuthMode::ChatGpt || evidence.stored->mode == AuthMode::ChatGptAuthTokens);
    if (!hasTokens)
        return {.summary = {QT_TRANSLATE_NOOP("Checks", "There is no login with tokens")}};
    Outcome outcome{.details = describe(evidence)};
    if (evidence.isUsed) {
        judgeLife(evidence, outcome.issues);
        judgeAgreement(evidence, outcome.issues);
    }
    outcome.status = statusOf(outcome.issues);
    outcome.summary = summaryOf(evidence, outcome.issues);
    return outcome;
}

Check authToken()
{
    return makeCheck({.id = u"auth.token"_s,
                      .section = u"auth"_s,
                      .category = Category::Configuration,
                      .title = QT_TRANSLATE_NOOP("Checks", "Login tokens"),
                      .ours = true},
                     gather, judgeAuthToken);
}

} // namespace doctor::checks
