// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "rig.h"

#include "report/json.h"
#include "report/reader.h"
#include "textsof.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMetaProperty>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QByteArray json(const RedactedReport &report)
{
    return report::toJson(report);
}

QByteArray words(const RedactedReport &report)
{
    return "text of " + QByteArray::number(report.report().checks.size());
}

QByteArray outcomeJson(const CheckInfo &info, const RedactedOutcome &outcome, std::chrono::milliseconds duration)
{
    return report::toJson(info, outcome, duration);
}

OpenedReport opened(const QString &path)
{
    const report::ReadReport read = report::openReport(path, {});
    const Redactor redactor({}, {});
    if (!read.errorText.isEmpty())
        return {.path = path, .errorText = read.errorText};
    return {.path = path, .report = std::make_shared<RedactedReport>(read.report, redactor)};
}

MainWindowParts partsFor(Session &session, const std::function<void(MainWindowParts &)> &adapt)
{
    MainWindowParts parts{
        .model = &session.model(),
        .reports = {.files = {.formats = {{"JSON report", u"json"_s, json}, {"Text report", u"txt"_s, words}},
                              .opener = opened},
                    .outcomeWriter = outcomeJson}};
    if (adapt)
        adapt(parts);
    return parts;
}

// What the window remembers goes to a folder of the test's own.
const QTemporaryDir &ownSettings()
{
    static const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    return folder;
}

void addTexts(const QObject *object, QStringList &texts)
{
    const QMetaObject *const type = object->metaObject();
    for (int i = 0; i < type->propertyCount(); ++i) {
        if (type->property(i).metaType().id() == QMetaType::QString)
            texts << type->property(i).read(object).toString();
    }
}

void addTexts(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(CheckModel::SearchRole)})
                texts << index.data(role).toString();
        }
        addTexts(model, model.index(row, 0, parent), texts);
    }
}

} // namespace

Rig::Rig(QList<Check> checks, const std::function<void(MainWindowParts &)> &adapt)
    : session(std::move(checks), [] { return RunOptions{.now = QDateTime::fromSecsSinceEpoch(1'750'000'000)}; }),
      window((ownSettings(), partsFor(session, adapt)))
{
    QObject::connect(&session, &Session::verdictChanged, &window, &MainWindow::setVerdict);
    QObject::connect(&window, &MainWindow::runRequested, &session, &Session::run);
    QObject::connect(&window, &MainWindow::stopRequested, &session, &Session::stop);
    window.show();
}

void Rig::run()
{
    action(u"runAllAction"_s)->trigger();
    QTRY_COMPARE(session.verdict().stage, Verdict::Stage::Finished);
}

void Rig::save(const FileAnswer &answer)
{
    window.files()->save({session.verdict().report}, answer);
}

QString Rig::text(const QString &label) const
{
    return window.findChild<QLabel *>(label)->text();
}

QStringList Rig::everythingShown() const
{
    lookAtEveryTab(window);
    QStringList texts;
    addTexts(&window, texts);
    const QList<QObject *> objects = window.findChildren<QObject *>();
    for (const QObject *const object : objects) {
        addTexts(object, texts);
        if (const auto *const view = qobject_cast<const QAbstractItemView *>(object); view && view->model())
            addTexts(*view->model(), {}, texts);
    }
    return texts;
}

Check checkGiving(const QString &id, const Outcome &outcome)
{
    const Answer<Outcome> answer;
    answer.give(outcome);
    return checkAwaiting(id, answer);
}

Check checkAwaiting(const QString &id, const Answer<Outcome> &answer)
{
    // A future has room for one continuation, and a check may be run again.
    return {.info = {.id = id, .category = Category::Environment, .title = "A check"},
            .start = [answer](Environment &) {
                const Answer<Outcome> own;
                answer.future().then([own](const Outcome &outcome) { own.give(outcome); });
                return own.future();
            }};
}

} // namespace doctor
