// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

// Takes pictures of the window with made-up outcomes: screenshots FOLDER

#include "gui/checkmodel.h"
#include "gui/mainwindow.h"
#include "gui/shades.h"
#include "gui/theme.h"
#include "madeup.h"
#include "report/json.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QTabWidget>
#include <QTest>

using namespace doctor;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray outcomeJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    return report::toJson(info, outcome, duration);
}

QList<CheckInfo> infosOf(const QList<CheckResult> &results)
{
    QList<CheckInfo> infos;
    for (const CheckResult &result : results)
        infos.append(result.info);
    return infos;
}

class Studio
{
public:
    Studio(QList<CheckResult> results, const QDir &folder)
        : m_results(std::move(results)), m_folder(folder), m_model(infosOf(m_results)),
          m_window({.model = &m_model,
                    .saveFormats = {{u"JSON report"_s, u"json"_s, {}}},
                    .clipboardText = [](const RedactedReport &) { return QByteArray(); },
                    .outcomeWriter = outcomeJson})
    {
        m_window.resize(1240, 800);
        m_window.show();
    }

    void start()
    {
        for (int row = 0; row < m_results.size(); ++row)
            m_model.setRunning(row);
        m_window.setVerdict({.stage = Verdict::Stage::Running, .totalCount = int(m_results.size())});
    }

    void finish(qsizetype count)
    {
        const Redactor redactor({}, {});
        for (int row = 0; row < count; ++row)
            m_model.setOutcome(row, RedactedOutcome(m_results.at(row).outcome, redactor), m_results.at(row).duration);
        const bool isOver = count == m_results.size();
        m_window.setVerdict(
            {.stage = isOver ? Verdict::Stage::Finished : Verdict::Stage::Running,
             .finishedCount = int(count),
             .totalCount = int(m_results.size()),
             .elapsed = std::chrono::milliseconds(310),
             .report = std::make_shared<RedactedReport>(makeReport(m_results.mid(0, count), {}), redactor)});
    }

    void shoot(const QString &name)
    {
        QTest::qWait(50);
        m_window.grab().save(m_folder.filePath(name + ".png"_L1));
    }

    MainWindow &window() { return m_window; }

private:
    QList<CheckResult> m_results;
    QDir m_folder;
    CheckModel m_model;
    MainWindow m_window;
};

QList<CheckResult> onlyGood()
{
    QList<CheckResult> results = madeUpResults();
    results.removeIf([](const CheckResult &result) { return result.outcome.status != Status::Ok; });
    return results;
}

void shootAll(const QDir &folder, const QString &name)
{
    Studio studio(madeUpResults(), folder);
    studio.start();
    studio.finish(6);
    studio.shoot(name + "-running"_L1);
    studio.finish(madeUpResults().size());
    studio.shoot(name);
    auto *const tabs = studio.window().findChild<QTabWidget *>(u"tabs"_s);
    tabs->setCurrentIndex(1);
    studio.shoot(name + "-details"_L1);
    tabs->setCurrentIndex(3);
    studio.shoot(name + "-json"_L1);
    Studio good(onlyGood(), folder);
    good.start();
    good.finish(onlyGood().size());
    good.shoot(name + "-good"_L1);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/codex-doctor.svg"_s));
    const QDir folder(QApplication::arguments().value(1, u"."_s));
    setTheme(Theme::Light);
    shootAll(folder, u"window-light"_s);
    setTheme(Theme::Dark);
    shootAll(folder, u"window-dark"_s);
    return 0;
}
