// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "gui/wording.h"

#include "core/valuewords.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QCache>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace doctor {

namespace {

// Qt tells the application of every translator that comes or goes. Words are put once, when all of them are there.
class LanguageWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageWatch(QCoreApplication *application) : QObject(application)
    {
        application->installEventFilter(this);
    }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent() && !m_isTold) {
            m_isTold = true;
            QMetaObject::invokeMethod(this, &LanguageWatch::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    // Behind the events that the application has posted to its windows by now: Qt words its own buttons at these.
    void tell()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isTold = false;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    }

    bool m_isTold = false;
};

LanguageWatch *watch()
{
    QCoreApplication *const application = QCoreApplication::instance();
    auto *const watch = application->findChild<LanguageWatch *>({}, Qt::FindDirectChildrenOnly);
    return watch ? watch : new LanguageWatch(application);
}

void tellNewWords(QAbstractItemModel *model, const QModelIndex &parent)
{
    const int rows = model->rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT model->dataChanged(
        model->index(0, 0, parent), model->index(rows - 1, model->columnCount(parent) - 1, parent),
        {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole});
    for (int row = 0; row < rows; ++row)
        tellNewWords(model, model->index(row, 0, parent));
}

} // namespace

QString labelWords(const QString &english)
{
    static QCache<QString, Message> met(4000); // asked for whenever a row is measured or painted
    if (!met.contains(english))
        met.insert(english, new Message(verbatim(labelPhrase(withoutMarks(english)))));
    return met.object(english)->localized();
}

QString valueWords(const QString &english)
{
    static QCache<QString, Message> met(4000);
    if (!met.contains(english))
        met.insert(english, new Message(inOurWords(withoutMarks(english))));
    return met.object(english)->localized();
}

void whenLanguageChanges(QObject *object, std::function<void()> word)
{
    QObject::connect(watch(), &LanguageWatch::changed, object, std::move(word));
}

void keepWorded(QAbstractItemModel *model)
{
    whenLanguageChanges(model, [model] { tellNewWords(model); });
}

void tellNewWords(QAbstractItemModel *model)
{
    Q_EMIT model->headerDataChanged(Qt::Horizontal, 0, model->columnCount() - 1);
    tellNewWords(model, {});
}

void followAction(QWidget *button, const QAction *action, std::function<void()> follow)
{
    const auto all = [button, action, follow = std::move(follow)] {
        button->setToolTip(action->toolTip());
        button->setStatusTip(action->statusTip());
        follow();
    };
    QObject::connect(action, &QAction::changed, button, all);
    all();
}

} // namespace doctor

#include "wording.moc"
