// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/thememenu.h"

#include "gui/settings.h"

#include <QActionGroup>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

const QString themeKey = u"look/theme"_s;

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Platform:
        return u"platform"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::HighContrast:
        return u"high contrast"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ThemeMenu::ThemeMenu(const QList<std::pair<QAction *, Theme>> &themes, QObject *parent) : QObject(parent)
{
    auto *const group = new QActionGroup(this);
    const Theme current = remembered();
    for (const auto &[action, theme] : themes) {
        group->addAction(action);
        action->setChecked(theme == current);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            settings().setValue(themeKey, nameOf(theme));
            setTheme(theme);
            Q_EMIT changed();
        });
    }
}

QList<QAction *> ThemeMenu::actions() const
{
    return findChild<QActionGroup *>()->actions();
}

Theme ThemeMenu::remembered()
{
    const QString name = settings().value(themeKey).toString();
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        if (nameOf(theme) == name)
            return theme;
    }
    return Theme::Platform;
}

} // namespace doctor
