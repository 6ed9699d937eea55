// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "checks/environment/endpointsecurity.h"

using namespace Qt::Literals::StringLiterals;

namespace doctor::checks {

namespace {

QFuture<EndpointSecurityEvidence> gather(Environment &environment)
{
    return environment.inWorker([](const Surroundings &) { return EndpointSecurityEvidence{}; });
}

} // namespace

Outcome judgeEndpointSecurity(const EndpointSecurityEvidence &evidence)
{
    Q_ASSERT(!evidence.isInspected);
    return {.summary = {QT_TRANSLATE_NOOP("Checks", "Endpoint protection is not inspected on this platform")},
            .details = {{u"endpoint products"_s, u"not inspected on this platform"_s}}};
}

Check endpointSecurity()
{
    return makeCheck({.id = "security.endpoint"_L1,
                      .section = "security"_L1,
                      .category = Category::Environment,
                      .title = QT_TRANSLATE_NOOP("Checks", "Endpoint protection")},
                     gather, judgeEndpointSecurity);
}

} // namespace doctor::checks
