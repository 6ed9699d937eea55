// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "probes/httprequest.h"
#include "probes/websockethandshake.h"

#include <QTemporaryDir>
#include <QTest>

namespace doctor {

// A run in an empty home of its own that asks one thing.
struct Rig {
    QTemporaryDir home;
    QHash<QString, QString> variables = {};
    bool sendsCredentials = true;
    bool isOffline = false;

    RunOptions options() const
    {
        RunOptions options{.variables = variables,
                           .workingDirectory = home.path(),
                           .homeDirectory = home.path(),
                           .sendCredentials = sendsCredentials,
                           .offline = isOffline};
        options.variables.insert(QStringLiteral("HOME"), home.path());
        return options;
    }

    probes::HttpEvidence ask(const probes::HttpRequest &asked) const { return settled(probes::request, asked); }
    probes::WebSocketEvidence shake(const probes::WebSocketRequest &asked) const
    {
        return settled(probes::webSocketHandshake, asked);
    }

private:
    template<typename Evidence, typename Request>
    Evidence settled(QFuture<Evidence> (*probe)(Environment &, const Request &), const Request &asked) const
    {
        Environment environment(options());
        const QFuture<Evidence> future = probe(environment, asked);
        while (!future.isFinished())
            QTest::qWait(1);
        return future.resultCount() > 0 ? future.result() : Evidence{};
    }
};

} // namespace doctor
