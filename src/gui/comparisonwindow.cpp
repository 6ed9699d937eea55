// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/comparisonwindow.h"

#include "gui/celldelegate.h"
#include "gui/comparisonmodel.h"
#include "gui/failure.h"
#include "gui/wording.h"
#include "gui/worker.h"
#include "ui_comparisonwindow.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QString counted(const char *text, qsizetype count)
{
    return Message{.text = text, .count = static_cast<int>(count)}.localized();
}

QString nameOf(const report::Comparison::Side &side)
{
    const QString name =
        side.name.isEmpty() ? ComparisonWindow::tr("This machine, now") : QFileInfo(side.name).fileName();
    const QString when = side.generatedAt.isValid()
                             ? QLocale().toString(side.generatedAt.toLocalTime(), QLocale::ShortFormat)
                             : ComparisonWindow::tr("at an unknown time");
    return ComparisonWindow::tr("%1, %2").arg(name, when);
}

QString headlineOf(const report::Comparison &comparison)
{
    if (comparison.checks.isEmpty())
        return ComparisonWindow::tr("Nothing changed");
    return comparison.isWorse() ? ComparisonWindow::tr("Something got worse")
                                : ComparisonWindow::tr("Nothing got worse");
}

QString countsOf(const report::Comparison &comparison)
{
    QStringList counts{counted(QT_TRANSLATE_N_NOOP("Checks", "%n new problem(s)"), comparison.appeared.size()),
                       counted(QT_TRANSLATE_N_NOOP("Checks", "%n problem(s) gone"), comparison.gone.size())};
    if (!comparison.unseen.isEmpty())
        counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n problem(s) not looked at again"), comparison.unseen.size());
    counts << counted(QT_TRANSLATE_N_NOOP("Checks", "%n check(s) changed"), comparison.checks.size());
    return counts.join(u" · "_s);
}

bool isEarlier(const RedactedReport &one, const RedactedReport &other)
{
    return one.report().generatedAt.isValid() && one.report().generatedAt < other.report().generatedAt;
}

} // namespace

ComparisonWindow::ComparisonWindow(const SharedReport &one, const SharedReport &other, QWidget *parent)
    : QWidget(parent, Qt::Window), m_ui(std::make_unique<Ui::ComparisonWindow>()),
      m_before(isEarlier(*one, *other) ? one : other), m_after(m_before == one ? other : one),
      m_model(new ComparisonModel(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_ui->headlineLabel->setFont(large);
    m_ui->tree->setModel(m_model);
    m_ui->tree->setItemDelegate(new CellDelegate(m_ui->tree));
    m_ui->tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->tree->header()->setSectionResizeMode(ComparisonModel::ThingColumn, QHeaderView::Interactive);
    m_ui->tree->header()->resizeSection(ComparisonModel::ThingColumn, fontMetrics().averageCharWidth() * 48);
    whenLanguageChanges(this, [this] {
        m_ui->retranslateUi(this);
        word();
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ComparisonWindow::copy);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
    inWorker(
        this, [before = m_before, after = m_after] { return report::compare(*before, *after); },
        [this](const report::Comparison &comparison) { take(comparison); });
}

ComparisonWindow::~ComparisonWindow() = default;

void ComparisonWindow::take(const report::Comparison &comparison)
{
    m_comparison = comparison;
    word();
    m_model->setComparison(comparison);
    m_ui->tree->expandAll();
    m_ui->tree->setCurrentIndex(m_model->index(0, 0));
    m_ui->copyButton->setEnabled(true);
}

void ComparisonWindow::word()
{
    if (!m_comparison)
        return;
    m_ui->headlineLabel->setText(headlineOf(*m_comparison));
    m_ui->countsLabel->setText(countsOf(*m_comparison));
    m_ui->beforeLabel->setText(nameOf(m_comparison->before));
    m_ui->afterLabel->setText(nameOf(m_comparison->after));
}

void ComparisonWindow::copy()
{
    const QByteArray text = report::toText(*m_comparison);
    for (const SharedReport &report : {m_before, m_after}) {
        if (const Message leak = report->leakIn(text); !leak.isEmpty()) {
            tell(this, {[] { return tr("The comparison was not copied."); }, worded(leak)});
            return;
        }
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void ComparisonWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace doctor
