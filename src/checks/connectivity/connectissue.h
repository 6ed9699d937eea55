// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/connectivity/place.h"

namespace doctor::checks {

// What is wrong where no connection comes about. The caller adds what was measured.

struct FailedLookup {
    bool isSilent = false;  // the name servers do not answer
    bool isUnknown = false; // they know no such name
    QString errorText = {};
    QString otherMissingName = {}; // a public name that does not exist in this network either
};
Issue nameIssue(const Place &place, const FailedLookup &lookup);
Issue refusedIssue(const Place &place);
Issue noRouteIssue(const Place &place, const QString &address); // `address` may be empty
Issue unconnectedIssue(const Place &place);                     // it times out

} // namespace doctor::checks
