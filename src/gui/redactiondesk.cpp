// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/redactiondesk.h"

#include "gui/secretsof.h"
#include "gui/worker.h"

namespace doctor {

// A redactor knows the secrets of the moment it was made, so a new one is made when there are more.
struct RedactionDesk::Tools {
    std::shared_ptr<SecretStore> secrets;
    std::shared_ptr<const SecretStore> met = {};
    RunOptions options = {};
    std::unique_ptr<Redactor> redactor = {};
    qsizetype knownSecrets = -1;

    void learn()
    {
        doctor::learn(*secrets, met);
        const qsizetype count = secrets->all().size();
        if (redactor && count == knownSecrets)
            return;
        redactor = std::make_unique<Redactor>(*secrets, options);
        knownSecrets = count;
    }
};

RedactionDesk::RedactionDesk(QObject *parent)
    : QObject(parent), m_secrets(std::make_shared<SecretStore>()), m_tools(std::make_shared<Tools>(Tools{m_secrets}))
{
    m_thread.setMaxThreadCount(1);
}

RedactionDesk::~RedactionDesk()
{
    m_thread.clear();
}

void RedactionDesk::begin(const RunOptions &options, std::shared_ptr<const SecretStore> met)
{
    m_thread.start([tools = m_tools, options, met = std::move(met)] {
        tools->options = options;
        tools->met = met;
        tools->redactor.reset();
    });
}

void RedactionDesk::redact(const Outcome &outcome, std::function<void(const Row &)> done)
{
    const auto job = [tools = m_tools, outcome] {
        tools->learn();
        return Row{RedactedOutcome(outcome, *tools->redactor), tools->knownSecrets};
    };
    inWorker(m_thread, this, job, std::move(done));
}

void RedactionDesk::diagnose(const QList<CheckResult> &results,
                             std::function<void(const std::shared_ptr<const RedactedReport> &)> done)
{
    const auto job = [tools = m_tools, results] {
        tools->learn();
        const Report report{.diagnosis = doctor::diagnose(results)};
        return std::shared_ptr<const RedactedReport>(std::make_shared<RedactedReport>(report, *tools->redactor));
    };
    inWorker(m_thread, this, job, std::move(done));
}

void RedactionDesk::conclude(const QList<CheckResult> &results, const QDateTime &now,
                             std::function<void(const Whole &)> done)
{
    const auto job = [tools = m_tools, results, now] {
        tools->learn();
        const Report report = makeReport(results, now);
        Whole whole{.knownSecrets = tools->knownSecrets,
                    .report = std::make_shared<RedactedReport>(report, *tools->redactor),
                    .wholePaths = std::make_shared<RedactedReport>(
                        report, Redactor(*tools->secrets, tools->options, Paths::Whole))};
        for (qsizetype check = 0; check < results.size(); ++check)
            whole.outcomes.append(whole.report->outcome(check));
        return whole;
    };
    inWorker(m_thread, this, job, std::move(done));
}

} // namespace doctor
