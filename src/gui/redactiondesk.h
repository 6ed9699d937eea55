// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/redactedreport.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace doctor {

// Redacts in a thread of its own, in the order asked, what a session shows. It knows every secret that any run met: a
// row may be older than the last run.
class RedactionDesk final : public QObject
{
    Q_OBJECT

public:
    explicit RedactionDesk(QObject *parent = nullptr);
    ~RedactionDesk() override;

    std::shared_ptr<SecretStore> secrets() const { return m_secrets; }

    struct Row {
        RedactedOutcome outcome = {};
        qsizetype knownSecrets = 0; // when it was redacted
    };
    struct Whole {
        QList<RedactedOutcome> outcomes = {};
        qsizetype knownSecrets = 0;
        std::shared_ptr<const RedactedReport> report = {};
        std::shared_ptr<const RedactedReport> wholePaths = {};
    };

    // What a run sees of the outside, and where it puts the secrets that it meets.
    void begin(const RunOptions &options, std::shared_ptr<const SecretStore> met);
    void redact(const Outcome &outcome, std::function<void(const Row &)> done);
    void diagnose(const QList<CheckResult> &results,
                  std::function<void(const std::shared_ptr<const RedactedReport> &)> done);
    void conclude(const QList<CheckResult> &results, const QDateTime &now, std::function<void(const Whole &)> done);

private:
    struct Tools;

    std::shared_ptr<SecretStore> m_secrets;
    std::shared_ptr<Tools> m_tools; // touched by the thread alone
    QThreadPool m_thread;
};

} // namespace doctor
