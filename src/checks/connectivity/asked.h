// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "codex/answerkind.h"
#include "core/outcome.h"
#include "probes/provideranswers.h"

namespace doctor::checks {

// Who was asked, with what and by which way: what has to be known to say whose an answer is and how to mend it.
struct Asked {
    codex::Provider provider = {};
    QUrl url = {};                // without userinfo and query
    QString source = {};          // where the address is set; empty for the default
    codex::ProxyRoute route = {}; // that the request took
    probes::Attached attached = {};
    bool isRootKnown = false;  // something else of the API does answer below the same address
    bool isRouteKnown = false; // and so does the route of requests to the model

    QString providerName() const;
    QString name() const; // a phrase: "provider lab"
    QString hostAndPort() const;
    QString setting() const; // the key that sets the address: "base_url"; empty for the default
    QString place() const;   // "base_url (config.toml:7)", or the phrase "the default address"
    RootCause endpointRoot() const;
    bool hasCredentials() const { return attached.state == probes::Attached::State::Attached; }
};

// What an answer means, with what the redirects before it add: credentials do not go along to another host.
codex::ClassifiedAnswer classified(const probes::HttpEvidence &http, bool wantsJson);

// Whether HEAD shows the route to be there: one that takes POST alone says so.
bool showsRoute(const std::optional<probes::HttpEvidence> &head);

// A URL as it was written, but for userinfo, query and fragment, which may be secret.
QString harmlessUrl(const QString &url);

// An answer, and what was asked for it.
struct Reply {
    Asked asked = {};
    codex::ClassifiedAnswer answer = {};
    QString statusLine = {};

    // "HTTP 401 Unauthorized, invalid_api_key (request id req_1, cf-ray 8f0-FRA)": what its owner asks for.
    QString told() const;
};

} // namespace doctor::checks
