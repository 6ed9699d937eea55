// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/toolbar.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLayout>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>
#include <QVariant>

namespace doctor {

namespace {

// Looks again when the bar's width or its texts change.
class Fitting final : public QObject
{
public:
    Fitting(QToolBar *bar, QList<QAction *> shortenedFirst)
        : QObject(bar), m_bar(bar), m_actions(std::move(shortenedFirst))
    {
        bar->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange
            || event->type() == QEvent::LanguageChange)
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

} // namespace

void insertSpring(QToolBar *bar, QAction *before)
{
    auto *const spring = new QWidget(bar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->insertWidget(before, spring);
}

void insertCheckBox(QToolBar *bar, QAction *before, QAction *checkable)
{
    auto *const box = new QCheckBox(checkable->text(), bar);
    box->setObjectName(checkable->objectName().replace(QStringLiteral("Action"), QStringLiteral("Box")));
    box->setToolTip(checkable->toolTip());
    box->setStatusTip(checkable->statusTip());
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
    const QList<QAction *> actions = bar->actions();
    for (QAction *const action : actions) {
        action->setIconVisibleInMenu(false);
        if (auto *const button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setAutoRaise(false);
            button->setFocusPolicy(Qt::StrongFocus);
            const auto name = [action, button] {
                const QString text = withoutMnemonic(action->text());
                if (action->iconText() != text)
                    action->setIconText(text);
                button->setAccessibleName(text);
            };
            QObject::connect(action, &QAction::changed, button, name);
            name();
        }
    }
}

void fitButtons(QToolBar *bar, const QList<QAction *> &shortenedFirst)
{
    new Fitting(bar, shortenedFirst);
}

void enable(QAction *action, bool isPossible, const QString &reason)
{
    static constexpr const char *usual = "usualToolTip";
    if (!action->property(usual).isValid())
        action->setProperty(usual, action->toolTip());
    const QString tip = action->property(usual).toString();
    action->setEnabled(isPossible);
    action->setToolTip(isPossible || reason.isEmpty() ? tip : tip + QLatin1Char('\n') + reason);
}

} // namespace doctor
