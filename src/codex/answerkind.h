// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/httpanswer.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace doctor::codex {

// What an answer means to a user of Codex (codex-internals §5.4, §5.5): each has a cause and a remedy of its own.
enum class AnswerKind {
    None,                // no answer
    Good,                // 2xx
    Redirect,            // 3xx that was not followed, to a place that is no login page
    LoginPage,           // redirected to, or answered with, a page to log in: a captive portal, or single sign-on
    NotJson,             // 2xx with HTML or text where JSON is expected
    ErrorInside,         // 2xx whose JSON is an error
    Compressed,          // 2xx whose body is compressed, although nobody asked for it
    BadRequest,          // 400, 422 …
    CertificateWanted,   // 400 of a gateway, or 495 and 496 of nginx: a client certificate
    TooLarge,            // 413, 414, 431: the request, or its headers
    Misdirected,         // 421
    MissingApiVersion,   // Azure: 400 or 404 that asks for api-version
    Unauthorized,        // 401
    MissingScope,        // 401 or 403: the key lacks a permission
    Forbidden,           // 403 without a reason known here
    Challenge,           // 403 of Cloudflare that wants a browser
    Blocked,             // 403 of Cloudflare or another gateway that blocks the address
    NetworkRule,         // 403 of Azure: rules of the resource keep this network out
    UnsupportedCountry,  // 403 unsupported_country_region_territory
    NotFound,            // 404
    ModelMissing,        // 404 that names the model
    MethodNotAllowed,    // 405
    ProxyAuthentication, // 407
    UpgradeRequired,     // 426
    RateLimited,         // 429 that passes by itself
    UsageLimit,          // 429 usage_limit_reached
    UsageNotIncluded,    // 429 usage_not_included
    QuotaExceeded,       // 429 insufficient_quota, or billing
    Overloaded,          // 503 server_is_overloaded, slow_down; 529
    ServerError,         // 500 and other 5xx
    BadGateway,          // 502, and most 52x of Cloudflare: somebody between could not reach the provider
    Unavailable,         // 503; 408 and 425, after which the same request may succeed
    GatewayTimeout,      // 504, and 522 and 524 of Cloudflare
    Other,
};

struct ClassifiedAnswer {
    AnswerKind kind = AnswerKind::None;
    QString requestId = {};          // x-request-id, else x-oai-request-id, x-openai-request-id, x-ms-request-id
    QString ray = {};                // cf-ray
    QString server = {};             // who says he is answering: the header of that name, or via
    QString authorizationError = {}; // x-openai-authorization-error
    QString challenge = {};          // of www-authenticate, where it is none of an API: "Basic realm="office""
    QString errorCode = {};          // of x-error-json, else error.code or error.type of the body
    QString message = {};            // error.message of the body, one line of at most 200 characters
    QString location = {};           // of a redirect, without its query
    std::optional<std::chrono::seconds> retryAfter = {};
    QDateTime resetsAt = {}; // of a usage limit
    QDateTime date = {};     // the server's clock

    bool isAboutCredentials() const; // the login has to be mended, not the way
};

// `wantsJson`: a page where JSON is expected is a fault. `receivedAt` turns dates of Retry-After into seconds.
ClassifiedAnswer classify(const HttpAnswer &answer, bool wantsJson, const QDateTime &receivedAt);

} // namespace doctor::codex
