// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/accessibility.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

struct Kind {
    QLatin1StringView className = {};
    QAccessible::Role role = QAccessible::NoRole;
};

// Asked for the class of an object first, then for what that is derived from.
QAccessibleInterface *ownRole(const QString &className, QObject *object)
{
    static constexpr std::array kinds{Kind{"doctor::Card"_L1, QAccessible::Grouping},
                                      Kind{"doctor::Figure"_L1, QAccessible::Chart},
                                      Kind{"doctor::StateBadge"_L1, QAccessible::Graphic},
                                      Kind{"doctor::VerdictBanner"_L1, QAccessible::Notification},
                                      Kind{"QScrollArea"_L1, QAccessible::Grouping},
                                      Kind{"QTabWidget"_L1, QAccessible::LayeredPane}};
    for (const Kind &kind : kinds) {
        if (className == kind.className && object->isWidgetType())
            return new QAccessibleWidget(static_cast<QWidget *>(object), kind.role);
    }
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(ownRole);
}

void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive() || !widget->isVisible() || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
#else
    for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(widget, kind);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

} // namespace doctor
