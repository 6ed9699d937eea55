// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/consent.h"

#include "core/redactedreport.h"
#include "gui/secretsof.h"
#include "gui/standardbuttons.h"
#include "gui/wording.h"
#include "gui/worker.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

QList<Message> redactedBy(const Redactor &redactor, QList<Message> texts)
{
    for (Message &text : texts)
        text = redacted(text, redactor);
    return texts;
}

QString listOf(const QList<Message> &programs)
{
    QStringList lines;
    for (const Message &program : programs)
        lines << program.localized();
    return lines.join(u'\n');
}

} // namespace

Consent::Consent(QAction *action, ConsentParts parts, QWidget *window)
    : QObject(window), m_action(action), m_parts(std::move(parts)), m_window(window)
{
    connect(action, &QAction::triggered, this, [this](bool isWanted) {
        if (isWanted && m_parts.lister)
            ask();
    });
}

Consent::~Consent() = default;

// Until the answer is there, the box stays empty.
void Consent::ask()
{
    m_action->setChecked(false);
    RunOptions options = m_parts.options();
    options.startPrograms = false;
    m_environment = std::make_unique<Environment>(options);
    whenGiven(this, m_parts.lister(*m_environment), [this, options](const QList<Message> &programs) {
        const auto met = m_environment->surroundings().secrets;
        inWorker(
            this,
            [programs, options, met, known = m_parts.secrets] {
                SecretStore secrets;
                learn(secrets, met);
                learn(secrets, known);
                return redactedBy(Redactor(secrets, options), programs);
            },
            [this](const QList<Message> &programs) { show(programs); });
    });
}

void Consent::show(const QList<Message> &programs)
{
    m_environment.reset();
    auto *const box = new QMessageBox(QMessageBox::NoIcon, {}, {}, QMessageBox::NoButton, m_window);
    box->setObjectName(u"consentBox"_s);
    box->setIconPixmap(m_window->windowIcon().pixmap(48));
    box->setTextFormat(Qt::PlainText);
    QPushButton *const start = box->addButton(QString(), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto word = [box, start, programs] {
        box->setWindowTitle(tr("Start Helper Programs"));
        box->setText(tr("May the checks start these programs?"));
        const QString list = programs.isEmpty() ? tr("There is none on this machine.") : listOf(programs);
        box->setInformativeText(list + "\n\n"_L1
                                + tr("Each is ended after a while, and listed in the report. The consent holds until "
                                     "Codex Doctor is closed."));
        start->setText(tr("&Allow"));
    };
    word();
    nameStandardButtons(box);
    whenLanguageChanges(box, word);
    connect(start, &QPushButton::clicked, this, [this] { m_action->setChecked(true); });
    box->open();
}

} // namespace doctor
