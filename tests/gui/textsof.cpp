// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "textsof.h"

#include "gui/worker.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMetaProperty>
#include <QTabWidget>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace doctor {

namespace {

class Texts
{
public:
    void add(const QString &place, const QString &text)
    {
        if (!text.isEmpty())
            m_texts << place + ": "_L1 + text;
    }

    void addObject(QObject *object)
    {
        const QMetaObject *const type = object->metaObject();
        const QString place = QString::fromLatin1(type->className()) + u' ' + object->objectName();
        for (int i = 0; i < type->propertyCount(); ++i) {
            if (type->property(i).metaType().id() == QMetaType::QString)
                add(place + u'.' + QString::fromLatin1(type->property(i).name()),
                    type->property(i).read(object).toString());
        }
        if (auto *const box = qobject_cast<QComboBox *>(object)) {
            for (int row = 0; row < box->count(); ++row)
                add(place + " entry"_L1, box->itemText(row));
        }
        if (auto *const tabs = qobject_cast<QTabWidget *>(object)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(place + " tab"_L1, tabs->tabText(tab) + u'|' + tabs->tabToolTip(tab));
        }
        if (auto *const view = qobject_cast<QAbstractItemView *>(object); view && view->model())
            addView(place, *view);
        if (object->isWidgetType())
            addAccessible(place, object);
    }

    QStringList sorted()
    {
        m_texts.sort();
        return m_texts;
    }

private:
    void addView(const QString &place, const QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (int column = 0; column < model.columnCount(); ++column)
            add(place + " header"_L1, model.headerData(column, Qt::Horizontal).toString());
        addCells(place, model, {});
    }

    void addCells(const QString &place, const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::AccessibleTextRole})
                    add(place + u" cell %1,%2"_s.arg(row).arg(column),
                        model.index(row, column, parent).data(role).toString());
            }
            addCells(place, model, model.index(row, 0, parent));
        }
    }

    void addAccessible(const QString &place, QObject *widget)
    {
        if (QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(widget)) {
            add(place + " name"_L1, told->text(QAccessible::Name));
            add(place + " description"_L1, told->text(QAccessible::Description));
        }
    }

    QStringList m_texts;
};

} // namespace

void lookAtEveryTab(const QWidget &window)
{
    const QList<QTabWidget *> all = window.findChildren<QTabWidget *>();
    for (QTabWidget *const tabs : all) {
        const int shown = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab)
            tabs->setCurrentIndex(tab);
        tabs->setCurrentIndex(shown);
    }
    windowWorkers().waitForDone(); // the JSON of a check is made there
    QCoreApplication::processEvents();
}

QStringList textsOf(QWidget &window)
{
    lookAtEveryTab(window);
    Texts texts;
    texts.addObject(&window);
    const QList<QObject *> inside = window.findChildren<QObject *>();
    for (QObject *const object : inside) {
        const bool isQts = object->objectName().startsWith("Scroll"_L1); // beside tabs; Qt words them once for all
        if (!isQts)
            texts.addObject(object);
    }
    return texts.sorted();
}

} // namespace doctor
