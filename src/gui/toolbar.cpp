// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/toolbar.h"

#include "gui/wording.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>
#include <QVariant>

namespace doctor {

namespace {

constexpr const char *usual = "usualToolTip";

// Looks again when the bar's width or its words change.
class Fitting final : public QObject
{
public:
    Fitting(QToolBar *bar, QList<QAction *> shortenedFirst)
        : QObject(bar), m_bar(bar), m_actions(std::move(shortenedFirst))
    {
        bar->installEventFilter(this);
        whenLanguageChanges(this, [this] { fit(); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        for (QAction *const action : std::as_const(m_actions))
            setStyle(action, Qt::ToolButtonTextBesideIcon);
        for (QAction *const action : std::as_const(m_actions)) {
            if (m_bar->layout()->sizeHint().width() <= m_bar->width())
                return;
            setStyle(action, Qt::ToolButtonIconOnly);
        }
    }

    void setStyle(QAction *action, Qt::ToolButtonStyle style) const
    {
        if (auto *const button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action)))
            button->setToolButtonStyle(style);
    }

    QToolBar *m_bar;
    QList<QAction *> m_actions;
};

// An action, or a button.
template<typename Thing>
void enableOrSayWhy(Thing *thing, bool isPossible, const QString &reason)
{
    if (!thing->property(usual).isValid())
        thing->setProperty(usual, thing->toolTip());
    const QString tip = thing->property(usual).toString();
    thing->setEnabled(isPossible);
    thing->setToolTip(isPossible || reason.isEmpty() ? tip : tip + QLatin1Char('\n') + reason);
}

} // namespace

void insertSpring(QToolBar *bar, QAction *before)
{
    auto *const spring = new QWidget(bar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->insertWidget(before, spring);
}

void insertCheckBox(QToolBar *bar, QAction *before, QAction *checkable)
{
    auto *const box = new QCheckBox(bar);
    box->setObjectName(checkable->objectName().replace(QStringLiteral("Action"), QStringLiteral("Box")));
    followAction(box, checkable, [box, checkable] { box->setText(withoutMnemonic(checkable->text())); });
    QObject::connect(box, &QCheckBox::clicked, checkable, &QAction::trigger);
    QObject::connect(checkable, &QAction::toggled, box, &QCheckBox::setChecked);
    bar->insertWidget(before, box);
}

// Where a language has no letter of a text for it, the mnemonic stands behind, in brackets.
QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("\\s*\\(&.\\)|&(?=.)|(?:…|\\.\\.\\.)$"));
    return QString(text).remove(mark);
}

void nameButtons(QToolBar *bar)
{
    // Not by its window title: Qt would tell screen readers that of the first language for ever.
    const auto name = [bar] {
        bar->toggleViewAction()->setText(bar->accessibleName());
        if (auto *const rest = bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
            rest->setAccessibleName(bar->accessibleName());
    };
    name();
    whenLanguageChanges(bar, name);
    const QList<QAction *> actions = bar->actions();
    for (QAction *const action : actions) {
        action->setIconVisibleInMenu(false);
        if (auto *const button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setAutoRaise(false);
            button->setFocusPolicy(Qt::StrongFocus);
            followAction(button, action, [button, action] {
                const QString text = withoutMnemonic(action->text());
                if (action->iconText() != text)
                    action->setIconText(text);
                button->setAccessibleName(text);
            });
        }
    }
}

void fitButtons(QToolBar *bar, const QList<QAction *> &shortenedFirst)
{
    new Fitting(bar, shortenedFirst);
}

void enable(QAction *action, bool isPossible, const QString &reason)
{
    enableOrSayWhy(action, isPossible, reason);
}

void enable(QPushButton *button, bool isPossible, const QString &reason)
{
    enableOrSayWhy(button, isPossible, reason);
}

void forgetReasonsIn(QWidget *window)
{
    const QList<QObject *> inside = window->findChildren<QObject *>();
    for (QObject *const object : inside) {
        if (object->property(usual).isValid())
            object->setProperty(usual, {});
    }
}

} // namespace doctor
