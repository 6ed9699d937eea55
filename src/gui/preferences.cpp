// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/preferences.h"

#include "gui/dialogheight.h"
#include "gui/failure.h"
#include "gui/languages.h"
#include "gui/settings.h"
#include "gui/thememenu.h"
#include "gui/toolbar.h"
#include "gui/wording.h"
#include "gui/worker.h"
#include "ui_preferences.h"

#include <QAction>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

const QString limitKey = u"run/checkLimit"_s; // in seconds; 0: each its own
const QString startKey = u"run/atStart"_s;

} // namespace

bool runsAtStart()
{
    return settings().value(startKey, true).toBool();
}

std::optional<std::chrono::milliseconds> preferredLimit()
{
    const int seconds = settings().value(limitKey).toInt();
    return seconds > 0 ? std::optional<std::chrono::milliseconds>(std::chrono::seconds(seconds)) : std::nullopt;
}

Preferences::Preferences(const RunOptions &options, ThemeMenu *themes, QStringList translationFolders, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::Preferences>()), m_themes(themes),
      m_translationFolders(std::move(translationFolders)), m_environment(std::make_unique<Environment>(options))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->dsnNote->setForegroundRole(QPalette::PlaceholderText);
    m_ui->saveButton->setDefault(true);
    fill();
    word();
    whenLanguageChanges(this, [this] {
        m_ui->retranslateUi(this);
        word();
    });
    connect(m_ui->dsnEdit, &QLineEdit::textChanged, this, &Preferences::judgeDsn);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &Preferences::save);
    whenGiven(this, m_environment->inWorker(feedback::readDsnSetting),
              [this](const feedback::DsnSetting &setting) { take(setting); });
}

Preferences::~Preferences() = default;

void Preferences::fill()
{
    m_ui->languageBox->addItem(QString(), QString()); // as the system
    m_ui->languageBox->addItem(u"English"_s, u"en"_s);
    const QStringList codes = languagesIn(m_translationFolders);
    for (const QString &code : codes)
        m_ui->languageBox->addItem(nameOfLanguage(code), code);
    m_ui->languageBox->setCurrentIndex(std::max(0, m_ui->languageBox->findData(rememberedLanguage())));
    const QList<QAction *> themes = m_themes->actions();
    for (const QAction *const theme : themes) {
        m_ui->themeBox->addItem(QString());
        if (theme->isChecked())
            m_ui->themeBox->setCurrentIndex(m_ui->themeBox->count() - 1);
    }
    m_ui->limitBox->setValue(settings().value(limitKey).toInt());
    m_ui->startBox->setChecked(runsAtStart());
}

void Preferences::word()
{
    m_ui->languageBox->setItemText(0, tr("As the system"));
    const QList<QAction *> themes = m_themes->actions();
    for (int i = 0; i < themes.size(); ++i)
        m_ui->themeBox->setItemText(i, withoutMnemonic(themes.at(i)->text()));
    if (m_setting && !m_setting->decidedBy.isEmpty())
        m_ui->dsnEdit->setToolTip(m_setting->decidedBy.localized());
    judgeDsn();
    growInHeight(this);
}

void Preferences::take(const feedback::DsnSetting &setting)
{
    m_setting = setting;
    m_ui->dsnEdit->setText(setting.text);
    m_ui->dsnEdit->setEnabled(setting.decidedBy.isEmpty());
    word();
}

// What stands in the settings already keeps nobody from saving the rest.
void Preferences::judgeDsn()
{
    if (!m_setting)
        return m_ui->dsnNote->setText(tr("Looking where feedback goes…"));
    const QString text = m_ui->dsnEdit->text().trimmed();
    const Message fault = text.isEmpty() ? Message() : feedback::parseDsn(text).errorText;
    if (!m_setting->decidedBy.isEmpty())
        m_ui->dsnNote->setText(m_setting->decidedBy.localized());
    else if (!fault.isEmpty())
        m_ui->dsnNote->setText(tr("This is %1.").arg(fault.localized()));
    else
        m_ui->dsnNote->setText(tr("Kept in %1.").arg(QDir::toNativeSeparators(m_setting->file)));
    const bool canSave = fault.isEmpty() || text == m_setting->text;
    m_ui->saveButton->setEnabled(canSave);
    m_ui->saveButton->setToolTip(canSave ? tr("Save these settings") : m_ui->dsnNote->text());
}

void Preferences::save()
{
    const QString dsn = m_ui->dsnEdit->text().trimmed();
    if (!m_ui->dsnEdit->isEnabled() || dsn == m_setting->text)
        return keepTheRest();
    const auto job = [dsn](const Surroundings &surroundings) { return feedback::saveDsn(surroundings, dsn); };
    whenGiven(this, m_environment->inWorker(job), [this](const Message &errorText) {
        if (errorText.isEmpty())
            keepTheRest();
        else
            tell(this, {[] { return tr("The place for feedback was not saved."); }, worded(errorText)});
    });
}

void Preferences::keepTheRest()
{
    if (const QString language = m_ui->languageBox->currentData().toString(); language != rememberedLanguage()) {
        rememberLanguage(language);
        useLanguage(language, m_translationFolders);
    }
    settings().setValue(limitKey, m_ui->limitBox->value());
    settings().setValue(startKey, m_ui->startBox->isChecked());
    if (QAction *const theme = m_themes->actions().value(m_ui->themeBox->currentIndex()); theme && !theme->isChecked())
        theme->trigger();
    accept();
}

} // namespace doctor
