// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/openmetrics.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace doctor::report {

namespace {

constexpr Status statuses[] = {Status::Ok, Status::Warning, Status::Fail, Status::Skipped};

using Label = std::pair<QLatin1StringView, QString>;

QString escaped(QString value)
{
    return value.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
}

class Metrics
{
public:
    void family(QLatin1StringView name, QLatin1StringView help, QLatin1StringView unit = {})
    {
        m_name = "codex_doctor_"_L1 + name;
        m_text += "# TYPE "_L1 + m_name + " gauge\n"_L1;
        if (!unit.isEmpty())
            m_text += "# UNIT "_L1 + m_name + u' ' + unit + u'\n';
        m_text += "# HELP "_L1 + m_name + u' ' + help + u'\n';
    }

    void sample(const QList<Label> &labels, double value)
    {
        QStringList pairs;
        for (const auto &[name, text] : labels)
            pairs.append(name + "=\""_L1 + escaped(text) + u'"');
        const QString braces = pairs.isEmpty() ? QString() : u'{' + pairs.join(u',') + u'}';
        m_text += m_name + braces + u' ' + QString::number(value, 'g', 15) + u'\n';
    }

    QByteArray finished() const { return (m_text + "# EOF\n"_L1).toUtf8(); }

private:
    QString m_name = {};
    QString m_text = {};
};

void addChecks(Metrics &metrics, const Report &report)
{
    metrics.family("check_status"_L1, "1 for the status that the check has, 0 for the others"_L1);
    for (const CheckResult &result : report.checks) {
        for (const Status status : statuses) {
            metrics.sample({{"check"_L1, result.info.id},
                            {"category"_L1, nameOf(result.info.category)},
                            {"status"_L1, nameOf(status)}},
                           result.outcome.status == status ? 1 : 0);
        }
    }
    metrics.family("check_duration_seconds"_L1, "Time that the check took"_L1, "seconds"_L1);
    for (const CheckResult &result : report.checks)
        metrics.sample({{"check"_L1, result.info.id}}, static_cast<double>(result.duration.count()) / 1000);
}

void addDiagnoses(Metrics &metrics, const Report &report)
{
    metrics.family("diagnoses"_L1, "Root causes that were found"_L1);
    for (const Severity severity : {Severity::Warning, Severity::Fail}) {
        const auto count = std::ranges::count(report.diagnosis, severity, &Diagnosis::severity);
        metrics.sample({{"severity"_L1, nameOf(severity)}}, static_cast<double>(count));
    }
}

} // namespace

QByteArray toOpenMetrics(const RedactedReport &redacted)
{
    const Report &report = redacted.report();
    Metrics metrics;
    metrics.family("build_info"_L1, "Versions of Codex Doctor and of the Codex it looked at"_L1);
    metrics.sample({{"version"_L1, report.doctorVersion}, {"codex_version"_L1, report.codexVersion}}, 1);
    if (report.generatedAt.isValid()) {
        metrics.family("run_timestamp_seconds"_L1, "When the report was made, in seconds since 1970"_L1, "seconds"_L1);
        metrics.sample({}, static_cast<double>(report.generatedAt.toSecsSinceEpoch()));
    }
    metrics.family("overall_status"_L1, "1 for the worst status of all checks, 0 for the others"_L1);
    for (const Status status : {Status::Ok, Status::Warning, Status::Fail})
        metrics.sample({{"status"_L1, nameOf(status)}}, worst(Status::Ok, report.overall) == status ? 1 : 0);
    addDiagnoses(metrics, report);
    addChecks(metrics, report);
    return metrics.finished();
}

} // namespace doctor::report
