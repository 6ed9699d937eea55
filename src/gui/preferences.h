// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/environment.h"
#include "feedback/dsnsetting.h"

#include <QDialog>

#include <memory>

namespace doctor {

class ThemeMenu;
namespace Ui {
class Preferences;
}

bool runsAtStart();
std::optional<std::chrono::milliseconds> preferredLimit(); // of each check; nothing: its own

// What the user prefers. The place for feedback is kept where the command line reads it, all else with the window.
class Preferences final : public QDialog
{
    Q_OBJECT

public:
    Preferences(const RunOptions &options, ThemeMenu *themes, QStringList translationFolders,
                QWidget *parent = nullptr);
    ~Preferences() override;

private:
    void fill();
    void word();
    void take(const feedback::DsnSetting &setting);
    void judgeDsn();
    void save();
    void keepTheRest();

    std::unique_ptr<Ui::Preferences> m_ui;
    ThemeMenu *m_themes;
    QStringList m_translationFolders;
    std::optional<feedback::DsnSetting> m_setting; // nothing while it is looked for
    std::unique_ptr<Environment> m_environment;
};

} // namespace doctor
